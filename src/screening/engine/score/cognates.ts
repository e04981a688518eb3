/**
 * Endings by which one word differs from its relatives, in English, the Romance languages, German and romanised Slavic
 * ones: of number and gender, of adjectives, of those who do a thing and of the doing.
 */
const ENDINGS: ReadonlySet<string> = new Set(
  `a o e i y s es ies us um os as is en er or ar
   al ial ional ionale ale ic ico ica ical ique isch ische ik ika
   an ian ien ienne ano ana iano iana ean ese ense ish in ine ino ina
   ing ings ed ion ione ions ation acion acao cion cao tion tions ationes aciones iya iia ia ie ije
   ment ments mento mentos amento amiento
   tor tors tora dor dora idor idora ador adora ator atore eur eurs euse ers ors ier iere
   ity ite ita idad idade tat ty nost nosti
   yy iy ij oy oi ye yye aya oye ogo ego oj
   ski skiy skii skaya skoye skoe skogo skiye skie`
    .trim()
    .split(/\s+/),
);
const SHORTEST_STEM = 5;
/** Of the longer word, this much must be stem. */
const MOSTLY_STEM = 0.55;

/** Whether two words are one stem with different endings: `distributor` and `distribuidora`, but not `kasper` and `kaspersky`. */
export function areCognates(a: string, b: string): boolean {
  let stem = 0;
  while (stem < a.length && stem < b.length && a.charCodeAt(stem) === b.charCodeAt(stem)) stem++;
  const longer = Math.max(a.length, b.length);
  // The ending of one may begin like that of the other, so the stem may be shorter than what both share.
  for (let cut = stem; cut >= SHORTEST_STEM && cut >= longer * MOSTLY_STEM; cut--)
    if (isEnding(a, cut) && isEnding(b, cut)) return true;
  return false;
}

function isEnding(word: string, from: number): boolean {
  return from === word.length || ENDINGS.has(word.slice(from));
}
