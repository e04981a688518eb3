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
  const never = checkNeverApplies(written, search);
  if (never.length > 0) return never;
  const { applies, satisfied } = search.shape;
  const always = checkAlwaysApplies(written, search);
  const undecided = checkDecides(written, search);
  // Of a condition that is idle as a whole its parts are not told as well.
  return [
    ...checkPolicies(written, search, pack),
    ...always,
    ...(always.length > 0 || applies === undefined ? [] : findIdleParts(written.file, applies, search)),
    ...undecided,
    ...(undecided.length > 0 ? [] : findIdleParts(written.file, satisfied, search)),
  ];
}

const doesApply = ({ applies }: LocatedRule): Goal => (applies === undefined ? ALWAYS : isTrue(applies));
const ALWAYS: Goal = { size: 0, answer: () => 'yes' };

function checkNeverApplies(written: LoadedRule, search: Search): Defect[] {
  const say = (detail: string) => [wrong(written.file, ['appliesWhen'], 'rule.never-applies', detail)];
  if (!search.inItself(doesApply))
    return say('this contradicts itself, so the rule never applies; mend the condition');
  if (!search.underSomePolicy(doesApply))
    return say(
      'no policy that names this rule fixes facts under which it could apply; name it in another policy, or mend the condition',
    );
  return [];
}

function checkPolicies({ id }: LoadedRule, search: Search, { policyFiles }: Pack): Defect[] {
  return search.applied.flatMap((one) => {
    const policy = policyFiles.find((file) => file.id === one.policy?.id);
    if (policy === undefined || search.under(one, doesApply(one))) return [];
    const detail = `\`${id}\` can never apply with what this policy fixes; take it out of \`rules\`, or mend \`fixed\``;
    return [idle(policy.file, ['rules', policy.rules.indexOf(id)], 'policy.rule-idle', detail)];
  });
}

function checkAlwaysApplies({ file, appliesWhen }: LoadedRule, search: Search): Defect[] {
  const without = new Map([['/appliesWhen', TRUE]]);
  if (appliesWhen === undefined || search.inItself((rule) => differs(rule, new Map(), without))) return [];
  const detail = 'this makes no difference to what the rule decides; leave it out, or mend it';
  return [idle(file, ['appliesWhen'], 'rule.always-applies', detail)];
}

function checkDecides(written: LoadedRule, search: Search): Defect[] {
  const say = (code: string, detail: string) => [wrong(written.file, ['satisfiedWhen'], code, detail)];
  const can = (outcome: Decided) => search.inItself((rule) => comesTo(rule, outcome));
  if (!can('satisfied'))
    return say(
      'rule.always-violated',
      'where the rule applies, nothing can ever satisfy it; mend the condition, or say in `appliesWhen` to whom it applies',
    );
  // What only asks that things be known is never violated, and still decides.
  if (!can('violated') && !can('unknown'))
    return say('rule.always-satisfied', 'where the rule applies, this always holds; mend the condition');
  return [];
}
