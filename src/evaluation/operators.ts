import { Engine, Operator } from 'json-rules-engine';
import type { FactValue } from '../model/fact.ts';
import { OPERATORS } from '../model/operator.ts';

const BUILT_IN_OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];
const BUILT_IN_DECORATORS = ['someFact', 'someValue', 'everyFact', 'everyValue', 'swap', 'not'];

/**
 * An engine with our operators alone. The built-in ones call a missing fact unequal to everything, which would let a
 * vendor pass a "not in" by saying nothing; some throw on a missing right side, which would stop all the other rules.
 */
export function createEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const name of BUILT_IN_OPERATORS) engine.removeOperator(name);
  for (const name of BUILT_IN_DECORATORS) engine.removeOperatorDecorator(name);
  for (const [name, { holds }] of Object.entries(OPERATORS)) {
    engine.addOperator(
      new Operator<FactValue | undefined, FactValue | undefined>(
        name,
        (left, right) => left !== undefined && right !== undefined && holds(left, right),
      ),
    );
  }
  return engine;
}
