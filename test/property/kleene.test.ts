import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReferenceEvaluator } from '../../src/evaluation/reference.ts';
import type { CheckedCondition } from '../../src/model/condition.ts';
import type { FactValue } from '../../src/model/fact.ts';
import type { Rule } from '../../src/model/rule.ts';
import { formula, PLACES, VALUES } from './random-conditions.ts';

type Facts = Record<string, FactValue | undefined>;

const facts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    Object.entries(VALUES).flatMap(([type, values]) =>
      ['x', 'y'].map((n) => [
        `${type}.${n}`,
        fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 }),
      ]),
    ),
  ),
);

/** Kleene's strong logic with numbers, written without a look at the engine: 0 false, 1/2 unknown, 1 true. */
function kleene(condition: CheckedCondition, known: Facts): number {
  if ('all' in condition) return Math.min(...condition.all.map((c) => kleene(c, known)));
  if ('any' in condition) return Math.max(...condition.any.map((c) => kleene(c, known)));
  if ('not' in condition) return 1 - kleene(condition.not, known);
  const left = known[condition.fact];
  const { value } = condition;
  const right =
    typeof value !== 'object' || Array.isArray(value)
      ? value
      : 'fact' in value
        ? known[value.fact]
        : value.places[0] === 'trusted'
          ? PLACES
          : undefined;
  if (left === undefined || right === undefined) return 0.5;
  return compare(condition.operator, left, right as FactValue) ? 1 : 0;
}

function compare(operator: string, a: FactValue, b: FactValue): boolean {
  const [setA, setB] = [new Set([a].flat()), new Set([b].flat())];
  switch (operator) {
    case 'known':
      return true;
    case 'equal':
      return a === b;
    case 'notEqual':
      return a !== b;
    case 'in':
      return setB.has(a as string);
    case 'notIn':
      return !setB.has(a as string);
    case 'contains':
      return setA.has(b as string);
    case 'doesNotContain':
      return !setA.has(b as string);
    case 'subsetOf':
      return [...setA].filter((m) => !setB.has(m)).length === 0;
    case 'overlaps':
      return [...setA].filter((m) => setB.has(m)).length > 0;
    case 'lessThan':
    case 'before':
      return a < b;
    case 'lessThanInclusive':
    case 'onOrBefore':
      return a <= b;
    case 'greaterThan':
    case 'after':
      return a > b;
    case 'greaterThanInclusive':
    case 'onOrAfter':
      return a >= b;
    default:
      throw new Error(`this test knows no operator ${operator}`);
  }
}

function ruleWith(satisfiedWhen: CheckedCondition, appliesWhen: CheckedCondition): Rule {
  return {
    id: 'random',
    file: 'random.json',
    title: 'Random',
    effect: 'require',
    statement: 'is random',
    citations: [],
    satisfiedWhen,
    appliesWhen,
    minimumAssurance: 'declared',
    waivable: false,
    remedy: { by: 'vendor', text: 'none' },
    examples: [],
  };
}

describe('json-rules-engine with the walk', () => {
  test('gives the Kleene value of 10,000 random formulas, with unknown facts on either side', async () => {
    const evaluate = createReferenceEvaluator();
    const seen = { true: 0, false: 0, unknown: 0 };
    await fc.assert(
      fc.asyncProperty(formula(5), formula(2), facts, async (satisfied, applies, known) => {
        const rule = ruleWith(satisfied, applies);
        const result = await evaluate(rule, (name) =>
          name === 'places:trusted' ? PLACES : name.startsWith('places:') ? undefined : known[name],
        );
        const asNumber = (truth: boolean | 'unknown') => (truth === 'unknown' ? 0.5 : Number(truth));
        expect(asNumber(result.satisfied)).toBe(kleene(satisfied, known));
        expect(asNumber(result.applies)).toBe(kleene(applies, known));
        const isOpen = result.satisfied === 'unknown' || result.applies === 'unknown';
        expect(result.undecided.length > 0).toBe(isOpen);
        for (const name of result.undecided) expect(known[name]).toBeUndefined();
        seen[String(result.satisfied) as keyof typeof seen] += 1;
      }),
      { numRuns: 10_000 },
    );
    // The property would hold emptily if one value never occurred.
    expect(Math.min(seen.true, seen.false, seen.unknown)).toBeGreaterThan(500);
  });
});
