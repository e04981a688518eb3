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
  text: z.string().min(1),
  published: PlainDate,
  url: z.url().optional(),
  /** For whoever maintains the rule. */
  note: z.string().min(1).optional(),
});
export type Citation = z.infer<typeof Citation>;

export const Outcome = z.enum(['satisfied', 'violated', 'unknown', 'not-applicable', 'waived', 'error']);
export type Outcome = z.infer<typeof Outcome>;

/** A case that the rule's author vouches for; every one is run as a test. `knownAt` defaults to `asOf`. */
export const RuleExample = z.strictObject({
  name: z.string().min(1),
  asOf: PlainDate,
  knownAt: PlainDate.optional(),
  facts: z.record(z.string(), FactValue),
  outcome: z.enum(['satisfied', 'violated', 'unknown', 'not-applicable', 'not-in-force']),
});
export type RuleExample = z.infer<typeof RuleExample>;

/** The least assurance for credit: one rung for all facts, or `*` and exceptions by fact name. */
export const MinimumAssurance = z.union([Assurance, z.record(z.string(), Assurance)]);
export type MinimumAssurance = z.infer<typeof MinimumAssurance>;

/** One rule file: everything about one provision or one criterion. */
export const RuleFile = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a rule id is lower case: a-z, 0-9 and `-`'),
  title: z.string().min(1),
  effect: Effect,
  /** What the rule says, as the predicate of a sentence whose subject is its title or instrument: "orders agencies to ...". */
  statement: z.string().min(1),
  citations: z.array(Citation).min(1),
  /** When it counts. Without intervals (a criterion) it always does. */
  inForce: z.array(DatedInterval).min(1).optional(),
  conditions: z.record(z.string(), Condition).optional(),
  appliesWhen: Condition.optional(),
  satisfiedWhen: Condition,
  minimumAssurance: MinimumAssurance.default('declared'),
  waivable: z.boolean().default(false),
  /** Who could change a violation, and how. */
  remedy: z.strictObject({
    by: z.enum(['vendor', 'owners', 'buyer', 'agency', 'legislature']),
    text: z.string().min(1),
  }),
  examples: z.array(RuleExample).min(1),
  note: z.string().min(1).optional(),
});
export type RuleFile = z.infer<typeof RuleFile>;

/** A rule ready to be judged: its conditions checked and expanded for one policy. */
export interface Rule extends Omit<RuleFile, '$schema' | 'conditions' | 'appliesWhen' | 'satisfiedWhen'> {
  /** Where it was read from, for messages. */
  readonly file: string;
  readonly appliesWhen?: CheckedCondition;
  readonly satisfiedWhen: CheckedCondition;
}

/** Both conditions of a rule: what satisfies it, then, if it has one, to what it applies. */
export function conditionsOf(rule: Rule): CheckedCondition[] {
  return rule.appliesWhen === undefined ? [rule.satisfiedWhen] : [rule.satisfiedWhen, rule.appliesWhen];
}

/** All facts that a rule reads, what decides whether it applies first. */
export function factsOf(rule: Rule): string[] {
  return [...new Set(conditionsOf(rule).reverse().flatMap(factsRead))];
}

/** The sets of countries that a rule compares with. */
export function placesOf(rule: Rule): (readonly string[])[] {
  return conditionsOf(rule).flatMap(placesRead);
}
