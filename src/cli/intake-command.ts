import { type Command, Option } from 'commander';
import { AssayError } from '../model/error.ts';
import { plainJson, plainText } from '../report/plain-text.ts';
import type { CommandContext } from './cli-parts.ts';
import { describeIntake } from './describe-intake.ts';
import { writeGenerated } from './generated-file.ts';
import { refusedIn } from './intake-account.ts';
import { unlessInterrupted } from './interruption.ts';
import { readInputBytes } from './read-input-bytes.ts';
import { INTAKE_FORMATS, type Intake, type IntakeFormat, readIntake } from './read-intake.ts';
import { countOf } from './tell-first.ts';
import { writeVendorCsv } from './write-vendor-csv.ts';

interface IntakeOptions {
  readonly format: IntakeFormat;
  readonly output: 'text' | 'json' | 'csv';
  readonly out?: string;
  readonly all?: boolean;
  readonly formulaGuard: 'on' | 'off';
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  assay intake bill.cdx.json
  assay intake notice.xml --all
  assay intake releases.json --output csv -o vendors.csv && assay batch vendors.csv
  assay intake catalogue.xml --format peppol-catalogue --output json
  zcat releases.jsonl.gz | assay intake - --format ocds

Exits with 0 when all was read, with 3 when records or statements were refused, with 2 when nothing can be read.`;

/** `assay intake`: what is understood of a file, and what is not; nothing is decided. */
export function addIntakeCommand(program: Command, { parts, exit }: CommandContext): void {
  program
    .command('intake')
    .summary('show what is understood of a procurement file, SBOM or provenance')
    .description(
      'Shows what is understood of a procurement file, a bill of materials or a file of provenance, and what is not.',
    )
    .argument('<file>', 'the file; - for standard input')
    .addOption(
      new Option('--format <kind>', 'what the file is, where what it holds does not tell it')
        .choices(INTAKE_FORMATS)
        .default('auto'),
    )
    .addOption(
      new Option('--output <style>', 'how to write it; csv is a vendor file for assay batch')
        .choices(['text', 'json', 'csv'])
        .default('text'),
    )
    .option('-o, --out <file>', 'where it goes (default: standard output)')
    .option('--all', 'tell all that was refused or is odd, not only the first of it')
    .addOption(
      new Option('--formula-guard <switch>', "put a ' before cells of a CSV that a spreadsheet would run")
        .choices(['on', 'off'])
        .default('on'),
    )
    .option('--quiet', 'no remarks, only results and errors')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: IntakeOptions) => {
      const { out } = options;
      if (out !== undefined && file !== '-' && (await parts.files.isSameFile(out, file)))
        throw new AssayError(
          'validation',
          `--out \`${out}\`: the result would be written over the file that it is read from; name another file`,
        );
      const label = file === '-' ? 'standard input' : file;
      const reading = readInputBytes(file, parts).then((bytes) => readIntake(bytes, label, options.format));
      const intake = await unlessInterrupted(reading, parts.signal);
      const { text, remarks } = render(intake, label, options);
      if (out === undefined) parts.stdout.write(text);
      else await writeGenerated(out, text, parts);
      if (!options.quiet) for (const remark of remarks) parts.stderr.write(`${plainText(remark)}\n`);
      if (refusedIn(intake).length > 0) exit(3);
    });
}

interface Rendered {
  readonly text: string;
  /** What goes to standard error: what the text itself does not tell. */
  readonly remarks: readonly string[];
}

function render(
  intake: Intake,
  file: string,
  { output, all = false, formulaGuard }: IntakeOptions,
): Rendered {
  if (output === 'text') return { text: describeIntake(intake, file, { all }), remarks: [] };
  const refused = refusedIn(intake).length;
  const remarks =
    refused === 0
      ? []
      : [`${countOf(refused, 'record was', 'records were')} refused; \`--output text\` tells which and why`];
  if (output === 'json') return { text: `${toJson(intake, file)}\n`, remarks };
  if (intake.kind !== 'procurement')
    throw new AssayError(
      'validation',
      `--output csv is a vendor file, and \`${file}\` is ${intake.read.format}, which names no vendors; choose text or json`,
    );
  const csv = writeVendorCsv(intake.read.records, { formulaGuard: formulaGuard === 'on' });
  return { text: csv.text, remarks: [...remarks, ...csv.remarks] };
}

/** The whole of what was read. Digests stand by their algorithm, bytes as base64. */
function toJson({ read }: Intake, file: string): string {
  try {
    return plainJson(plain(read));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AssayError(
      'too-large',
      `what was read of \`${file}\` is too large for one text of JSON; split the file`,
    );
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
