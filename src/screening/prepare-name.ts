import type { Name } from '../model/vendor.ts';
import { COMMON_WORDS } from './common-words.ts';
import { foldName } from './fold-name.ts';

/** What must be known of a name to compare it: lists give bare texts, vendors say how far a name can be relied on. */
export type ComparableName = Pick<Name, 'text'> & Partial<Pick<Name, 'verified' | 'weak'>>;

/** A name made ready for many comparisons. */
export interface PreparedName {
  readonly text: string;
  readonly folded: string;
  /** The word it begins with, if that word is rare enough to point to its bearer. */
  readonly rareWord?: string;
  /** Why it is never more than a possible match, as the end of a sentence. */
  readonly doubt?: string;
}

const SHORTEST_RARE_WORD = 4;

/** Folds a name once, so that it can be held against many others. */
export function prepareName(name: ComparableName): PreparedName {
  const folded = foldName(name.text);
  const rareWord = findRareWord(folded);
  const doubt =
    name.weak === true
      ? 'a weak name that others share'
      : name.verified === false
        ? 'a name that is not verified'
        : undefined;
  return {
    text: name.text,
    folded,
    ...(rareWord === undefined ? {} : { rareWord }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function findRareWord(folded: string): string | undefined {
  const [first = ''] = folded.replace(/^the /, '').split(' ', 1);
  const isRare = first.length >= SHORTEST_RARE_WORD && !COMMON_WORDS.has(first) && !/^[0-9]+$/.test(first);
  return isRare ? first : undefined;
}
