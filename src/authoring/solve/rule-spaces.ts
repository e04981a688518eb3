import type { FactValue } from '../../model/fact.ts';
import type { PlaceSet } from '../../model/place.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Budget } from './budget.ts';
import { createSpace, type Space } from './create-space.ts';
import { commonLife, daysThatDiffer } from './days-that-differ.ts';
import { findWorld, type Goal } from './find-world.ts';
import { type LocatedRule, leavesOfRule } from './located-rule.ts';

/** What the spaces of rules are made of. */
export interface SearchContext {
  readonly vocabulary: Vocabulary;
  readonly places: Readonly<Record<string, PlaceSet>>;
  readonly budget: Budget;
  readonly given?: Readonly<Record<string, FactValue>>;
  /** Facts that may be unknown; by default those that are asked whether they are `known`, since only that tells. */
  readonly mayBeAbsent?: (fact: string) => boolean;
}

/**
 * The worlds in which these rules may be asked, one space for each stretch of days on which their sets of countries have
 * the same members and all of them are in force. None when they are never in force together.
 */
export function ruleSpaces(rules: readonly LocatedRule[], context: SearchContext): Space[] {
  const leaves = rules.flatMap(leavesOfRule);
  const sets = leaves.flatMap(({ leaf: { value } }) =>
    typeof value === 'object' && 'places' in value ? value.places : [],
  );
  const life = commonLife(...rules.map(({ inForce }) => inForce));
  const asked = new Set(leaves.flatMap(({ leaf }) => (leaf.operator === 'known' ? [leaf.fact] : [])));
  const { given = {}, mayBeAbsent = (fact: string) => asked.has(fact) } = context;
  return daysThatDiffer(life, sets, context.places).flatMap(
    (day) => createSpace(leaves, { ...context, given, mayBeAbsent, day }) ?? [],
  );
}

/** Whether a world of one of the spaces meets the goal; false as well when the budget is spent before one is found. */
export function isPossible(spaces: readonly Space[], goal: Goal, budget: Budget): boolean {
  return spaces.some((space) => findWorld(space, goal, budget) !== undefined);
}
