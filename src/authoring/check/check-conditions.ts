import type { LoadedRule } from '../../policies/read-rule.ts';
import type { Pack } from '../read-pack.ts';
import { createBudget } from '../solve/budget.ts';
import type { Goal } from '../solve/find-world.ts';
import type { LocatedRule } from '../solve/located-rule.ts';
import { comesTo, type Decided, differs, isTrue } from '../solve/rule-goals.ts';
import { TRUE } from '../solve/truth-mask.ts';
import { type Checked, tooLarge } from './checked.ts';
import { type Defect, idle, wrong } from './defect.ts';
import { findIdleParts } from './find-idle-parts.ts';
import { type Search, searchRule } from './search-rule.ts';

/** Steps for one rule: thousands of times what a rule that people can read takes. */
const MOST_STEPS = 2_000_000;

/** A rule that can never apply or never decide, and parts of its conditions that change nothing. */
export function checkConditions(written: LoadedRule, pack: Pack): Checked {
  const budget = createBudget(MOST_STEPS);
  const search = searchRule(written, pack, budget);
  if (search === undefined) return { defects: [], notes: [] };
  const defects = checkWhole(written, search, pack);
  return budget.isSpent
    ? { defects: [], notes: [tooLarge(written.file, ['satisfiedWhen'])] }
    : { defects, notes: [] };
}

function checkWhole(written: LoadedRule, search: Search, pack: Pack): Defect[] {
  const never = checkApplies(written, search, pack);
  if (never.some(({ code }) => code === 'rule.never-applies')) return never;
  const roots = [...search.applied.slice(0, 1)].flatMap(({ applies, satisfied }) => [
    { root: applies, defects: never.filter(({ code }) => code === 'rule.always-applies') },
    { root: satisfied, defects: checkDecides(written, search) },
  ]);
  return [
    ...never.filter(({ code }) => code !== 'rule.always-applies'),
    ...roots.flatMap(({ root, defects }) =>
      defects.length > 0 || root === undefined ? defects : findIdleParts(written.file, root, search),
    ),
  ];
}

function checkApplies(written: LoadedRule, search: Search, pack: Pack): Defect[] {
  if (written.appliesWhen === undefined) return [];
  const applies: (rule: LocatedRule) => Goal = ({ applies, satisfied }) => isTrue(applies ?? satisfied);
  const say = (code: string, detail: string) => [wrong(written.file, ['appliesWhen'], code, detail)];
  if (!search.inItself(applies))
    return say('rule.never-applies', 'this contradicts itself, so the rule never applies; mend the condition');
  if (!search.underSomePolicy(applies))
    return say(
      'rule.never-applies',
      'no policy that names this rule fixes facts under which it could apply; name it in another policy, or mend the condition',
    );
  const idlePolicies = search.applied.flatMap((one) => {
    const { policy } = one;
    if (policy === undefined || search.under(one, applies(one))) return [];
    const file = pack.policyFiles.find(({ id }) => id === policy.id);
    const index = file?.rules.indexOf(written.id) ?? 0;
    const detail = `\`${written.id}\` can never apply with what this policy fixes; take it out of \`rules\`, or mend \`fixed\``;
    return [idle(policy.file, ['rules', index], 'policy.rule-idle', detail)];
  });
  const without = new Map([['/appliesWhen', TRUE]]);
  return search.inItself((rule) => differs(rule, new Map(), without))
    ? idlePolicies
    : [
        ...idlePolicies,
        idle(
          written.file,
          ['appliesWhen'],
          'rule.always-applies',
          'this makes no difference to what the rule decides; leave it out, or mend it',
        ),
      ];
}

function checkDecides(written: LoadedRule, search: Search): Defect[] {
  const say = (code: string, detail: string) => [wrong(written.file, ['satisfiedWhen'], code, detail)];
  const can = (outcome: Decided) => search.inItself((rule) => comesTo(rule, outcome));
  const [satisfied, violated] = [can('satisfied'), can('violated')];
  if (!satisfied && !violated)
    return say('rule.never-decides', 'whatever is known, this stays unknown; compare what can be known');
  if (!satisfied)
    return say(
      'rule.always-violated',
      'where the rule applies, nothing can ever satisfy it; mend the condition, or say in `appliesWhen` to whom it applies',
    );
  if (!violated && !can('unknown'))
    return say('rule.always-satisfied', 'where the rule applies, this always holds; mend the condition');
  return [];
}
