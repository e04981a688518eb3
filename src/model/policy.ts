import { z } from 'zod';
import { Assurance } from './assurance.ts';
import { type CheckedCondition, Condition, Operand } from './condition.ts';
import { FactValue } from './fact.ts';
import { PlaceRef } from './place.ts';
import type { Rule } from './rule.ts';

/** Months for which a statement of a rung stays fresh; `never` for a rung that does not grow stale. */
const MaxAge = z.partialRecord(Assurance, z.union([z.number().int().positive(), z.literal('never')]));

/**
 * How long a statement of each rung stays fresh where the policy does not say: declarations, attestations and certificates for a year; an audit for a year after its period;
 * a verification for its release; official findings until superseded.
 */
export const DEFAULT_MAX_AGE = {
  declared: 12,
  attested: 12,
  certified: 12,
  audited: 12,
  verified: 'never',
  official: 'never',
} as const satisfies Record<Assurance, number | 'never'>;

/**
 * Stricter minima for what needs more care: a privileged product, a sensitive buyer. They count unless `when` is shown
 * to be false by statements of at least `credit`, because what is not known may be sensitive.
 */
export const ThresholdFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a threshold id is lower case: a-z, 0-9 and `-`')
    .describe('Names the threshold in answers.'),
  title: z
    .string()
    .min(1)
    .describe('What it is for, as a noun phrase: "a product that runs with the rights of the system".'),
  when: Condition.describe('When the stricter minima are meant to count.'),
  credit: Assurance.default('declared').describe(
    'The least assurance that can show that `when` does not hold.',
  ),
  minimumAssurance: z
    .record(z.string(), Assurance)
    .describe('The least assurance for credit, by rule id. Minima only ever rise.'),
});
export type ThresholdFile = z.infer<typeof ThresholdFile>;

/** A threshold ready to be applied. */
export interface Threshold extends Omit<ThresholdFile, 'when'> {
  readonly when: CheckedCondition;
}

/** How far ahead a published bar is reckoned with where the policy does not say, in months. */
export const DEFAULT_HORIZON_MONTHS = 12;

/** The share of a product's parts that must name a maker where the policy does not say: each of them. */
export const DEFAULT_PART_COVERAGE = 1;

/** The least score of a match that anybody is told of; below it, names have nothing to do with each other. */
export const LEAST_SCORE = 0.5;

/** The bars of a policy that sets none. */
export const DEFAULT_BARS = {
  listedFrom: 0.95,
  reviewFrom: LEAST_SCORE,
  listAgeDays: 0,
} as const satisfies ScreeningBars;

/** From which scores on a match of names counts, and how long a miss does. */
export interface ScreeningBars {
  /** From here a strong match lists whoever is asked about, as the very same name does. */
  readonly listedFrom: number;
  /** From here a match leaves open whether whoever is asked about is listed: a person has to look. */
  readonly reviewFrom: number;
  /** For how many days after the day of a list a miss on it still counts. */
  readonly listAgeDays: number;
}

const Bars = z.strictObject({
  listedFrom: z
    .number()
    .min(0.85)
    .max(1)
    .optional()
    .describe(
      `The least score of a strong match that lists the vendor, as the very same name does; without it, ${DEFAULT_BARS.listedFrom}.`,
    ),
  reviewFrom: z
    .number()
    .min(LEAST_SCORE)
    .max(0.85)
    .optional()
    .describe(
      `The least score of a match that a person has to look at before anything is approved; without it, ${DEFAULT_BARS.reviewFrom}.`,
    ),
  listAgeDays: z
    .int()
    .min(0)
    .max(366)
    .optional()
    .describe(
      'For how many days after the last day that a list covers a miss on it still counts; without it, for none. A hit counts on a list of any age.',
    ),
});

/** One policy file: the rules that one buyer applies. */
export const PolicyFile = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a policy id is lower case: a-z, 0-9 and `-`')
    .describe('The name of the file without `.json`.'),
  title: z.string().min(1).describe('The name of the policy.'),
  description: z.string().min(1).describe('What it is for, in a sentence or two.'),
  market: PlaceRef.optional().describe(
    'Whose customers are meant when the question names no market; without it, all markets.',
  ),
  includes: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Policies whose rules and facts this one takes over; it can add and tighten.'),
  rules: z
    .array(z.string().min(1))
    .min(1)
    .describe('The ids of its rules; `identity` is always one of them.'),
  fixed: z
    .record(z.string(), FactValue)
    .default({})
    .describe('Facts that make this policy what it is; no question may change them.'),
  assumptions: z
    .record(z.string(), FactValue)
    .default({})
    .describe('Facts taken as given unless the question says otherwise; always shown.'),
  parameters: z
    .record(z.string(), Operand)
    .default({})
    .describe('What `{ "parameter": ... }` stands for in the rules of this policy.'),
  minimumAssurance: z
    .record(z.string(), Assurance)
    .default({})
    .describe("Stricter minima than the rules' own, by rule id."),
  thresholds: z
    .array(ThresholdFile)
    .default([])
    .describe('Stricter minima for what needs more care; they count unless shown not to be meant.'),
  maxAge: MaxAge.default({}).describe(
    'Months for which a statement of a rung stays fresh, or `never` for one that does not grow stale.',
  ),
  horizonMonths: z
    .number()
    .int()
    .positive()
    .default(DEFAULT_HORIZON_MONTHS)
    .describe('How far ahead a published bar is reckoned with, in months.'),
  partCoverage: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      "The least share of a product's parts that must name a maker, as a fraction of 1; below it nothing is shown by their makers. Without it, each must.",
    ),
  screening: Bars.optional().describe(
    'From which scores on a match of names counts, and how long a miss does.',
  ),
  weights: z
    .record(z.string(), z.number().positive())
    .default({})
    .describe('Weights of rules in the risk; a rule without one weighs 1. They rank, they never decide.'),
});
export type PolicyFile = z.infer<typeof PolicyFile>;

/** A policy ready to be applied: its rules loaded, in policy order (prohibit, require, caution, then id). */
export interface Policy
  extends Omit<
    PolicyFile,
    '$schema' | 'includes' | 'rules' | 'parameters' | 'minimumAssurance' | 'maxAge' | 'thresholds'
  > {
  readonly file: string;
  readonly rules: readonly Rule[];
  readonly thresholds: readonly Threshold[];
  readonly maxAge: Record<Assurance, number | 'never'>;
}

/** The bars that a policy screens by: its own, and for what it leaves open the default. */
export function barsOf({ screening }: Pick<Policy, 'screening'>): ScreeningBars {
  return {
    listedFrom: screening?.listedFrom ?? DEFAULT_BARS.listedFrom,
    reviewFrom: screening?.reviewFrom ?? DEFAULT_BARS.reviewFrom,
    listAgeDays: screening?.listAgeDays ?? DEFAULT_BARS.listAgeDays,
  };
}
