import type { LoadedRule } from '../../policies/read-rule.ts';
import { type AppliedRule, applyRule } from '../applied-rule.ts';
import type { Pack } from '../read-pack.ts';
import type { Budget } from '../solve/budget.ts';
import type { Space } from '../solve/create-space.ts';
import type { Goal } from '../solve/find-world.ts';
import type { LocatedRule } from '../solve/located-rule.ts';
import { isPossible, ruleSpaces } from '../solve/rule-spaces.ts';

/** Asks whether a goal can be met: by the rule as it is written, or with what the policies fix. */
export interface Search {
  readonly applied: readonly AppliedRule[];
  /** The rule under the first of its policies; all of them give it the same shape. */
  readonly shape: LocatedRule;
  inItself(goal: (rule: LocatedRule) => Goal): boolean;
  /** Under at least one of the policies that name the rule. */
  underSomePolicy(goal: (rule: LocatedRule) => Goal): boolean;
  under(applied: AppliedRule, goal: Goal): boolean;
}

/** Makes ready to search a rule under every policy that names it; undefined where there is nothing to search. */
export function searchRule(written: LoadedRule, pack: Pack, budget: Budget): Search | undefined {
  const applied = applyRule(written, pack);
  const [shape] = applied;
  if (shape === undefined) return undefined;
  const spaces = new Map<AppliedRule, { readonly free: Space[]; readonly bound: Space[] }>();
  for (const one of applied) {
    const free = ruleSpaces([one], { ...pack, budget });
    spaces.set(one, { free, bound: ruleSpaces([one], { ...pack, budget, given: one.fixed }) });
    // Days of which the members of a set are not known are another defect; nothing can be searched then.
    if (free.length === 0 && !budget.isSpent) return undefined;
  }
  const under = (one: AppliedRule, goal: Goal) => isPossible(spaces.get(one)?.bound ?? [], goal, budget);
  return {
    applied,
    shape,
    inItself: (goal) => applied.some((one) => isPossible(spaces.get(one)?.free ?? [], goal(one), budget)),
    underSomePolicy: (goal) => applied.some((one) => under(one, goal(one))),
    under,
  };
}
