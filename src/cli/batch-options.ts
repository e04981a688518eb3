import { type Command, InvalidArgumentError, Option } from 'commander';
import { OUTPUT_FORMATS, type OutputFormat } from '../batch/file-table.ts';
import { parseSampleSize, type SampleSize } from '../batch/sample-rows.ts';
import { parseShard, type Shard } from '../batch/shard.ts';
import { ENCODINGS, type Encoding } from '../intake/csv/text-encoding.ts';
import { ROW_PROFILES } from '../intake/rows/open-rows.ts';
import type { PlainDate } from '../model/date.ts';
import type { CommonOptions } from './common-options.ts';
import { day, type QuestionOptions } from './question-options.ts';

export interface BatchOptions extends CommonOptions, QuestionOptions {
  readonly output?: string;
  readonly rejects?: string;
  readonly summary?: string;
  readonly report?: string;
  readonly map?: string;
  readonly printMap?: boolean;
  readonly profile?: string;
  readonly encoding?: Encoding;
  readonly format?: OutputFormat;
  readonly sbomDir?: string;
  readonly resume?: boolean;
  readonly workers: number;
  readonly shard?: Shard;
  readonly checkpointEvery?: number;
  readonly verify?: SampleSize;
  readonly decidedOn?: PlainDate;
  readonly formulaGuard: 'on' | 'off';
}

const MOST_WORKERS = 256;

/** Adds the options of `assay batch` that are its own. */
export function addBatchOptions(command: Command): Command {
  return command
    .option('-o, --output <file>', 'where the scored rows go (default: standard output)')
    .option('--rejects <file>', 'where records that cannot be read go, instead of among the scored rows')
    .option('--summary <file>', 'where the counts, digests and list coverage of the run go, as JSON')
    .option('--report <file>', 'where a page about the run goes, as HTML to be read and printed')
    .option(
      '--resume',
      'go on with a run into the same file that was not finished; begin where there is none',
    )
    .option('--workers <n>', 'how many threads score', wholeNumber(MOST_WORKERS), 1)
    .option('--shard <i/n>', 'score only the i-th of n parts of the file; the first has the header', shard)
    .option(
      '--checkpoint-every <bytes>',
      'note how far the run is after so much of the input at the latest',
      wholeNumber(Number.MAX_SAFE_INTEGER),
    )
    .option(
      '--verify <sample>',
      'decide about so many rows (1/1000: one row in a thousand) a second time, each by itself and by the reference, json-rules-engine; any difference ends the run',
      sampleSize,
    )
    .option('--decided-on <day>', 'the day that the run is dated, YYYY-MM-DD (default: today)', day)
    .option('--sbom-dir <documents>', 'the folder of the bills of materials that a column `sbom` names')
    .option('--map <file>', 'what the columns mean, as JSON, where their names do not tell it')
    .addOption(
      new Option('--print-map', 'only print how the columns are understood, as a map to be edited').conflicts(
        ['output', 'rejects', 'summary', 'report', 'resume', 'shard'],
      ),
    )
    .addOption(
      new Option('--profile <name>', 'what the file is (default: what it looks like)').choices(ROW_PROFILES),
    )
    .addOption(
      new Option(
        '--encoding <name>',
        'how the file is written (default: by its byte order mark, else utf-8)',
      ).choices(ENCODINGS),
    )
    .addOption(
      new Option('--format <format>', 'how the scored rows are written (default: as the file is)').choices(
        OUTPUT_FORMATS,
      ),
    )
    .addOption(
      new Option('--formula-guard <switch>', "put a ' before cells that a spreadsheet would run")
        .choices(['on', 'off'])
        .default('on'),
    );
}

function shard(text: string): Shard {
  const read = parseShard(text);
  if (read === undefined)
    throw new InvalidArgumentError(`\`${text}\` is no part of a file; write 2/8 for the second of eight.`);
  return read;
}

function sampleSize(text: string): SampleSize {
  const read = parseSampleSize(text);
  if (read === undefined)
    throw new InvalidArgumentError(
      `\`${text}\` is no number of rows; write 500 for about so many, or 1/1000 for one row in a thousand.`,
    );
  return read;
}

function wholeNumber(most: number) {
  return (text: string): number => {
    const number = /^\d{1,16}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > most)
      throw new InvalidArgumentError(`\`${text}\` is not a whole number from 1 to ${most}.`);
    return number;
  };
}
