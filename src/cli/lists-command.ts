import { type Command, Option } from 'commander';
import { AssayError } from '../model/error.ts';
import type { ListKind } from '../model/list-kind.ts';
import { ListImport } from '../model/list-snapshot.ts';
import { parseWith } from '../model/parse.ts';
import { plainJson } from '../report/plain-text.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions } from './common-options.ts';
import { describeImport } from './describe-import.ts';
import { unlessInterrupted } from './interruption.ts';
import { addListsImport } from './lists-import-command.ts';
import { addListsStatus } from './lists-status-command.ts';
import { addListsVerify } from './lists-verify-command.ts';
import { addListInput, type ListOptions, readJsonFile, readList } from './read-list.ts';

interface CheckOptions extends ListOptions {
  readonly previous?: string;
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Examples:
  assay lists check ofac-sdn sdn.csv alt.csv add.csv sdn_comments.csv
  assay lists check sam exclusions.csv --sentinels names.txt
  assay lists check csl consolidated.csv --format json > csl.json
  assay lists check csl next.csv --previous csl.json
  assay lists check own watch-list.csv --map map.json

Exits with 0 when the list could be served, with 1 when something speaks against it, with 2 when it cannot be read.`;

/** `assay lists`: government lists as their issuers publish them. */
export function addListsCommand(program: Command, { parts, exit }: CommandContext): void {
  const lists = program
    .command('lists')
    .summary('check, import and look after lists as their issuers publish them')
    .description('Checks, imports and looks after lists as their issuers publish them.');
  addListsImport(lists, { parts, exit });
  addListsStatus(lists, { parts, exit });
  addListsVerify(lists, { parts, exit });
  const check = lists
    .command('check')
    .summary('show what is understood of a list, and what speaks against serving it')
    .description(
      'Shows what is understood of a list file, and what speaks against serving it: rows that cannot be read, names that must be on it, a part that is gone. Nothing is stored.',
    )
    .option('--previous <file>', 'the import before, as --format json wrote it')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES);
  addCommonOptions(addListInput(check)).action(
    async (list: ListKind, files: string[], options: CheckOptions) => {
      const { read, issues } = await unlessInterrupted(checkList(list, files, options, parts), parts.signal);
      parts.stdout.write(options.format === 'json' ? `${plainJson(read)}\n` : describeImport(read, issues));
      if (options.format === 'json') for (const { detail } of issues) parts.stderr.write(`${detail}\n`);
      if (issues.some(({ severity }) => severity === 'error')) exit(1);
    },
  );
}

async function checkList(list: ListKind, paths: readonly string[], options: CheckOptions, parts: CliParts) {
  const { previous } = options;
  const before = previous === undefined ? undefined : await readPrevious(previous, parts);
  return readList(list, paths, before, options, parts);
}

async function readPrevious(path: string, parts: CliParts): Promise<ListImport> {
  const parsed = parseWith(ListImport, (await readJsonFile(path, parts)).content, path);
  if ('value' in parsed) return parsed.value;
  throw new AssayError(
    'validation',
    `\`${path}\` is no import as \`assay lists check --format json\` writes it; give one`,
    parsed.issues,
  );
}
