import type { PlainDate } from '../../model/date.ts';
import { type DatedInterval, knownEnd } from '../../model/interval.ts';

/**
 * A day on which an answer may change, by the clock that has to reach it: on `asOf` the world or the law does, on
 * `knownAt` what has been published of them.
 */
export interface Moment {
  readonly clock: 'asOf' | 'knownAt';
  readonly day: PlainDate;
}

/** A day from which on the world or the law is another. */
export function changes(day: PlainDate): Moment {
  return { clock: 'asOf', day };
}

/** A day from which on more is known. */
export function becomesKnown(day: PlainDate): Moment {
  return { clock: 'knownAt', day };
}

/** The edges of an interval and the days on which they became public, as far as they are public today. */
export function intervalMoments(interval: DatedInterval, today: PlainDate): Moment[] {
  const { from, published, toPublished = published } = interval;
  if (published > today) return [];
  const end = knownEnd(interval, today);
  const start = [changes(from), becomesKnown(published)];
  return end === undefined ? start : [...start, changes(end), becomesKnown(toPublished)];
}
