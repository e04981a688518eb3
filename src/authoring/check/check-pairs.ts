import { factsOf } from '../../model/rule.ts';
import { type AppliedRule, applyRule } from '../applied-rule.ts';
import type { Pack } from '../read-pack.ts';
import { createBudget } from '../solve/budget.ts';
import { both, comesTo, isTrue } from '../solve/rule-goals.ts';
import { isPossible, ruleSpaces } from '../solve/rule-spaces.ts';
import { type Checked, joinChecked, tooLarge } from './checked.ts';
import { wrong } from './defect.ts';

/** Steps for one pair of rules. */
const MOST_STEPS = 500_000;

/** Two rules of one policy that can apply together, each of which can be met, but never both. */
export function checkPairs(pack: Pack): Checked {
  const applied = pack.rules.flatMap((written) => applyRule(written, pack));
  return joinChecked(
    pack.policyFiles.flatMap(({ id, file, rules }) => {
      const own = applied.filter(({ policy }) => policy?.id === id);
      return own.flatMap((one, index) =>
        own
          .slice(index + 1)
          .map((other) => inOrder(one, other, rules))
          .map(([earlier, later]) => {
            const at = { file, path: ['rules', rules.indexOf(later.rule.id)] };
            return checkPair(earlier, later, pack, at);
          }),
      );
    }),
  );
}

/** The two in the order in which the policy names them. */
function inOrder(one: AppliedRule, other: AppliedRule, rules: readonly string[]) {
  const isFirst = rules.indexOf(one.rule.id) < rules.indexOf(other.rule.id);
  return isFirst ? ([one, other] as const) : ([other, one] as const);
}

function checkPair(
  one: AppliedRule,
  other: AppliedRule,
  pack: Pack,
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): Checked {
  const nothing = { defects: [], notes: [] };
  const facts = new Set(factsOf(one.rule));
  if (!factsOf(other.rule).some((fact) => facts.has(fact))) return nothing;

  const budget = createBudget(MOST_STEPS);
  const spaces = ruleSpaces([one, other], { ...pack, budget, given: one.fixed });
  const applied = [one, other].flatMap(({ applies }) => (applies === undefined ? [] : [isTrue(applies)]));
  const met = [one, other].map((rule) => comesTo(rule, 'satisfied'));
  const isMet = (goals: typeof met) => isPossible(spaces, both(...applied, ...goals), budget);
  const contradict = met.every((goal) => isMet([goal])) && !isMet(met);
  if (budget.isSpent) return { defects: [], notes: [tooLarge(at.file, at.path)] };
  if (!contradict) return nothing;
  const ids = [one, other].map(({ rule }) => `\`${rule.id}\``).join(' and ');
  const detail = `${ids} can apply together, but no facts satisfy both; mend one of them, or name only one here`;
  return { defects: [wrong(at.file, at.path, 'policy.contradiction', detail)], notes: [] };
}
