import type { ListedEntity, ListFile, UnreadRow } from '../model/listing.ts';
import { isLongNumber } from '../model/long-number.ts';
import { isName } from '../model/not-stated.ts';
import { foldName } from './fold-name.ts';

/** A row of a list that could not be read, as far as it can stand for an entry. */
export interface UnreadListed {
  readonly program: string;
  readonly entry: ListedEntity;
  /** File and line. */
  readonly at: string;
}

/** Finds the rows that could not be read in which all words of a name stand. */
export interface UnreadRows {
  find(name: string): readonly UnreadListed[];
}

/** What such a row scores: the highest that lists nobody. */
export const UNREAD_SCORE = 0.84;

/** One array for all misses: nearly every list was read whole. */
const NOWHERE: readonly never[] = Object.freeze([]);

/** Indexes the rows of all lists that could not be read, by their words. */
export function indexUnreadRows(lists: Iterable<ListFile>): UnreadRows {
  const rowsOf = new Map<string, Set<UnreadListed>>();
  for (const list of lists)
    for (const row of list.unread ?? []) {
      const listed = { program: list.program, at: row.at, entry: standIn(row, list) };
      for (const word of wordsWithin(row.text)) {
        const there = rowsOf.get(word);
        if (there === undefined) rowsOf.set(word, new Set([listed]));
        else there.add(listed);
      }
    }
  if (rowsOf.size === 0) return { find: () => NOWHERE };
  return {
    find(name) {
      const [first, ...others] = isName(name) ? wordsOf(name) : [];
      const found = first === undefined ? undefined : rowsOf.get(first);
      if (found === undefined) return NOWHERE;
      return [...found].filter((row) => others.every((word) => rowsOf.get(word)?.has(row)));
    },
  };
}

/** Why a name may be one that stands in such a row, as a sentence part. */
export function describeUnread(name: string, { at }: UnreadListed): string {
  return `perhaps in a row of the list that could not be read (${at}): all words of "${name}" stand there`;
}

/** Whoever may stand in the row, from the first list on that had it. */
function standIn({ at, text, since }: UnreadRow, { coverage }: ListFile): ListedEntity {
  return {
    id: at,
    names: [text === '' ? at : text],
    identifiers: [],
    listed: { from: since, published: since },
    source: coverage.source,
  };
}

/** Those of the whole, of its cells and of its words: what a legal form is for one of them may be a name for another. */
function wordsWithin(text: string): Set<string> {
  return new Set([text, ...text.split(' | '), ...text.split(' ')].flatMap(wordsOf));
}

/** In the row numbers are left out, for they may be anybody's own; so they do not count in a name. */
function wordsOf(text: string): string[] {
  return [...new Set(foldName(text).split(' '))].filter((word) => /[a-z]/.test(word) && !isLongNumber(word));
}
