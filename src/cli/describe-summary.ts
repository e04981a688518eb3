import type { RunPace, RunSummary } from '../batch/run-summary.ts';
import { formatDay, type PlainDate } from '../model/date.ts';
import { VERDICTS } from '../model/verdict.ts';
import { plainText } from '../report/plain-text.ts';
import { countOf } from './tell-first.ts';

/** How many rules and facts are told; --summary has all. */
const MOST_TOLD = 5;

/** What a batch did, for standard error. */
export function describeSummary(
  summary: RunSummary,
  { output, rejects }: { readonly output?: string; readonly rejects?: string },
): string {
  const { read, decided, rejected, verdicts, guardedCells, notedRows, blankLines, notScreened, verified } =
    summary;
  const counts = VERDICTS.filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${verdict.replaceAll('-', ' ')} ${verdicts[verdict]}`)
    .join(', ');
  const lines = [
    ...summary.warnings.map((warning) => `Warning: ${plainText(warning.detail)}`),
    `${countOf(read, 'record')} read: ${decided} decided, ${rejected} rejected.${counts === '' ? '' : ` ${counts}.`}`,
    `As of ${formatDay(summary.asOf as PlainDate)}, as known on ${formatDay(summary.knownAt as PlainDate)}.`,
    ...describeReasons(summary),
    ...(notScreened > 0
      ? [
          `${countOf(notScreened, 'decided row')} not screened: a list that the policy needs was never imported (\`assay lists status\`).`,
        ]
      : []),
    ...describeLists(summary),
    ...(rejected > 0
      ? [
          `The rejected records stand ${rejects === undefined ? 'in their places, with the reason in assay_row_error' : `in ${rejects}, with line and reason`}.`,
        ]
      : []),
    ...(notedRows > 0 ? [`${countOf(notedRows, 'decided row')} with a remark in assay_row_error.`] : []),
    ...(guardedCells > 0
      ? [
          `${countOf(guardedCells, 'cell')} with a ' put in front, so that no spreadsheet runs them (--formula-guard off leaves them).`,
        ]
      : []),
    ...(summary.options['--verify'] === undefined
      ? []
      : [
          `${countOf(verified, 'row')} decided a second time by the reference (json-rules-engine)${verified === 0 ? '; ask for more rows' : ', with the same cells'}.`,
        ]),
    ...(blankLines > 0 ? [`${countOf(blankLines, 'blank line')} passed over.`] : []),
    ...(output === undefined ? [] : [`Written to ${output}.`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** How fast it was. */
export function describePace({ rows, seconds, rowsPerSecond, assessed, workers }: RunPace): string {
  return `${countOf(rows, 'row')} in ${seconds} s (${rowsPerSecond} rows/s), ${countOf(assessed, 'question')} put to the engine, ${countOf(workers, 'worker')}.\n`;
}

function describeReasons({ deciding, missing }: RunSummary): string[] {
  const rules = deciding.slice(0, MOST_TOLD).map(({ rule, rows }) => `${rule} ${rows}`);
  const settling = missing.filter(({ settles }) => settles > 0).slice(0, MOST_TOLD);
  return [
    ...(rules.length === 0 ? [] : [`Decided most often by: ${rules.join(', ')}.`]),
    ...(settling.length === 0
      ? []
      : [
          `Only one fact is missing: ${settling.map(({ fact, settles }) => `${fact} in ${countOf(settles, 'row')}`).join(', ')}.`,
        ]),
  ];
}

function describeLists({ lists }: RunSummary): string[] {
  const oldest = lists.map(({ through }) => through).sort()[0];
  if (oldest === undefined) return [];
  return [`${countOf(lists.length, 'list')} searched, the oldest through ${formatDay(oldest)}.`];
}
