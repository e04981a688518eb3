import type { Command } from 'commander';
import { serveImport } from '../intake/lists/import/serve-import.ts';
import { formatDay } from '../model/date.ts';
import { AssayError, type Issue } from '../model/error.ts';
import type { ListKind } from '../model/list-kind.ts';
import type { ListImport } from '../model/list-snapshot.ts';
import type { ListFile } from '../model/listing.ts';
import type { Source } from '../model/source.ts';
import { foldName } from '../screening/fold-name.ts';
import type { SnapshotFolder } from '../store/files/snapshot-folder.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions } from './common-options.ts';
import { describeImport } from './describe-import.ts';
import { endOf, folderOf, readSnapshot, servedLists, snapshotOf, withImports } from './import-folder.ts';
import { unlessInterrupted } from './interruption.ts';
import { addListInput, type ListOptions, readList } from './read-list.ts';

interface ImportOptions extends ListOptions {
  readonly into: string;
  readonly list?: string;
}

const EXAMPLES = `
Examples:
  assay lists import ofac-sdn sdn.csv alt.csv add.csv sdn_comments.csv --into our-data
  assay lists import own watch-list.csv --map map.json --sentinels names.txt --into our-data
  assay assess "Some Supplier" --policy us-person --data our-data

Exits with 0 when the list is served, with 1 when something speaks against it: then the one before
is served on, marked stale. With 2 when it cannot be read.`;

/** `assay lists import`: a list of its issuer in place of what stands in the data. */
export function addListsImport(lists: Command, { parts, exit }: CommandContext): void {
  const command = lists
    .command('import')
    .summary('put a list in the place of the one that is served')
    .description(
      'Reads a list as its issuer publishes it and, unless something speaks against it, serves it from a folder of yours, laid over the data. Each import is kept there.',
    )
    .requiredOption('--into <folder>', 'the folder to serve it from; it is made if it is not there')
    .option('--list <programme>', 'for which list, where several take their entries from this kind')
    .addHelpText('after', EXAMPLES);
  addCommonOptions(addListInput(command)).action(
    async (kind: ListKind, files: string[], options: ImportOptions) => {
      const told = await unlessInterrupted(importInto(kind, files, options, parts), parts.signal);
      parts.stdout.write(told.text);
      if (!told.isServed) exit(1);
    },
  );
}

async function importInto(kind: ListKind, files: readonly string[], given: ImportOptions, parts: CliParts) {
  const folder = { dir: given.into, ...parts.openSnapshotFolder(given.into) };
  const options = await withImports(given, folder);
  const lists = chooseLists(kind, given.list, await servedLists(options, parts));
  const path = lists[0] === undefined ? undefined : await snapshotOf(lists[0], folder);
  const before = path === undefined ? undefined : (await readSnapshot(path, folder)).read;
  const { read, issues } = await readList(kind, files, before, options, parts);
  const against = [...issues, ...checkOrder(read, before)];
  const text = describeImport(read, against);
  const why = against.filter(({ severity }) => severity === 'error').map(({ detail }) => detail);
  const told =
    why.length > 0 ? await refuse(read, why, lists, folder, parts) : await serve(read, lists, folder, parts);
  return { isServed: why.length === 0, text: `${text}\n${told}\n` };
}

/** Those that the import is for: the one that is named, else all of its kind that are served from the same import. */
function chooseLists(kind: ListKind, named: string | undefined, served: readonly ListFile[]): ListFile[] {
  const lists = served.filter((list) => list.import?.kind === kind);
  const chosen = named === undefined ? lists : lists.filter(({ program }) => program === named);
  if (chosen.length === 0)
    throw new AssayError(
      'validation',
      named === undefined || lists.length === 0
        ? `no list takes its entries from imports of \`${kind}\`; write its head as \`lists/<programme>.json\` into the folder, with \`"import": {"kind": "${kind}"}\``
        : `\`${named}\` is no list of imports of \`${kind}\`; choose from ${programs(lists)}`,
    );
  // Of a list in several parts each says which it takes; two whole ones are two lists.
  if (chosen.length > 1 && chosen.some((list) => list.import?.sources === undefined))
    throw new AssayError(
      'validation',
      `several lists are of the kind \`${kind}\`: say by --list which, ${programs(lists)}`,
    );
  return chosen;
}

function programs(lists: readonly ListFile[]): string {
  return lists.map(({ program }) => `\`${program}\``).join(', ');
}

/** Yesterday's list in the place of today's would take people off it. */
function checkOrder({ sourceDate }: ListImport, before: ListImport | undefined): Issue[] {
  if (sourceDate === undefined || before?.sourceDate === undefined || sourceDate >= before.sourceDate)
    return [];
  const detail = `it is of ${formatDay(sourceDate)}, the one that is served of ${formatDay(before.sourceDate)}; fetch the newest`;
  return [{ pointer: '', code: 'list.older', detail, severity: 'error' }];
}

async function serve(
  read: ListImport,
  lists: readonly ListFile[],
  folder: SnapshotFolder,
  { today }: CliParts,
): Promise<string> {
  const imported = today();
  const day = read.sourceDate ?? imported;
  const end = endOf(read.digest);
  // The same list again only shows that nothing has changed.
  if (!(await folder.list(folderOf(read.kind))).some((name) => name.endsWith(end)))
    await folder.write(`${folderOf(read.kind)}/${day}${end}`, read);
  const sources: Record<string, Source> = {};
  const served = lists.map((list) => {
    const source = `import-${list.program}`;
    sources[source] = {
      title: list.title,
      label: `${list.authority}, on the list of ${formatDay(day)}`,
      publisher: list.authority,
      published: day,
      kind: 'dataset',
      checked: 'V1',
    };
    return serveImport(list, read, { imported, source, fold: foldName });
  });
  const known = (await folder.read('sources.json'))?.content;
  const before = isSources(known) ? known : { sources: {} };
  await folder.write('sources.json', { ...before, sources: { ...before.sources, ...sources } });
  for (const list of served) await folder.write(`lists/${list.program}.json`, withoutSchema(list));
  return served
    .map(
      ({ program, entries }) =>
        `${program} is served with ${entries.length} entries, through ${formatDay(day)}.`,
    )
    .join('\n');
}

async function refuse(
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

function isSources(content: unknown): content is { readonly sources: Readonly<Record<string, unknown>> } {
  return (
    typeof content === 'object' &&
    content !== null &&
    'sources' in content &&
    typeof content.sources === 'object' &&
    content.sources !== null
  );
}
