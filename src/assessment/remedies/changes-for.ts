import { chooseValue, type ValueDemand } from '../../evaluation/choose-value.ts';
import { creditedValues } from '../../evaluation/judge-rule.ts';
import { type Demand, joinWays, type Standing, type Way, waysToHold } from '../../evaluation/ways-to-hold.ts';
import { ASSURANCE_LADDER, type Assurance } from '../../model/assurance.ts';
import type { RemedyChange } from '../../model/change.ts';
import type { CheckedLeaf } from '../../model/condition.ts';
import type { FactValue } from '../../model/fact.ts';
import { placesKey } from '../../model/fact-set.ts';
import { minimumFor } from '../../model/minimum-for.ts';
import { OPERATORS } from '../../model/operator.ts';
import type { Rule } from '../../model/rule.ts';
import { definitionOf } from '../../model/vocabulary.ts';
import type { Trial } from './trial.ts';

/** A demand with the rule that makes it: the rule says how well the fact must be supported. */
interface RuleDemand extends Demand {
  readonly rule: Rule;
}

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

function factOnTheRight({ value }: CheckedLeaf): string | undefined {
  return typeof value === 'object' && 'fact' in value ? value.fact : undefined;
}

/** The right side of a comparison on this question; undefined when it is not known or not the same for all. */
function rightOf(
  { value }: CheckedLeaf,
  rule: Rule,
  { decision }: Trial,
  chosen: ReadonlyMap<string, RemedyChange> = new Map(),
): FactValue | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  if ('places' in value) return decision.facts.places.get(placesKey(value.places));
  const change = chosen.get(value.fact);
  if (change !== undefined) return change.value;
  const known = creditedValues(rule, value.fact, decision.facts);
  return known?.length === 1 ? known[0] : undefined;
}

/** Whether the vendor or its owners can change a fact, and could state it if they had. */
function mayChange(fact: string, { decision, prepared }: Trial): boolean {
  const definition = definitionOf(prepared.vocabulary, fact);
  if (definition === undefined || Object.hasOwn(decision.policy.fixed, fact)) return false;
  const byThem = definition.changeableBy === 'vendor' || definition.changeableBy === 'owners';
  const isStated = definition.suppliedBy === 'vendor' || definition.suppliedBy === 'government';
  return byThem && isStated && definition.readFrom === undefined && definition.standsFor === undefined;
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

/** What else is asked of a fact: by comparisons on whose right side it stands. */
interface AlsoAsked {
  readonly asked: readonly ValueDemand[];
  readonly by: readonly Rule[];
  readonly preferred: readonly FactValue[];
}

const NOTHING_ELSE: AlsoAsked = { asked: [], by: [], preferred: [] };

function changeOf(
  fact: string,
  demands: readonly RuleDemand[],
  chosen: ReadonlyMap<string, RemedyChange>,
  trial: Trial,
  also: AlsoAsked = NOTHING_ELSE,
): RemedyChange | undefined {
  const definition = definitionOf(trial.prepared.vocabulary, fact);
  if (definition === undefined || !mayChange(fact, trial)) return undefined;
  const asked: ValueDemand[] = [...also.asked];
  for (const { leaf, wanted, rule } of demands) {
    const right = rightOf(leaf, rule, trial, chosen);
    if (right === undefined) return undefined;
    asked.push({ operator: leaf.operator, right, wanted });
  }
  const found = chooseValue(definition, asked, [...also.preferred, ...preferredValues(fact, trial)]);
  if (found === undefined) return undefined;
  const { value, oneOf } = found;
  const assurance = highest([
    ...[...demands.map(({ rule }) => rule), ...also.by].map((rule) => minimumFor(rule, fact)),
    ...rungsAgainst(fact, value, trial),
  ]);
  const places = also.asked.length > 0 ? undefined : samePlaces(demands);
  if (places !== undefined) return { fact, value, assurance, places: [...places] };
  return { fact, value, assurance, ...(oneOf === undefined ? {} : { oneOf: [...oneOf] }) };
}

/** How well it is shown that the fact is otherwise: what is to take its place must be shown as well, or both would stand. */
function rungsAgainst(fact: string, value: FactValue, { decision }: Trial): Assurance[] {
  const options = decision.facts.states.get(fact)?.options ?? [];
  const others = options.filter((option) => JSON.stringify(option.value) !== JSON.stringify(value));
  return others.flatMap(({ support }) => support.map(({ assurance }) => assurance));
}

/** The sets of countries, when to be in them is all that is asked: naming the sets says more than all their members. */
function samePlaces(demands: readonly RuleDemand[]): readonly string[] | undefined {
  const [first, ...others] = demands.map(({ leaf: { operator, value }, wanted }) =>
    wanted && typeof value === 'object' && 'places' in value && ['in', 'subsetOf'].includes(operator)
      ? value.places
      : undefined,
  );
  const isSame = (refs: readonly string[] | undefined) =>
    refs !== undefined && first !== undefined && placesKey(refs) === placesKey(first);
  return others.every(isSame) ? first : undefined;
}

function highest(rungs: readonly Assurance[]): Assurance {
  return rungs.reduce(
    (a, b) => (ASSURANCE_LADDER.indexOf(a) < ASSURANCE_LADDER.indexOf(b) ? b : a),
    'declared',
  );
}

/** What is announced, then what is said to hold today and needs better proof, then the market that is asked about. */
function preferredValues(fact: string, { decision, question, prepared }: Trial): FactValue[] {
  const state = decision.facts.states.get(fact);
  const plans = (state?.besides ?? []).filter(({ status }) => status === 'planned');
  const { market } = question;
  const type = definitionOf(prepared.vocabulary, fact)?.type;
  const isCountry = market !== undefined && /^[A-Z]{2}$/.test(market);
  return [
    ...(state?.options ?? []).map(({ value }) => value),
    ...plans.map(({ value }) => value),
    ...(isCountry && type === 'countries' ? [[market]] : []),
    ...(isCountry && type === 'country' ? [market] : []),
  ];
}
