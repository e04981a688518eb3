import { type PlainDate, parsePlainDate } from '../../model/date.ts';
import type { Policy } from '../../model/policy.ts';
import { ALL_MARKETS, type Question } from '../../model/question.ts';
import type { Timeline, TimelineStep } from '../../model/timeline.ts';
import { decideOn } from '../decide-on.ts';
import { holdAgainstLists, type Subject } from '../hold-against-lists.ts';
import type { Prepared } from '../prepare.ts';
import { endAfter, firstDay } from './choose-span.ts';
import { decideSteps, type Steps } from './decide-steps.ts';
import { gatherMoments, type Moments } from './gather-moments.ts';
import { listEvents } from './list-events.ts';
import { type ListingMet, listingsMet } from './listings-met.ts';
import type { TimelineQuestion } from './read-timeline.ts';

/**
 * The verdict as a step function of the day, under each policy that is asked: decided on every day on which it may change,
 * so that it is exact to the day, and on no other.
 */
export async function timeline(
  asked: TimelineQuestion,
  prepared: Prepared,
  today: PlainDate,
): Promise<Timeline> {
  const questions = asked.questions.map((question) => ({ ...question, asOf: DAWN, knownAt: DAWN }));
  const [first] = questions;
  if (first === undefined) throw new Error('a timeline was asked for under no policy');
  // Who is meant does not depend on the day. Owners that the question states hold from its own day, here on all days.
  const subject = holdAgainstLists(first, prepared);
  const listings = listingsMet(first, subject, prepared);
  const rows = questions.map((question) => rowOf(question, subject, listings, prepared, today));

  const bearing = rows.flatMap(({ moments }) => moments.bearing.map(({ day }) => day));
  const reckoned = rows.flatMap(({ moments }) => moments.reckoned.map(({ day }) => day));
  const from = asked.from ?? firstDay(bearing, asked.to, today);
  const within = { from, to: asked.to ?? endAfter([...bearing, ...reckoned], from, today), today };
  const decided = await Promise.all(...[]);
  return decided;
}
