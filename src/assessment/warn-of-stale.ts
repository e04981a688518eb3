import type { Warning } from '../model/assessment.ts';
import { formatDay } from '../model/date.ts';
import type { ScreeningBars } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import type { ScreenedList } from '../model/screening-answer.ts';
import { lastMissOf } from '../reach/doubt-of-list.ts';

/** Whether a warning is one of these: of a whole file of questions each has the same. */
export function isOfLists({ code }: Warning): boolean {
  return code === 'list.old' || code === 'list.stale';
}

/** As much of a list as tells its age. */
type Aged = Pick<ScreenedList, 'program' | 'through' | 'stale'>;

/**
 * The lists that an answer rests on and that are not what they should be: older than the policy bears on the days asked about, or
 * served on because a newer one was refused. A hit counts on them too, and so the reason of a miss is not enough to tell it.
 */
export function warnOfStale(
  lists: readonly Aged[],
  { asOf, knownAt }: Pick<Question, 'asOf' | 'knownAt'>,
  bars: Pick<ScreeningBars, 'listAgeDays'>,
): Warning[] {
  const latest = asOf > knownAt ? asOf : knownAt;
  const warn = (code: string, detail: string): Warning => ({ pointer: '/policy', code, detail });
  const old = lists.filter(({ through }) => latest > lastMissOf(through, bars));
  const told = old.map(({ program, through }) => `\`${program}\` through ${formatDay(through)}`).join(', ');
  const bears = bars.listAgeDays === 0 ? '' : `, with the ${bars.listAgeDays} days that the policy bears`;
  return [
    ...(old.length === 0
      ? []
      : [
          warn(
            'list.old',
            `${old.length === 1 ? 'a list does' : `${old.length} lists do`} not reach ${formatDay(latest)}${bears}: ${told}; who is not found there is not known to be clear`,
          ),
        ]),
    ...lists.flatMap(({ program, through, stale }) =>
      stale === undefined || stale.since > latest
        ? []
        : [
            warn(
              'list.stale',
              `\`${program}\` is served as of ${formatDay(through)}, for the one of ${formatDay(stale.since)} was refused: ${stale.because}`,
            ),
          ],
    ),
  ];
}
