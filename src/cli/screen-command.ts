import { type Command, InvalidArgumentError, Option } from 'commander';
import { AssayError } from '../model/error.ts';
import type { ScreeningInput } from '../model/screening-answer.ts';
import { plainJson } from '../report/plain-text.ts';
import type { CommandContext } from './cli-parts.ts';
import {
  addCommonOptions,
  addJudgementsOption,
  type CommonOptions,
  collect,
  overlaysOf,
} from './common-options.ts';
import { describeScreening } from './describe-screening.ts';
import { unlessInterrupted } from './interruption.ts';
import { screenFile } from './screen-file.ts';
import { readId } from './split-identifier.ts';

interface ScreenOptions extends CommonOptions {
  readonly country?: string;
  readonly id?: readonly string[];
  readonly queries?: string;
  readonly lists?: string;
  readonly limit: number;
  readonly minScore: number;
  readonly format: 'text' | 'json' | 'jsonl';
}

const EXAMPLES = `
Examples:
  assay screen "Kasperskiy Lab OOO"
  assay screen "Hikvision USA Inc" --country US --limit 5
  assay screen "Some Supplier" --id lei:529900T8BM49AURSDO55 --format json
  assay screen --queries names.csv --lists watch-list.csv --min-score 0 --format jsonl

Columns of --queries: id, name, country, identifiers (scheme:value; ...). Columns of --lists: id, name, aliases (a; b).
A hit is no verdict: \`assay assess\` says what it means for a purchase.`;

/** `assay screen`: who on the lists a name may mean, how near, and why. */
export function addScreenCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('screen')
    .summary('show whom on the lists a name may mean, and why')
    .description('Shows which entries of the lists a name or an identifier may mean, how near, and why.')
    .argument('[name]', 'the name to look for, in any script')
    .option('--country <name>', 'the country of its bearer, by code or English name')
    .option('--id <scheme:value>', 'an identifier of it (may be repeated)', collect)
    .option('--queries <names>', 'names to look for, as CSV, instead of one name')
    .option('--lists <list>', 'a list as CSV, instead of the lists of the data')
    .option('--limit <count>', 'how many hits a name gets at most', count, 10)
    .option('--min-score <score>', 'the least score of a hit, from 0 to 1', score, 0.5)
    .addOption(
      new Option('--format <shape>', 'how to write it; jsonl is one line a query')
        .choices(['text', 'json', 'jsonl'])
        .default('text'),
    )
    .addHelpText('after', EXAMPLES);
  addCommonOptions(addJudgementsOption(command)).action(
    async (name: string | undefined, options: ScreenOptions) => {
      await unlessInterrupted(run(name, options, context), context.parts.signal);
    },
  );
}

async function run(
  name: string | undefined,
  options: ScreenOptions,
  { parts, exit }: CommandContext,
): Promise<void> {
  const { queries, lists, limit, minScore, format } = options;
  if (queries !== undefined) {
    if (name !== undefined) throw new AssayError('validation', 'give a name or --queries, not both');
    if (format !== 'jsonl')
      throw new AssayError(
        'validation',
        '--queries: many names are answered a line each; give --format jsonl',
      );
    if (lists !== undefined && options.judgements !== undefined)
      throw new AssayError(
        'validation',
        '--judgements are on entries of the lists of the data, not of a list as CSV; leave out --lists or --judgements',
      );
    const service = lists === undefined ? await parts.openService(overlaysOf(options)) : undefined;
    const missed = await screenFile({ queries, lists, limit, minScore, service }, parts);
    if (missed > 0) exit(3);
    return;
  }
  if (lists !== undefined)
    throw new AssayError(
      'validation',
      '--lists goes with --queries; give both, or lay the list over the data with --data',
    );
  if (name === undefined || name.trim() === '')
    throw new AssayError('validation', 'no name is given; give one, or a file of them with --queries');
  const service = await parts.openService(overlaysOf(options));
  const answer = service.screen({ ...queryOf(name, options), limit, minScore });
  parts.stdout.write(
    format === 'text'
      ? describeScreening(answer)
      : format === 'json'
        ? `${plainJson(answer)}\n`
        : `${JSON.stringify(answer)}\n`,
  );
}

function queryOf(name: string, { country, id = [] }: ScreenOptions): ScreeningInput {
  return {
    name,
    ...(country === undefined ? {} : { country }),
    identifiers: id.map(readId),
  };
}

function count(text: string): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > 100)
    throw new InvalidArgumentError(`\`${text}\` is not a number of hits; give a whole number from 1 to 100.`);
  return number;
}

function score(text: string): number {
  const number = /^(?:0|1|0?\.\d+|0\.\d+|1\.0+)$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= 0 && number <= 1))
    throw new InvalidArgumentError(`\`${text}\` is not a score; give a number from 0 to 1.`);
  return number;
}
