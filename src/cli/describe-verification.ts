import { formatDay } from '../model/date.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Verification } from '../model/verification.ts';
import { plainText } from '../report/plain-text.ts';

const HEADS = { same: 'SAME', differs: 'DIFFERS', altered: 'ALTERED' } as const;

/** What became of an assessment that was asked again, as text. */
export function describeVerification(verification: Verification): string {
  const { id, result, asked, decidedOn, findings, items } = verification;
  const days =
    asked.asOf === asked.knownAt
      ? `as of ${formatDay(asked.asOf)}`
      : `as of ${formatDay(asked.asOf)}, as known on ${formatDay(asked.knownAt)}`;
  const lines = [
    `${HEADS[result].padEnd(10)}${plainText(id)}, answered on ${formatDay(decidedOn)}`,
    `  ${plainText(asked.vendor)}, for ${plainText(asked.policy)}, market ${plainText(asked.market)}, ${days}${asked.imagined ? ' (a what-if)' : ''}`,
    `  ${describeVerdict(verification)}`,
    ...items.map(({ item, program, detail }) => {
      const name = program === undefined ? item : `${item} ${program}`;
      return `  ${plainText(name)}: ${plainText(detail)}`;
    }),
    ...findings.map(
      ({ rule, before, after }) =>
        `  finding ${plainText(rule)}: ${before ?? 'not in force'} -> ${after ?? 'not in force'}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function describeVerdict({ result, verdict: { before, after } }: Verification): string {
  if (after === undefined) return `the verdict on the paper is ${name(before)}; it was not asked again`;
  if (result === 'same') return `the verdict is ${name(before)}, and so is every word of the answer`;
  return before === after
    ? `the verdict is still ${name(before)}`
    : `verdict ${name(before)} -> ${name(after)}`;
}

function name(verdict: Verdict): string {
  return verdict.toUpperCase().replaceAll('-', ' ');
}
