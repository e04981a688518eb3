import { EDIT, editCost } from './edit-distance.ts';

/** In a shorter word one letter makes another word. */
const SHORTEST = 5;

/** The word of a table that a text may be a misspelling of; undefined where it is none. */
export type Corrector = (word: string) => string | undefined;

/** Finds among `words` the nearest that is one letter away: by what is left of both when a letter is left out. */
export function makeCorrector(words: Iterable<string>): Corrector {
  const known = new Set([...words].filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word)));
  const byRest = new Map<string, string[]>();
  for (const word of known)
    for (const rest of [word, ...restsOf(word)]) {
      const there = byRest.get(rest);
      if (there === undefined) byRest.set(rest, [word]);
      else if (!there.includes(word)) there.push(word);
    }
  return (word) => {
    if (word.length < SHORTEST - 1 || known.has(word)) return undefined;
    let best: string | undefined;
    let least = EDIT + 1;
    for (const rest of [word, ...restsOf(word)])
      for (const other of byRest.get(rest) ?? []) {
        const cost = editCost(word, other, EDIT);
        if (cost < least || (cost === least && best !== undefined && other < best))
          [best, least] = [other, cost];
      }
    return best;
  };
}

function restsOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
