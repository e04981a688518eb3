import { EDIT, editCost } from './edit-distance.ts';

/** In a shorter word one letter makes another word. */
const SHORTEST = 5;

/** The word of a table that a text may be a misspelling of; undefined where it is none. */
export type Corrector = (word: string) => string | undefined;

/** Finds among `words` the nearest that is one letter away, or has two neighbours swapped. */
export function makeCorrector(words: Iterable<string>): Corrector {
  const known = new Set<string>();
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    if (known.has(word) || word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
    known.add(word);
    const first = word.charAt(0);
    const there = byFirst.get(first);
    if (there === undefined) byFirst.set(first, [word]);
    else there.push(word);
  }
  return (word) => {
    if (word.length < SHORTEST - 1 || known.has(word)) return undefined;
    let best: string | undefined;
    let least = EDIT + 1;
    // Another first letter costs more than an edit, unless it was swapped with the second.
    for (const first of new Set([word.charAt(0), word.charAt(1)]))
      for (const other of byFirst.get(first) ?? []) {
        if (Math.abs(other.length - word.length) > 1) continue;
        const cost = editCost(word, other, EDIT);
        if (cost < least || (cost === least && best !== undefined && other < best))
          [best, least] = [other, cost];
      }
    return best;
  };
}
