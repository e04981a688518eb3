import type { CheckedCondition } from '../../model/condition.ts';
import type { Policy } from '../../model/policy.ts';
import { conditionsOf } from '../../model/rule.ts';

/** The facts that name a vendor, each another for every vendor. */
const NAMING = new Set(['vendor.name', 'vendor.identifier']);

/** Whether a policy asks what a vendor is called, or which number it has, and not only whether that is known. */
export function decidesByIdentity(policy: Policy): boolean {
  return [...policy.rules.flatMap(conditionsOf), ...policy.thresholds.map(({ when }) => when)].some(
    comparesName,
  );
}

function comparesName(condition: CheckedCondition): boolean {
  if ('all' in condition) return condition.all.some(comparesName);
  if ('any' in condition) return condition.any.some(comparesName);
  if ('not' in condition) return comparesName(condition.not);
  const { fact, operator, value } = condition;
  if (typeof value === 'object' && 'fact' in value && NAMING.has(value.fact)) return true;
  return NAMING.has(fact) && operator !== 'known';
}
