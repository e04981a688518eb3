import { z } from 'zod';
import { PlainDate } from './date.ts';

/**
 * A half-open stretch of days, `from` the first day in and `to` the first day out, whose two edges became public
 * on days of their own: nobody could reckon with an end before `toPublished`. Without `toPublished` the end was
 * published together with the start.
 */
export const DatedInterval = z
  .strictObject({
    from: PlainDate.describe('The first day in.'),
    published: PlainDate.describe('The day on which the start became public.'),
    to: PlainDate.optional().describe('The first day out; leave it out while no end is known.'),
    toPublished: PlainDate.optional().describe(
      'The day on which the end became public; without it the end was published together with the start.',
    ),
    reason: z
      .string()
      .min(1)
      .optional()
      .describe('Why it does not follow the interval before it at once: what was suspended, by whom.'),
  })
  .refine((i) => i.to === undefined || i.from < i.to, {
    path: ['to'],
    error: '`to` is the first day out, so it must lie after `from`',
  })
  .refine((i) => i.toPublished === undefined || i.to !== undefined, {
    path: ['toPublished'],
    error: '`toPublished` needs `to`: it says when that end became public',
  });
export type DatedInterval = z.infer<typeof DatedInterval>;

/** The end as known on `knownAt`; undefined while no end had been published. */
export function knownEnd(interval: DatedInterval, knownAt: PlainDate): PlainDate | undefined {
  if (interval.to === undefined) return undefined;
  return (interval.toPublished ?? interval.published) <= knownAt ? interval.to : undefined;
}

/** Whether, by what had been published on `knownAt`, the interval contains the day `asOf`. */
export function intervalContains(interval: DatedInterval, asOf: PlainDate, knownAt: PlainDate): boolean {
  if (interval.published > knownAt || asOf < interval.from) return false;
  const end = knownEnd(interval, knownAt);
  return end === undefined || asOf < end;
}
