import type { Condition, Leaf } from '../model/condition.ts';
import type { Path } from '../policies/fault.ts';
import type { LoadedRule } from '../policies/read-rule.ts';

/** A comparison as a file writes it, with its place. */
export interface WrittenLeaf {
  readonly path: Path;
  readonly leaf: Leaf;
}

/** Every comparison of a rule file, named conditions included, whether something refers to them or not. */
export function writtenLeaves({ appliesWhen, satisfiedWhen, conditions = {} }: LoadedRule): WrittenLeaf[] {
  return [
    ...(appliesWhen === undefined ? [] : leavesIn(appliesWhen, ['appliesWhen'])),
    ...leavesIn(satisfiedWhen, ['satisfiedWhen']),
    ...Object.entries(conditions).flatMap(([name, condition]) => leavesIn(condition, ['conditions', name])),
  ];
}

/** The comparisons that stand in a condition itself; what it refers to is left out. */
export function leavesIn(condition: Condition, path: Path): WrittenLeaf[] {
  if ('all' in condition)
    return condition.all.flatMap((member, index) => leavesIn(member, [...path, 'all', index]));
  if ('any' in condition)
    return condition.any.flatMap((member, index) => leavesIn(member, [...path, 'any', index]));
  if ('not' in condition) return leavesIn(condition.not, [...path, 'not']);
  return 'condition' in condition ? [] : [{ path, leaf: condition }];
}

/** The facts that a comparison reads, each with its place. */
export function factsWithPlaces({
  path,
  leaf,
}: WrittenLeaf): { readonly name: string; readonly path: Path }[] {
  const { fact, value } = leaf;
  const left = { name: fact, path: [...path, 'fact'] };
  if (typeof value !== 'object' || !('fact' in value)) return [left];
  return [left, { name: value.fact, path: [...path, 'value', 'fact'] }];
}

/** The parameter that a comparison needs, where it needs one. */
export function parameterOf({ leaf: { value } }: WrittenLeaf): string | undefined {
  return typeof value === 'object' && 'parameter' in value ? value.parameter : undefined;
}
