import type { Identifier } from '../../model/identifier.ts';
import type { PostingLists } from './index/posting-lists.ts';
import type { FoundForm } from './normalise/token.ts';
import type { WeighedWord } from './score/align-words.ts';

/** An entry of a list, as far as screening reads it. */
export interface ScreenedEntry {
  readonly id: string;
  readonly names: readonly { readonly text: string; readonly weak?: boolean }[];
  readonly country?: string;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
}

/** A word as the index keeps it: each spelling once, whatever number of names hold it. */
export interface IndexedWord extends WeighedWord {
  readonly term: number;
}

/** All names of all entries, made ready to be searched. What it holds is for `screen` alone. */
export interface ScreeningIndex {
  readonly entries: readonly ScreenedEntry[];
  readonly identifiers: ReadonlyMap<string, readonly number[]>;
  readonly identifiersOf: readonly (readonly Identifier[])[];
  /** For each entry its first name by text; undefined where it has none. */
  readonly firstNameOf: readonly (number | undefined)[];
  readonly words: readonly IndexedWord[];
  /** By concept, else by skeleton. */
  readonly terms: ReadonlyMap<string, number>;
  readonly consonants: ReadonlyMap<string, readonly number[]>;
  readonly abbreviations: ReadonlyMap<string, readonly number[]>;
  readonly keys: ReadonlyMap<string, readonly number[]>;
  readonly byTerm: PostingLists;
  /** The number under which the index keeps a trigram; 0 for all that stand in no name, which are most. */
  readonly trigramTerm: Uint16Array;
  /** By that number. */
  readonly byTrigram: PostingLists;
  readonly trigramRarity: Float32Array;
  /** The places of the names when they stand in the order of entry id and text, which is no matter of the list's order. */
  readonly rank: Uint32Array;
  /** The numbers of the trigrams of name `n`, each once, stand in `trigramsOf` from `trigramStart[n]` to before `trigramStart[n + 1]`. */
  readonly trigramStart: Uint32Array;
  readonly trigramsOf: Uint16Array;
  /** For each name: its entry, its place among that entry's names, where its words begin in `wordOf`, the length of its trigram vector, its forms. */
  readonly entryOf: Uint32Array;
  readonly placeOf: Uint16Array;
  readonly wordStart: Uint32Array;
  readonly wordOf: Uint32Array;
  readonly norm: Float32Array;
  readonly formsOf: Uint16Array;
  readonly formSets: readonly (readonly FoundForm[])[];
}
