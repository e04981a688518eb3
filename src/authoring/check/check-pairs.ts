import { factsOf } from '../../model/rule.ts';
import type { LoadedPolicy } from '../../policies/read-policy.ts';
import { type AppliedRule, applyRule } from '../applied-rule.ts';
import type { Pack } from '../read-pack.ts';
import { type Budget, createBudget } from '../solve/budget.ts';
import type { Goal } from '../solve/find-world.ts';
import { allOf, comesTo, isTrue } from '../solve/rule-goals.ts';
import { isPossible, ruleSpaces } from '../solve/rule-spaces.ts';
import { type Checked, joinChecked, tooLarge } from './checked.ts';
import { wrong } from './defect.ts';

/** Steps for one pair of rules, and for all pairs of a policy. */
const MOST_STEPS = 500_000;
const MOST_STEPS_OF_POLICY = 10_000_000;

/** Two rules of one policy that can apply together, each of which can be met, but never both. */
export function checkPairs(pack: Pack): Checked {
  return joinChecked(pack.policyFiles.map((policy) => checkPolicy(policy, pack)));
}

function checkPolicy(policy: LoadedPolicy, pack: Pack): Checked {
  const applied = policy.rules.flatMap((id) =>
    pack.rules
      .filter((written) => written.id === id)
      .flatMap((written) => applyRule(written, pack).filter((one) => one.policy?.id === policy.id)),
  );
  const all = createBudget(MOST_STEPS_OF_POLICY);
  const pairs = applied.flatMap((one, index) =>
    applied
      .slice(index + 1)
      .filter((other) => shareFacts(one, other))
      .map((other): Checked => {
        if (all.isSpent) return NOTHING;
        const budget = createBudget(MOST_STEPS);
        const path = ['rules', policy.rules.indexOf(other.rule.id)];
        const contradict = isContradiction(one, other, pack, budget);
        all.spend(budget.spent);
        if (budget.isSpent) return { defects: [], notes: [tooLarge(policy.file, path)] };
        if (!contradict) return NOTHING;
        const ids = `\`${one.rule.id}\` and \`${other.rule.id}\``;
        const detail = `${ids} can apply together, but no facts satisfy both; mend one of them, or name only one here`;
        return { defects: [wrong(policy.file, path, 'policy.contradiction', detail)], notes: [] };
      }),
  );
  return joinChecked(
    all.isSpent ? [...pairs, { defects: [], notes: [tooLarge(policy.file, ['rules'])] }] : pairs,
  );
}

const NOTHING: Checked = { defects: [], notes: [] };

function shareFacts(one: AppliedRule, other: AppliedRule): boolean {
  const facts = new Set(factsOf(one.rule));
  return factsOf(other.rule).some((fact) => facts.has(fact));
}

function isContradiction(one: AppliedRule, other: AppliedRule, pack: Pack, budget: Budget): boolean {
  const spaces = ruleSpaces([one, other], { ...pack, budget, given: one.fixed });
  const apply = [one, other].flatMap(({ applies }) => (applies === undefined ? [] : [isTrue(applies)]));
  const satisfy = [one, other].map((rule) => comesTo(rule, 'satisfied'));
  const canMeet = (goals: readonly Goal[]) => isPossible(spaces, allOf([...apply, ...goals]), budget);
  return satisfy.every((goal) => canMeet([goal])) && !canMeet(satisfy);
}
