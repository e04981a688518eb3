import type { PlainDate } from '../../../model/date.ts';
import type { DatedInterval } from '../../../model/interval.ts';
import type { ImportedEntry, ImportedRow, ListImport } from '../../../model/list-snapshot.ts';
import type { ListedEntity, ListFile, UnreadRow } from '../../../model/listing.ts';

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
 * somebody may stand there, so that nobody comes off it.
 */
export function serveImport(list: ListFile, read: ListImport, { imported, source, fold }: Serving): ListFile {
  const day = read.sourceDate ?? imported;
  const isWhole =
    read.extent === 'complete' &&
    read.refused.length === 0 &&
    (list.import?.sources ?? []).every((wanted) =>
      read.sources.some(({ name, rows }) => name === wanted && rows > 0),
    );
  // That nobody else stands on it today says nothing of those who stood there before a part of it became the whole.
  const since = list.coverage.extent === 'complete' ? list.coverage.since : day;
  const { sources } = list.import ?? {};
  const entries = read.entries.filter(
    (entry) => sources === undefined || (entry.source !== undefined && sources.includes(entry.source)),
  );
  const served = entries.map((entry) => serveEntry(entry, day, source));
  const byName = new Map(
    served.flatMap((entry) => entry.names.map((name) => [wordsOf(name, fold), entry] as const)),
  );
  const taken = new Set<ListedEntity>();
  const byId = new Map(served.map((entry) => [entry.id, entry]));
  const written = list.entries.map((entry) => {
    const before = entry.source === source ? byId.get(entry.id) : undefined;
    if (before !== undefined) {
      taken.add(before);
      return { ...before, listed: sinceFirstSeen(entry.listed, before.listed) };
    }
    const same = entry.names
      .map((name) => byName.get(wordsOf(name, fold)))
      .find((other) => other !== undefined);
    // Of a part of the list nobody knows who else stands on it.
    if (same === undefined) return isWhole ? endBy(entry, day) : entry;
    taken.add(same);
    return merge(entry, same);
  });
  const ids = new Set(written.map(({ id }) => id));
  const added = served
    .filter((entry) => !taken.has(entry))
    .map((entry) => (ids.has(entry.id) ? { ...entry, id: `${list.program}-${entry.id}` } : entry));
  const { unread: readBefore = [], ...head } = list;
  const unread = read.refused.map((row) => serveRow(row, day, readBefore));
  return {
    ...head,
    coverage: {
      through: day,
      ...(since === undefined ? {} : { since }),
      source,
      extent: isWhole ? 'complete' : 'partial',
    },
    snapshot: {
      digest: read.digest,
      format: read.format,
      imported,
      rows: read.rows,
      refused: read.refused.length,
    },
    entries: [...written, ...added],
    ...(unread.length === 0 ? {} : { unread }),
  };
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

function serveEntry(entry: ImportedEntry, day: PlainDate, source: string): ListedEntity {
  const names = entry.names.filter(({ weak }) => weak !== true).map(({ text }) => text);
  const weak = entry.names.filter((name) => name.weak === true).map(({ text }) => text);
  const weakNames = entry.rawNames === undefined ? weak : [...weak, entry.rawNames];
  const [country, ...others] = entry.countries;
  return {
    id: entry.id,
    // Somebody whose names are all shared by others is called by them, and they stay weak.
    names: names.length > 0 ? names : weak,
    ...(weakNames.length > 0 ? { weakNames: [...new Set(weakNames)] } : {}),
    ...(country === undefined || others.length > 0 ? {} : { country }),
    identifiers: entry.identifiers,
    listed: intervalOf(entry, day),
    source,
    ...(entry.remarks === undefined ? {} : { note: entry.remarks }),
  };
}

/** Where the list tells no day, its own day is the first on which somebody is shown to stand there. */
function intervalOf({ listed = {} }: ImportedEntry, day: PlainDate): DatedInterval {
  const from = listed.from ?? listed.published ?? day;
  const published = listed.published ?? (from < day ? from : day);
  const { to } = listed;
  return to === undefined || to <= from
    ? { from, published }
    : { from, published, to, toPublished: to < day ? to : day };
}

/** Where the list tells no day, the first import that had the entry does, unless it was off the list meanwhile. */
function sinceFirstSeen(known: DatedInterval, now: DatedInterval): DatedInterval {
  return known.to === undefined && known.from < now.from
    ? { ...now, from: known.from, published: known.published }
    : now;
}

function merge(written: ListedEntity, served: ListedEntity): ListedEntity {
  const names = [...new Set([...written.names, ...served.names])];
  const known = new Set(written.identifiers.map(({ scheme, value }) => `${scheme} ${value}`));
  return {
    ...served,
    ...written,
    names,
    identifiers: [
      ...written.identifiers,
      ...served.identifiers.filter(({ scheme, value }) => !known.has(`${scheme} ${value}`)),
    ],
  };
}

/** Nobody knows when it ended, but on that day it was not there. */
function endBy(entry: ListedEntity, day: PlainDate): ListedEntity {
  const { listed } = entry;
  if (listed.to !== undefined || listed.from >= day) return entry;
  return { ...entry, listed: { ...listed, to: day, toPublished: day } };
}

/** The words of a name in an order of their own: lists write `LAST, First`. */
function wordsOf(name: string, fold: (name: string) => string): string {
  return fold(name).split(' ').sort().join(' ');
}
