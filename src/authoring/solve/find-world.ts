import type { FactValue } from '../../model/fact.ts';
import type { Budget } from './budget.ts';
import type { Space } from './create-space.ts';
import type { LocatedLeaf } from './located-condition.ts';
import type { TruthMask } from './truth-mask.ts';

/** One value, or "not known", for every fact. */
export type World = ReadonlyMap<string, FactValue | undefined>;

/** Whether what is looked for holds in every completion of a world chosen in part, in none, or that is still open. */
export type Answer = 'yes' | 'no' | 'open';

/** The truth values that a comparison may still take. */
export type ReadLeaf = (leaf: LocatedLeaf) => TruthMask;

/** What to find a world for; `size` is how many steps one answer costs. */
export interface Goal {
  readonly size: number;
  answer(read: ReadLeaf): Answer;
}

/**
 * A world that meets the goal, found by choosing one fact after the other and turning back as soon as the goal is out of
 * reach. Undefined when there is none, or when the budget is spent: ask it which.
 */
export function findWorld({ domains, comparisons }: Space, goal: Goal, budget: Budget): World | undefined {
  const facts = [...domains];
  const chosen = new Map<string, number>();
  const read: ReadLeaf = (leaf) => {
    const compared = comparisons.get(leaf);
    if (compared === undefined) throw new Error(`${leaf.at} is not part of this search`);
    const right = compared.other === undefined ? 0 : chosen.get(compared.other);
    return compared.read(chosen.get(compared.fact), right);
  };

  const search = (depth: number): boolean => {
    if (!budget.spend(goal.size)) return false;
    const answer = goal.answer(read);
    if (answer !== 'open') return answer === 'yes';
    const next = facts[depth];
    if (next === undefined) throw new Error('a goal stayed open although every fact was chosen');
    const [fact, values] = next;
    for (const index of values.keys()) {
      chosen.set(fact, index);
      if (search(depth + 1)) return true;
    }
    chosen.delete(fact);
    return false;
  };

  if (!search(0)) return undefined;
  return new Map(facts.map(([fact, values]) => [fact, values[chosen.get(fact) ?? 0]]));
}
