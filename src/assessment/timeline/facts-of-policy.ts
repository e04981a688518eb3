import { factsRead } from '../../model/condition.ts';
import type { Policy } from '../../model/policy.ts';
import { factsOf } from '../../model/rule.ts';
import { definitionOf, type Vocabulary } from '../../model/vocabulary.ts';
import { IDENTITY_FACTS } from '../hold-against-lists.ts';

/** All facts on which an answer by this policy may rest: those of its rules and thresholds, and who the vendor is. */
export function factsOfPolicy({ rules, thresholds }: Policy): ReadonlySet<string> {
  return new Set([
    ...rules.flatMap(factsOf),
    ...thresholds.flatMap((threshold) => factsRead(threshold.when)),
    ...IDENTITY_FACTS,
  ]);
}

/** Whether one of these facts is worked out from all plans on record, whatever they are about. */
export function readsPlans(facts: ReadonlySet<string>, vocabulary: Vocabulary): boolean {
  return [...facts].some((name) => definitionOf(vocabulary, name)?.suppliedBy === 'plans');
}

/** The facts that a statement under `name` is about: itself, or what the shorthand stands for. */
export function namesMeant(name: string, vocabulary: Vocabulary): readonly string[] {
  return definitionOf(vocabulary, name)?.standsFor ?? [name];
}
