import type { FactValue } from './fact.ts';
import type { FactType } from './vocabulary.ts';

/** What stands on the right of an operator: the fact's own type, a set of it, one member of it, or the word `true`. */
export type RightSide = 'same' | 'set' | 'member' | 'true';

/** One comparison that rules may make: on which types, against what, and how two known values compare. */
export interface OperatorDefinition {
  readonly types: readonly FactType[];
  readonly right: RightSide;
  readonly holds: (left: FactValue, right: FactValue) => boolean;
}

const SCALARS: readonly FactType[] = ['boolean', 'text', 'country', 'number', 'date'];
const SETS: readonly FactType[] = ['texts', 'countries'];
const ALL: readonly FactType[] = [...SCALARS, ...SETS];

const members = (value: FactValue): readonly FactValue[] => (Array.isArray(value) ? value : []);
const has = (set: FactValue, member: FactValue) => members(set).includes(member);
const numbers = (test: (a: number, b: number) => boolean) => (left: FactValue, right: FactValue) =>
  typeof left === 'number' && typeof right === 'number' && test(left, right);
const dates = (test: (a: string, b: string) => boolean) => (left: FactValue, right: FactValue) =>
  typeof left === 'string' && typeof right === 'string' && test(left, right);

/**
 * The operators, by the name that rule files use. Each is total: values of a wrong shape compare as false, and the
 * loader refuses rules in which they could occur. What is not known never reaches an operator's answer: the walk over
 * the result says unknown first.
 */
export const OPERATORS: Readonly<Record<string, OperatorDefinition>> = {
  equal: { types: SCALARS, right: 'same', holds: (a, b) => a === b },
  notEqual: { types: SCALARS, right: 'same', holds: (a, b) => a !== b },
  in: { types: ['text', 'country'], right: 'set', holds: (a, b) => has(b, a) },
  notIn: { types: ['text', 'country'], right: 'set', holds: (a, b) => !has(b, a) },
  contains: { types: SETS, right: 'member', holds: (a, b) => has(a, b) },
  doesNotContain: { types: SETS, right: 'member', holds: (a, b) => !has(a, b) },
  subsetOf: { types: SETS, right: 'set', holds: (a, b) => members(a).every((m) => has(b, m)) },
  overlaps: { types: SETS, right: 'set', holds: (a, b) => members(a).some((m) => has(b, m)) },
  lessThan: { types: ['number'], right: 'same', holds: numbers((a, b) => a < b) },
  lessThanInclusive: { types: ['number'], right: 'same', holds: numbers((a, b) => a <= b) },
  greaterThan: { types: ['number'], right: 'same', holds: numbers((a, b) => a > b) },
  greaterThanInclusive: {
    types: ['number'],
    right: 'same',
    holds: numbers((a, b) => a >= b),
  },
  before: { types: ['date'], right: 'same', holds: dates((a, b) => a < b) },
  onOrBefore: { types: ['date'], right: 'same', holds: dates((a, b) => a <= b) },
  after: { types: ['date'], right: 'same', holds: dates((a, b) => a > b) },
  onOrAfter: { types: ['date'], right: 'same', holds: dates((a, b) => a >= b) },
  /** True for every known value; the walk makes it unknown otherwise. It is never false. */
  known: { types: ALL, right: 'true', holds: () => true },
};
