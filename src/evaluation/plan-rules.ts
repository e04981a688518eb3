import type { Assurance } from '../model/assurance.ts';
import type { CheckedCondition, CheckedLeaf } from '../model/condition.ts';
import type { FactValue } from '../model/fact.ts';
import { placesKey } from '../model/fact-set.ts';
import { minimumFor } from '../model/minimum-for.ts';
import { OPERATORS } from '../model/operator.ts';
import { conditionsOf, factsOf, type Rule } from '../model/rule.ts';

/** A place in the flat array of values: a name, and for a fact the minimum at which its value counts. */
export interface Slot {
  readonly name: string;
  /** Undefined for a set of countries, which needs no assurance. */
  readonly minimum?: Assurance;
}

/** What a comparison has on its right: a value of its own, or a slot. */
type RightSide = { readonly literal: FactValue } | { readonly slot: number };

/** A comparison of what stands in a slot; `isNegated` where a `not` stood around it. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly id: number;
  readonly slot: number;
  readonly operator: string;
  readonly right: RightSide;
  readonly isNegated: boolean;
}

/** Conditions of which all, or any, must hold. */
export interface Group {
  readonly kind: 'all' | 'any';
  readonly id: number;
  readonly members: readonly Plan[];
}

/** A condition ready to be written as code: names as slots, each `not` carried down to the comparisons. */
export type Plan = Comparison | Group;

/** A rule ready to be written as code, or why it cannot be evaluated. */
export type RulePlan =
  | { readonly applies: Plan | undefined; readonly satisfied: Plan }
  | { readonly failure: string };

/** Rules ready to be written as code. A condition that stands in several of them is one and the same plan. */
export interface RulesPlan {
  readonly slots: readonly Slot[];
  readonly rules: readonly RulePlan[];
}

/** Plans the rules in their order. Two rules share a slot where they read the same fact with the same minimum. */
export function planRules(rules: readonly Rule[]): RulesPlan {
  const slots: Slot[] = [];
  const slotNumbers = new Map<string, number>();
  const plans = new Map<string, Plan>();

  const planRule = (rule: Rule): RulePlan => {
    const facts = new Set(factsOf(rule));
    const slotOf = (name: string): number => {
      const slot = facts.has(name) ? { name, minimum: minimumFor(rule, name) } : { name };
      const key = JSON.stringify([name, slot.minimum]);
      const number = slotNumbers.get(key) ?? slots.push(slot) - 1;
      slotNumbers.set(key, number);
      return number;
    };
    const share = (key: string, plan: (id: number) => Plan): Plan => {
      const known = plans.get(key) ?? plan(plans.size);
      plans.set(key, known);
      return known;
    };
    const planLeaf = ({ fact, operator, value }: CheckedLeaf, isNegated: boolean): Plan => {
      const slot = slotOf(fact);
      const right = rightSide(value, slotOf);
      const key = JSON.stringify([slot, operator, keyOf(right), isNegated]);
      return share(key, (id) => ({ kind: 'comparison', id, slot, operator, right, isNegated }));
    };
    const planNode = (node: CheckedCondition, isNegated: boolean): Plan => {
      if ('not' in node) return planNode(node.not, !isNegated);
      if (!('all' in node) && !('any' in node)) return planLeaf(node, isNegated);
      // "Not all" is "any not", in Kleene's logic too, and an open one waits for the same names.
      const kind = 'all' in node === isNegated ? 'any' : 'all';
      const members = ('all' in node ? node.all : node.any).map((member) => planNode(member, isNegated));
      const [only] = members;
      if (only !== undefined && members.length === 1) return only;
      const key = `${kind}:${members.map(({ id }) => id).join(',')}`;
      return share(key, (id) => ({ kind, id, members }));
    };
    const failure = conditionsOf(rule)
      .map(failureOf)
      .find((found) => found !== undefined);
    if (failure !== undefined) return { failure };
    return {
      applies: rule.appliesWhen === undefined ? undefined : planNode(rule.appliesWhen, false),
      satisfied: planNode(rule.satisfiedWhen, false),
    };
  };

  return { rules: rules.map(planRule), slots };
}

/** Why a condition cannot be evaluated, in the words of json-rules-engine: a failure reads the same whoever finds it. */
function failureOf(node: CheckedCondition): string | undefined {
  if ('not' in node) return failureOf(node.not);
  if ('all' in node || 'any' in node) {
    const members = 'all' in node ? node.all : node.any;
    return members.map(failureOf).find((found) => found !== undefined);
  }
  return Object.hasOwn(OPERATORS, node.operator) ? undefined : `Unknown operator: ${node.operator}`;
}

function rightSide(value: CheckedLeaf['value'], slotOf: (name: string) => number): RightSide {
  if (typeof value !== 'object' || Array.isArray(value)) return { literal: value };
  return { slot: slotOf('fact' in value ? value.fact : placesKey(value.places)) };
}

/** Numbers go by their text: `JSON.stringify` would take all that are no numbers for the same. */
function keyOf(right: RightSide): unknown {
  return 'literal' in right && typeof right.literal === 'number' ? { number: String(right.literal) } : right;
}
