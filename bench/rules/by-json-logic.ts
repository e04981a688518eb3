import { LogicEngine } from 'json-logic-engine';
import type { CheckedCondition, CheckedLeaf } from '../../src/model/condition.ts';
import { RULES } from './criteria.ts';
import { NOT_APPLICABLE, SATISFIED, UNKNOWN, VIOLATED } from './outcomes.ts';
import type { BenchVendor } from './vendors.ts';

type Logic = unknown;

/**
 * json-logic-engine, all rules compiled to one function. JSON logic knows no unknown, so each condition is written
 * twice: as what makes it certainly true, and as what makes it certainly false.
 */
export function createByJsonLogic(): (vendor: BenchVendor) => number[] {
  const engine = new LogicEngine();
  engine.addMethod('subsetOf', isSubset, { deterministic: true });
  engine.addMethod('overlaps', doOverlap, { deterministic: true });
  return engine.build(RULES.map(({ appliesWhen, satisfiedWhen }) => judge(satisfiedWhen, appliesWhen))) as (
    vendor: BenchVendor,
  ) => number[];
}

function isSubset([members, set]: [readonly string[], readonly string[]]): boolean {
  for (const member of members) if (!set.includes(member)) return false;
  return true;
}

function doOverlap([members, set]: [readonly string[], readonly string[]]): boolean {
  for (const member of members) if (set.includes(member)) return true;
  return false;
}

function judge(satisfied: CheckedCondition, applies: CheckedCondition | undefined): Logic {
  const isViolated = certainly(satisfied, false);
  return {
    if: [
      ...(applies === undefined ? [] : [certainly(applies, false), NOT_APPLICABLE]),
      certainly(satisfied, true),
      SATISFIED,
      applies === undefined ? isViolated : { and: [certainly(applies, true), isViolated] },
      VIOLATED,
      UNKNOWN,
    ],
  };
}

/** What makes a condition certainly come out as wanted. */
function certainly(condition: CheckedCondition, wanted: boolean): Logic {
  if ('not' in condition) return certainly(condition.not, !wanted);
  if ('all' in condition)
    return { [wanted ? 'and' : 'or']: condition.all.map((one) => certainly(one, wanted)) };
  if ('any' in condition)
    return { [wanted ? 'or' : 'and']: condition.any.map((one) => certainly(one, wanted)) };
  const { value } = condition;
  const names = [condition.fact, ...(isFact(value) ? [value.fact] : [])];
  const test = comparison(condition);
  const tests = wanted ? (test === true ? [] : [test]) : [test === true ? false : { '!': [test] }];
  const parts = [...names.map((name) => ({ '!==': [{ var: name }, null] })), ...tests];
  return parts.length === 1 ? parts[0] : { and: parts };
}

const isFact = (value: CheckedLeaf['value']): value is { fact: string } =>
  typeof value === 'object' && 'fact' in value;

function comparison({ fact, operator, value }: CheckedLeaf): Logic {
  const left = { var: fact };
  const right = isFact(value) ? { var: value.fact } : value;
  switch (operator) {
    case 'known':
      return true;
    case 'equal':
      return { '===': [left, right] };
    case 'notEqual':
      return { '!==': [left, right] };
    case 'in':
      return { in: [left, right] };
    case 'notIn':
      return { '!': [{ in: [left, right] }] };
    case 'contains':
      return { in: [right, left] };
    case 'doesNotContain':
      return { '!': [{ in: [right, left] }] };
    case 'subsetOf':
    case 'overlaps':
      return { [operator]: [left, right] };
    case 'lessThan':
    case 'before':
      return { '<': [left, right] };
    case 'lessThanInclusive':
    case 'onOrBefore':
      return { '<=': [left, right] };
    case 'greaterThan':
    case 'after':
      return { '>': [left, right] };
    case 'onOrAfter':
    case 'greaterThanInclusive':
      return { '>=': [left, right] };
    default:
      throw new Error(`no criterion here compares by ${operator}`);
  }
}
