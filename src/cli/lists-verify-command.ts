import type { Command } from 'commander';
import { checkImport } from '../intake/lists/import/check-import.ts';
import { AssayError } from '../model/error.ts';
import { ListKind } from '../model/list-kind.ts';
import type { ListImport } from '../model/list-snapshot.ts';
import type { ListFile } from '../model/listing.ts';
import { plainText } from '../report/plain-text.ts';
import { wrap } from '../report/wrap.ts';
import { foldName } from '../screening/fold-name.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions } from './common-options.ts';
import { folderOf, importFolder, readSnapshot, servedLists } from './import-folder.ts';
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
  for (const kind of ListKind.options) {
    const names = await folder.list(folderOf(kind));
    for (const [at, name] of names.entries()) {
      const path = `${folderOf(kind)}/${name}`;
      const faults = await tryRead(async () => {
        const { read } = await readSnapshot(path, folder);
        if (at < names.length - 1) return checkWhole(read, name);
        const sentinels = given ?? (await sentinelsOf(kind, options, parts));
        return [
          ...checkWhole(read, name),
          ...checkNames(read, sentinels),
          ...lists.flatMap((list) => checkServed(list, read)),
        ];
      });
      wrong += faults.length;
      told.push(
        ...(faults.length === 0 ? [`SOUND   ${path}`] : faults.map((fault) => `WRONG   ${path}: ${fault}`)),
      );
    }
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
    ...(name.endsWith(`-${digest.replace(/^sha256:/, '').slice(0, 12)}.json`)
      ? []
      : ['its digest is not the one of its name; import the list again']),
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
  if (list.import?.kind !== read.kind) return [];
  if (list.snapshot?.digest !== read.digest)
    return [`${list.program} is not served from it; import the list again`];
  const { sources } = list.import;
  const served = new Set(list.entries.flatMap(({ names, weakNames = [] }) => [...names, ...weakNames]));
  const missing = read.entries
    .filter(({ source }) => sources === undefined || (source !== undefined && sources.includes(source)))
    .filter(({ names }) => !names.some(({ text }) => served.has(text)))
    .map(({ names }) => names[0]?.text ?? '');
  if (missing.length === 0) return [];
  const more = missing.length > MOST_TOLD ? [`and ${missing.length - MOST_TOLD} more`] : [];
  return [
    `${list.program} is served without ${[...missing.slice(0, MOST_TOLD), ...more].join(', ')}; import the list again`,
  ];
}
