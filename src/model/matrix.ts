import { z } from 'zod';
import { Warning } from './assessment.ts';
import { PlainDate } from './date.ts';
import { QuestionInput } from './question.ts';
import { Effect, Outcome } from './rule.ts';
import { Verdict } from './verdict.ts';

/** One question put by several policies; `all` stands for every policy there is. */
export const MatrixInput = QuestionInput.omit({ policy: true }).safeExtend({
  policies: z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]).default('all'),
});
export type MatrixInput = z.input<typeof MatrixInput>;

/** A rule that stands against the vendor, on the day or from a day that is published. */
export const Hit = z.strictObject({
  rule: z.string(),
  title: z.string(),
  effect: Effect,
  outcome: Outcome,
  /** Whether it counts on the day that is asked about, or is still to come. */
  status: z.enum(['in-force', 'coming']),
  /** Since when, or from when, it counts; absent for a criterion, which always does. */
  since: PlainDate.optional(),
  /** The nearest known day on which it starts or ends. */
  next: z.strictObject({ date: PlainDate, change: z.enum(['starts', 'ends']) }).optional(),
});
export type Hit = z.infer<typeof Hit>;

/** What one policy makes of the question. The whole answer, with reasons and remedies, is the assessment by that policy. */
export const MatrixRow = z.strictObject({
  policy: z.string(),
  title: z.string(),
  market: z.string(),
  verdict: Verdict,
  verdictCode: z.number().int(),
  possible: z.array(Verdict),
  risk: z.strictObject({ low: z.number(), high: z.number() }),
  clears: z.boolean(),
  deciding: z.array(z.string()),
  hits: z.array(Hit),
});
export type MatrixRow = z.infer<typeof MatrixRow>;

/** One vendor under several policies at once, in the order in which they were named. */
export const Matrix = z.strictObject({
  question: z.strictObject({
    vendor: z.string(),
    product: z.string().optional(),
    categories: z.array(z.string()),
    asOf: PlainDate,
    knownAt: PlainDate,
  }),
  vendor: z.strictObject({ id: z.string().optional(), name: z.string(), matchedBy: z.string() }),
  rows: z.array(MatrixRow),
  warnings: z.array(Warning),
});
export type Matrix = z.infer<typeof Matrix>;
