import { type Command, Option } from 'commander';
import type { AssayService } from '../assessment/ports.ts';
import { AssayError } from '../model/error.ts';
import type { Verification } from '../model/verification.ts';
import { plainJson } from '../report/plain-text.ts';
import { parseJson } from '../store/files/parse-json.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import {
  addCommonOptions,
  addJudgementsOption,
  addProvenanceKeyOption,
  addWaiversOption,
  type CommonOptions,
  collect,
  overlaysOf,
} from './common-options.ts';
import { describeVerification } from './describe-verification.ts';
import { unlessInterrupted } from './interruption.ts';
import { readStdin } from './read-stdin.ts';

interface VerifyOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly document?: readonly string[];
}

const EXAMPLES = `
Examples:
  assay assess kaspersky --policy all --format json > answers.json
  assay verify answers.json
  assay verify answer.json --document product.cdx.json
  assay verify answer.json --rules our-rules --data our-data --waivers our-waivers.json
  curl -s localhost:8080/v1/assessments/asm_0123456789abcdef | assay verify -

Give the same --rules, --data, --waivers, --judgements and documents as for the answer. Exits with 0 when every answer is the same, else with 1.`;

/** `assay verify`: whether kept answers are whole, and whether asking again gives the same. */
export function addVerifyCommand(program: Command, { parts, exit }: CommandContext): void {
  const command = program
    .command('verify')
    .summary('tell whether a kept answer is whole, and still the same')
    .description(
      'Checks a kept assessment against its own receipt, asks the same again, and names what is another than then.',
    )
    .argument('<file>', 'an assessment as JSON, a list of them, or a what-if; - for standard input')
    .option(
      '--document <file>',
      'a bill of materials or provenance that the question brought along (may be repeated)',
      collect,
    )
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES);
  addProvenanceKeyOption(addJudgementsOption(addWaiversOption(addCommonOptions(command))));
  command.action(async (file: string, options: VerifyOptions) => {
    const verifications = await unlessInterrupted(verifyFile(file, options, parts), parts.signal);
    parts.stdout.write(
      options.format === 'json'
        ? `${plainJson(verifications)}\n`
        : verifications.map(describeVerification).join('\n'),
    );
    if (verifications.some(({ result }) => result !== 'same')) exit(1);
  });
}

async function verifyFile(
  file: string,
  options: VerifyOptions,
  parts: CliParts,
): Promise<readonly Verification[]> {
  const label = file === '-' ? 'standard input' : file;
  const text = file === '-' ? await readStdin(parts.stdin) : await parts.files.readText(file);
  const input = parseJson(text, label, 'malformed');
  const documents = await Promise.all((options.document ?? []).map((path) => parts.files.readBytes(path)));
  const service = await parts.openService(overlaysOf(options));
  return verifyAll(input, documents, label, service);
}

/** Issues point into the file, so they name it. */
async function verifyAll(
  input: unknown,
  documents: readonly Uint8Array[],
  file: string,
  service: AssayService,
): Promise<readonly Verification[]> {
  try {
    return await service.verify(input, documents);
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    const { code, message, issues } = error;
    throw new AssayError(
      code,
      `${file}: ${message}`,
      issues.map((issue) => ({ ...issue, file })),
    );
  }
}
