import { z } from 'zod';
import { PlainDate } from './date.ts';
import { QuestionInput } from './question.ts';
import { Verdict } from './verdict.ts';

/** A question asked for every day of a stretch of time, under one policy or several. */
export const TimelineInput = QuestionInput.omit({ policy: true, asOf: true, knownAt: true }).safeExtend({
  policies: z.array(z.string().min(1)).min(1).default(['trusted-sourcing']),
  /** The first day; without it the day of the first thing that is known to bear on the answer. */
  from: PlainDate.optional(),
  /** The first day that is left out; without it the day after the last change that is known to come, or after today. */
  to: PlainDate.optional(),
});
export type TimelineInput = z.input<typeof TimelineInput>;

/** A stretch of days, `from` to the day before `to`, with one verdict for the same deciding rules. */
export const TimelineStep = z.strictObject({
  from: PlainDate,
  to: PlainDate,
  verdict: Verdict,
  deciding: z.array(z.string()),
});
export type TimelineStep = z.infer<typeof TimelineStep>;

/** What kind of thing happened. A plan is `overdue` when its day has passed and nothing shows that it was carried out by then. */
export const TimelineEventKind = z.enum([
  'rule-starts',
  'rule-ends',
  'listed',
  'delisted',
  'announced',
  'due',
  'overdue',
  'in-effect',
  'ended',
  'waiver',
  'judgement',
]);
export type TimelineEventKind = z.infer<typeof TimelineEventKind>;

/** What happened, or is to happen, as far as it is known today. */
export const TimelineEvent = z.strictObject({
  date: PlainDate,
  kind: TimelineEventKind,
  /** One sentence, with who says so. */
  text: z.string(),
  /** The policies on which it bears; empty: on none of those asked. */
  policies: z.array(z.string()),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;

/** The verdict as a step function of the day, exact to the day. */
export const Timeline = z.strictObject({
  question: z.strictObject({
    vendor: z.string(),
    product: z.string().optional(),
    categories: z.array(z.string()),
    /** The market that each policy was asked for stands in its row. */
    from: PlainDate,
    to: PlainDate,
    today: PlainDate,
  }),
  vendor: z.strictObject({ id: z.string().optional(), name: z.string(), matchedBy: z.string() }),
  rows: z.array(
    z.strictObject({
      policy: z.string(),
      title: z.string(),
      market: z.string(),
      /** On each day by what had been published on that day (for days to come: by today). */
      asThenKnown: z.array(TimelineStep),
      /** On each day by what has been published by today. */
      asNowKnown: z.array(TimelineStep),
    }),
  ),
  events: z.array(TimelineEvent),
  warnings: z.array(z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() })),
});
export type Timeline = z.infer<typeof Timeline>;
