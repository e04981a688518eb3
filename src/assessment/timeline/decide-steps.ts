import { earlier, type PlainDate } from '../../model/date.ts';
import type { Question } from '../../model/question.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Decision } from '../decide-on.ts';
import { type DayDecided, mergeSteps } from './merge-steps.ts';
import type { Moment } from './moment.ts';

/** A stretch of days, `to` not included, and the day on which it is asked about. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly today: PlainDate;
}

/** Decides a question on the days on which its answer may change, and on no other; `decide` is asked once for each pair of clocks. */
export async function decideSteps(
  question: Question,
  moments: readonly Moment[],
  { from, to, today }: Span,
  decide: (question: Question) => Promise<Decision>,
): Promise<Pick<Timeline['rows'][number], 'asThenKnown' | 'asNowKnown'>> {
  const decided = new Map<string, Promise<Decision>>();
  const decideOnce = (asOf: PlainDate, knownAt: PlainDate) => {
    const clocks = `${asOf} ${knownAt}`;
    const decision = decided.get(clocks) ?? decide({ ...question, asOf, knownAt });
    decided.set(clocks, decision);
    return decision;
  };
  const stepsBy = async (knownOn: (day: PlainDate) => PlainDate, counts: (moment: Moment) => boolean) => {
    const within = moments.filter((moment) => counts(moment) && from < moment.day && moment.day < to);
    const days: DayDecided[] = [];
    for (const day of [...new Set([from, ...within.map((moment) => moment.day)])].sort()) {
      const { verdict, deciding } = await decideOnce(day, knownOn(day));
      days.push({ from: day, verdict, deciding: [...deciding] });
    }
    return mergeSteps(days, to);
  };
  return {
    // What will be known tomorrow nobody can say: from today on both clocks of knowledge stand still.
    asThenKnown: await stepsBy(
      (day) => earlier(day, today),
      ({ clock, day }) => clock === 'asOf' || day <= today,
    ),
    asNowKnown: await stepsBy(
      () => today,
      ({ clock }) => clock === 'asOf',
    ),
  };
}
