import type { Outcome } from '../../src/model/rule.ts';

/** What a rule comes to, as a number that every method gives. */
export const SATISFIED = 0;
export const VIOLATED = 1;
export const UNKNOWN = 2;
export const NOT_APPLICABLE = 3;

const NUMBERS: Partial<Record<Outcome, number>> = {
  satisfied: SATISFIED,
  violated: VIOLATED,
  unknown: UNKNOWN,
  'not-applicable': NOT_APPLICABLE,
};

/** The number of an outcome; -1, which no method gives, for one that no rule here can have. */
export function numberOf(outcome: Outcome): number {
  return NUMBERS[outcome] ?? -1;
}
