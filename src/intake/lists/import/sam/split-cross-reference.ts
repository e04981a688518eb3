import { cleanText, statedNames } from '../clean-text.ts';

/** What follows a comma and belongs to the name before it: legal forms and what stands behind the name of a person. */
const TAILS: ReadonlySet<string> = new Set(
  [
    'ab ad ag ao aps as asa bv bvba ca ccorp cia cjsc co colimited coltd coinc company corp corporation cpa cv da',
    'dba dc dd dds dmd dmcc do doo dpm dvm eg ei eirl eu eurl ev esq fze fzc fzco fzllc gmbh gmbhcokg iii ii inc',
    'incorporated intl iv jr jsc kft kg kk lc lda limited llc llp lp ltd ltda md mdpa mdpc nl nv oao od ojsc ood ooo',
    'oy oyj pa pac pao pc phd pjsc plc pllc pte pteltd pty ptyltd pvt pvtltd rn sa sab sac sadecv saderl sae sal saoc',
    'sapidecv sarl sas sasu sca scl scs sdnbhd se sk snc sociedadanonima spa spzoo sr srl srldecv srls sro tbk ua ug',
    'zao zrt',
  ].flatMap((line) => line.split(' ')),
);
/** Tails of several words. */
const TAIL_WORDS = /^(a|an) ([a-z]+ ){0,2}(association|company|corporation|partnership)$/;

/**
 * The names in a cross-reference of SAM, `(also A, B)`: cut at `, ` outside brackets, but not in front of a legal form
 * ("CO., LTD."). Where that is not certain the cut may be wrong either way, so the whole text is kept beside it.
 */
export function splitCrossReference(text: string): { readonly names: string[]; readonly whole: string } {
  const bare = withoutQuotes(text).trim();
  const framed = /^\(also /i.test(bare);
  const whole = framed ? cleanText(bare.slice('(also '.length).replace(/\)$/, '')) : bare;
  const names: string[] = [];
  for (const piece of cutAtCommas(whole)) {
    const last = names.at(-1);
    if (last !== undefined && isTail(piece)) names[names.length - 1] = `${last}, ${piece}`;
    else names.push(piece);
  }
  return { names: statedNames(names), whole };
}

/** Stray quotes around the whole, as a mended line may leave them. */
function withoutQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === '"') start += 1;
  while (end > start && text[end - 1] === '"') end -= 1;
  return text.slice(start, end);
}

function isTail(piece: string): boolean {
  const lower = piece.toLowerCase();
  return TAILS.has(lower.replace(/[^a-z]/g, '')) || TAIL_WORDS.test(lower);
}

function cutAtCommas(text: string): string[] {
  const { pieces, open } = cutOutside(text, 1);
  // A bracket that nobody closes protects nothing.
  return open ? cutOutside(text, 0).pieces : pieces;
}

/** Cuts at each `, ` outside brackets; with `weight` 0, brackets count for nothing. */
function cutOutside(text: string, weight: 0 | 1): { readonly pieces: string[]; readonly open: boolean } {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '(') depth += weight;
    else if (letter === ')') depth = Math.max(depth - 1, 0);
    else if (letter === ',' && text[at + 1] === ' ' && depth === 0) {
      pieces.push(text.slice(start, at));
      start = at + 2;
    }
  }
  return { pieces: [...pieces, text.slice(start)], open: depth > 0 };
}
