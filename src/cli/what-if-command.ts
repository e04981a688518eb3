import { type Command, Option } from 'commander';
import { ASSURANCE_LADDER, type Assurance } from '../model/assurance.ts';
import { AssayError } from '../model/error.ts';
import { DEFAULT_POLICY } from '../model/question.ts';
import type { WhatIf } from '../model/what-if.ts';
import { plainJson } from '../report/plain-text.ts';
import { renderWhatIfMarkdown } from '../report/what-if-markdown.ts';
import { renderWhatIfText } from '../report/what-if-text.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, collect, overlaysOf } from './common-options.ts';
import { composeQuestion } from './compose-question.ts';
import { unlessInterrupted } from './interruption.ts';
import { defaultPolicyRemark } from './question-options.ts';
import { readChange } from './read-change.ts';
import { refuseForeignAnswers } from './refuse-foreign-answers.ts';
import { addVendorOptions, type VendorOptions } from './vendor-options.ts';

interface WhatIfOptions extends CommonOptions, VendorOptions {
  readonly set?: readonly string[];
  readonly assurance: Assurance;
  /** True where it was given without a rung. */
  readonly carryOutPlans?: Assurance | true;
  readonly format: 'text' | 'json' | 'markdown';
}

const EXAMPLES = `
Examples:
  assay what-if kaspersky --market DE --category antivirus --as-of 2018-05-15 --known-at 2018-05-15 --carry-out-plans audited
  assay what-if "Some Supplier" --set build.origin=CH,DE@audited --set signing.origin=CH,DE@audited
  assay what-if "Some Supplier" --set data.location=CH --assurance attested --policy trusted-sourcing --format json

What is imagined takes the place of all that is recorded of that fact. Nothing is stored, and no what-if clears a purchase.`;

/** `assay what-if`: one vendor, the answer as it is and as it would be. */
export function addWhatIfCommand(program: Command, { parts }: CommandContext): void {
  const command = program
    .command('what-if')
    .summary('tell what would change if some facts were otherwise')
    .description(
      'Tells the verdict as it is and as it would be if some facts were otherwise, and which rules make the difference.',
    );
  addVendorOptions(command, '--policy <id>', 'the policy, by id')
    .option(
      '--set <name=value[@rung]>',
      'imagine a fact, with how well it is shown (may be repeated)',
      collect,
    )
    .addOption(
      new Option('--assurance <rung>', 'how well what is imagined is shown, where it does not say itself')
        .choices(ASSURANCE_LADDER)
        .default('declared'),
    )
    .addOption(
      new Option(
        '--carry-out-plans [rung]',
        'imagine every plan on record for all that is asked carried out, shown as well as this (default: --assurance)',
      ).choices(ASSURANCE_LADDER),
    )
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addHelpText('after', EXAMPLES);
  addCommonOptions(command).action(async (vendor: string | undefined, options: WhatIfOptions) => {
    const answer = await unlessInterrupted(imagine(vendor, options, parts), parts.signal);
    if (!options.quiet) parts.stderr.write(defaultPolicyRemark(options));
    parts.stdout.write(render(answer, options, parts.color));
  });
}

async function imagine(name: string | undefined, options: WhatIfOptions, parts: CliParts): Promise<WhatIf> {
  const { set = [], assurance, carryOutPlans, policy = DEFAULT_POLICY } = options;
  if (set.length === 0 && carryOutPlans === undefined)
    throw new AssayError(
      'validation',
      'nothing is imagined; give a fact like `--set build.origin=CH,DE@audited`, or `--carry-out-plans`',
    );
  const changes = set.map((text) => readChange(text, assurance));
  const service = await parts.openService(overlaysOf(options));
  const { question, answeredFor } = await composeQuestion(name, options, service.vocabulary, parts);
  const answer = await service.whatIf({
    ...question,
    policy,
    changes,
    ...(carryOutPlans === undefined
      ? {}
      : { plansCarriedOut: carryOutPlans === true ? assurance : carryOutPlans }),
  });
  refuseForeignAnswers(answeredFor, answer.before, options.facts);
  return answer;
}

function render(answer: WhatIf, { format }: WhatIfOptions, color: boolean): string {
  if (format === 'json') return `${plainJson(answer)}\n`;
  return format === 'markdown' ? renderWhatIfMarkdown(answer) : renderWhatIfText(answer, { color });
}
