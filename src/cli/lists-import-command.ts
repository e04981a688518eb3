import type { Command } from 'commander';
import { takesEntry } from '../intake/lists/import/takes-entry.ts';
import { formatDay } from '../model/date.ts';
import { AssayError, type Issue } from '../model/error.ts';
import type { ListKind } from '../model/list-kind.ts';
import type { ListImport } from '../model/list-snapshot.ts';
import type { ListFile } from '../model/listing.ts';
import { foldName } from '../screening/fold-name.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions } from './common-options.ts';
import { describeImport } from './describe-import.ts';
import { type ImportFolder, readSnapshot, servedData, snapshotOf, withImports } from './import-folder.ts';
import { unlessInterrupted } from './interruption.ts';
import { keepRefused, keepServed, serveFrom } from './keep-import.ts';
import { addListInput, type ListOptions, readList, sentinelsOf } from './read-list.ts';
import { type Served, searchServed } from './search-sentinels.ts';

interface ImportOptions extends ListOptions {
  readonly into: string;
  readonly list?: string;
}

const EXAMPLES = `
Examples:
  assay lists import ofac-sdn sdn.csv alt.csv add.csv sdn_comments.csv --list-day 2026-11-27 --into our-data
  assay lists import own watch-list.csv --map map.json --list-day 2026-11-28 --into our-data
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

/** One import into a folder at a time: what the second is held against would be gone when it is written. */
async function importInto(kind: ListKind, files: readonly string[], given: ImportOptions, parts: CliParts) {
  const folder = { dir: given.into, ...parts.openSnapshotFolder(given.into) };
  const lock = await folder.lock();
  try {
    if (lock.tookOver !== undefined) parts.stderr.write(`${lock.tookOver}\n`);
    return await importLocked(kind, files, given, folder, parts);
  } finally {
    await lock.release();
  }
}

async function importLocked(
  kind: ListKind,
  files: readonly string[],
  given: ImportOptions,
  folder: ImportFolder,
  parts: CliParts,
) {
  const options = await withImports(given, folder);
  const data = await servedData(options, parts);
  const lists = chooseLists(kind, given.list, data.lists);
  const path = lists[0] === undefined ? undefined : await snapshotOf(lists[0], folder);
  const before = path === undefined ? undefined : (await readSnapshot(path, folder)).read;
  const { read, issues } = await readList(kind, files, before, options, parts);
  const candidates = lists.map((list) => serveFrom(list, read, parts.today()));
  const against = [
    ...issues,
    ...checkDay(read),
    ...checkOrder(read, before),
    ...(await checkCandidates(candidates, data, options, parts)),
  ];
  const text = describeImport(read, against);
  const why = against.filter(({ severity }) => severity === 'error').map(({ detail }) => detail);
  const told =
    why.length > 0
      ? await keepRefused(read, why, lists, folder, parts)
      : await keepServed(read, candidates, folder, parts);
  const left = read.entries.filter(
    (entry) => !lists.some((list) => takesEntry(list.import, entry, foldName)),
  ).length;
  const rest = left === 0 ? '' : `${left} of ${read.entries.length} entries are of none of these lists.\n`;
  return { isServed: why.length === 0, text: `${text}\n${told}\n${rest}` };
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
  if (chosen.length > 1 && chosen.some(({ import: from }) => takesAll(from)))
    throw new AssayError(
      'validation',
      `several lists are of the kind \`${kind}\`: say by --list which, ${programs(lists)}`,
    );
  return chosen;
}

function takesAll(from: ListFile['import']): boolean {
  return from?.sources === undefined && from?.bearing === undefined && from?.notBearing === undefined;
}

function programs(lists: readonly ListFile[]): string {
  return lists.map(({ program }) => `\`${program}\``).join(', ');
}

/** An old list must not pass for one of today: whoever is on it is listed, and nobody is shown not to be. */
function checkDay({ sourceDate }: ListImport): Issue[] {
  if (sourceDate !== undefined) return [];
  const detail =
    'nobody has told the day of the list: who is on it is listed, and who is not stays as unknown as before; say by `--list-day` on which day it was published';
  return [{ pointer: '', code: 'list.undated', detail, severity: 'warning' }];
}

/** Yesterday's list in the place of today's would take people off it. */
function checkOrder({ sourceDate }: ListImport, before: ListImport | undefined): Issue[] {
  if (sourceDate === undefined || before?.sourceDate === undefined || sourceDate >= before.sourceDate)
    return [];
  const detail = `it is of ${formatDay(sourceDate)}, the one that is served of ${formatDay(before.sourceDate)}; fetch the newest`;
  return [{ pointer: '', code: 'list.older', detail, severity: 'error' }];
}

/** The names that the list of a programme must hold have to be found on it as it would be served. */
async function checkCandidates(
  candidates: readonly ListFile[],
  { lists, dossiers }: Served,
  options: ImportOptions,
  parts: CliParts,
): Promise<Issue[]> {
  // Those that were given take the place of all.
  if (options.sentinels !== undefined) return [];
  const watched = await Promise.all(
    candidates.map(async ({ program }) => ({ program, names: await sentinelsOf(program, options, parts) })),
  );
  if (watched.every(({ names }) => names.length === 0)) return [];
  const programs = new Set(candidates.map(({ program }) => program));
  const others = lists.filter(({ program }) => !programs.has(program));
  const search = searchServed({ lists: [...others, ...candidates], dossiers });
  return watched.flatMap(({ program, names }) =>
    names
      .filter((name) => !search(name, program))
      .map((name): Issue => {
        const detail = `${name} is not on the list \`${program}\`; fetch the list again, or say by \`--sentinels\` who must be on it`;
        return { pointer: '', code: 'list.sentinel', detail, severity: 'error' };
      }),
  );
}
