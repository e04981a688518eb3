import { creditedValues } from '../../evaluation/judge-rule.ts';
import { joinWays, type Standing, type Way, waysToHold } from '../../evaluation/ways-to-hold.ts';
import type { RemedyChange } from '../../model/change.ts';
import type { CheckedLeaf } from '../../model/condition.ts';
import type { FactValue } from '../../model/fact.ts';
import { OPERATORS } from '../../model/operator.ts';
import type { Rule } from '../../model/rule.ts';
import { changeOf, factOnTheRight, mayChange, type RuleDemand, rightOf } from './change-of.ts';
import type { Trial } from './trial.ts';

/** What it takes to satisfy several rules at once: the demands of each. */
export type Plan = readonly RuleDemand[];

/** The ways for the vendor or its owners to come to satisfy `rule`, or to come to be outside of it. */
export function plansFor(rule: Rule, trial: Trial): Plan[] {
  const standingOf = (leaf: CheckedLeaf, wanted: boolean) => standing(leaf, wanted, rule, trial);
  const ways = [
    ...waysToHold(rule.satisfiedWhen, true, standingOf),
    ...(rule.appliesWhen === undefined ? [] : waysToHold(rule.appliesWhen, false, standingOf)),
  ];
  return ways.map((way: Way) => way.map((demand) => ({ ...demand, rule })));
}

/** Every plan of the one with every plan of the other, as far as there are not too many. */
export function joinPlans(some: readonly Plan[], others: readonly Plan[], most: number): Plan[] {
  return joinWays(some, others).slice(0, most);
}

function standing(leaf: CheckedLeaf, wanted: boolean, rule: Rule, trial: Trial): Standing {
  const right = rightOf(leaf, rule, trial);
  const values = creditedValues(rule, leaf.fact, trial.decision.facts);
  const holds = (value: FactValue) =>
    right !== undefined && OPERATORS[leaf.operator]?.holds(value, right) === wanted;
  if (values?.every(holds)) return 'met';
  const other = factOnTheRight(leaf);
  const isComparable = right !== undefined || (other !== undefined && mayChange(other, trial));
  return isComparable && mayChange(leaf.fact, trial) ? 'open' : 'impossible';
}

/**
 * The changes that a plan comes down to: one value for each fact on which something is still to be done, at the highest
 * assurance that any of its rules asks for. Undefined when no value meets all demands.
 */
export function changesFor(plan: Plan, trial: Trial): RemedyChange[] | undefined {
  const byFact = new Map<string, RuleDemand[]>();
  for (const demand of plan) byFact.set(demand.leaf.fact, [...(byFact.get(demand.leaf.fact) ?? []), demand]);
  const chosen = new Map<string, RemedyChange>();
  for (const [fact, demands] of comparedFirst(withCompared(byFact, trial))) {
    if (demands.every((demand) => demand.isMet)) continue;
    const change = changeOf(fact, demands, chosen, trial);
    if (change !== undefined) chosen.set(fact, change);
    else {
      const together = changeWithCompared(fact, byFact, chosen, trial);
      if (together === undefined) return undefined;
      for (const one of together) chosen.set(one.fact, one);
    }
  }
  return [...chosen.values()].sort((a, b) => (a.fact < b.fact ? -1 : 1));
}

type DemandsByFact = ReadonlyMap<string, readonly RuleDemand[]>;

/** Where a fact is compared with another that is not known, that other one must become known first. */
function withCompared(byFact: DemandsByFact, trial: Trial): DemandsByFact {
  const all = new Map(byFact);
  for (const { leaf, rule, isMet } of [...byFact.values()].flat()) {
    const other = factOnTheRight(leaf);
    if (other === undefined || isMet || rightOf(leaf, rule, trial) !== undefined) continue;
    const known = { leaf: { fact: other, operator: 'known', value: true }, wanted: true, isMet: false, rule };
    all.set(other, [...(all.get(other) ?? []), known]);
  }
  return all;
}

/** What others are compared with comes first, so that there is something to compare with. */
function comparedFirst(byFact: DemandsByFact): [string, readonly RuleDemand[]][] {
  const compared = new Set([...byFact.values()].flat().map(({ leaf }) => factOnTheRight(leaf)));
  return [...byFact].sort(([a], [b]) => Number(compared.has(b)) - Number(compared.has(a)));
}

/**
 * Where nothing meets what is asked of a fact as long as the fact that it is compared with stays as it is, that one moves
 * along: to what it is with the new value added, or to that value alone.
 */
function changeWithCompared(
  fact: string,
  byFact: DemandsByFact,
  chosen: ReadonlyMap<string, RemedyChange>,
  trial: Trial,
): readonly RemedyChange[] | undefined {
  const demands = byFact.get(fact) ?? [];
  const compared = new Set(demands.flatMap(({ leaf }) => factOnTheRight(leaf) ?? []));
  const [other, ...more] = compared;
  if (other === undefined || more.length > 0 || chosen.has(other)) return undefined;
  const isBetween = ({ leaf }: RuleDemand) => factOnTheRight(leaf) === other;
  const own = changeOf(
    fact,
    demands.filter((demand) => !isBetween(demand)),
    chosen,
    trial,
  );
  if (own === undefined) return undefined;
  const between = demands.filter(isBetween);
  const known = trial.decision.facts.states.get(other)?.options ?? [];
  const added = known.flatMap(({ value }) =>
    Array.isArray(value) && Array.isArray(own.value) ? [[...value, ...own.value]] : [],
  );
  const along = changeOf(other, byFact.get(other) ?? [], chosen, trial, {
    asked: between.map(({ leaf: { operator }, wanted }) => ({ operator, left: own.value, wanted })),
    by: between.map(({ rule }) => rule),
    preferred: [...added, own.value],
  });
  return along === undefined ? undefined : [own, along];
}
