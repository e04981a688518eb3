import type { FactValue } from '../model/fact.ts';
import type { Truth } from '../model/judged.ts';
import type { Rule } from '../model/rule.ts';

/** What a rule's two conditions come to, and the names whose absence keeps them from being decided. */
export interface Evaluation {
  /** `true` for a rule without `appliesWhen`. */
  readonly applies: Truth;
  readonly satisfied: Truth;
  /** Facts, and keys of sets of countries, that an undecided comparison lacked. */
  readonly undecided: readonly string[];
}

/** The one value by which a name is known; undefined when it is not. */
export type Known = (name: string) => FactValue | undefined;

/** Evaluates one rule against what is known. Fails by throwing. */
export type Evaluator = (rule: Rule, known: Known) => Evaluation | Promise<Evaluation>;

/** An evaluator that answers at once. */
export type ImmediateEvaluator = (rule: Rule, known: Known) => Evaluation;
