/** How the languages of a script change a word without making another of it. */
interface Inflection {
  readonly script: RegExp;
  /** Articles, prepositions and "and", which are written to the word. */
  readonly before?: RegExp;
  /** Cases, genders, numbers, and the endings of adjectives that are made of it. */
  readonly after: Endings;
  /** What makes an adjective of a place, in front of its ending: Казан-ск-ий. */
  readonly ofPlace?: Endings;
  /** A shorter stem is any word's. */
  readonly shortest: number;
}

const INFLECTIONS: readonly Inflection[] = [
  {
    script: /^\p{Script=Cyrillic}+$/u,
    after: endings(
      `а я о е э ы и і ї й у ю ь ый ий ой ая яя ое ее ае яе ые ие ыя ія ії ої ого его ога аго ому ему аму ых их іх ым им ім
       ыми ими імі ую юю ою ею ом ем єм ам ям ами ями ах ях ей ов ев ів ия ии ию ий ів ият ата ото ите та то те на но ни
       но на ны ог ен ење ње`,
    ),
    ofPlace: endings('ск цк ськ цьк зьк овск евск инск енск'),
    shortest: 4,
  },
  {
    script: /^\p{Script=Greek}+$/u,
    after: endings(
      'α ε η ι ο υ ω ασ εσ ησ οσ ουσ ου οι ων ον εισ εωσ ισ ια ιασ ιο ιου ιοι ιων ικη ικησ ικοσ ικου ικα ικων ικο ικεσ',
    ),
    shortest: 4,
  },
  {
    script: /^\p{Script=Armenian}+$/u,
    after: endings('ի ը ն ու ում եր երի ներ ների ական ային'),
    shortest: 4,
  },
  {
    script: /^\p{Script=Georgian}+$/u,
    after: endings('ი ა ო ე ს ის ით მა ები ების ებს ური ული'),
    shortest: 4,
  },
  {
    script: /^\p{Script=Arabic}+$/u,
    before: /^و?(?:ال|لل|بال|ل|ب)?(?=\p{L}{3})/u,
    after: endings('ه ي ا يه ات يات ين ون ان ها هاي'),
    shortest: 3,
  },
  {
    script: /^\p{Script=Hebrew}+$/u,
    before: /^(?:וה|[הלבו])(?=\p{L}{3})/u,
    after: endings('ה י ת ים ות יה ית יות יים'),
    shortest: 3,
  },
];

/** The endings by which a romanised Slavic word shows that it is one. */
const ROMANISED = endings(
  'iy ii yy yi iye aya aia oye oe oie ogo ago omu ikh ykh nykh stvo stva eniye eniya',
);
const OF_PLACE = endings('sk tsk ovsk insk ensk');
const SHORTEST_ROMANISED = 5;

/** Some endings; a set, because a pattern of hundreds is slow. */
interface Endings {
  readonly all: ReadonlySet<string>;
  readonly longest: number;
}

function endings(words: string): Endings {
  const all = new Set(words.trim().split(/\s+/));
  return { all, longest: Math.max(...[...all].map((ending) => ending.length)) };
}

/** A word without the longest of the endings that it has. */
function cut(word: string, { all, longest }: Endings): string {
  for (let length = Math.min(longest, word.length - 1); length > 0; length--)
    if (all.has(word.slice(word.length - length))) return word.slice(0, word.length - length);
  return word;
}

/** Letters that writers of a script exchange freely, all by one: the hamza, Arabic and Persian y and k, the Greek accent. */
export function foldLetters(word: string): string {
  if (!/[\u0370-\u03ff\u0590-\u06ff]/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u05b0-\u05c7\u0640\u064b-\u065f\u0670]/g, '')
    .normalize('NFC')
    .replace(/ς/g, 'σ')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ؤ/g, 'و')
    .replace(/[ةۀ]/g, 'ه');
}

/** What may be left of a word without its inflection, the least changed first; empty for words of which nothing is known. */
export function stemsOf(word: string): readonly string[] {
  for (const { script, before, after, ofPlace, shortest } of INFLECTIONS) {
    if (!script.test(word)) continue;
    const bare = before === undefined ? word : word.replace(before, '');
    const once = cut(bare, after);
    const stems = [bare, once, ofPlace === undefined ? once : cut(once, ofPlace)];
    return [...new Set(stems)].filter((stem) => stem.length >= shortest);
  }
  if (!/^[a-z]+$/.test(word)) return [];
  const once = cut(word, ROMANISED);
  if (once === word) return [];
  return [...new Set([once, cut(once, OF_PLACE)])].filter((stem) => stem.length >= SHORTEST_ROMANISED);
}
