import type { CheckedCondition, CheckedLeaf, Condition } from '../../model/condition.ts';
import { jsonPointer } from '../../model/parse.ts';
import type { Path } from '../../policies/fault.ts';

/** A condition as it is judged, each part with the place in the rule file that wrote it. */
export type LocatedCondition = LocatedGroup | LocatedLeaf;

interface LocatedGroup {
  readonly kind: 'all' | 'any' | 'not';
  readonly path: Path;
  /** The place as a JSON pointer. A named condition that is used twice has its parts at the same places twice. */
  readonly at: string;
  readonly members: readonly LocatedCondition[];
}

export interface LocatedLeaf {
  readonly kind: 'leaf';
  readonly path: Path;
  readonly at: string;
  readonly leaf: CheckedLeaf;
}

/** Walks a condition as written and as expanded side by side: both have the same shape but for named conditions. */
export function locateCondition(
  written: Condition,
  expanded: CheckedCondition,
  path: Path,
  named: Readonly<Record<string, Condition>> = {},
): LocatedCondition {
  const locate = (node: Condition, out: CheckedCondition, used: Path, from: Path): LocatedCondition => {
    if ('condition' in node) {
      const meant = named[node.condition];
      if (meant === undefined) throw new Error(`there is no condition \`${node.condition}\``);
      return locate(meant, out, used, ['conditions', node.condition]);
    }
    const place = { path: used, at: jsonPointer(used) };
    if ('all' in node && 'all' in out)
      return { kind: 'all', ...place, members: locateMembers(node.all, out.all, [...from, 'all']) };
    if ('any' in node && 'any' in out)
      return { kind: 'any', ...place, members: locateMembers(node.any, out.any, [...from, 'any']) };
    if ('not' in node && 'not' in out) {
      const inner = [...from, 'not'];
      return { kind: 'not', ...place, members: [locate(node.not, out.not, inner, inner)] };
    }
    if ('fact' in out) return { kind: 'leaf', ...place, leaf: out };
    throw new Error(`${place.at} was expanded into something else`);
  };
  const locateMembers = (nodes: readonly Condition[], outs: readonly CheckedCondition[], path: Path) =>
    outs.flatMap((out, index) => {
      const node = nodes[index];
      return node === undefined ? [] : [locate(node, out, [...path, index], [...path, index])];
    });
  return locate(written, expanded, path, path);
}

/** The comparisons of a condition, in the order in which they stand. */
export function leavesOf(condition: LocatedCondition): LocatedLeaf[] {
  return condition.kind === 'leaf' ? [condition] : condition.members.flatMap(leavesOf);
}
