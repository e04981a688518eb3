import { type Command, Option } from 'commander';
import type { AssayService } from '../assessment/ports.ts';
import type { Assessment } from '../model/assessment.ts';
import { AssayError } from '../model/error.ts';
import type { Matrix } from '../model/matrix.ts';
import { DEFAULT_POLICY } from '../model/question.ts';
import { composeQuestionnaire } from '../report/compose-questionnaire.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { renderMatrixMarkdown } from '../report/matrix-markdown.ts';
import { renderMatrixText } from '../report/matrix-text.ts';
import { plainJson } from '../report/plain-text.ts';
import { renderText } from '../report/text.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, overlaysOf } from './common-options.ts';
import { composeQuestion } from './compose-question.ts';
import { unlessInterrupted } from './interruption.ts';
import { defaultPolicyRemark } from './question-options.ts';
import { refuseForeignAnswers } from './refuse-foreign-answers.ts';
import { addVendorOptions, filesRead, type VendorOptions } from './vendor-options.ts';
import { refuseQuestionnaireFile, writeQuestionnaire } from './write-questionnaire.ts';

interface AssessOptions extends CommonOptions, VendorOptions {
  readonly questionnaire?: string;
  readonly format: 'text' | 'json' | 'markdown';
  readonly each?: boolean;
  readonly gate?: boolean;
}

type Assessments = readonly [Assessment, ...Assessment[]];

const EXAMPLES = `
Examples:
  assay assess kaspersky --policy us-federal-civilian --category antivirus --as-of 2018-05-15 --known-at 2018-05-15
  assay assess example-alpine-security --market DE --format markdown
  assay assess kaspersky --policy all --category antivirus
  assay assess "Some Supplier" --questionnaire questions.csv
  assay assess "Some Supplier" --facts questions.csv --fact build.origin=CH,DE --gate && place-the-order
  assay assess example-alpine-security --market DE --category antivirus --waivers data/samples/waivers.json`;

/** `assay assess`: one vendor, one answer; under several policies a matrix of them, or each in full. */
export function addAssessCommand(program: Command, { parts, exit }: CommandContext): void {
  const command = program
    .command('assess')
    .summary('tell whether a product of a vendor may be bought, and why')
    .description(
      'Tells whether a product of a vendor may be bought on a day, which rule decides it, and on what evidence.',
    );
  addVendorOptions(command, '--policy <id,..>', 'policies by id, or all')
    .option('--questionnaire <file>', 'write what is to be asked of the vendor, as .csv or .json')
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('--each', 'with several policies: the whole answer by each, instead of a matrix')
    .option('--gate', 'exit with 1 unless the answer clears a purchase today')
    .addHelpText('after', EXAMPLES);
  addCommonOptions(command).action(async (vendor: string | undefined, options: AssessOptions) => {
    const { questionnaire } = options;
    if (questionnaire !== undefined) await refuseQuestionnaireFile(questionnaire, filesRead(options), parts);
    const service = await parts.openService(overlaysOf(options));
    if (isMatrix(options)) {
      const answer = await unlessInterrupted(askMatrix(vendor, options, service, parts), parts.signal);
      parts.stdout.write(renderMatrix(answer, options, parts.color));
      if (options.gate && !answer.rows.every(passes)) exit(1);
      return;
    }
    const assessments = await unlessInterrupted(assessAll(vendor, options, service, parts), parts.signal);
    if (!options.quiet) parts.stderr.write(defaultPolicyRemark(options));
    if (questionnaire !== undefined) await askVendor(questionnaire, assessments, service, options, parts);
    parts.stdout.write(render(assessments, options, parts.color));
    if (options.gate && !assessments.every(passes)) exit(1);
  });
}

/** Who asks by several policies gets a matrix, however many there turn out to be, unless each is wanted in full. */
function isMatrix({ policy, each, questionnaire }: AssessOptions): boolean {
  if (each || questionnaire !== undefined || policy === undefined) return false;
  return policy === 'all' || policy.includes(',');
}

async function askMatrix(
  name: string | undefined,
  options: AssessOptions,
  service: AssayService,
  parts: CliParts,
): Promise<Matrix> {
  const { question, answeredFor } = await composeQuestion(name, options, service.vocabulary, parts);
  const policies = policiesOf(options.policy, service);
  // Each policy has a market of its own, for which answers of a vendor may not have been meant.
  if (options.facts !== undefined)
    for (const policy of policies)
      refuseForeignAnswers(
        answeredFor,
        await service.assess({ ...question, policy }, 'decision'),
        options.facts,
      );
  return service.matrix({ ...question, policies });
}

function renderMatrix(matrix: Matrix, { format }: AssessOptions, color: boolean): string {
  if (format === 'json') return `${plainJson(matrix)}\n`;
  return format === 'markdown' ? renderMatrixMarkdown(matrix) : renderMatrixText(matrix, { color });
}

async function assessAll(
  name: string | undefined,
  options: AssessOptions,
  service: AssayService,
  parts: CliParts,
): Promise<Assessments> {
  const { question, answeredFor } = await composeQuestion(name, options, service.vocabulary, parts);
  const ask = async (policy: string) => {
    const assessment = await service.assess({ ...question, policy }, 'full');
    refuseForeignAnswers(answeredFor, assessment, options.facts);
    return assessment;
  };
  const [first, ...others] = policiesOf(options.policy, service);
  const assessments: [Assessment, ...Assessment[]] = [await ask(first)];
  for (const policy of others) assessments.push(await ask(policy));
  return assessments;
}

function policiesOf(given: string | undefined, service: AssayService): readonly [string, ...string[]] {
  const listed = given === 'all' ? service.policies.map((policy) => policy.id) : (given?.split(',') ?? []);
  const ids = [...new Set(listed.map((id) => id.trim()))].filter((id) => id !== '');
  const [first = DEFAULT_POLICY, ...others] = ids;
  if (given !== undefined && ids.length === 0)
    throw new AssayError('validation', '--policy names no policy; `assay policy list` shows those there are');
  return [first, ...others];
}

/** A vendor answers for one market; questions for two in one file would be answered for neither. */
function refuseSeveralMarkets(assessments: Assessments): void {
  const markets = [...new Set(assessments.map(({ question }) => question.market))];
  if (markets.length > 1)
    throw new AssayError(
      'validation',
      `--questionnaire: these policies ask about several markets (${markets.join(', ')}); give one with --market, or write a questionnaire for each policy`,
    );
}

async function askVendor(
  path: string,
  assessments: Assessments,
  service: AssayService,
  { quiet }: AssessOptions,
  parts: CliParts,
): Promise<void> {
  refuseSeveralMarkets(assessments);
  const questionnaire = composeQuestionnaire(assessments, service);
  await writeQuestionnaire(path, questionnaire, parts);
  const count = questionnaire.questions.length;
  const told = count === 0 ? 'No question is' : count === 1 ? 'One question is' : `${count} questions are`;
  if (!quiet) parts.stderr.write(`${told} open for the vendor. Written to ${path}.\n`);
}

function render(assessments: Assessments, { policy, format }: AssessOptions, color: boolean): string {
  if (format === 'json') {
    const several = policy !== undefined && (policy === 'all' || policy.includes(','));
    return `${plainJson(several ? assessments : assessments[0])}\n`;
  }
  if (format === 'markdown') return assessments.map(renderMarkdown).join('\n');
  return assessments.map((assessment) => renderText(assessment, { color })).join(`\n${'-'.repeat(80)}\n\n`);
}

function passes({ verdict, clears }: Pick<Assessment, 'verdict' | 'clears'>): boolean {
  return clears && (verdict === 'approved' || verdict === 'conditional');
}
