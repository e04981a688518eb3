import { type Command, InvalidArgumentError } from 'commander';
import { checkImport } from '../intake/lists/import/check-import.ts';
import { importList } from '../intake/lists/import/import-list.ts';
import { readSentinels, SentinelFile } from '../intake/lists/import/read-sentinels.ts';
import { formatDay, type PlainDate } from '../model/date.ts';
import { AssayError, type Issue } from '../model/error.ts';
import { ListKind } from '../model/list-kind.ts';
import type { ListImport } from '../model/list-snapshot.ts';
import { parseWith } from '../model/parse.ts';
import { foldName } from '../screening/fold-name.ts';
import { parseJson } from '../store/files/parse-json.ts';
import type { CliParts } from './cli-parts.ts';
import { type CommonOptions, overlaysOf } from './common-options.ts';
import { servedData } from './import-folder.ts';
import { day } from './question-options.ts';
import { searchImport } from './search-sentinels.ts';

/** The options of every command that reads a list as its issuer publishes it. */
export interface ListOptions extends CommonOptions {
  readonly map?: string;
  readonly sentinels?: string;
  readonly acceptRefused: number;
  readonly listDay?: PlainDate;
}

/** A list that has lost more than this has lost a part of itself. */
const MOST_LOST = 0.2;

/** Reads the files of a list, and says what speaks against serving it in place of `before`. */
export async function readList(
  list: ListKind,
  paths: readonly string[],
  before: ListImport | undefined,
  options: ListOptions,
  parts: CliParts,
): Promise<{ readonly read: ListImport; readonly issues: readonly Issue[] }> {
  const { map, acceptRefused } = options;
  const files = await Promise.all(
    paths.map(async (path) => ({ name: path, bytes: await parts.files.readBytes(path) })),
  );
  const found = await importList(
    list,
    files,
    map === undefined ? {} : { map: await readJsonFile(map, parts) },
  );
  const read = dated(found, options.listDay, parts.today());
  const sentinels = await sentinelsOf(list, options, parts);
  return {
    read,
    issues: checkImport(
      read,
      before,
      { sentinels, mostLost: MOST_LOST, acceptRefused },
      { fold: foldName, isFound: searchImport(read, await servedData(options, parts), parts.today()) },
    ),
  };
}

/** An import with the day that its reader knows, where its files do not tell it. */
function dated(read: ListImport, day: PlainDate | undefined, today: PlainDate): ListImport {
  if (day === undefined || day === read.sourceDate) return read;
  const refuse = (what: string) =>
    new AssayError('validation', `\`--list-day\` is ${formatDay(day)}, ${what}`);
  if (day > today) throw refuse(`which lies after today; give the day on which the list was published`);
  if (read.sourceDate !== undefined)
    throw refuse(`but the list says that it is of ${formatDay(read.sourceDate)}; leave it out`);
  return { ...read, sourceDate: day };
}

/** The names that a list must hold, by its kind or its programme: those of `--sentinels`, else those of the data. */
export async function sentinelsOf(
  list: string,
  options: Pick<ListOptions, 'sentinels' | 'rules' | 'data'>,
  parts: CliParts,
): Promise<readonly string[]> {
  if (options.sentinels !== undefined)
    return readSentinels({ name: options.sentinels, bytes: await parts.files.readBytes(options.sentinels) });
  const { sentinels: file } = await parts.readPackFiles(overlaysOf(options));
  if (file === undefined) return [];
  const parsed = parseWith(SentinelFile, file.content, file.path);
  if (!('value' in parsed))
    throw new AssayError('pack', `\`${file.path}\` cannot be used; mend it and run again`, parsed.issues);
  const { sentinels } = parsed.value;
  return Object.hasOwn(sentinels, list) ? (sentinels[list] ?? []).map(({ name }) => name) : [];
}

export async function readJsonFile(path: string, { files }: CliParts) {
  return { path, content: parseJson(await files.readText(path), path, 'malformed') };
}

/** For an argument that is a kind of list. */
function listKind(text: string): ListKind {
  const { data } = ListKind.safeParse(text);
  if (data === undefined)
    throw new InvalidArgumentError(
      `\`${text}\` is no kind of list; choose among ${ListKind.options.join(', ')}.`,
    );
  return data;
}

/** For an option that is a number of rows. */
function rowCount(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError(`\`${text}\` is not a number of rows; give a whole number.`);
  return Number(text);
}

/** Adds what a command takes that reads a list: its kind, its files, and how they are read. */
export function addListInput(command: Command): Command {
  return command
    .argument('<list>', `the kind of list: ${ListKind.options.join(', ')}`, listKind)
    .argument('<file...>', 'the file; OFAC gives up to four')
    .option('--map <file>', 'what the columns of an own list hold, as JSON')
    .option('--sentinels <file>', 'names that must be on the list, instead of those of the data')
    .option('--list-day <day>', 'the day of the list (YYYY-MM-DD), where its files do not tell it', day)
    .option('--accept-refused <rows>', 'how many rows that cannot be read are accepted', rowCount, 0);
}
