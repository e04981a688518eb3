import type { Command } from 'commander';
import { checkImport } from '../intake/lists/import/check-import.ts';
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
import { endOf, folderOf, importFolder, readSnapshot, servedLists, snapshotOf } from './import-folder.ts';
import { unlessInterrupted } from './interruption.ts';
import { sentinelsOf } from './read-list.ts';

const WIDTH = 80;
/** How many missing names are told one by one. */
const MOST_TOLD = 5;

interface VerifyOptions extends CommonOptions {
  readonly sentinels?: string;
}

/** `assay lists verify`: whether what was imported is still what is served. */
export function addListsVerify(lists: Command, { parts, exit }: CommandContext): void {
  const command = lists
    .command('verify')
    .summary('check that what was imported is still there and served')
    .description(
      'Reads every import that was kept, and checks that it is whole, that the names that must be on it are, and that the lists are served with all of its entries.',
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
  const folder = importFolder(options, parts);
  const lists = await servedLists(options, parts);
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
  for (const kind of ListKind.options)
    for (const name of await folder.list(folderOf(kind))) {
      const path = `${folderOf(kind)}/${name}`;
      tell(path, await tryRead(async () => checkWhole((await readSnapshot(path, folder)).read, name)));
    }
  for (const list of lists) {
    if (list.import === undefined || list.snapshot === undefined) continue;
    const { kind } = list.import;
    const path = await snapshotOf(list, folder);
    const check = async (): Promise<string[]> => {
      if (path === undefined) return ['the import that it is served from is gone; import the list again'];
      const { read } = await readSnapshot(path, folder);
      return [
        ...checkNames(read, given ?? (await sentinelsOf(kind, options, parts))),
        ...checkServed(list, read),
      ];
    };
    tell(list.program, await tryRead(check));
  }
  return { told: told.length === 0 ? ['Nothing was imported into this folder.'] : told, wrong };
}

async function tryRead(check: () => Promise<string[]>): Promise<string[]> {
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

function checkNames(read: ListImport, sentinels: readonly string[]): string[] {
  const rules = { sentinels, mostLost: 1, acceptRefused: read.refused.length };
  return checkImport(read, undefined, rules, foldName)
    .filter(({ severity }) => severity === 'error')
    .map(({ detail }) => detail);
}

function checkServed(list: ListFile, read: ListImport): string[] {
  const { sources } = list.import ?? {};
  const served = new Set(list.entries.flatMap((entry) => namesOf(entry).map(({ text }) => text)));
  const missing = read.entries
    .filter(({ source }) => sources === undefined || (source !== undefined && sources.includes(source)))
    .filter(({ names }) => !names.some(({ text }) => served.has(text)))
    .map(({ names }) => names[0]?.text ?? '');
  if (missing.length === 0) return [];
  const more = missing.length > MOST_TOLD ? [`and ${missing.length - MOST_TOLD} more`] : [];
  return [
    `it is served without ${[...missing.slice(0, MOST_TOLD), ...more].join(', ')}; import the list again`,
  ];
}
