import { judgeOne } from '../../evaluation/judge.ts';
import type { FactState } from '../../model/fact-set.ts';
import { factsOf, type Rule } from '../../model/rule.ts';
import { titleOf } from '../../reach/describe-part.ts';
import type { Trial } from './trial.ts';

/**
 * The parts without which a rule would not stand against the product: those that listings reach, if with all of them gone the
 * rule is no longer violated. Empty where the vendor itself is in the way. A product without them is another product, so this
 * is told beside the remedies and is none of them.
 */
export async function partsInTheWay(rule: Rule, { decision, prepared }: Trial): Promise<string[]> {
  const states = new Map(decision.facts.states);
  const titles: string[] = [];
  for (const name of factsOf(rule)) {
    const state = states.get(name);
    const reached = state?.options.flatMap(({ support }) => support.flatMap(({ part }) => part ?? [])) ?? [];
    if (state === undefined || reached.length === 0) continue;
    titles.push(...reached.map(titleOf));
    states.set(name, withoutParts(state));
  }
  if (titles.length === 0) return [];
  const { outcome } = await judgeOne(rule, { ...decision.facts, states }, prepared.judge);
  return outcome === 'violated' || outcome === 'error' ? [] : [...new Set(titles)];
}

/** Whether what takes their place is clear, nobody knows. */
function withoutParts({ options: _, ...state }: FactState): FactState {
  return { ...state, options: [], reason: 'absent' };
}
