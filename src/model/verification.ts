import { z } from 'zod';
import { PlainDate } from './date.ts';
import { Outcome } from './rule.ts';
import { Verdict } from './verdict.ts';

/** One thing that does not fit. */
export const VerificationItem = z.strictObject({
  /**
   * What it is. In an altered paper: the part of it that does not fit the rest (`content` for any that the receipt does
   * not cover). In one that differs: what is another than it was then.
   */
  item: z.enum([
    'receipt',
    'id',
    'request',
    'question',
    'outcome',
    'standing',
    'content',
    'engine',
    'policy',
    'facts',
    'list',
    'waivers',
    'judgements',
  ]),
  /** The programme, for a list. */
  program: z.string().optional(),
  /** A JSON pointer into the assessment, for what can be pointed at. */
  pointer: z.string().optional(),
  detail: z.string(),
});
export type VerificationItem = z.infer<typeof VerificationItem>;

/** What became of an assessment that was asked again. */
export const Verification = z.strictObject({
  /** As the paper has it. */
  id: z.string(),
  /**
   * `same`: word for word. `differs`: the paper is whole, but what it rests on is another than then. `altered`: the paper
   * contradicts itself, or its own receipt when asked again.
   */
  result: z.enum(['same', 'differs', 'altered']),
  /** What was asked, as the paper has it. */
  asked: z.strictObject({
    vendor: z.string(),
    policy: z.string(),
    market: z.string(),
    asOf: PlainDate,
    knownAt: PlainDate,
    /** Whether it is the imagined side of a what-if. */
    imagined: z.boolean(),
  }),
  /** The day on which it was answered, and as which it was asked again. */
  decidedOn: PlainDate,
  /** `after` is absent where it was not asked again, or could not be. */
  verdict: z.strictObject({ before: Verdict, after: Verdict.optional() }),
  /** Rules whose outcome is another; one side is absent where the rule was in force on the other only. */
  findings: z.array(
    z.strictObject({ rule: z.string(), before: Outcome.optional(), after: Outcome.optional() }),
  ),
  /** Empty when it is the same. */
  items: z.array(VerificationItem),
});
export type Verification = z.infer<typeof Verification>;
