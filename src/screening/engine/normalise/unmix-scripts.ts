import { CONFUSABLE_LETTERS, LATIN_FOR_CYRILLIC } from '../../tables/confusables.ts';

const HAS_LATIN = /\p{Script=Latin}/u;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const GREEK = /\p{Script=Greek}/gu;

/**
 * A word that mixes Latin letters with Cyrillic or Greek ones that look like them, in the script of most of its
 * letters. A word in one script stays as it is, also where it looks like another.
 */
export function unmixScripts(word: string): string {
  if (!HAS_LATIN.test(word)) return word;
  const latin = count(word, LATIN);
  const cyrillic = count(word, CYRILLIC);
  const greek = count(word, GREEK);
  if (cyrillic + greek === 0) return word;
  const lookalike = cyrillic > latin ? LATIN_FOR_CYRILLIC : CONFUSABLE_LETTERS;
  return [...word].map((letter) => lookalike.get(letter) ?? letter).join('');
}

function count(word: string, script: RegExp): number {
  return word.match(script)?.length ?? 0;
}
