import type { Identifier } from '../model/identifier.ts';
import type { ListedEntity, ListFile } from '../model/listing.ts';
import type { Screening } from '../model/match.ts';
import { parseIdentifier } from '../model/parse-identifier.ts';
import { identifierKey } from './identifier-key.ts';
import { indexListedNames, type ListedNames } from './listed-names.ts';
import { indexUnreadRows, type UnreadRows } from './unread-rows.ts';

/** One entry of one list. */
export interface Listed {
  readonly program: string;
  readonly entry: ListedEntity;
}

/** An entry with one of its names, and whether that name is shared by others. */
export interface Bearer {
  readonly listed: Listed;
  readonly isWeak: boolean;
}

/** All lists of a snapshot, made ready for screening. */
export interface ListIndex {
  /** What screening gives for a party that meets nobody: every programme in order, without matches. */
  readonly misses: readonly Screening[];
  readonly names: ListedNames<Bearer>;
  readonly identifiers: ReadonlyMap<
    string,
    readonly { readonly identifier: Identifier; readonly listed: Listed }[]
  >;
  readonly unread: UnreadRows;
}

/** Indexes the names and identifiers of all entries of all lists, once for each snapshot. */
export function indexLists(lists: ReadonlyMap<string, ListFile>): ListIndex {
  const inOrder = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = inOrder.flatMap(([program, list]) =>
    list.entries.map((entry): Listed => ({ program, entry })),
  );
  const identifiers = new Map<string, { identifier: Identifier; listed: Listed }[]>();
  for (const listed of entries) {
    for (const identifier of listed.entry.identifiers.map(parseIdentifier)) {
      const key = identifierKey(identifier);
      identifiers.set(key, [...(identifiers.get(key) ?? []), { identifier, listed }]);
    }
  }
  return {
    misses: inOrder.map(([program, list]) => ({ program, list, matches: [] })),
    names: indexListedNames(
      entries.flatMap((listed) => {
        return namesOf(listed.entry).map(({ text, weak }) => ({ text, bearer: { listed, isWeak: weak } }));
      }),
    ),
    identifiers,
    unread: indexUnreadRows(lists.values()),
  };
}

/** All names of an entry, each once, and whether it is weak. */
export function namesOf({
  names,
  weakNames = [],
}: ListedEntity): { readonly text: string; readonly weak: boolean }[] {
  const weak = new Set(weakNames);
  return [...new Set([...names, ...weakNames])].map((text) => ({ text, weak: weak.has(text) }));
}
