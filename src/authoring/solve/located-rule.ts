import type { Rule } from '../../model/rule.ts';
import type { LoadedRule } from '../../policies/read-rule.ts';
import { type LocatedCondition, type LocatedLeaf, leavesOf, locateCondition } from './located-condition.ts';

/** Both conditions of a rule, with their places, and when it counts. */
export interface LocatedRule {
  /** Without intervals it always does. */
  readonly inForce?: Rule['inForce'];
  readonly applies?: LocatedCondition;
  readonly satisfied: LocatedCondition;
}

/** A rule as one policy expands it, with the places of its parts in the file that wrote it. */
export function locateRule(written: LoadedRule, rule: Rule): LocatedRule {
  const { conditions, inForce } = written;
  const satisfied = locateCondition(written.satisfiedWhen, rule.satisfiedWhen, ['satisfiedWhen'], conditions);
  if (written.appliesWhen === undefined || rule.appliesWhen === undefined) return { inForce, satisfied };
  return {
    inForce,
    applies: locateCondition(written.appliesWhen, rule.appliesWhen, ['appliesWhen'], conditions),
    satisfied,
  };
}

/** All comparisons of a rule, of what decides whether it applies first. */
export function leavesOfRule({ applies, satisfied }: LocatedRule): LocatedLeaf[] {
  return [...(applies === undefined ? [] : leavesOf(applies)), ...leavesOf(satisfied)];
}
