import { type Command, Option } from 'commander';
import { describeTests } from '../authoring/examples/describe-tests.ts';
import { testRules } from '../authoring/examples/test-rules.ts';
import { readPack } from '../authoring/read-pack.ts';
import { plainJson } from '../report/plain-text.ts';
import type { CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, collect, overlaysOf } from './common-options.ts';

interface TestOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly rule?: readonly string[];
}

const EXAMPLES_FAILED = 1;

const EXAMPLES = `
Examples:
  assay policy test
  assay policy test trusted-sourcing
  assay policy test --rules our-rules --rule our-rule

Exits with 0 when every example came out as its author said, with 1 when one did not.`;

/** `assay policy test`: runs the examples that the rules give, under every policy that names the rule. */
export function addPolicyTestCommand(policy: Command, { parts, exit }: CommandContext): void {
  addCommonOptions(
    policy.command('test').description('Runs the examples of the rules and tells what they cover.'),
  )
    .argument('[policies...]', 'only under these policies')
    .option('--rule <id>', 'only the examples of this rule (may be repeated)', collect)
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (policies: readonly string[], options: TestOptions) => {
      const pack = readPack(await parts.readPackFiles(overlaysOf(options)));
      const tests = await testRules(pack, {
        ...(policies.length === 0 ? {} : { policies }),
        ...(options.rule === undefined ? {} : { rules: options.rule }),
      });
      const failed = tests.some(({ runs }) => runs.some(({ passed }) => !passed));
      parts.stdout.write(options.format === 'json' ? `${plainJson(tests)}\n` : describeTests(tests));
      if (failed) exit(EXAMPLES_FAILED);
    });
}
