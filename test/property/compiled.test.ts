import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileJudge } from '../../src/evaluation/compile-judge.ts';
import { createCompiledEvaluator } from '../../src/evaluation/compiled-evaluator.ts';
import { judgeRule } from '../../src/evaluation/judge-rule.ts';
import { createReferenceEvaluator } from '../../src/evaluation/reference.ts';
import { ASSURANCE_LADDER, type Assurance } from '../../src/model/assurance.ts';
import type { CheckedCondition } from '../../src/model/condition.ts';
import type { FactValue } from '../../src/model/fact.ts';
import type { FactSet } from '../../src/model/fact-set.ts';
import type { Rule } from '../../src/model/rule.ts';
import { ruleOf } from '../evaluation/rules.ts';
import { drawFacts } from './draw-facts.ts';
import { formula, PLACES, VALUES } from './random-conditions.ts';

const reference = createReferenceEvaluator();
const assurance = fc.constantFrom<Assurance>(...ASSURANCE_LADDER);

/** Two facts of each type; a value of another type gets in now and then, for operators are total. */
const RANDOM_FACTS = new Map(
  Object.entries(VALUES).flatMap(([type, values]) =>
    ['x', 'y'].map((n): [string, readonly FactValue[]] => [
      `${type}.${n}`,
      [...values, ...values, ...values, true, 'a', 1, ['CH'], []],
    ]),
  ),
);
const places = new Map([
  ['places:trusted', PLACES],
  ['places:uncharted', undefined],
]);
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const minimum: fc.Arbitrary<Rule['minimumAssurance']> = fc.oneof(
  assurance,
  fc.record({ '*': assurance, 'country.x': assurance, 'countries.y': assurance }),
);

const strangeLeaf = fc
  .constantFrom('sameAs', 'not:equal', 'constructor', '__proto__', 'toString')
  .map((operator): CheckedCondition => ({ all: [{ fact: 'text.x', operator, value: 'a' }] }));
const condition = fc.oneof(
  { weight: 45, arbitrary: formula(1) },
  { weight: 15, arbitrary: formula(2) },
  { weight: 1, arbitrary: strangeLeaf },
);

const policy = fc
  .array(
    fc.record(
      { satisfiedWhen: condition, minimumAssurance: minimum, appliesWhen: condition },
      {
        requiredKeys: ['satisfiedWhen', 'minimumAssurance'],
      },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((rules) => rules.map((parts, at) => ruleOf({ id: `rule-${at}`, ...parts })));

/** Judged rule by rule by json-rules-engine. */
const byReference = (rules: readonly Rule[], facts: FactSet) =>
  Promise.all(rules.map((rule) => judgeRule(rule, facts, reference)));

/** The whole comparison by `expect` takes long, so it is left to tell the difference. */
function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected);
}

describe('compiled rules', () => {
  test('judge 50,000 random cases as json-rules-engine does, to the last field', async () => {
    const seen: Record<string, number> = {};
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(policy, fc.array(seed, { minLength: 8, maxLength: 8 }), async (rules, seeds) => {
        const judge = compileJudge(rules);
        for (const one of seeds) {
          const facts = { ...drawFacts(one, RANDOM_FACTS), places };
          const expected = await byReference(rules, facts);
          expectSame(judge(facts), expected);
          for (const { outcome, contested } of expected) {
            seen[outcome] = (seen[outcome] ?? 0) + 1;
            if (contested) seen.contested = (seen.contested ?? 0) + 1;
          }
          cases += rules.length;
        }
      }),
      { numRuns: 2200 },
    );
    expect(cases).toBeGreaterThan(50_000);
    // The property would hold emptily if one of these never occurred.
    for (const outcome of ['satisfied', 'violated', 'unknown', 'not-applicable', 'error', 'contested'])
      expect(seen[outcome], outcome).toBeGreaterThan(500);
  });

  test('evaluate as json-rules-engine does, names that are wanting in the same order', async () => {
    const evaluate = createCompiledEvaluator();
    await fc.assert(
      fc.asyncProperty(formula(4), formula(3), seed, async (satisfiedWhen, appliesWhen, one) => {
        const rule = ruleOf({ satisfiedWhen, appliesWhen });
        const { states } = drawFacts(one, RANDOM_FACTS);
        const known = (name: string) => states.get(name)?.options[0]?.value ?? places.get(name);
        expectSame(evaluate(rule, known), await reference(rule, known));
      }),
      { numRuns: 1500 },
    );
  });
});
