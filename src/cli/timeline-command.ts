import { type Command, Option } from 'commander';
import { AssayError } from '../model/error.ts';
import { DEFAULT_POLICY } from '../model/question.ts';
import type { Timeline } from '../model/timeline.ts';
import { plainJson } from '../report/plain-text.ts';
import { renderTimelineSvg } from '../report/timeline/timeline-svg.ts';
import { renderTimelineText } from '../report/timeline/timeline-text.ts';
import type { CliParts, CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, overlaysOf } from './common-options.ts';
import { composeQuestion } from './compose-question.ts';
import { writeGenerated } from './generated-file.ts';
import { unlessInterrupted } from './interruption.ts';
import { day, defaultPolicyRemark } from './question-options.ts';
import { refuseForeignAnswers } from './refuse-foreign-answers.ts';
import { addTimelessVendorOptions, filesRead, type VendorOptions } from './vendor-options.ts';

interface TimelineOptions extends CommonOptions, Omit<VendorOptions, 'asOf' | 'knownAt'> {
  readonly from?: string;
  readonly to?: string;
  readonly format: 'text' | 'json' | 'svg';
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  assay timeline kaspersky --policy us-federal-civilian,de-federal --category antivirus --from 2015-01-01 --to 2027-01-01
  assay timeline kaspersky --policy all --category antivirus --format svg -o timeline.svg
  assay timeline example-alpine-security --market DE --format json

Each day is answered twice: as then known, by what had been published on that day, and as now known, by what is known today.`;

/** `assay timeline`: one vendor, the verdict on every day of a stretch of time. */
export function addTimelineCommand(program: Command, { parts }: CommandContext): void {
  const command = program
    .command('timeline')
    .summary('tell how the answer changed over the years, and why')
    .description(
      'Tells from when until when each verdict held under each policy, to the day, and what happened in between.',
    );
  addTimelessVendorOptions(command, '--policy <id,..>', 'policies by id, or all')
    .option(
      '--from <day>',
      'the first day, YYYY-MM-DD (default: that of the first thing that bears on it)',
      day,
    )
    .option(
      '--to <day>',
      'the first day left out, YYYY-MM-DD (default: after the last change that is known)',
      day,
    )
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['text', 'json', 'svg']).default('text'),
    )
    .option('-o, --output <file>', 'where it goes (default: standard output)')
    .addHelpText('after', EXAMPLES);
  addCommonOptions(command).action(async (vendor: string | undefined, options: TimelineOptions) => {
    const { output, quiet } = options;
    if (output !== undefined) await refuseOverwriting(output, options, parts);
    const timeline = await unlessInterrupted(drawUp(vendor, options, parts), parts.signal);
    if (!quiet) parts.stderr.write(defaultPolicyRemark(options));
    if (output === undefined) parts.stdout.write(render(timeline, options, parts.color));
    else await writeGenerated(output, render(timeline, options, false), parts);
  });
}

async function drawUp(
  name: string | undefined,
  options: TimelineOptions,
  parts: CliParts,
): Promise<Timeline> {
  const { policy = DEFAULT_POLICY, from, to } = options;
  const policies = [...new Set(policy.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  if (policies.length === 0)
    throw new AssayError('validation', '--policy names no policy; `assay policy list` shows those there are');
  const service = await parts.openService(overlaysOf(options));
  const { question, answeredFor } = await composeQuestion(name, options, service.vocabulary, parts);
  const timeline = await service.timeline({
    ...question,
    policies,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  for (const { market } of timeline.rows)
    refuseForeignAnswers(
      answeredFor,
      { ...timeline, question: { ...timeline.question, market } },
      options.facts,
    );
  return timeline;
}

async function refuseOverwriting(
  output: string,
  options: TimelineOptions,
  { files }: CliParts,
): Promise<void> {
  for (const input of filesRead(options)) {
    if (input !== undefined && input !== '-' && (await files.isSameFile(output, input)))
      throw new AssayError(
        'validation',
        `--output \`${output}\`: the timeline would be written over a file that is read here; name another file`,
      );
  }
}

function render(timeline: Timeline, { format }: TimelineOptions, color: boolean): string {
  if (format === 'json') return `${plainJson(timeline)}\n`;
  return format === 'svg' ? renderTimelineSvg(timeline) : renderTimelineText(timeline, { color });
}
