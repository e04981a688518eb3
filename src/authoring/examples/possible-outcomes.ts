import type { RuleExample } from '../../model/rule.ts';
import { definitionOf } from '../../model/vocabulary.ts';
import type { LoadedRule } from '../../policies/read-rule.ts';
import { applyRule } from '../applied-rule.ts';
import type { Pack } from '../read-pack.ts';
import { createBudget } from '../solve/budget.ts';
import { comesTo } from '../solve/rule-goals.ts';
import { isPossible, ruleSpaces } from '../solve/rule-spaces.ts';

/** Steps for one rule. */
const MOST_STEPS = 2_000_000;

const DECIDED = ['satisfied', 'violated', 'unknown', 'not-applicable'] as const;

/**
 * The outcomes that examples of a rule can show, worked out from its conditions with every fact open: what a policy
 * fixes an example may state otherwise. Undefined for a rule that is too large to be searched, or whose parameters
 * nobody gives.
 */
export function possibleOutcomes(written: LoadedRule, pack: Pack): RuleExample['outcome'][] | undefined {
  if (written.pending !== undefined) return ['not-in-force'];
  const budget = createBudget(MOST_STEPS);
  // Facts that a policy gives are never in doubt where the rule is used.
  const mayBeAbsent = (fact: string) => definitionOf(pack.vocabulary, fact)?.suppliedBy !== 'policy';
  const searches = applyRule(written, pack).map((rule) => ({
    rule,
    spaces: ruleSpaces([rule], { ...pack, budget, mayBeAbsent }),
  }));
  if (searches.every(({ spaces }) => spaces.length === 0)) return undefined;
  const found = DECIDED.filter((outcome) =>
    searches.some(({ rule, spaces }) => isPossible(spaces, comesTo(rule, outcome), budget)),
  );
  if (budget.isSpent) return undefined;
  return written.inForce === undefined ? found : [...found, 'not-in-force'];
}
