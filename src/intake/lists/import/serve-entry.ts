import type { PlainDate } from '../../../model/date.ts';
import type { DatedInterval } from '../../../model/interval.ts';
import type { ImportedEntry } from '../../../model/list-snapshot.ts';
import type { ListedEntity } from '../../../model/listing.ts';

/** An entry of an import as the entry of a list that is served. */
export function serveEntry(entry: ImportedEntry, day: PlainDate, source: string): ListedEntity {
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
    ...(entry.reachHint === undefined ? {} : { reach: entry.reachHint }),
    ...(entry.limited === undefined ? {} : { limited: entry.limited }),
    ...(entry.owners === undefined ? {} : { owners: entry.owners }),
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
export function sinceFirstSeen(known: DatedInterval, now: DatedInterval): DatedInterval {
  return known.to === undefined && known.from < now.from
    ? { ...now, from: known.from, published: known.published }
    : now;
}

/** An entry that was written down by hand, with what the import knows of it. */
export function mergeEntry(written: ListedEntity, served: ListedEntity): ListedEntity {
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
export function endBy(entry: ListedEntity, day: PlainDate): ListedEntity {
  const { listed } = entry;
  if (listed.to !== undefined || listed.from >= day) return entry;
  return { ...entry, listed: { ...listed, to: day, toPublished: day } };
}
