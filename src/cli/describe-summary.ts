import type { RunSummary } from '../batch/run-summary.ts';
import { formatDay, type PlainDate } from '../model/date.ts';
import { VERDICTS } from '../model/verdict.ts';
import { plainText } from '../report/plain-text.ts';

/** What a batch did, for standard error. */
export function describeSummary(
  summary: RunSummary,
  { output, rejects }: { readonly output?: string; readonly rejects?: string },
): string {
  const { read, decided, rejected, verdicts, guardedCells, notedRows, blankLines } = summary;
  const counts = VERDICTS.filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${verdict.replaceAll('-', ' ')} ${verdicts[verdict]}`)
    .join(', ');
  const lines = [
    ...summary.warnings.map((warning) => `Warning: ${plainText(warning.detail)}`),
    `${counted(read, 'record')} read: ${decided} decided, ${rejected} rejected.${counts === '' ? '' : ` ${counts}.`}`,
    `As of ${formatDay(summary.asOf as PlainDate)}, as known on ${formatDay(summary.knownAt as PlainDate)}.`,
    ...(rejected > 0
      ? [
          `The rejected records stand ${rejects === undefined ? 'in their places, with the reason in assay_row_error' : `in ${rejects}, with line and reason`}.`,
        ]
      : []),
    ...(notedRows > 0 ? [`${counted(notedRows, 'decided row')} with a remark in assay_row_error.`] : []),
    ...(guardedCells > 0
      ? [
          `${counted(guardedCells, 'cell')} with a ' put in front, so that no spreadsheet runs them (--formula-guard off leaves them).`,
        ]
      : []),
    ...(blankLines > 0 ? [`${counted(blankLines, 'blank line')} passed over.`] : []),
    ...(output === undefined ? [] : [`Written to ${output}.`]),
  ];
  return `${lines.join('\n')}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
