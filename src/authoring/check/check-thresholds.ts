import type { LoadedPolicy } from '../../policies/read-policy.ts';
import type { Pack } from '../read-pack.ts';
import { createBudget } from '../solve/budget.ts';
import { locateCondition } from '../solve/located-condition.ts';
import { isFalse, isTrue } from '../solve/rule-goals.ts';
import { isPossible, ruleSpaces } from '../solve/rule-spaces.ts';
import { type Checked, joinChecked, tooLarge } from './checked.ts';
import { idle, wrong } from './defect.ts';

/** Steps for one threshold. */
const MOST_STEPS = 500_000;

/** Thresholds that always count, or that never can. */
export function checkThresholds(pack: Pack): Checked {
  return joinChecked(pack.policyFiles.map((policy) => checkPolicy(policy, pack)));
}

function checkPolicy({ id, file, thresholds, fixed }: LoadedPolicy, pack: Pack): Checked {
  return joinChecked(
    thresholds.map(({ when }, index): Checked => {
      const path = ['thresholds', index, 'when'];
      const expanded = pack.policies.get(id)?.thresholds[index]?.when;
      if (expanded === undefined) return { defects: [], notes: [] };
      const budget = createBudget(MOST_STEPS);
      const condition = locateCondition(when, expanded, path);
      const spaces = ruleSpaces([{ satisfied: condition }], { ...pack, budget, given: fixed });
      const canHold = isPossible(spaces, isTrue(condition), budget);
      const canFail = isPossible(spaces, isFalse(condition), budget);
      if (budget.isSpent) return { defects: [], notes: [tooLarge(file, path)] };
      const defects = [
        ...(canHold
          ? []
          : [
              wrong(file, path, 'threshold.never', 'this can never hold; take the threshold out, or mend it'),
            ]),
        ...(canFail
          ? []
          : [
              idle(
                file,
                path,
                'threshold.always',
                'this can never be shown to be false, so its minima always count; put them into `minimumAssurance`, or mend it',
              ),
            ]),
      ];
      return { defects, notes: [] };
    }),
  );
}
