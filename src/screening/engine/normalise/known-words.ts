import { COMMON_WORDS } from '../../common-words.ts';

/** What a word is to a name, from the most distinctive to the least. */
export type WordKind = 'name' | 'number' | 'common' | 'place' | 'organisation' | 'form' | 'stop';

/** A word that the tables know: its kind, and what it shares with its spellings in other languages. */
export interface KnownWord {
  readonly kind: WordKind;
  readonly concept?: string;
}

/** What the tables say of a word in its own script or in Latin letters; undefined where they do not know it. */
export function findKnownWord(word: string): KnownWord | undefined {
  if (STOP.has(word)) return { kind: 'stop' };
  return COMMON_WORDS.has(word) ? { kind: 'organisation' } : undefined;
}
const STOP = new Set('the of and for in de la el du des und y e a an al na i o le'.split(' '));
