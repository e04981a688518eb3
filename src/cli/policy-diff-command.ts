import { type Command, Option } from 'commander';
import type { RejectedVendor } from '../authoring/diff/compare-verdicts.ts';
import { describeDiff } from '../authoring/diff/describe-diff.ts';
import { diffPacks } from '../authoring/diff/diff-packs.ts';
import { plainJson, plainText } from '../report/plain-text.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, overlaysOf } from './common-options.ts';
import { unlessInterrupted } from './interruption.ts';
import { openDiffSides } from './open-diff-sides.ts';
import { openDiffVendors } from './open-diff-vendors.ts';
import { addQuestionOptions, defaultPolicyRemark, type QuestionOptions } from './question-options.ts';

interface DiffOptions extends CommonOptions, QuestionOptions {
  readonly vendors?: string;
  readonly map?: string;
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Examples:
  assay policy diff shipped our-rules --vendors vendors.csv --category antivirus
  assay policy diff our-rules-2025 our-rules --policy our-agency --format json
  assay policy diff trusted-sourcing critical-sourcing

A and B are folders of rules, each laid over the shipped ones, or the word \`shipped\`; or both are ids of policies, and
these two are held against each other. Write ./name for a folder that is called like a policy. Without --vendors the
dossiers are asked about. Exits with 3 when some records of the vendor file were rejected.`;

/** `assay policy diff`: what differs between two packs or policies, and whose verdicts change. */
export function addPolicyDiffCommand(policy: Command, { parts, exit }: CommandContext): void {
  const command = policy
    .command('diff')
    .description('Says what differs between two folders of rules, and which verdicts change because of it.')
    .argument('<A>', 'a folder of rules, `shipped`, or a policy')
    .argument('<B>', 'what it is held against')
    .option('--vendors <file>', 'whose verdicts to compare: a CSV file, or questions as .json or .ndjson')
    .option('--map <file>', 'what the columns of the CSV file mean, as `assay batch` takes it')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES);
  addCommonOptions(addQuestionOptions(command, '--policy <id>', 'the policy that decides'));
  command.action(async (a: string, b: string, options: DiffOptions) => {
    const sides = await openDiffSides([a, b], { ...overlaysOf(options), policy: options.policy }, parts);
    if (!options.quiet && !sides.arePolicies) parts.stderr.write(defaultPolicyRemark(options));
    const { before, after } = sides;
    const vendors = await openDiffVendors(options, before.pack.dossiers, parts);
    try {
      const run = diffPacks(before, after, {
        market: options.market,
        categories: options.category,
        asOf: options.asOf,
        knownAt: options.knownAt,
        vendors: vendors.read,
        onReject: (rejected) => tellReject(rejected, options.vendors ?? '', parts),
      });
      const diff = await unlessInterrupted(run, parts.signal);
      parts.stdout.write(options.format === 'json' ? `${plainJson(diff)}\n` : describeDiff(diff));
      if (diff.verdicts.rejected > 0) exit(3);
    } finally {
      vendors.close();
    }
  });
}

function tellReject({ line, reason }: RejectedVendor, file: string, { stderr }: CliParts): void {
  const place = `${file}${line === undefined ? '' : `:${line}`}`;
  stderr.write(`${plainText(place)}  rejected: ${plainText(reason)}\n`);
}
