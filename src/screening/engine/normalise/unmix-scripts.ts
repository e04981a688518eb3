/** Letters that look alike, Latin first, then Cyrillic and Greek (`-`: none). */
const LOOKALIKES = [
  ['a', 'а', 'α'],
  ['b', 'в', 'β'],
  ['c', 'с', '-'],
  ['e', 'е', 'ε'],
  ['h', 'н', 'η'],
  ['i', 'і', 'ι'],
  ['j', 'ј', '-'],
  ['k', 'к', 'κ'],
  ['m', 'м', 'μ'],
  ['n', '-', 'ν'],
  ['o', 'о', 'ο'],
  ['p', 'р', 'ρ'],
  ['s', 'ѕ', '-'],
  ['t', 'т', 'τ'],
  ['x', 'х', 'χ'],
  ['y', 'у', 'υ'],
  ['z', '-', 'ζ'],
] as const;

const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const GREEK = /\p{Script=Greek}/gu;

const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (const [latin, cyrillic, greek] of LOOKALIKES) {
  toLatin.set(cyrillic, latin).set(greek, latin);
  toCyrillic.set(latin, cyrillic);
}
toLatin.delete('-');

/**
 * A word that mixes Latin letters with Cyrillic or Greek ones that look like them, in the script of most of its
 * letters. A word in one script stays as it is, also where it looks like another.
 */
export function unmixScripts(word: string): string {
  const latin = count(word, LATIN);
  const cyrillic = count(word, CYRILLIC);
  const greek = count(word, GREEK);
  if (latin === 0 || cyrillic + greek === 0) return word;
  const lookalike = cyrillic > latin ? toCyrillic : toLatin;
  return [...word].map((letter) => lookalike.get(letter) ?? letter).join('');
}

function count(word: string, script: RegExp): number {
  return word.match(script)?.length ?? 0;
}
