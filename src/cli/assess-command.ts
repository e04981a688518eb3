import { type Command, Option } from 'commander';
import type { AssayService } from '../assessment/ports.ts';
import type { Assessment } from '../model/assessment.ts';
import { AssayError } from '../model/error.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { plainJson } from '../report/plain-text.ts';
import { renderText } from '../report/text.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, collect, overlaysOf } from './common-options.ts';
import { unlessInterrupted } from './interruption.ts';
import {
  addQuestionOptions,
  DEFAULT_POLICY,
  defaultPolicyRemark,
  type QuestionOptions,
} from './question-options.ts';
import { readFacts } from './read-facts.ts';
import { readVendor } from './read-vendor.ts';

interface AssessOptions extends CommonOptions, QuestionOptions {
  readonly product?: string;
  readonly release?: string;
  readonly facts?: string;
  readonly fact?: readonly string[];
  readonly vendor?: string;
  readonly format: 'text' | 'json' | 'markdown';
  readonly gate?: boolean;
}

const EXAMPLES = `
Examples:
  assay assess kaspersky --policy us-federal-civilian --category antivirus --as-of 2018-05-15 --known-at 2018-05-15
  assay assess example-alpine-security --market DE --format markdown
  assay assess uei:XY1XDER4WPJ6 --policy all --format json
  assay assess "Some Supplier" --fact vendor.country=CH --fact build.origin=CH,DE --gate && place-the-order`;

/** `assay assess`: one vendor, one answer for each policy. */
export function addAssessCommand(program: Command, { parts, exit }: CommandContext): void {
  const command = program
    .command('assess')
    .summary('tell whether a product of a vendor may be bought, and why')
    .description(
      'Tells whether a product of a vendor may be bought on a day, which rule decides it, and on what evidence.',
    )
    .argument('[vendor]', 'a dossier id, scheme:value, or a name')
    .option('--product <text>', 'the product, by name')
    .option('--release <text>', 'its release')
    .option('--facts <file>', 'facts as JSON, {"name": value}; - for standard input')
    .option('--fact <name=value>', 'one fact; sets as CH,DE (may be repeated)', collect)
    .option('--vendor <file>', 'a vendor record as JSON: identifiers, country, owners')
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('--gate', 'exit with 1 unless the answer clears a purchase today')
    .addHelpText('after', EXAMPLES);
  addCommonOptions(addQuestionOptions(command, '--policy <id,..>', 'policies by id, or all'));
  command.action(async (vendor: string | undefined, options: AssessOptions) => {
    const assessments = await unlessInterrupted(assessAll(vendor, options, parts), parts.signal);
    if (!options.quiet) parts.stderr.write(defaultPolicyRemark(options));
    parts.stdout.write(render(assessments, options, parts.color));
    if (options.gate && !assessments.every(passes)) exit(1);
  });
}

async function assessAll(
  name: string | undefined,
  options: AssessOptions,
  parts: CliParts,
): Promise<Assessment[]> {
  const facts = await readFacts(options.facts, options.fact ?? [], parts);
  const vendor = await readVendor(name, options.vendor, facts, parts);
  const service = await parts.openService(overlaysOf(options));
  const { product, category, release, market, asOf, knownAt } = options;
  const question = {
    vendor,
    product: {
      ...(product === undefined ? {} : { name: product }),
      ...(category === undefined ? {} : { categories: category }),
      ...(release === undefined ? {} : { release }),
    },
    ...(market === undefined ? {} : { market }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
  const assessments: Assessment[] = [];
  for (const policy of policiesOf(options.policy, service)) {
    assessments.push(await service.assess({ ...question, policy }, 'full'));
  }
  return assessments;
}

function policiesOf(given: string | undefined, service: AssayService): readonly string[] {
  if (given === undefined) return [DEFAULT_POLICY];
  if (given === 'all') return service.policies.map((policy) => policy.id);
  const ids = [...new Set(given.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  if (ids.length === 0)
    throw new AssayError('validation', '--policy names no policy; `assay policy list` shows those there are');
  return ids;
}

function render(
  assessments: readonly Assessment[],
  { policy, format }: AssessOptions,
  color: boolean,
): string {
  if (format === 'json') {
    // Who asks for several gets a list, however many there turn out to be.
    const several = policy !== undefined && (policy === 'all' || policy.includes(','));
    return `${plainJson(several ? assessments : assessments[0])}\n`;
  }
  if (format === 'markdown') return assessments.map(renderMarkdown).join('\n');
  return assessments.map((assessment) => renderText(assessment, { color })).join(`\n${'-'.repeat(80)}\n\n`);
}

function passes({ verdict, clears }: Assessment): boolean {
  return clears && (verdict === 'approved' || verdict === 'conditional');
}
