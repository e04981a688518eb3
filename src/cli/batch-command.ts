import type { Command } from 'commander';
import { addBatchOptions, type BatchOptions } from './batch-options.ts';
import type { CommandContext } from './cli-parts.ts';
import { addCommonOptions, addJudgementsOption, addWaiversOption } from './common-options.ts';
import { describePace, describeSummary } from './describe-summary.ts';
import { printMap } from './print-map.ts';
import { addQuestionOptions, defaultPolicyRemark } from './question-options.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { scoreFile } from './score-file.ts';

const EXAMPLES = `
Examples:
  assay batch vendors.csv --policy us-federal-civilian --category antivirus -o vendors-scored.csv
  assay batch vendors.csv --policy trusted-sourcing --market DE --rejects rejected.csv > scored.csv
  assay batch vendors.csv -o scored.csv --workers 8 --summary summary.json --report report.html
  assay batch vendors.csv -o scored.csv --workers 8 --resume
  assay batch vendors.csv -o scored.csv --verify 500
  assay batch vendors.csv --shard 2/8 --decided-on 2026-11-28 -o part-2.csv
  assay batch --print-map suppliers.csv > map.json && assay batch suppliers.csv --map map.json -o scored.csv
  assay batch products.csv --policy us-federal-civilian --sbom-dir boms -o scored.csv
  assay batch vendors.csv.gz --policy nl-central-government -o scored.csv
  assay batch vendors.ndjson --policy trusted-sourcing > scored.ndjson

While a run into a file goes on, its rows stand in FILE.partial, and how far it is in FILE.checkpoint.json. A run that was
stopped or killed goes on with --resume, and its file comes out the same to the byte. The parts that --shard gives, one
behind the other, are the same as the whole.

Exits with 0 when every record was decided, with 3 when some were rejected, with 130 or 143 when it was interrupted.`;

/** `assay batch`: a vendor file in, the same file with verdicts out. */
export function addBatchCommand(program: Command, { parts, exit }: CommandContext): void {
  const command = program
    .command('batch')
    .summary('score a file of vendors, losing no row')
    .description(
      'Scores a file of vendors (CSV, JSON lines, SAM; .gz too): every record gives one row, in its place, with its verdict behind it.',
    )
    .argument('<file>', 'the vendor file; - for standard input')
    .addHelpText('after', EXAMPLES);
  addBatchOptions(command);
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
    const { summary, pace } = await scoreFile(file, options, parts);
    if (!options.quiet) parts.stderr.write(describeSummary(summary, options) + describePace(pace));
    if (summary.rejected > 0) exit(3);
  });
}
