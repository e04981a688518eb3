import type { Condition, Leaf } from '../../model/condition.ts';
import { OPERATORS } from '../../model/operator.ts';
import { listedProgram } from '../../model/vocabulary.ts';
import { factPhrase, type Names, operandPhrase } from './operand-phrase.ts';

/** One line of an indented list; a line belongs to the nearest one above it that is less deep. */
export interface Line {
  /** From 0. */
  readonly depth: number;
  readonly text: string;
}

/** How each operator reads between a fact and its right side. */
const OPERATOR_PHRASES: Readonly<Record<string, string>> = {
  equal: 'is',
  notEqual: 'is not',
  in: 'is one of',
  notIn: 'is none of',
  contains: 'includes',
  doesNotContain: 'does not include',
  subsetOf: 'includes nothing but',
  overlaps: 'includes at least one of',
  lessThan: 'is less than',
  lessThanInclusive: 'is at most',
  greaterThan: 'is more than',
  greaterThanInclusive: 'is at least',
  before: 'lies before',
  onOrBefore: 'lies on or before',
  after: 'lies after',
  onOrAfter: 'lies on or after',
  known: 'is known, whatever it is',
};

/**
 * A condition as people read it. Nothing is lost: two conditions with the same lines mean the same. The text is not yet
 * made harmless for where it goes.
 */
export function conditionLines(condition: Condition, names: Names, depth = 0): Line[] {
  if ('all' in condition) return groupLines('all of these', condition.all, names, depth);
  if ('any' in condition) return groupLines('at least one of these', condition.any, names, depth);
  if ('not' in condition)
    return [{ depth, text: 'this does not hold:' }, ...conditionLines(condition.not, names, depth + 1)];
  if ('condition' in condition) return [{ depth, text: `what is called \`${condition.condition}\` holds` }];
  return [{ depth, text: leafPhrase(condition, names) }];
}

function groupLines(head: string, members: readonly Condition[], names: Names, depth: number): Line[] {
  const [only, ...others] = members;
  // A group of one is no group.
  if (only !== undefined && others.length === 0) return conditionLines(only, names, depth);
  return [
    { depth, text: `${head}:` },
    ...members.flatMap((member) => conditionLines(member, names, depth + 1)),
  ];
}

function leafPhrase({ fact, operator, value }: Leaf, names: Names): string {
  const subject = factPhrase(fact, names);
  const phrase = Object.hasOwn(OPERATOR_PHRASES, operator) ? OPERATOR_PHRASES[operator] : undefined;
  if (phrase === undefined) throw new Error(`there are no words for the operator ${operator}`);
  if (OPERATORS[operator]?.right === 'true') return `${subject} ${phrase}`;
  const program = listedProgram(fact);
  if (program !== undefined && operator === 'equal' && typeof value === 'boolean') {
    const who = fact.startsWith('component.') ? 'the maker of a part' : 'the vendor';
    const list = `the list \`${program}\``;
    return value ? `${who} is on ${list}, or reached by it` : `${who} is not on ${list}, nor reached by it`;
  }
  if (operator === 'equal' && typeof value === 'boolean') return `${subject}: ${value ? 'yes' : 'no'}`;
  return `${subject} ${phrase} ${operandPhrase(fact, value, names)}`;
}
