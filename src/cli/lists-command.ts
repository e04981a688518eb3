import { type Command, InvalidArgumentError, Option } from 'commander';
import { checkImport } from '../intake/lists/import/check-import.ts';
import { importList } from '../intake/lists/import/import-list.ts';
import { readSentinels, SentinelFile } from '../intake/lists/import/read-sentinels.ts';
import { AssayError, type Issue } from '../model/error.ts';
import { ListImport, ListKind } from '../model/list-snapshot.ts';
import { parseWith } from '../model/parse.ts';
import { plainJson } from '../report/plain-text.ts';
import { foldName } from '../screening/fold-name.ts';
import { parseJson } from '../store/files/parse-json.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, overlaysOf } from './common-options.ts';
import { describeImport } from './describe-import.ts';
import { unlessInterrupted } from './interruption.ts';

interface CheckOptions extends CommonOptions {
  readonly map?: string;
  readonly previous?: string;
  readonly sentinels?: string;
  readonly acceptRefused: number;
  readonly format: 'text' | 'json';
}

/** A list that has lost more than this has lost a part of itself. */
const MOST_LOST = 0.2;

const EXAMPLES = `
Examples:
  assay lists check ofac-sdn sdn.csv alt.csv add.csv sdn_comments.csv
  assay lists check sam exclusions.csv --sentinels names.txt
  assay lists check csl consolidated.csv --format json > csl.json
  assay lists check csl next.csv --previous csl.json
  assay lists check own watch-list.csv --map map.json

Exits with 0 when the list could be served, with 1 when something speaks against it, with 2 when it cannot be read.`;

/** `assay lists`: government lists as their issuers publish them. */
export function addListsCommand(program: Command, { parts, exit }: CommandContext): void {
  const lists = program
    .command('lists')
    .summary('look at lists as their issuers publish them')
    .description('Looks at lists as their issuers publish them.');
  const check = lists
    .command('check')
    .summary('show what is understood of a list, and what speaks against serving it')
    .description(
      'Shows what is understood of a list file, and what speaks against serving it: rows that cannot be read, names that must be on it, a part that is gone. Nothing is stored.',
    )
    .argument('<list>', `the kind of list: ${ListKind.options.join(', ')}`, kind)
    .argument('<file...>', 'the file; OFAC gives up to four')
    .option('--map <file>', 'what the columns of an own list hold, as JSON')
    .option('--previous <file>', 'the import before, as --format json wrote it')
    .option('--sentinels <file>', 'names that must be on the list, instead of those of the data')
    .option('--accept-refused <rows>', 'how many rows that cannot be read are accepted', rows, 0)
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES);
  addCommonOptions(check).action(async (list: ListKind, files: string[], options: CheckOptions) => {
    const { read, issues } = await unlessInterrupted(checkList(list, files, options, parts), parts.signal);
    parts.stdout.write(options.format === 'json' ? `${plainJson(read)}\n` : describeImport(read, issues));
    if (options.format === 'json') for (const { detail } of issues) parts.stderr.write(`${detail}\n`);
    if (issues.some(({ severity }) => severity === 'error')) exit(1);
  });
}

async function checkList(
  list: ListKind,
  paths: readonly string[],
  options: CheckOptions,
  parts: CliParts,
): Promise<{ readonly read: ListImport; readonly issues: readonly Issue[] }> {
  const { map, previous, acceptRefused } = options;
  const files = await Promise.all(
    paths.map(async (path) => ({ name: path, bytes: await parts.files.readBytes(path) })),
  );
  const read = await importList(
    list,
    files,
    map === undefined ? {} : { map: await readJsonFile(map, parts) },
  );
  const before = previous === undefined ? undefined : await readPrevious(previous, parts);
  const sentinels = await sentinelsOf(list, options, parts);
  const issues = checkImport(read, before, { sentinels, mostLost: MOST_LOST, acceptRefused }, foldName);
  return { read, issues };
}

async function readPrevious(path: string, parts: CliParts): Promise<ListImport> {
  const parsed = parseWith(ListImport, (await readJsonFile(path, parts)).content, path);
  if ('value' in parsed) return parsed.value;
  throw new AssayError(
    'validation',
    `\`${path}\` is no import as \`assay lists check --format json\` writes it; give one`,
    parsed.issues,
  );
}

async function sentinelsOf(
  list: ListKind,
  options: CheckOptions,
  parts: CliParts,
): Promise<readonly string[]> {
  if (options.sentinels !== undefined)
    return readSentinels({ name: options.sentinels, bytes: await parts.files.readBytes(options.sentinels) });
  const { sentinels: file } = await parts.readPackFiles(overlaysOf(options));
  if (file === undefined) return [];
  const parsed = parseWith(SentinelFile, file.content, file.path);
  if (!('value' in parsed))
    throw new AssayError('pack', `\`${file.path}\` cannot be used; mend it and run again`, parsed.issues);
  return (parsed.value.sentinels[list] ?? []).map(({ name }) => name);
}

async function readJsonFile(path: string, { files }: CliParts) {
  return { path, content: parseJson(await files.readText(path), path, 'malformed') };
}

function kind(text: string): ListKind {
  const { data } = ListKind.safeParse(text);
  if (data === undefined)
    throw new InvalidArgumentError(
      `\`${text}\` is no kind of list; choose among ${ListKind.options.join(', ')}.`,
    );
  return data;
}

function rows(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError(`\`${text}\` is not a number of rows; give a whole number.`);
  return Number(text);
}
