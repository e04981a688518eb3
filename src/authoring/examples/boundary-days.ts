import { addDays, type PlainDate } from '../../model/date.ts';
import { type DatedInterval, intervalContains } from '../../model/interval.ts';
import type { RuleExample, RuleFile } from '../../model/rule.ts';
import { isInForce } from '../../policies/rules-in-force.ts';
import { END_OF_TIME } from '../end-of-time.ts';

/** A day on which a rule starts or stops to count, or the day before: what an example should show. */
export interface BoundaryDay {
  /** The place of the interval in `inForce`. */
  readonly interval: number;
  /** What is to be shown, for people: "the day before it starts". */
  readonly what: string;
  /** The day to ask about; left out where only what was known matters. */
  readonly asOf?: PlainDate;
  /** What had been published; left out where it makes no difference. */
  readonly knownAt?: PlainDate;
  readonly isInForce: boolean;
  /** Whether an example shows it: its clocks are these, and its outcome fits. */
  isShownBy(example: RuleExample): boolean;
}

/**
 * The days on which examples show that a rule starts and ends where its author means: of each interval the first day, the
 * last one, and their neighbours; and, where an edge was published only after it had passed, the day of that and the one
 * before. None for a rule that is always in force.
 */
export function boundaryDays(rule: Pick<RuleFile, 'inForce'>): BoundaryDay[] {
  return (rule.inForce ?? []).flatMap((interval, index) => [
    ...edgeDays(rule, interval, index),
    ...publicationDays(interval, index),
  ]);
}

function edgeDays(
  rule: Pick<RuleFile, 'inForce'>,
  { from, to }: DatedInterval,
  interval: number,
): BoundaryDay[] {
  const days = [
    { asOf: addDays(from, -1), what: 'the day before it starts' },
    { asOf: from, what: 'the day it starts' },
    ...(to === undefined
      ? []
      : [
          { asOf: addDays(to, -1), what: 'its last day' },
          { asOf: to, what: 'the day after its last' },
        ]),
  ];
  return days.map(({ asOf, what }) => {
    const wanted = isInForce(rule, asOf, END_OF_TIME);
    return {
      interval,
      what,
      asOf,
      isInForce: wanted,
      isShownBy: (example) => example.asOf === asOf && counts(example) === wanted,
    };
  });
}

/** The days on which an edge that had passed already became public, and the days before. */
function publicationDays(interval: DatedInterval, index: number): BoundaryDay[] {
  const { from, published, to, toPublished } = interval;
  const known = (
    knownAt: PlainDate,
    what: string,
    wanted: boolean,
    touches: (asOf: PlainDate) => boolean,
  ): BoundaryDay => ({
    interval: index,
    what,
    knownAt,
    isInForce: wanted,
    isShownBy: (example) =>
      touches(example.asOf) && (example.knownAt ?? example.asOf) === knownAt && counts(example) === wanted,
  });
  const within = (asOf: PlainDate) => intervalContains(interval, asOf, END_OF_TIME);
  const after = (asOf: PlainDate) => to !== undefined && to <= asOf;
  return [
    ...(published > from
      ? [
          known(addDays(published, -1), 'the day before its start was published', false, within),
          known(published, 'the day its start was published', true, within),
        ]
      : []),
    ...(to !== undefined && toPublished !== undefined && toPublished > to
      ? [
          known(addDays(toPublished, -1), 'the day before its end was published', true, after),
          known(toPublished, 'the day its end was published', false, after),
        ]
      : []),
  ];
}

function counts(example: RuleExample): boolean {
  return example.outcome !== 'not-in-force';
}
