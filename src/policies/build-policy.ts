import type { Assurance } from '../model/assurance.ts';
import type { CheckedCondition } from '../model/condition.ts';
import type { Issue } from '../model/error.ts';
import { raiseMinimum } from '../model/minimum-for.ts';
import { DEFAULT_MAX_AGE, type Policy, type Threshold } from '../model/policy.ts';
import { EFFECTS, type Rule } from '../model/rule.ts';
import { type Expansion, expandCondition } from './expand-condition.ts';
import type { PackContext } from './pack-context.ts';
import type { LoadedPolicy } from './read-policy.ts';
import type { LoadedRule } from './read-rule.ts';

/** A policy ready to be applied, or the faults of its parameters. */
export type BuiltPolicy =
  | { readonly policy: Policy; readonly issues: readonly [] }
  | { readonly issues: readonly Issue[] };

/** Expands the rules for the policy and puts them in policy order. `rules` are those it names, all sound. */
export function buildPolicy(
  file: LoadedPolicy,
  rules: readonly LoadedRule[],
  context: Required<PackContext>,
): BuiltPolicy {
  const { $schema: _schema, rules: _rules, parameters, minimumAssurance, maxAge, thresholds, ...rest } = file;
  const issues: Issue[] = [];
  const built: Rule[] = [];
  for (const rule of [...rules].sort(inPolicyOrder)) {
    const expansion = { ...context, rule, policy: { file: file.file, parameters } };
    const one = buildRule(rule, minimumAssurance[rule.id], expansion);
    issues.push(...one.issues);
    if ('rule' in one) built.push(one.rule);
  }
  const expanded: Threshold[] = [];
  for (const [index, threshold] of thresholds.entries()) {
    // What it reads stands in the policy file itself, so its faults are told there.
    const rule = { id: threshold.id, file: file.file };
    const { condition, issues: own } = {
      condition: undefined,
      ...expandCondition(threshold.when, ['thresholds', index, 'when'], {
        ...context,
        rule,
        policy: { file: file.file, parameters },
      }),
    };
    issues.push(...own);
    if (condition !== undefined) expanded.push({ ...threshold, when: condition });
  }
  if (issues.length > 0) return { issues };
  return {
    policy: { ...rest, rules: built, thresholds: expanded, maxAge: { ...DEFAULT_MAX_AGE, ...maxAge } },
    issues: [],
  };
}

type BuiltRule =
  | { readonly rule: Rule; readonly issues: readonly [] }
  | { readonly issues: readonly Issue[] };

function buildRule(loaded: LoadedRule, stricter: Assurance | undefined, expansion: Expansion): BuiltRule {
  const { $schema: _schema, conditions: _conditions, appliesWhen, satisfiedWhen, ...rest } = loaded;
  const applies: { readonly condition?: CheckedCondition; readonly issues: readonly Issue[] } =
    appliesWhen === undefined ? { issues: [] } : expandCondition(appliesWhen, ['appliesWhen'], expansion);
  const satisfied = expandCondition(satisfiedWhen, ['satisfiedWhen'], expansion);
  if (!('condition' in satisfied) || applies.issues.length > 0)
    return { issues: [...applies.issues, ...satisfied.issues] };
  const rule: Rule = {
    ...rest,
    minimumAssurance: raiseMinimum(loaded.minimumAssurance, stricter),
    ...(applies.condition === undefined ? {} : { appliesWhen: applies.condition }),
    satisfiedWhen: satisfied.condition,
  };
  return { rule, issues: [] };
}

/** Prohibitions first, then criteria, then cautions; by id among themselves, in the order of code units. */
function inPolicyOrder(a: LoadedRule, b: LoadedRule): number {
  const byEffect = EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect);
  if (byEffect !== 0) return byEffect;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
