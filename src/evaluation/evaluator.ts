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

/** Evaluates one rule against one known value a fact name (undefined: not known). Fails by throwing. */
export type Evaluator = (rule: Rule, known: (name: string) => FactValue | undefined) => Promise<Evaluation>;
