import type { CheckedCondition, CheckedLeaf } from '../model/condition.ts';

/** One comparison that has to come out a certain way. */
export interface Demand {
  readonly leaf: CheckedLeaf;
  readonly wanted: boolean;
  /** Whether it comes out so already; it then has to stay so. */
  readonly isMet: boolean;
}

/** A set of demands which together make a condition come out as wanted. */
export type Way = readonly Demand[];

/** Whether a comparison comes out as wanted already, could be made to, or cannot be. */
export type Standing = 'met' | 'open' | 'impossible';

/** More ways than anybody would read; the ones that come first are kept. */
const MOST_WAYS = 64;

/** The ways to make `condition` known to be `wanted`, those with less to be done first; none when there is none. */
export function waysToHold(
  condition: CheckedCondition,
  wanted: boolean,
  standingOf: (leaf: CheckedLeaf, wanted: boolean) => Standing,
): Way[] {
  const ways = (node: CheckedCondition, outcome: boolean): Way[] => {
    if ('not' in node) return ways(node.not, !outcome);
    if ('all' in node) return outcome ? together(node.all, true) : eitherOf(node.all, false);
    if ('any' in node) return outcome ? eitherOf(node.any, true) : together(node.any, false);
    const standing = standingOf(node, outcome);
    return standing === 'impossible' ? [] : [[{ leaf: node, wanted: outcome, isMet: standing === 'met' }]];
  };
  const eitherOf = (nodes: readonly CheckedCondition[], outcome: boolean) =>
    best(nodes.flatMap((node) => ways(node, outcome)));
  const together = (nodes: readonly CheckedCondition[], outcome: boolean) =>
    nodes.reduce<Way[]>((sofar, node) => best(joinWays(sofar, ways(node, outcome))), [[]]);
  return ways(condition, wanted);
}

/** Every way of the one with every way of the other. */
export function joinWays<T>(
  some: readonly (readonly T[])[],
  others: readonly (readonly T[])[],
): (readonly T[])[] {
  return some.flatMap((way) => others.map((other) => [...way, ...other]));
}

function best(ways: readonly Way[]): Way[] {
  const toDo = (way: Way) => way.filter((demand) => !demand.isMet).length;
  return [...ways].sort((a, b) => toDo(a) - toDo(b)).slice(0, MOST_WAYS);
}
