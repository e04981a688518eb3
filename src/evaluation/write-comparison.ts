import type { FactValue } from '../model/fact.ts';
import { OPERATORS } from '../model/operator.ts';
import { CODE_OF } from './finding-code.ts';
import type { Comparison } from './plan-rules.ts';

/** Takes what generated code needs besides numbers and short texts, and gives the name under which the code finds it. */
export type Keep = (constant: unknown) => string;

/** Up to so many members of a set are compared one after the other. */
const FEW_MEMBERS = 8;

/** The variable that holds the value of a slot. */
export const valueName = (slot: number): string => `x${slot}`;

/** A comparison as an expression that gives a Kleene code. */
export function writeComparison(comparison: Comparison, keep: Keep): string {
  const { slot, right, isNegated } = comparison;
  const isUnknown = ('slot' in right ? [slot, right.slot] : [slot])
    .map((one) => `${valueName(one)} === undefined`)
    .join(' || ');
  const [held, missed] = isNegated ? [CODE_OF.false, CODE_OF.true] : [CODE_OF.true, CODE_OF.false];
  return `(${isUnknown} ? ${CODE_OF.unknown} : ${writeTest(comparison, keep)} ? ${held} : ${missed})`;
}

/**
 * A literal as code. Texts go through `JSON.stringify`, with the two line separators escaped that JSON leaves alone, so
 * that nothing a rule says can be anything but a value.
 */
export function writeLiteral(value: Exclude<FactValue, string[]>): string {
  if (typeof value === 'string')
    return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (Number.isFinite(value)) return `(${JSON.stringify(value)})`;
  return Number.isNaN(value) ? '(0/0)' : value > 0 ? '(1/0)' : '(-1/0)';
}

/** The comparison of two known values by `OPERATORS`, written out where that is quicker than a call. */
function writeTest({ slot, operator, right }: Comparison, keep: Keep): string {
  const left = valueName(slot);
  const other = 'slot' in right ? valueName(right.slot) : undefined;
  // A copy: no fact can be the very array that a rule holds.
  const literal = 'literal' in right ? right.literal : undefined;
  const operand =
    other ?? (Array.isArray(literal) ? keep([...literal]) : writeLiteral(literal as string | number));
  const bothAre = (type: 'number' | 'string', sign: string) => {
    if (other === undefined && typeof literal !== type) return 'false';
    const checks = [left, ...(other === undefined ? [] : [other])].map(
      (one) => `typeof ${one} === "${type}"`,
    );
    return `(${checks.join(' && ')} && ${left} ${sign} ${operand})`;
  };
  const members = () => (other === undefined ? keep(new Set(Array.isArray(literal) ? literal : [])) : other);
  switch (operator) {
    case 'known':
      return 'true';
    case 'equal':
      return `(${left} === ${operand})`;
    case 'notEqual':
      return `(${left} !== ${operand})`;
    case 'in':
      return writeIn(left, other, literal, keep);
    case 'notIn':
      return `!${writeIn(left, other, literal, keep)}`;
    case 'contains':
      return `(Array.isArray(${left}) && ${left}.includes(${operand}))`;
    case 'doesNotContain':
      return `!(Array.isArray(${left}) && ${left}.includes(${operand}))`;
    case 'subsetOf':
      return `${keep(other === undefined ? isWithin : isWithinList)}(${left}, ${members()})`;
    case 'overlaps':
      return `${keep(other === undefined ? meets : meetsList)}(${left}, ${members()})`;
    case 'lessThan':
      return bothAre('number', '<');
    case 'lessThanInclusive':
      return bothAre('number', '<=');
    case 'greaterThan':
      return bothAre('number', '>');
    case 'greaterThanInclusive':
      return bothAre('number', '>=');
    case 'before':
      return bothAre('string', '<');
    case 'onOrBefore':
      return bothAre('string', '<=');
    case 'after':
      return bothAre('string', '>');
    case 'onOrAfter':
      return bothAre('string', '>=');
    default:
      return `${keep(OPERATORS[operator]?.holds)}(${left}, ${operand})`;
  }
}

function writeIn(
  left: string,
  other: string | undefined,
  literal: FactValue | undefined,
  keep: Keep,
): string {
  if (other !== undefined) return `(Array.isArray(${other}) && ${other}.includes(${left}))`;
  const members = Array.isArray(literal) ? [...new Set(literal)] : [];
  if (members.length > FEW_MEMBERS) return `${keep(new Set(members))}.has(${left})`;
  return `(${members.map((member) => `${left} === ${writeLiteral(member)}`).join(' || ') || 'false'})`;
}

type Members = FactValue | ReadonlySet<string>;

function isWithin(left: FactValue, set: ReadonlySet<string>): boolean {
  if (!Array.isArray(left)) return true;
  for (const member of left) if (!set.has(member)) return false;
  return true;
}

function meets(left: FactValue, set: ReadonlySet<string>): boolean {
  if (!Array.isArray(left)) return false;
  for (const member of left) if (set.has(member)) return true;
  return false;
}

function isWithinList(left: Members, right: Members): boolean {
  if (!Array.isArray(left)) return true;
  for (const member of left) if (!Array.isArray(right) || !right.includes(member)) return false;
  return true;
}

function meetsList(left: Members, right: Members): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return false;
  for (const member of left) if (right.includes(member)) return true;
  return false;
}
