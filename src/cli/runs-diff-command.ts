import { type Command, Option } from 'commander';
import { type ChangedRow, diffRuns } from '../batch/diff/diff-runs.ts';
import { type ReadRunOptions, readRun } from '../batch/diff/read-run.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, collect, overlaysOf } from './common-options.ts';
import { describeChange, describeRunDiff, TOLD_CHANGES } from './describe-run-diff.ts';
import { unlessInterrupted } from './interruption.ts';
import { openRunProof } from './open-run-proof.ts';
import { readMap } from './print-map.ts';
import { readRunSummary } from './read-run-summary.ts';
import type { RunsDiffOptions } from './runs-diff-options.ts';

const EXAMPLES = `
Examples:
  assay runs diff may.csv june.csv --key ref
  assay runs diff may.csv june.csv --format jsonl > changed.jsonl
  assay runs diff may.csv june.csv --prove --before-data data-of-may --data data-of-june

Each run is the file that \`assay batch\` wrote. Its account (--summary) is looked for beside it, as may.json for may.csv; without
it nobody can say what was decided on. With --prove each changed record is asked again as in the first run, with one thing
at a time as in the second: the row, the policy, the lists, the facts on record, the days, the market and the categories.`;

/** `assay runs diff`: which verdicts are others than in an earlier run, and why. */
export function addRunsDiffCommand(runs: Command, { parts }: CommandContext): void {
  const command = runs
    .command('diff')
    .description('Tells every record whose verdict differs between two runs, and what made the difference.')
    .argument('<RUN1>', 'what a run wrote')
    .argument('<RUN2>', 'what a later run wrote')
    .option('--key <column>', 'the column that records are known by (default: by their place in the file)')
    .option('--map <file>', 'what the columns mean, as `assay batch` takes it')
    .option('--before-summary <file>', 'the account of RUN1')
    .option('--after-summary <file>', 'the account of RUN2')
    .option('--prove', 'ask changed records again, with one thing changed at a time')
    .option('--before-rules <dir>', 'a folder of rules that RUN1 had (may be repeated)', collect)
    .option('--before-data <dir>', 'a folder of lists and dossiers that RUN1 had (may be repeated)', collect)
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'jsonl']).default('text'))
    .addHelpText('after', EXAMPLES);
  addCommonOptions(command);
  command.action(async (one: string, other: string, options: RunsDiffOptions) => {
    await tellDiff(one, other, options, parts);
  });
}

async function tellDiff(
  one: string,
  other: string,
  options: RunsDiffOptions,
  parts: CliParts,
): Promise<void> {
  const { vocabulary } = await parts.openService(overlaysOf(options));
  const map = await readMap(options.map, parts);
  const summaries = {
    before: await readRunSummary(one, options.beforeSummary, parts),
    after: await readRunSummary(other, options.afterSummary, parts),
  };
  const [before, after] = [
    await openRun(one, { vocabulary, map }, parts),
    await openRun(other, { vocabulary, map }, parts),
  ];
  try {
    const proof = asksAgain(options)
      ? await openRunProof({ before: before.table, after: after.table, summaries }, options, parts)
      : undefined;
    const told: ChangedRow[] = [];
    let untold = 0;
    const onChange = (change: ChangedRow) => {
      if (options.format === 'jsonl') parts.stdout.write(`${JSON.stringify(change)}\n`);
      else if (told.length < TOLD_CHANGES) told.push(change);
      else untold += 1;
    };
    const run = diffRuns(before.table, after.table, { key: options.key, proof, onChange });
    const diff = await unlessInterrupted(run, parts.signal);
    const text = describeRunDiff(diff, summaries, { one, other });
    if (options.format === 'jsonl') {
      if (!options.quiet) parts.stderr.write(text);
      return;
    }
    parts.stdout.write(text + told.map(describeChange).join(''));
    if (untold > 0) parts.stdout.write(`  and ${untold} more; --format jsonl tells them\n`);
  } finally {
    before.close();
    after.close();
  }
}

/** Whoever says what the first run had wants it to be asked again. */
function asksAgain({ prove = false, beforeRules, beforeData }: RunsDiffOptions): boolean {
  return prove || beforeRules !== undefined || beforeData !== undefined;
}

async function openRun(path: string, options: Omit<ReadRunOptions, 'file'>, { files }: CliParts) {
  const input = await files.openInput(path);
  try {
    return { table: await readRun(input.bytes, { file: path, ...options }), close: input.close };
  } catch (error) {
    input.close();
    throw error;
  }
}
