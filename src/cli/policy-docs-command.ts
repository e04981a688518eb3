import type { Command } from 'commander';
import { writeReference } from '../authoring/docs/write-reference.ts';
import { readPack } from '../authoring/read-pack.ts';
import type { CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, overlaysOf } from './common-options.ts';
import { addGeneratedOptions, type GeneratedOptions, isCurrent, writeGenerated } from './generated-file.ts';

const EXAMPLES = `
Examples:
  assay policy docs
  assay policy docs --rules our-rules --out our-rules/REFERENCE.md
  assay policy docs --rules our-rules --check our-rules/REFERENCE.md`;

/** `assay policy docs`: the rules as a document for readers. */
export function addPolicyDocsCommand(policy: Command, { parts, exit }: CommandContext): void {
  const command = policy
    .command('docs')
    .description(
      'Writes what the rules say as a Markdown document: policies, rules, facts, sets of countries.',
    )
    .addHelpText('after', EXAMPLES);
  addGeneratedOptions(addCommonOptions(command), 'file').action(
    async ({ out, check, ...options }: CommonOptions & GeneratedOptions) => {
      const text = writeReference(readPack(await parts.readPackFiles(overlaysOf(options))));
      const overlays = (options.rules ?? []).map((dir) => ` --rules ${dir}`).join('');
      if (check !== undefined) {
        if (!(await isCurrent(check, text, `assay policy docs${overlays} --out ${check}`, parts))) exit(1);
      } else if (out === undefined) parts.stdout.write(text);
      else await writeGenerated(out, text, parts);
    },
  );
}
