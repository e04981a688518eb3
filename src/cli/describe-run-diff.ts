import { differences } from '../batch/checkpoint.ts';
import type { ChangedRow, RunDiff } from '../batch/diff/diff-runs.ts';
import type { RunSummary } from '../batch/run-summary.ts';
import { show } from '../model/parse.ts';
import { plainText } from '../report/plain-text.ts';
import { countOf } from './tell-first.ts';

/** How many changed rows are told as text. */
export const TOLD_CHANGES = 20;

/** The accounts of both runs, as far as there are any. */
export interface RunSummaries {
  readonly before: RunSummary | undefined;
  readonly after: RunSummary | undefined;
}

/** What came of comparing two runs: how many verdicts changed how, and what the runs were decided on. */
export function describeRunDiff(
  { compared, changed, onlyBefore, onlyAfter, transitions }: RunDiff,
  summaries: RunSummaries,
  { one, other }: { readonly one: string; readonly other: string },
): string {
  const lines = [
    `${countOf(compared, 'record')} compared: ${changed} with another verdict, ${onlyBefore} only in ${plainText(one)}, ${onlyAfter} only in ${plainText(other)}.`,
    ...describeGround(summaries),
    ...(transitions.length === 0 ? [] : ['Changed verdicts:']),
    ...transitions.map(
      ({ before, after, causes, rows }) =>
        `  ${plainText(before)} -> ${plainText(after)}: ${countOf(rows, 'record')}${causes === '' ? '' : ` (${causes})`}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** One changed record on a line. */
export function describeChange(change: ChangedRow): string {
  const { row, key, before, after, decidingBefore, decidingAfter, causes, notRepeated } = change;
  const told = (verdict: string | undefined, deciding: string | undefined) =>
    verdict === undefined
      ? 'not there'
      : plainText(`${verdict}${deciding === undefined || deciding === '' ? '' : ` by ${deciding}`}`);
  const why =
    notRepeated !== undefined
      ? `; not proven: asked again as in the first run it is ${notRepeated}`
      : causes === undefined
        ? ''
        : `; because of ${causes.length === 0 ? 'several things together' : `the ${causes.join(', and as well of the ')}`}`;
  const name = key === undefined ? '' : ` (${plainText(show(key))})`;
  return `  record ${row}${name}: ${told(before, decidingBefore)} -> ${told(after, decidingAfter)}${why}\n`;
}

function describeGround({ before, after }: RunSummaries): string[] {
  if (before === undefined || after === undefined)
    return [
      'What the runs were decided on is not known without both of their accounts (--summary of `assay batch`).',
    ];
  const told = (value: string | undefined) => (value === undefined ? 'not given' : plainText(show(value)));
  const lines = [
    ...(before.digests.input === after.digests.input ? [] : ['the input has changed']),
    ...differences(
      before.options,
      after.options,
      (name, was, is) => `${name} was ${told(was)} and is ${told(is)}`,
    ),
    ...differences(before.digests.snapshot, after.digests.snapshot, (name, was, is) => {
      if (was === undefined) return `${name} is new`;
      return is === undefined ? `${name} is gone` : `${name} has changed`;
    }),
  ];
  if (lines.length === 0) return ['Both were decided on the same.'];
  return ['What differs between the runs:', ...lines.map((line) => `  ${line}`)];
}
