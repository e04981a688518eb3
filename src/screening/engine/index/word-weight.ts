import type { WordKind } from '../normalise/known-words.ts';

/**
 * The most that a word of each kind can say about whose name it stands in, however rare the list makes it look: a short
 * list does not know how many companies of the world are a bank.
 */
const MOST: Readonly<Record<WordKind, number>> = {
  name: 1,
  number: 0.8,
  common: 0.6,
  place: 0.35,
  organisation: 0.35,
  stop: 0.05,
};
/** Fewer letters are shared by chance more often. */
const BY_LETTERS = [0, 0.3, 0.55, 0.8];
/** What stands in brackets, or around the quoted core, names less. */
const ASIDE = 0.4;
/** A list that is shorter says nothing of how rare words are in the world; its words count as in one of this length. */
const SHORTEST_LIST = 10_000;

/** How rare a word is that stands in `frequency` of `names` names: 1 for one that no list holds, near 0 for one in all. */
export function rarityOf(frequency: number, names: number): number {
  const size = Math.log(Math.max(names, SHORTEST_LIST) + 1);
  return (size - Math.log(frequency + 1)) / size;
}

/** How much a word says about whose name it stands in, from 0 to 1. */
export function weighWord(kind: WordKind, length: number, rarity: number, isAside: boolean): number {
  const letters = kind === 'number' ? 1 : (BY_LETTERS[length] ?? 1);
  return Math.min(MOST[kind], rarity) * letters * (isAside ? ASIDE : 1);
}
