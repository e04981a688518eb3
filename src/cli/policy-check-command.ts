import { type Command, Option } from 'commander';
import { checkPack, type PackCheck, tellRefused } from '../authoring/check/check-pack.ts';
import { describeCheck } from '../authoring/check/describe-check.ts';
import { plainJson } from '../report/plain-text.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, overlaysOf } from './common-options.ts';

interface CheckOptions extends CommonOptions {
  readonly format: 'text' | 'json';
}

const DEFECTS_FOUND = 1;

const EXAMPLES = `
Examples:
  assay policy check
  assay policy check --rules our-rules --data our-data --format json

Exits with 0 when there is no defect, with 1 when there is one. What the examples of the rules come to is tested by
\`assay policy test\`.`;

/** `assay policy check`: what is wrong with a pack, without asking it anything. */
export function addPolicyCheckCommand(policy: Command, { parts, exit }: CommandContext): void {
  addCommonOptions(
    policy
      .command('check')
      .description('Checks rules and data: all that loading refuses, and what could never work as meant.'),
  )
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: CheckOptions) => {
      const result = await check(parts, options);
      parts.stdout.write(options.format === 'json' ? `${plainJson(result)}\n` : describeCheck(result));
      if (result.defects.length > 0) exit(DEFECTS_FOUND);
    });
}

/** A file that is no JSON at all is told like any other fault. */
async function check(parts: CliParts, options: CheckOptions): Promise<PackCheck> {
  const files = await parts.readPackFiles(overlaysOf(options)).catch(tellRefused);
  return 'defects' in files ? files : checkPack(files);
}
