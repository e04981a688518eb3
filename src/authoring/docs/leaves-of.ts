import type { Condition, Leaf } from '../../model/condition.ts';
import type { RuleFile } from '../../model/rule.ts';

/** The comparisons of a condition, in the order in which they stand. Named conditions are not looked into. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return 'condition' in condition ? [] : [condition];
}

/** All comparisons that a rule file writes, those of its named conditions included. */
export function leavesOfRule({ appliesWhen, satisfiedWhen, conditions = {} }: RuleFile): Leaf[] {
  return [
    ...(appliesWhen === undefined ? [] : [appliesWhen]),
    satisfiedWhen,
    ...Object.values(conditions),
  ].flatMap(leavesOf);
}

/** The facts that comparisons read, on either side, each once. */
export function factsNamed(leaves: readonly Leaf[]): string[] {
  const names = leaves.flatMap(({ fact, value }) =>
    typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact],
  );
  return [...new Set(names)];
}
