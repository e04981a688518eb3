import { z } from 'zod';
import { Assurance } from './assurance.ts';
import { RemedyChange } from './change.ts';
import { PlainDate } from './date.ts';
import { FactStatus, FactValue } from './fact.ts';
import { UNKNOWN_REASONS } from './fact-set.ts';
import { PartShown } from './part-shown.ts';
import { ReachStep } from './reach-step.ts';
import { Citation, Effect, Outcome } from './rule.ts';

/** A statement as a finding shows it. */
export const FindingFact = z.strictObject({
  name: z.string(),
  value: FactValue,
  status: FactStatus,
  assurance: Assurance,
  source: z.string(),
  published: PlainDate,
  from: PlainDate,
  dueBy: PlainDate.optional(),
  overdue: z.boolean().optional(),
  note: z.string().optional(),
  /** For a listing that reaches its party through others: the steps from who is listed. */
  path: z.array(ReachStep).min(1).optional(),
  /** For a listing that reaches the product through one of its parts: that part, with the way to it. */
  part: PartShown.optional(),
});
export type FindingFact = z.infer<typeof FindingFact>;

export const UnknownWhy = z.enum(UNKNOWN_REASONS);

/** The outcome of one rule, with all that it rests on. */
export const Finding = z.strictObject({
  rule: z.string(),
  effect: Effect,
  outcome: Outcome,
  contested: z.boolean(),
  citations: z.array(Citation),
  because: z.string(),
  facts: z.array(FindingFact),
  missing: z.array(z.strictObject({ fact: z.string(), why: UnknownWhy })),
  /** The smallest change by the vendor or its owners that satisfies this rule by itself, where one is needed and there is one. */
  remedy: z.array(RemedyChange).min(1).optional(),
  /** The id of the waiver that acts on it. */
  waiver: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;
