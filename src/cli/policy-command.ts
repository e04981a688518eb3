import { type Command, Option } from 'commander';
import { AssayError } from '../model/error.ts';
import { plainJson, plainText } from '../report/plain-text.ts';
import { viewPolicy } from '../report/view-policy.ts';
import type { CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, overlaysOf } from './common-options.ts';
import { describePolicy } from './describe-policy.ts';
import { addPolicyCheckCommand } from './policy-check-command.ts';
import { addPolicyDiffCommand } from './policy-diff-command.ts';
import { addPolicyDocsCommand } from './policy-docs-command.ts';
import { addPolicySchemaCommand } from './policy-schema-command.ts';
import { addPolicyTestCommand } from './policy-test-command.ts';

interface PolicyOptions extends CommonOptions {
  readonly format: 'text' | 'json';
}

/** `assay policy list` and `assay policy show`: what there is to ask by. */
export function addPolicyCommand(program: Command, context: CommandContext): void {
  const { parts } = context;
  const policy = program.command('policy').description('show the policies and their rules');
  const format = () =>
    new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text');

  addCommonOptions(policy.command('list').description('Lists the policies.'))
    .addOption(format())
    .addHelpText('after', '\nExample:\n  assay policy list --rules our-rules')
    .action(async (options: PolicyOptions) => {
      const { policies } = await parts.openService(overlaysOf(options));
      const width = Math.max(0, ...policies.map(({ id }) => id.length));
      const heads = policies.map(({ id, title, rules }) => ({
        id,
        title,
        rules: rules.map((rule) => rule.id),
      }));
      parts.stdout.write(
        options.format === 'json'
          ? `${plainJson(heads)}\n`
          : heads
              .map(
                ({ id, title, rules }) =>
                  `${id.padEnd(width)}   ${plainText(title)} (${rules.length} ${rules.length === 1 ? 'rule' : 'rules'})\n`,
              )
              .join(''),
      );
    });

  addCommonOptions(
    policy.command('show').description('Shows one policy with its rules, their texts and dates.'),
  )
    .argument('<id>', 'the policy, by id')
    .addOption(format())
    .addHelpText('after', '\nExample:\n  assay policy show us-federal-civilian')
    .action(async (id: string, options: PolicyOptions) => {
      const { policies } = await parts.openService(overlaysOf(options));
      const found = policies.find((candidate) => candidate.id === id);
      if (found === undefined) {
        const ids = policies.map((candidate) => `\`${candidate.id}\``).join(', ');
        throw new AssayError('not-found', `there is no policy \`${id}\`; choose one of ${ids}`);
      }
      parts.stdout.write(
        options.format === 'json' ? `${plainJson(viewPolicy(found))}\n` : describePolicy(found),
      );
    });

  addPolicyCheckCommand(policy, context);
  addPolicyTestCommand(policy, context);
  addPolicyDiffCommand(policy, context);
  addPolicyDocsCommand(policy, context);
  addPolicySchemaCommand(policy, context);
}
