import { chooseValue, type ValueDemand } from '../../evaluation/choose-value.ts';
import { creditedValues } from '../../evaluation/judge-rule.ts';
import type { Demand } from '../../evaluation/ways-to-hold.ts';
import { ASSURANCE_LADDER, type Assurance } from '../../model/assurance.ts';
import type { RemedyChange } from '../../model/change.ts';
import type { CheckedLeaf } from '../../model/condition.ts';
import type { FactValue } from '../../model/fact.ts';
import { placesKey } from '../../model/fact-set.ts';
import { minimumFor } from '../../model/minimum-for.ts';
import type { Rule } from '../../model/rule.ts';
import { definitionOf } from '../../model/vocabulary.ts';
import type { Trial } from './trial.ts';

/** A demand with the rule that makes it: the rule says how well the fact must be supported. */
export interface RuleDemand extends Demand {
  readonly rule: Rule;
}

/** What else is asked of a fact: by comparisons on whose right side it stands. */
interface AlsoAsked {
  readonly asked: readonly ValueDemand[];
  readonly by: readonly Rule[];
  readonly preferred: readonly FactValue[];
}

const NOTHING_ELSE: AlsoAsked = { asked: [], by: [], preferred: [] };

/** The one value that meets all demands on a fact, at the highest assurance that any of its rules asks for; undefined when none was found. */
export function changeOf(
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

/** The fact that a comparison has on its right side, if it has one there. */
export function factOnTheRight({ value }: CheckedLeaf): string | undefined {
  return typeof value === 'object' && 'fact' in value ? value.fact : undefined;
}

/** The right side of a comparison on this question; undefined when it is not known or not the same for all. */
export function rightOf(
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
export function mayChange(fact: string, { decision, prepared }: Trial): boolean {
  const definition = definitionOf(prepared.vocabulary, fact);
  if (definition === undefined || Object.hasOwn(decision.policy.fixed, fact)) return false;
  const byThem = definition.changeableBy === 'vendor' || definition.changeableBy === 'owners';
  const isStated = definition.suppliedBy === 'vendor' || definition.suppliedBy === 'government';
  return byThem && isStated && definition.readFrom === undefined && definition.standsFor === undefined;
}
