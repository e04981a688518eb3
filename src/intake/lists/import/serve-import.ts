import type { PlainDate } from '../../../model/date.ts';
import type { ImportedRow, ListImport } from '../../../model/list-snapshot.ts';
import type { ListedEntity, ListFile, Reach, UnreadRow } from '../../../model/listing.ts';
import type { Relation } from '../../../model/relation.ts';
import { endBy, mergeEntry, serveEntry, sinceFirstSeen } from './serve-entry.ts';
import { takesEntry } from './takes-entry.ts';

/** What an import does not say of itself. */
export interface Serving {
  /** The day of the import. */
  readonly imported: PlainDate;
  /** The id in `sources.json` under which the import stands. */
  readonly source: string;
  /** Brings a name to the form in which names are compared. */
  readonly fold: (name: string) => string;
}

/**
 * The list as it is served from an import: the head of `list`, and its entries those of the import. An entry that was written down by
 * hand and is on the import keeps its id, for relations refer to it, and takes over what the import knows; one that is not there any
 * more ended by the day of the import. Rows that could not be read, and a source that is not in the file, leave the list partial:
 * somebody may stand there, so that nobody comes off it. Nor does anybody by a list of which the day is not known, and how far a miss
 * counts stays as it was before: it may be years old.
 */
export function serveImport(list: ListFile, read: ListImport, { imported, source, fold }: Serving): ListFile {
  const day = read.sourceDate ?? imported;
  const isUndated = read.sourceDate === undefined;
  const isWhole =
    !isUndated &&
    read.extent === 'complete' &&
    read.refused.length === 0 &&
    // Whom another text names stands with those of no certain name.
    (read.namedElsewhere === undefined || list.import?.bearing !== undefined) &&
    (list.import?.sources ?? []).every((wanted) =>
      read.sources.some(({ name, rows }) => name === wanted && rows > 0),
    );
  // That nobody else stands on it today says nothing of those who stood there before a part of it became the whole.
  const since = list.coverage.extent === 'complete' ? list.coverage.since : day;
  const entries = read.entries.filter((entry) => takesEntry(list.import, entry, fold));
  const served = entries.map((entry) => serveEntry(entry, day, source));
  const byName = new Map(
    served.flatMap((entry) => entry.names.map((name) => [wordsOf(name, fold), entry] as const)),
  );
  const byText = new Map(served.flatMap((entry) => entry.names.map((name) => [name, entry] as const)));
  const taken = new Set<ListedEntity>();
  const byId = new Map(served.map((entry) => [entry.id, entry]));
  const written = list.entries.map((entry) => {
    const before = entry.source === source ? byId.get(entry.id) : undefined;
    if (before !== undefined) {
      taken.add(before);
      return { ...before, listed: sinceFirstSeen(entry.listed, before.listed) };
    }
    // "Example Lab, Inc." and "AO Example Lab" are two entries: the very same name goes before one of another legal form.
    const same = [
      ...entry.names.map((name) => byText.get(name)),
      ...entry.names.map((name) => byName.get(wordsOf(name, fold))),
    ].find((other) => other !== undefined);
    // Of a part of the list nobody knows who else stands on it.
    if (same === undefined) return isWhole ? endBy(entry, day) : entry;
    taken.add(same);
    return mergeEntry(entry, same);
  });
  const ids = new Set(written.map(({ id }) => id));
  const added = served
    .filter((entry) => !taken.has(entry))
    .map((entry) => (ids.has(entry.id) ? { ...entry, id: `${list.program}-${entry.id}` } : entry));
  const { unread: readBefore = [], ...head } = list;
  const unread = read.refused.map((row) => serveRow(row, day, readBefore));
  const everybody = [...written, ...added];
  const tieToOwners = (entry: ListedEntity) => tiesOf(entry, list.program, source);
  return {
    ...head,
    coverage: isUndated
      ? list.coverage
      : {
          through: day,
          ...(since === undefined ? {} : { since }),
          source,
          extent: isWhole ? 'complete' : 'partial',
        },
    snapshot: {
      digest: read.digest,
      format: read.format,
      imported,
      ...(isUndated ? { undated: true } : {}),
      rows: read.rows,
      refused: read.refused.length,
    },
    entries: everybody,
    relations: [
      ...list.relations.filter((relation) => relation.source !== source),
      ...(list.reach.some((word) => REACHES_UP.has(word)) ? everybody.flatMap(tieToOwners) : []),
    ],
    ...(unread.length === 0 ? {} : { unread }),
  };
}

/** The words of reach that lead from a party to who is behind it. */
const REACHES_UP: ReadonlySet<Reach> = new Set(['control', 'affiliates']);

/** Who the list says is behind an entry that is still on it, as relations: partial, for no list tells of all owners. */
function tiesOf({ id, listed, owners = [] }: ListedEntity, program: string, source: string): Relation[] {
  if (listed.to !== undefined) return [];
  return owners.map(({ name, tie, share }) => ({
    kind: 'owner',
    of: { list: program, entry: id },
    by: { name, identifiers: [] },
    from: listed.from,
    published: listed.published,
    partial: true,
    // Who is linked may hold nothing at all, and act for the party or control it.
    ...(tie === 'linked-to' ? { share: { min: 0, max: 1 } } : share === undefined ? {} : { share }),
    source,
  }));
}

/** A row that nobody can take for an entry: what it may say of somebody it says from the first list that had it on. */
function serveRow({ at, raw }: ImportedRow, day: PlainDate, before: readonly UnreadRow[]): UnreadRow {
  const known = before.find(({ text }) => text === raw);
  return {
    at: withoutFolders(at),
    text: raw,
    since: known === undefined || day < known.since ? day : known.since,
  };
}

/** `file:line` or `file#pointer`, without the folders of the machine that the file lay on. */
function withoutFolders(at: string): string {
  const pointer = at.indexOf('#');
  const [file, rest] = pointer === -1 ? [at, ''] : [at.slice(0, pointer), at.slice(pointer)];
  return `${file.split(/[\\/]/).at(-1)}${rest}`;
}

/** The words of a name in an order of their own: lists write `LAST, First`. */
function wordsOf(name: string, fold: (name: string) => string): string {
  return fold(name).split(' ').sort().join(' ');
}
