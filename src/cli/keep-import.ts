import { serveImport } from '../intake/lists/import/serve-import.ts';
import { formatDay, type PlainDate } from '../model/date.ts';
import { AssayError } from '../model/error.ts';
import type { ListImport } from '../model/list-snapshot.ts';
import type { ListFile } from '../model/listing.ts';
import type { Source } from '../model/source.ts';
import { foldName } from '../screening/fold-name.ts';
import type { SnapshotFolder } from '../store/files/snapshot-folder.ts';
import type { CliParts } from './cli-parts.ts';
import { endOf, folderOf } from './import-folder.ts';

/** A list as it is served from an import of this day. */
export function serveFrom(list: ListFile, read: ListImport, imported: PlainDate): ListFile {
  return serveImport(list, read, { imported, source: sourceOf(list), fold: foldName });
}

/** Under which id the import of a list stands in `sources.json`. */
function sourceOf({ program }: ListFile): string {
  return `import-${program}`;
}

/** Keeps an import that nothing speaks against, and serves these lists from it. Says so. */
export async function keepServed(
  read: ListImport,
  served: readonly ListFile[],
  folder: SnapshotFolder,
  { today }: CliParts,
): Promise<string> {
  const before = await readSources(folder);
  const imported = today();
  const day = read.sourceDate ?? imported;
  const end = endOf(read.digest);
  // The same list again only shows that nothing has changed.
  if (!(await folder.list(folderOf(read.kind))).some((name) => name.endsWith(end)))
    await folder.write(`${folderOf(read.kind)}/${day}${end}`, read);
  const sources: Record<string, Source> = {};
  for (const list of served)
    sources[sourceOf(list)] = {
      title: list.title,
      label:
        read.sourceDate === undefined
          ? `${list.authority}, on a list without a day that was imported on ${formatDay(day)}`
          : `${list.authority}, on the list of ${formatDay(day)}`,
      publisher: list.authority,
      published: day,
      kind: 'dataset',
      checked: 'V1',
    };
  await folder.write('sources.json', { ...before, sources: { ...before.sources, ...sources } });
  for (const list of served) await folder.write(`lists/${list.program}.json`, withoutSchema(list));
  return served.map((list) => tellServed(list, read)).join('\n');
}

function tellServed({ program, entries, coverage }: ListFile, { sourceDate }: ListImport): string {
  const through = formatDay(coverage.through);
  if (sourceDate !== undefined)
    return `${program} is served with ${entries.length} entries, through ${through}.`;
  return `${program} is served with ${entries.length} entries. The day of the list is not known, so a miss counts as far as before: through ${through}.`;
}

/** Writes down that an import was refused, and marks the lists that are served on as stale. Says so. */
export async function keepRefused(
  read: ListImport,
  why: readonly string[],
  lists: readonly ListFile[],
  folder: SnapshotFolder,
  { today }: CliParts,
): Promise<string> {
  const since = today();
  const name = `${since}${endOf(read.digest)}`;
  const { kind, digest, format, rows } = read;
  await folder.write(`snapshots/refused/${kind}/${name}`, {
    kind,
    digest,
    format,
    rows,
    refused: since,
    because: why,
  });
  const told: string[] = [];
  for (const list of lists) {
    if (list.snapshot === undefined) {
      told.push(`${list.program} stays as it is in the data.`);
      continue;
    }
    const stale = { since, because: why.join('; ') };
    await folder.write(
      `lists/${list.program}.json`,
      withoutSchema({ ...list, snapshot: { ...list.snapshot, stale } }),
    );
    told.push(`${list.program} is served on, as of ${formatDay(list.coverage.through)}, marked stale.`);
  }
  return told.join('\n');
}

/** The schema lies beside the shipped lists only. */
function withoutSchema({ $schema: _, ...list }: ListFile): Omit<ListFile, '$schema'> {
  return list;
}

/** The sources that stand in the folder. Those of the operator must not go because they are not understood. */
async function readSources(folder: SnapshotFolder) {
  const found = await folder.read('sources.json');
  if (found === undefined) return { sources: {} };
  if (isSources(found.content)) return found.content;
  throw new AssayError('pack', `\`${found.path}\` has no \`sources\`, by their ids; mend it and run again`);
}

function isSources(content: unknown): content is { readonly sources: Readonly<Record<string, unknown>> } {
  return (
    typeof content === 'object' &&
    content !== null &&
    'sources' in content &&
    typeof content.sources === 'object' &&
    content.sources !== null
  );
}
