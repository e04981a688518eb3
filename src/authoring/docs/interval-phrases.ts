import { addDays, formatDay } from '../../model/date.ts';
import type { DatedInterval } from '../../model/interval.ts';

/** When a rule is in force and when, between two intervals, it is not: a sentence each. */
export function intervalSentences(intervals: readonly DatedInterval[]): string[] {
  const sorted = [...intervals].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.flatMap((interval, position) => {
    const end = sorted[position - 1]?.to;
    const gap = end === undefined || end >= interval.from ? [] : [gapSentence(end, interval)];
    return [...gap, `In force ${intervalPhrase(interval)}`];
  });
}

/** `from 1 Jan 2020 (published 5 Dec 2019), last day 31 Dec 2020 (published 1 Nov 2020)`. */
export function intervalPhrase({ from, published, to, toPublished }: DatedInterval): string {
  const start = `from ${formatDay(from)} (published ${formatDay(published)})`;
  if (to === undefined) return start;
  const known = toPublished === undefined ? 'together with the start' : formatDay(toPublished);
  return `${start}, last day ${formatDay(addDays(to, -1))} (published ${known})`;
}

function gapSentence(end: DatedInterval['from'], next: DatedInterval): string {
  const reason = next.reason === undefined ? '' : `: ${next.reason}`;
  return `Not in force from ${formatDay(end)} until ${formatDay(addDays(next.from, -1))}${reason}`;
}
