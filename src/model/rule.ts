import { z } from 'zod';
import { Assurance } from './assurance.ts';
import { type CheckedCondition, Condition, factsRead, placesRead } from './condition.ts';
import { PlainDate } from './date.ts';
import { FactValue } from './fact.ts';
import { DatedInterval } from './interval.ts';

/** `prohibit` a legal bar, `require` an approved-vendor criterion, `caution` advice, a warning or an export-control signal. */
export const EFFECTS = ['prohibit', 'require', 'caution'] as const;
export const Effect = z.enum(EFFECTS);
export type Effect = z.infer<typeof Effect>;

/** The text that a rule rests on; shown only from the day it was published. */
export const Citation = z.strictObject({
  text: z.string().min(1).describe('The citation as a sentence shows it.'),
  published: PlainDate.describe('The day it was published; it is shown only from then.'),
  url: z.url().optional().describe('Where it can be read.'),
  from: PlainDate.optional().describe('The first day for which this text is the one to cite.'),
  to: PlainDate.optional().describe('The first day for which it no longer is.'),
  buyers: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('The kinds of buyer (`buyer.kind`) that cite it; without them all.'),
  note: z.string().min(1).optional().describe('For whoever maintains the rule.'),
});
export type Citation = z.infer<typeof Citation>;

export const Outcome = z.enum(['satisfied', 'violated', 'unknown', 'not-applicable', 'waived', 'error']);
export type Outcome = z.infer<typeof Outcome>;

/** A case that the rule's author vouches for; every one is run as a test. `knownAt` defaults to `asOf`. */
export const RuleExample = z.strictObject({
  name: z.string().min(1).describe('What the case is about.'),
  asOf: PlainDate.describe('The day the world and the law are looked at.'),
  knownAt: PlainDate.optional().describe(
    'What had been published by then; without it the same day as `asOf`.',
  ),
  facts: z
    .record(z.string(), FactValue)
    .describe('The facts of the case, by name, settled beyond doubt; what is left out is not known.'),
  outcome: z
    .enum(['satisfied', 'violated', 'unknown', 'not-applicable', 'not-in-force'])
    .describe('What must come out; `not-in-force` where the rule does not count on that day.'),
});
export type RuleExample = z.infer<typeof RuleExample>;

/** The least assurance for credit: one rung for all facts, or `*` and exceptions by fact name. */
export const MinimumAssurance = z.union([Assurance, z.record(z.string(), Assurance)]);
export type MinimumAssurance = z.infer<typeof MinimumAssurance>;

/** What has been proposed and is not law: it is told and decides nothing. */
const Pending = z.strictObject({
  published: PlainDate.describe('The day the proposal was published.'),
  text: z.string().min(1).describe('What it would do, and what it waits for, as a sentence.'),
  expected: PlainDate.optional().describe('The day from which it would count, where one is proposed.'),
});

/** One rule file: everything about one provision or one criterion. */
export const RuleFile = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a rule id is lower case: a-z, 0-9 and `-`')
    .describe('The name of the file without `.json`.'),
  title: z.string().min(1).describe('The instrument, or the name of the criterion.'),
  effect: Effect.describe('`prohibit` a legal bar, `require` a criterion, `caution` advice or a warning.'),
  statement: z
    .string()
    .min(1)
    .describe('The predicate of a sentence whose subject is the title: "orders agencies to ...".'),
  citations: z
    .array(Citation)
    .min(1)
    .describe('What the rule rests on; the first one published by then is named in the sentence.'),
  inForce: z
    .array(DatedInterval)
    .min(1)
    .optional()
    .describe('When it counts; without intervals (a criterion) it always does. A suspension is a gap.'),
  pending: Pending.optional().describe(
    'Set while it is only proposed: it shows among what is coming and never decides.',
  ),
  conditions: z
    .record(z.string(), Condition)
    .optional()
    .describe('Conditions by name, to be used by `condition` in this file.'),
  appliesWhen: Condition.optional().describe('To whom it applies; without it to every purchase.'),
  satisfiedWhen: Condition.describe('What satisfies it. Write what is wanted, not what is feared.'),
  minimumAssurance: MinimumAssurance.default('declared').describe(
    'The least assurance for credit: one rung, or `*` and exceptions by fact name.',
  ),
  waivable: z.boolean().default(false).describe('Whether an authority may waive it.'),
  remedy: z
    .strictObject({
      by: z
        .enum(['vendor', 'owners', 'buyer', 'agency', 'legislature'])
        .describe('Who could change a violation.'),
      text: z.string().min(1).describe('How, in a sentence.'),
    })
    .describe('Who could change a violation, and how.'),
  examples: z
    .array(RuleExample)
    .min(1)
    .describe('Cases that the author vouches for; every one runs as a test.'),
  note: z.string().min(1).optional().describe('For whoever reads or maintains the rule.'),
});
export type RuleFile = z.infer<typeof RuleFile>;

/** A rule ready to be judged: its conditions checked and expanded for one policy. */
export interface Rule extends Omit<RuleFile, '$schema' | 'conditions' | 'appliesWhen' | 'satisfiedWhen'> {
  /** Where it was read from, for messages. */
  readonly file: string;
  readonly appliesWhen?: CheckedCondition;
  readonly satisfiedWhen: CheckedCondition;
}

/** The texts to cite for a rule on a day: published by then, meant for that day and for that kind of buyer. */
export function citationsAt(
  rule: Pick<RuleFile, 'citations'>,
  { asOf, knownAt, buyer }: { asOf: PlainDate; knownAt: PlainDate; buyer?: string | undefined },
): Citation[] {
  return rule.citations.filter(
    ({ published, from, to, buyers }) =>
      published <= knownAt &&
      (from === undefined || from <= asOf) &&
      (to === undefined || asOf < to) &&
      (buyers === undefined || (buyer !== undefined && buyers.includes(buyer))),
  );
}

/** Both conditions of a rule: what satisfies it, then, if it has one, to what it applies. */
export function conditionsOf(rule: Rule): CheckedCondition[] {
  return rule.appliesWhen === undefined ? [rule.satisfiedWhen] : [rule.satisfiedWhen, rule.appliesWhen];
}

const factsByRule = new WeakMap<Rule, readonly string[]>();

/** All facts that a rule reads, what decides whether it applies first. Every question asks it of every rule, so it is kept. */
export function factsOf(rule: Rule): readonly string[] {
  const known = factsByRule.get(rule);
  if (known !== undefined) return known;
  const facts = [...new Set(conditionsOf(rule).reverse().flatMap(factsRead))];
  factsByRule.set(rule, facts);
  return facts;
}

/** The sets of countries that a rule compares with. */
export function placesOf(rule: Rule): (readonly string[])[] {
  return conditionsOf(rule).flatMap(placesRead);
}
