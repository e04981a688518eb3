import type { Command } from 'commander';
import { takesEntry } from '../intake/lists/import/takes-entry.ts';
import { AssayError } from '../model/error.ts';
import { ListKind } from '../model/list-kind.ts';
import type { ListImport } from '../model/list-snapshot.ts';
import type { ListFile } from '../model/listing.ts';
import { plainText } from '../report/plain-text.ts';
import { wrap } from '../report/wrap.ts';
import { foldName } from '../screening/fold-name.ts';
import { namesOf } from '../screening/index-lists.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions } from './common-options.ts';
import {
  endOf,
  folderOf,
  type ImportFolder,
  importFolder,
  readSnapshot,
  servedData,
  snapshotOf,
} from './import-folder.ts';
import { unlessInterrupted } from './interruption.ts';
import { sentinelsOf } from './read-list.ts';
import { type Served, searchImport, searchServed } from './search-sentinels.ts';

const WIDTH = 80;
/** How many missing names are told one by one. */
const MOST_TOLD = 5;

interface VerifyOptions extends CommonOptions {
  readonly sentinels?: string;
}

/** `assay lists verify`: whether the names that must be found are, and what was imported is still what is served. */
export function addListsVerify(lists: Command, { parts, exit }: CommandContext): void {
  const command = lists
    .command('verify')
    .summary('check that lists hold what they must, and what was imported is served')
    .description(
      'Looks on each list for the names that must be on it, as a verdict looks for them. Reads every import that was kept in the last --data folder, and checks that it is whole and that the lists are served with all of its entries.',
    )
    .option('--sentinels <file>', 'names that must be on the lists, instead of those of the data')
    .addHelpText('after', '\nExits with 0 when all is well, with 1 when something is wrong.');
  addCommonOptions(command).action(async (options: VerifyOptions) => {
    const { told, wrong } = await unlessInterrupted(verify(options, parts), parts.signal);
    parts.stdout.write(`${told.map((line) => wrap(plainText(line), WIDTH).join('\n')).join('\n')}\n`);
    if (wrong > 0) exit(1);
  });
}

async function verify(options: VerifyOptions, parts: CliParts) {
  const served = await servedData(options, parts);
  // Before anything is told: a file of names that cannot be read is no fault of a list.
  const given = options.sentinels === undefined ? undefined : await sentinelsOf('own', options, parts);
  const told: string[] = [];
  let wrong = 0;
  const tell = (what: string, faults: readonly string[]) => {
    wrong += faults.length;
    told.push(
      ...(faults.length === 0 ? [`SOUND   ${what}`] : faults.map((fault) => `WRONG   ${what}: ${fault}`)),
    );
  };
  const folder = options.data === undefined ? undefined : importFolder(options, parts);
  if (folder !== undefined)
    for (const kind of ListKind.options)
      for (const name of await folder.list(folderOf(kind))) {
        const path = `${folderOf(kind)}/${name}`;
        tell(path, await tryRead(async () => checkWhole((await readSnapshot(path, folder)).read, name)));
      }
  const search = searchServed(served);
  for (const list of served.lists) {
    const names = given === undefined ? await sentinelsOf(list.program, options, parts) : [];
    const isImported = list.import !== undefined && list.snapshot !== undefined;
    if (names.length === 0 && !isImported) continue;
    const missing = names.filter((name) => !search(name, list.program)).map(tellMissing);
    const check = async (): Promise<readonly string[]> =>
      isImported && folder !== undefined ? checkImported(list, folder, given, served, options, parts) : [];
    tell(list.program, [...missing, ...(await tryRead(check))]);
  }
  return {
    told:
      told.length === 0
        ? ['There is nothing to verify: nothing was imported, and no name is watched for.']
        : told,
    wrong,
  };
}

async function checkImported(
  list: ListFile,
  folder: ImportFolder,
  given: readonly string[] | undefined,
  served: Served,
  options: VerifyOptions,
  parts: CliParts,
): Promise<readonly string[]> {
  const path = await snapshotOf(list, folder);
  if (path === undefined) return ['the import that it is served from is gone; import the list again'];
  const { read } = await readSnapshot(path, folder);
  const search = searchImport(read, served, list.snapshot?.imported ?? list.coverage.through);
  const names = given ?? (await sentinelsOf(read.kind, options, parts));
  return [...names.filter((name) => !search(name)).map(tellMissing), ...checkServed(list, read)];
}

function tellMissing(name: string): string {
  return `a screening does not find ${name} on it; import the list again`;
}

async function tryRead(check: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return [error.message];
  }
}

function checkWhole({ digest, rows, entries, setAside, refused }: ListImport, name: string): string[] {
  const counted = entries.reduce((sum, entry) => sum + entry.rows, 0) + setAside.length + refused.length;
  return [
    ...(name.endsWith(endOf(digest)) ? [] : ['its digest is not the one of its name; import the list again']),
    ...(counted === rows ? [] : [`it holds ${counted} of its ${rows} rows; import the list again`]),
  ];
}

function checkServed(list: ListFile, read: ListImport): string[] {
  const served = new Set(list.entries.flatMap((entry) => namesOf(entry).map(({ text }) => text)));
  const missing = read.entries
    .filter((entry) => takesEntry(list.import, entry, foldName))
    .filter(({ names }) => !names.some(({ text }) => served.has(text)))
    .map(({ names }) => names[0]?.text ?? '');
  if (missing.length === 0) return [];
  const more = missing.length > MOST_TOLD ? [`and ${missing.length - MOST_TOLD} more`] : [];
  return [
    `it is served without ${[...missing.slice(0, MOST_TOLD), ...more].join(', ')}; import the list again`,
  ];
}
