import { z } from 'zod';
import { Assurance } from './assurance.ts';
import { Change } from './change.ts';
import { PlainDate } from './date.ts';
import { FactName, FactValue } from './fact.ts';
import { Finding, UnknownWhy } from './finding.ts';
import { JudgementShown } from './judgement.ts';
import { PartsShown } from './part-shown.ts';
import { ProvenanceShown } from './provenance-shown.ts';
import { Receipt } from './receipt.ts';
import { Remedy } from './remedy.ts';
import { Request } from './request.ts';
import { Verdict } from './verdict.ts';
import { WaiverShown } from './waiver.ts';

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
  /** Set where it was announced for a part of what is asked about only. */
  partial: z.literal(true).optional(),
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

/** A rule that stands against the vendor and that neither it nor its owners can come to satisfy, with who could change that. */
export const Unremediable = z.strictObject({
  rule: z.string(),
  by: z.string(),
  text: z.string(),
  /** Where parts of the product alone are in the way: those without which the rule would not stand against it. */
  withoutParts: z.array(z.string()).min(1).optional(),
});
export type Unremediable = z.infer<typeof Unremediable>;

/** What changes on a coming day, and the verdict of that day by what is known now. */
export const Upcoming = z.strictObject({
  /** Absent for a proposal for which nobody has set a day. */
  date: PlainDate.optional(),
  /** The rule that starts, ends or lapses, or the rules that the fact bears on. */
  rule: z.string(),
  change: z.enum([
    'starts',
    'ends',
    'falls-due',
    'goes-stale',
    'waiver-expires',
    'reach-changes',
    'proposed',
  ]),
  fact: z.string().optional(),
  text: z.string(),
  verdict: Verdict,
});
export type Upcoming = z.infer<typeof Upcoming>;

/** Stricter minima that count for a question, because of what it is about or because that is not known. */
const ThresholdShown = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** `shown`: what they are meant for is shown to be so; `not-ruled-out`: nobody has shown that it is not. */
  why: z.enum(['shown', 'not-ruled-out']),
  /** The least assurance for credit, by rule id. */
  minimumAssurance: z.record(z.string(), Assurance),
});

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
    /** Only in a what-if: what is imagined. An answer that has it clears nothing. */
    changes: z.array(Change).optional(),
    assumptions: z.array(z.strictObject({ fact: z.string(), value: FactValue, reliedOn: z.boolean() })),
  }),
  vendor: z.strictObject({ id: z.string().optional(), name: z.string(), matchedBy: z.string() }),
  findings: z.array(Finding),
  deciding: z.array(z.string()),
  plans: z.array(Plan),
  claims: z.array(Claim),
  missingFacts: z.array(MissingFact),
  remedies: z.array(Remedy),
  unremediable: z.array(Unremediable),
  upcoming: z.array(Upcoming),
  /** Stricter minima of the policy that count for this question. */
  thresholds: z.array(ThresholdShown),
  /** Waivers that name this vendor and a rule in force, whether they act or not. */
  waivers: z.array(WaiverShown),
  /** Judgements of people on list entries that may mean the vendor or anybody connected with it; absent where there are none. */
  judgements: z.array(JudgementShown).min(1).optional(),
  lists: z.array(
    z.strictObject({
      program: z.string(),
      title: z.string(),
      through: PlainDate,
      partial: z.literal(true).optional(),
    }),
  ),
  /** What the product is made of, where the question told anything of it. */
  parts: PartsShown.optional(),
  /** What became of each statement of how the product was built, where the question brought any. */
  provenance: z.array(ProvenanceShown).min(1).optional(),
  warnings: z.array(Warning),
  /** What was asked, as it can be asked again. */
  request: Request,
  receipt: Receipt,
});
export type Assessment = z.infer<typeof Assessment>;
