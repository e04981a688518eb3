import type { FactValue } from '../model/fact.ts';
import { OPERATORS } from '../model/operator.ts';
import { CODE_OF } from './finding-code.ts';
import type { Comparison } from './plan-rules.ts';

/** What generated code refers to; each gives the name under which the code finds it, the same one for the same thing. */
export interface Surroundings {
  keep(constant: unknown): string;
  keepSet(members: readonly string[]): string;
  /** A function of one value, `x`, by the text of its body. */
  define(body: string): string;
}

/** Up to so many members of a set are compared one after the other: quicker than to look one up. */
const FEW_MEMBERS = 16;

/** The variable that holds the value of a slot. */
export const valueName = (slot: number): string => `x${slot}`;

/** A comparison as an expression that gives a Kleene code. */
export function writeComparison(comparison: Comparison, around: Surroundings): string {
  const { slot, right, isNegated } = comparison;
  const isUnknown = ('slot' in right ? [slot, right.slot] : [slot])
    .map((one) => `${valueName(one)} === undefined`)
    .join(' || ');
  const [held, missed] = isNegated ? [CODE_OF.false, CODE_OF.true] : [CODE_OF.true, CODE_OF.false];
  return `(${isUnknown} ? ${CODE_OF.unknown} : ${writeTest(comparison, around)} ? ${held} : ${missed})`;
}

/**
 * A literal as code. Texts go through `JSON.stringify`, with the two line separators escaped that JSON leaves alone, so
 * that nothing a rule says can be anything but a value.
 */
function writeLiteral(value: Exclude<FactValue, string[]>): string {
  if (typeof value === 'string')
    return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (Number.isFinite(value)) return `(${JSON.stringify(value)})`;
  return Number.isNaN(value) ? '(0/0)' : value > 0 ? '(1/0)' : '(-1/0)';
}

/** The comparison of two known values by `OPERATORS`, written out where that is quicker than a call. */
function writeTest({ slot, operator, right }: Comparison, around: Surroundings): string {
  const left = valueName(slot);
  const other = 'slot' in right ? valueName(right.slot) : undefined;
  // A copy: no fact can be the very array that a rule holds.
  const literal = 'literal' in right ? right.literal : undefined;
  const operand =
    other ?? (Array.isArray(literal) ? around.keep([...literal]) : writeLiteral(literal as string | number));
  const bothAre = (type: 'number' | 'string', sign: string) => {
    if (other === undefined && typeof literal !== type) return 'false';
    const checks = [left, ...(other === undefined ? [] : [other])].map(
      (one) => `typeof ${one} === "${type}"`,
    );
    return `(${checks.join(' && ')} && ${left} ${sign} ${operand})`;
  };
  const members = Array.isArray(literal) ? [...new Set(literal)] : [];
  switch (operator) {
    case 'known':
      return 'true';
    case 'equal':
      return `(${left} === ${operand})`;
    case 'notEqual':
      return `(${left} !== ${operand})`;
    case 'in':
      return other === undefined ? writeAmong(left, members, around) : writeHas(other, left);
    case 'notIn':
      return `!${other === undefined ? writeAmong(left, members, around) : writeHas(other, left)}`;
    case 'contains':
      return writeHas(left, operand);
    case 'doesNotContain':
      return `!${writeHas(left, operand)}`;
    case 'subsetOf':
      if (other !== undefined) return `${around.keep(isWithin)}(${left}, ${other})`;
      return `${around.define(writeEach(members, around, true))}(${left})`;
    case 'overlaps':
      if (other !== undefined) return `${around.keep(meets)}(${left}, ${other})`;
      return `${around.define(writeEach(members, around, false))}(${left})`;
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
      return `${around.keep(OPERATORS[operator]?.holds)}(${left}, ${operand})`;
  }
}

function writeHas(set: string, member: string): string {
  return `(Array.isArray(${set}) && ${set}.includes(${member}))`;
}

function writeAmong(value: string, members: readonly string[], around: Surroundings): string {
  if (members.length > FEW_MEMBERS) return `${around.keepSet(members)}.has(${value})`;
  return `(${members.map((member) => `${value} === ${writeLiteral(member)}`).join(' || ') || 'false'})`;
}

/** The body of a function that looks through a set: whether each of it, or any of it, is among the members. */
function writeEach(members: readonly string[], around: Surroundings, isEach: boolean): string {
  const isAmong = writeAmong('m', members, around);
  return `if (!Array.isArray(x)) return ${isEach};
for (const m of x) if (${isEach ? '!' : ''}${isAmong}) return ${!isEach};
return ${isEach};`;
}

function isWithin(left: FactValue, right: FactValue): boolean {
  if (!Array.isArray(left)) return true;
  for (const member of left) if (!Array.isArray(right) || !right.includes(member)) return false;
  return true;
}

function meets(left: FactValue, right: FactValue): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return false;
  for (const member of left) if (right.includes(member)) return true;
  return false;
}
