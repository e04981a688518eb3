import { EDIT, editCost } from './edit-distance.ts';

/** In a shorter word one letter makes another word. */
const SHORTEST = 5;

/** The word of a table that a text may be a misspelling of; undefined where it is none. */
export type Corrector = (word: string) => string | undefined;

/**
 * Finds among `words` the nearest that is one letter away. Where one letter differs, is missing, too many, or changed places
 * with its neighbour, the first or the last half of the word is as it should be: only words with such a half are compared.
 */
export function makeCorrector(words: Iterable<string>): Corrector {
  const known = new Set([...words].filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word)));
  const byHalf = new Map<string, string[]>();
  for (const word of known)
    for (const half of halvesOf(word, word.length)) {
      const there = byHalf.get(half);
      if (there === undefined) byHalf.set(half, [word]);
      else there.push(word);
    }
  return (word) => {
    if (word.length < SHORTEST - 1 || known.has(word)) return undefined;
    let best: string | undefined;
    let least = EDIT + 1;
    for (let length = word.length - 1; length <= word.length + 1; length++)
      for (const half of halvesOf(word, length))
        for (const other of byHalf.get(half) ?? []) {
          const cost = editCost(word, other, EDIT);
          if (cost < least || (cost === least && best !== undefined && other < best))
            [best, least] = [other, cost];
        }
    return best;
  };
}

/** What a word begins and ends with, as far as a word of `length` letters would have it after a slip in its other half. */
function halvesOf(word: string, length: number): [first: string, last: string] {
  // Two letters that changed places may stand on both sides of the middle.
  const half = (length - 1) >> 1;
  return [`${length}${word.slice(0, half)}`, `${length}-${word.slice(word.length - half)}`];
}
