import { canFail } from '../model/condition.ts';
import type { Resolution } from '../model/judged.ts';
import type { Outcome, Rule } from '../model/rule.ts';
import type { Evaluation } from './evaluator.ts';

/** What the two Kleene values of a rule can come to. */
export type EvaluatedOutcome = Exclude<Outcome, 'waived' | 'error'>;

/** In the order in which they are told. */
export const ALL_RESOLUTIONS: readonly Resolution[] = ['satisfied', 'violated', 'not-applicable'];

type Truths = Pick<Evaluation, 'applies' | 'satisfied'>;

/** The outcome of a rule by the table of the README. */
export function outcomeOf({ applies, satisfied }: Truths): EvaluatedOutcome {
  if (applies === false) return 'not-applicable';
  if (satisfied === true) return 'satisfied';
  return applies === true && satisfied === false ? 'violated' : 'unknown';
}

/** What an undecided rule could still turn out to be. */
export function resolutionsOf(rule: Rule, { applies, satisfied }: Truths): Resolution[] {
  return ALL_RESOLUTIONS.filter((resolution) => {
    if (resolution === 'not-applicable') return applies !== true;
    return resolution === 'satisfied' ? satisfied !== false : canFail(rule.satisfiedWhen);
  });
}
