import { z } from 'zod';
import { PlainDate } from './date.ts';
import { FactName, FactValue } from './fact.ts';
import { Finding, UnknownWhy } from './finding.ts';
import { Receipt } from './receipt.ts';
import { Verdict } from './verdict.ts';

/** Where an answer stands in time against the day it was given: only `current` can clear a purchase. */
export const Tense = z.enum(['current', 'retrospective', 'prospective']);
export type Tense = z.infer<typeof Tense>;

/** Something odd in what was asked or in what it was held against; never silent, never fatal. */
export const Warning = z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() });
export type Warning = z.infer<typeof Warning>;

/** Something announced, and the rules that would read it once it were done. */
export const Plan = z.strictObject({
  fact: FactName,
  value: FactValue,
  dueBy: PlainDate.optional(),
  overdue: z.boolean(),
  published: PlainDate,
  source: z.string(),
  note: z.string().optional(),
  /** Empty: it bears on no rule of this policy. */
  rules: z.array(z.string()),
});
export type Plan = z.infer<typeof Plan>;

/** Something said without proof, or disputed; shown, never weighed. */
export const Claim = z.strictObject({
  fact: FactName,
  value: FactValue,
  status: z.enum(['alleged', 'denied']),
  published: PlainDate,
  source: z.string(),
  note: z.string().optional(),
});
export type Claim = z.infer<typeof Claim>;

export const MissingFact = z.strictObject({
  name: z.string(),
  why: UnknownWhy,
  /** What to ask, and of whom. */
  question: z.string(),
  askOf: z.string(),
  rules: z.array(z.string()),
});
export type MissingFact = z.infer<typeof MissingFact>;

/** A bar that only somebody else can lift. */
export const Unremediable = z.strictObject({ rule: z.string(), by: z.string(), text: z.string() });
export type Unremediable = z.infer<typeof Unremediable>;

/** What changes on a coming day, and the verdict of that day by what is known now. */
export const Upcoming = z.strictObject({
  date: PlainDate,
  /** The rule that starts, ends or lapses, or the rules that the fact bears on. */
  rule: z.string(),
  change: z.enum(['starts', 'ends', 'falls-due', 'goes-stale']),
  fact: z.string().optional(),
  text: z.string(),
  verdict: Verdict,
});
export type Upcoming = z.infer<typeof Upcoming>;

/** The whole answer: the same object from library, CLI and API. */
export const Assessment = z.strictObject({
  id: z.string(),
  verdict: Verdict,
  verdictCode: z.number().int(),
  possible: z.array(Verdict),
  risk: z.strictObject({ low: z.number(), high: z.number() }),
  clears: z.boolean(),
  tense: Tense,
  question: z.strictObject({
    vendor: z.string(),
    ref: z.string().optional(),
    product: z.string().optional(),
    categories: z.array(z.string()),
    policy: z.string(),
    market: z.string(),
    asOf: PlainDate,
    knownAt: PlainDate,
    assumptions: z.array(z.strictObject({ fact: z.string(), value: FactValue, reliedOn: z.boolean() })),
  }),
  vendor: z.strictObject({ id: z.string().optional(), name: z.string(), matchedBy: z.string() }),
  findings: z.array(Finding),
  deciding: z.array(z.string()),
  plans: z.array(Plan),
  claims: z.array(Claim),
  missingFacts: z.array(MissingFact),
  unremediable: z.array(Unremediable),
  upcoming: z.array(Upcoming),
  lists: z.array(z.strictObject({ program: z.string(), title: z.string(), through: PlainDate })),
  warnings: z.array(Warning),
  receipt: Receipt,
});
export type Assessment = z.infer<typeof Assessment>;
