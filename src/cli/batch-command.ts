import { type Command, Option } from 'commander';
import { OUTPUT_FORMATS, type OutputFormat } from '../batch/lay-out-rows.ts';
import { runBatch } from '../batch/run-batch.ts';
import type { RunSummary } from '../batch/run-summary.ts';
import { ENCODINGS, type Encoding } from '../intake/csv/text-encoding.ts';
import { ROW_PROFILES } from '../intake/rows/open-rows.ts';
import { AssayError } from '../model/error.ts';
import { DEFAULT_POLICY } from '../model/question.ts';
import { openDocumentFolder } from '../store/files/document-folder.ts';
import type { PendingFile } from '../store/files/file-access.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import {
  addCommonOptions,
  addJudgementsOption,
  addWaiversOption,
  type CommonOptions,
  overlaysOf,
} from './common-options.ts';
import { describeSummary } from './describe-summary.ts';
import { drawProgress } from './draw-progress.ts';
import { unlessInterrupted } from './interruption.ts';
import { printMap, readMap } from './print-map.ts';
import { addQuestionOptions, defaultPolicyRemark, type QuestionOptions } from './question-options.ts';

interface BatchOptions extends CommonOptions, QuestionOptions {
  readonly output?: string;
  readonly rejects?: string;
  readonly map?: string;
  readonly printMap?: boolean;
  readonly profile?: string;
  readonly encoding?: Encoding;
  readonly format?: OutputFormat;
  readonly sbomDir?: string;
  readonly formulaGuard: 'on' | 'off';
}

const EXAMPLES = `
Examples:
  assay batch vendors.csv --policy us-federal-civilian --category antivirus -o vendors-scored.csv
  assay batch vendors.csv --policy trusted-sourcing --market DE --rejects rejected.csv > scored.csv
  assay batch --print-map suppliers.csv > map.json && assay batch suppliers.csv --map map.json -o scored.csv
  assay batch products.csv --policy us-federal-civilian --sbom-dir boms -o scored.csv
  assay batch vendors.csv.gz --policy nl-central-government -o scored.csv
  assay batch vendors.ndjson --policy trusted-sourcing > scored.ndjson

Exits with 0 when every record was decided, with 3 when some were rejected.`;

/** `assay batch`: a vendor file in, the same file with verdicts out. */
export function addBatchCommand(program: Command, { parts, exit }: CommandContext): void {
  const command = program
    .command('batch')
    .summary('score a file of vendors, losing no row')
    .description(
      'Scores a file of vendors (CSV, JSON lines, SAM; .gz too): every record gives one row, in its place, with its verdict behind it.',
    )
    .argument('<file>', 'the vendor file; - for standard input')
    .option('-o, --output <file>', 'where the scored rows go (default: standard output)')
    .option('--rejects <file>', 'where records that cannot be read go, instead of among the scored rows')
    .option('--sbom-dir <documents>', 'the folder of the bills of materials that a column `sbom` names')
    .option('--map <file>', 'what the columns mean, as JSON, where their names do not tell it')
    .addOption(
      new Option('--print-map', 'only print how the columns are understood, as a map to be edited').conflicts(
        ['output', 'rejects'],
      ),
    )
    .addOption(
      new Option(
        '--profile <name>',
        'what the file is (default: told by what it holds); all but generic and ndjson let only known columns through',
      ).choices(ROW_PROFILES),
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
    )
    .addHelpText('after', EXAMPLES);
  addCommonOptions(
    addJudgementsOption(addWaiversOption(addQuestionOptions(command, '--policy <id>', 'the policy, by id'))),
  );
  command.action(async (file: string, options: BatchOptions) => {
    if (options.printMap) {
      await printMap(file, options, parts);
      return;
    }
    await refuseOverwriting(file, options, parts);
    if (!options.quiet) parts.stderr.write(defaultPolicyRemark(options));
    const summary = await scoreFile(file, options, parts);
    if (!options.quiet) parts.stderr.write(describeSummary(summary, options));
    if (summary.rejected > 0) exit(3);
  });
}

/** Scores the file into files that get their names only when they are whole. */
async function scoreFile(file: string, options: BatchOptions, parts: CliParts): Promise<RunSummary> {
  const map = await readMap(options.map, parts);
  const service = await parts.openService(overlaysOf(options));
  const input =
    file === '-' ? { bytes: parts.stdin, close: () => undefined } : await parts.files.openInput(file);
  const pending: PendingFile[] = [];
  const create = async (path: string) => {
    const made = await parts.files.createOutput(path);
    pending.push(made);
    return made.stream;
  };
  const size = 'size' in input ? input.size : undefined;
  const bar = parts.isTerminal && !options.quiet ? drawProgress(parts.stderr, size) : undefined;
  try {
    const run = runBatch({
      input: input.bytes,
      fileName: file === '-' ? 'standard input' : file,
      output: options.output === undefined ? parts.stdout : await create(options.output),
      rejects: options.rejects === undefined ? undefined : await create(options.rejects),
      service,
      defaults: {
        policy: options.policy ?? DEFAULT_POLICY,
        market: options.market,
        categories: options.category,
        asOf: options.asOf,
        knownAt: options.knownAt,
      },
      map,
      ...{ profile: options.profile, encoding: options.encoding, format: options.format },
      openSbom: options.sbomDir === undefined ? undefined : await openDocumentFolder(options.sbomDir),
      formulaGuard: options.formulaGuard === 'on',
      onProgress: bar?.update,
      now: parts.now,
    });
    const summary = await unlessInterrupted(run, parts.signal);
    for (const output of pending) await output.commit();
    return summary;
  } catch (error) {
    await Promise.all(pending.map((output) => output.discard()));
    throw error;
  } finally {
    bar?.stop();
    input.close();
  }
}

async function refuseOverwriting(input: string, options: BatchOptions, { files }: CliParts): Promise<void> {
  const { output, rejects } = options;
  const pairs: (readonly [string | undefined, string | undefined, string])[] = [
    [
      output,
      input === '-' ? undefined : input,
      'the results would be written over the file they are read from',
    ],
    [
      rejects,
      input === '-' ? undefined : input,
      'the rejected rows would be written over the file they are read from',
    ],
    [output, options.map, 'the results would be written over the header map'],
    [rejects, options.map, 'the rejected rows would be written over the header map'],
    [rejects, output, 'the results and the rejected rows would be written to one file'],
  ];
  for (const [a, b, what] of pairs) {
    if (a !== undefined && b !== undefined && (await files.isSameFile(a, b)))
      throw new AssayError('validation', `\`${a}\`: ${what}; name another file`);
  }
}
