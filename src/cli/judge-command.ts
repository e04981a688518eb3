import { type Command, Option } from 'commander';
import { formatDay } from '../model/date.ts';
import { AssayError } from '../model/error.ts';
import { type Judgement, Ruling } from '../model/judgement.ts';
import type { JudgementInput, JudgementMade } from '../model/judgement-input.ts';
import { plainJson, plainText } from '../report/plain-text.ts';
import { wrap } from '../report/wrap.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, collect, overlaysOf } from './common-options.ts';
import { unlessInterrupted } from './interruption.ts';
import { keepJudgement } from './keep-judgement.ts';
import { day } from './question-options.ts';
import { readId } from './split-identifier.ts';

interface JudgeOptions extends Omit<CommonOptions, 'judgements'> {
  readonly alias?: readonly string[];
  readonly country?: string;
  readonly id?: readonly string[];
  readonly entry?: string;
  readonly ruling?: Ruling;
  readonly author?: string;
  readonly reason?: string;
  readonly on?: string;
  readonly judgements?: string;
  readonly format: 'text' | 'json';
}

const WIDTH = 80;

const EXAMPLES = `
Examples:
  assay judge "Hytera Dairy (fictional)" --country CH --entry us-889-video/us-889-video-hytera --ruling negative \\
    --author "J. Example" --reason "a maker of cheese, by its register" --judgements judgements.json
  assay screen "Hytera Dairy (fictional)" --country CH --judgements judgements.json

\`assay screen --format json\` tells the entries near to a name, as program and entry: write them program/entry. The vendor is
judged as it is named here; under other names, or with other identifiers, the judgement is open again.`;

/** `assay judge`: a person's ruling on whether a vendor is a list entry, kept in a file that `--judgements` takes. */
export function addJudgeCommand(program: Command, { parts }: CommandContext): void {
  const command = program
    .command('judge')
    .summary('rule on whether a vendor is a list entry, and keep that')
    .description(
      'Keeps what a person found of a match: that the list entry is the vendor, that it is somebody else, or that it cannot be told.',
    )
    .argument('<vendor>', 'a dossier id, scheme:value, or a name')
    .option('--alias <name>', 'another name of the vendor (may be repeated)', collect)
    .option('--country <name>', 'where it is registered, by code or English name')
    .option('--id <scheme:value>', 'an identifier of it (may be repeated)', collect)
    .option('--entry <list/id>', 'the list entry')
    .addOption(new Option('--ruling <ruling>', 'whether the entry is the vendor').choices(Ruling.options))
    .option('--author <name>', 'who judges')
    .option('--reason <text>', 'why')
    .option('--judgements <file>', 'the file that it is added to; made if it is not there')
    .option('--on <day>', 'the day of the judgement, YYYY-MM-DD (default: today)', day)
    .addOption(new Option('--format <format>', 'how to tell it').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES);
  addCommonOptions(command).action(async (vendor: string, options: JudgeOptions) => {
    await unlessInterrupted(run(vendor, options, parts), parts.signal);
  });
}

async function run(vendor: string, options: JudgeOptions, parts: CliParts): Promise<void> {
  const { judgements: file, format, quiet, ...rest } = options;
  if (file === undefined)
    throw new AssayError(
      'validation',
      '--judgements is not given; name the file that the judgement is to be added to, which is made if it is not there',
    );
  // What is on file already is checked before anything is added to it, and told where it is about this match.
  const there = await parts.files.exists(file);
  const service = await parts.openService(overlaysOf({ ...rest, ...(there ? { judgements: [file] } : {}) }));
  const made = service.judge(inputOf(vendor, options));
  if (!quiet) for (const { detail } of made.warnings) parts.stderr.write(`Warning: ${plainText(detail)}\n`);
  const count = await keepJudgement(file, made.judgement, parts);
  parts.stdout.write(format === 'json' ? `${plainJson(made)}\n` : describeMade(made));
  if (!quiet) {
    const others = count === 1 ? 'the only one there' : `${count} stand there now`;
    parts.stderr.write(`Written to ${plainText(file)}; ${others}.\n`);
  }
}

/** The judgement as it was put on the command line; what is missing of it is told when it is read. */
function inputOf(name: string, options: JudgeOptions): Partial<JudgementInput> {
  const { alias = [], country, id = [], entry, ruling, author, reason, on } = options;
  if (alias.some((one) => one.trim() === ''))
    throw new AssayError('validation', '--alias: a name must not be empty; give one, or leave it out');
  return {
    vendor: {
      name,
      ...(alias.length === 0 ? {} : { aliases: [...alias] }),
      ...(country === undefined ? {} : { country }),
      identifiers: id.map(readId),
    },
    ...(entry === undefined ? {} : { entry }),
    ...(ruling === undefined ? {} : { ruling }),
    ...(author === undefined ? {} : { author }),
    ...(reason === undefined ? {} : { reason }),
    ...(on === undefined ? {} : { on: on as Judgement['on'] }),
  };
}

const HEADS: Readonly<Record<Ruling, string>> = {
  positive: 'POSITIVE: the entry is the vendor.',
  negative: 'NEGATIVE: the entry is somebody else.',
  unsure: 'UNSURE: it stays open whether the entry is the vendor.',
};

function describeMade({ judgement, match }: JudgementMade): string {
  const { id, vendor, entry, ruling, author, reason, on } = judgement;
  const named = [
    ...vendor.names.map((name) => `"${name}"`),
    ...vendor.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    ...(vendor.country === undefined ? [] : [`registered in ${vendor.country}`]),
  ];
  const dossier = vendor.dossier === undefined ? '' : ` (dossier \`${vendor.dossier}\`)`;
  const lines = [
    `${HEADS[ruling]}  [${id}]`,
    `Vendor: ${named.join(', ')}${dossier}`,
    `Entry: ${match.names.map((name) => `"${name}"`).join(', ')}  [${entry}]`,
    `Match: ${match.kind}: ${match.explanation}`,
    `By ${author} on ${formatDay(on)}: ${reason}`,
    ...(vendor.dossier === undefined && vendor.identifiers.length === 0 && vendor.country === undefined
      ? [
          'It counts for whoever goes by these names alone; an identifier or a country would tell more closely who is meant.',
        ]
      : []),
  ];
  return `${lines.flatMap((line) => wrap(plainText(line), WIDTH)).join('\n')}\n`;
}
