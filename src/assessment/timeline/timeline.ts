import { FIRST_DAY, type PlainDate } from '../../model/date.ts';
import { ALL_MARKETS, type Question } from '../../model/question.ts';
import type { Timeline } from '../../model/timeline.ts';
import { decideOn } from '../decide-on.ts';
import { holdAgainstLists, type Subject } from '../hold-against-lists.ts';
import { judgementsOn } from '../judgements/show-judgements.ts';
import type { Prepared } from '../prepare.ts';
import { askedRow } from './asked-row.ts';
import { endAfter, firstDay } from './choose-span.ts';
import { decideSteps } from './decide-steps.ts';
import { listEvents } from './events/list-events.ts';
import { gatherMoments } from './gather-moments.ts';
import { listingsMet } from './listings-met.ts';
import type { TimelineQuestion } from './read-timeline.ts';

/**
 * The verdict as a step function of the day, under each policy that is asked: decided on every day on which it may change,
 * so that it is exact to the day, and on no other.
 */
export async function timeline(
  { questions, ...asked }: TimelineQuestion,
  prepared: Prepared,
  today: PlainDate,
): Promise<Timeline> {
  // Who is meant does not depend on the day. What the question states of owners holds from its own day: here on all days.
  const rows = questions.map((question) => askedRow(question, prepared));
  const [first] = rows;
  if (first === undefined) throw new Error('a timeline was asked for under no policy');
  const subjectOn = subjectsByDay(first.question, prepared, today);
  const subject = subjectOn(today);
  const listings = listingsMet(subject, prepared);

  const moments = rows.map((row) => gatherMoments(row, subject, listings, prepared, today));
  const bearing = moments.flatMap((of) => of.bearing.map(({ day }) => day));
  const reckoned = moments.flatMap((of) => of.reckoned.map(({ day }) => day));
  const from = asked.from ?? firstDay(bearing, asked.to, today);
  const span = { from, to: asked.to ?? endAfter([...bearing, ...reckoned], from, today), today };

  const decided: Timeline['rows'] = [];
  for (const [at, { question, policy }] of rows.entries()) {
    const days = [...(moments[at]?.bearing ?? []), ...(moments[at]?.reckoned ?? [])];
    const steps = await decideSteps(question, days, span, (asked) =>
      decideOn(asked, subjectOn(asked.knownAt), prepared),
    );
    decided.push({
      policy: policy.id,
      title: policy.title,
      market: question.market ?? ALL_MARKETS,
      ...steps,
    });
  }
  const { vendor, warnings } = subject;
  const { product } = first.question;
  return {
    question: {
      vendor: first.question.vendor.name,
      ...(product.name === undefined ? {} : { product: product.name }),
      categories: [...new Set(product.categories)].sort(),
      ...span,
    },
    vendor: {
      ...(vendor.id === undefined ? {} : { id: vendor.id }),
      name: vendor.name,
      matchedBy: vendor.matchedBy,
    },
    rows: decided,
    events: listEvents({ rows, subject, listings, prepared, today }, span),
    warnings: [...warnings],
  };
}

/** Who is meant by what people had judged on a day; it only changes with a judgement that bears on the question. */
function subjectsByDay(
  question: Question,
  prepared: Prepared,
  today: PlainDate,
): (day: PlainDate) => Subject {
  const latest = holdAgainstLists(question, prepared, today);
  const days = [...new Set(judgementsOn(latest).map(({ judgement }) => judgement.on))].sort();
  const made = new Map<PlainDate, Subject>([[days.at(-1) ?? FIRST_DAY, latest]]);
  return (day) => {
    const since = days.filter((on) => on <= day).at(-1) ?? FIRST_DAY;
    const subject = made.get(since) ?? holdAgainstLists(question, prepared, since);
    made.set(since, subject);
    return subject;
  };
}
