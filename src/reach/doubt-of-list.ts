import { addDays, formatDay, type PlainDate } from '../model/date.ts';
import type { ListFile } from '../model/listing.ts';
import type { ScreeningBars } from '../model/policy.ts';
import type { Question } from '../model/question.ts';

/** The last day on which a miss on a list still counts: the last that it covers, and as many more as the policy bears. */
export function lastDayOf({ coverage }: ListFile, bars: Pick<ScreeningBars, 'listAgeDays'>): PlainDate {
  return lastMissOf(coverage.through, bars);
}

/** The same by the last day that the list covers. */
export function lastMissOf(
  through: PlainDate,
  { listAgeDays }: Pick<ScreeningBars, 'listAgeDays'>,
): PlainDate {
  return addDays(through, listAgeDays);
}

/** What a list leaves open for everybody who is not found on it, as a sentence part; undefined where it leaves nothing open. */
export function doubtOfList(
  list: ListFile,
  { asOf, knownAt }: Pick<Question, 'asOf' | 'knownAt'>,
  bars: ScreeningBars,
): string | undefined {
  const last = lastDayOf(list, bars);
  if (asOf > last || knownAt > last) {
    const { stale, undated, imported } = list.snapshot ?? {};
    const newest =
      undated === undefined || imported === undefined
        ? ''
        : `; of the one imported on ${formatDay(imported)} the day is not known`;
    const through = `the list is known to be complete through ${formatDay(list.coverage.through)} only${newest}`;
    if (stale === undefined) return through;
    return `${through}; the one of ${formatDay(stale.since)} was refused: ${stale.because}`;
  }
  const { since } = list.coverage;
  if (since !== undefined && (asOf < since || knownAt < since))
    return `the list is known to be complete from ${formatDay(since)} on only`;
  if (list.coverage.extent === 'partial')
    return `only a part of the entries of \`${list.program}\` stands in our list; import the whole of it to be sure`;
  return undefined;
}
