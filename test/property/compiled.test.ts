import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCompiledEvaluator } from '../../src/evaluation/compiled-evaluator.ts';
import { compileJudge } from '../../src/evaluation/judge-all.ts';
import { judgeRule } from '../../src/evaluation/judge-rule.ts';
import { createReferenceEvaluator } from '../../src/evaluation/reference.ts';
import { ASSURANCE_LADDER, type Assurance } from '../../src/model/assurance.ts';
import type { CheckedCondition } from '../../src/model/condition.ts';
import type { FactValue } from '../../src/model/fact.ts';
import type { Evidence, FactSet, FactState } from '../../src/model/fact-set.ts';
import type { Rule } from '../../src/model/rule.ts';
import { ruleOf } from '../evaluation/rules.ts';
import { day } from '../facts/statements.ts';
import { formula, PLACES, VALUES } from './random-conditions.ts';

const reference = createReferenceEvaluator();
const assurance = fc.constantFrom<Assurance>(...ASSURANCE_LADDER);
const asOf = day('2019-06-01');

/** Fact sets come in the ten thousands, so they are drawn from a seed, which fast-check gives and reports. */
function drawing(seed: number): <T>(choices: readonly T[]) => T {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return choices[Math.floor((state / 2 ** 32) * choices.length)] as (typeof choices)[number];
  };
}
type Draw = ReturnType<typeof drawing>;

function drawEvidence(draw: Draw, value: FactValue): Evidence {
  const staleFrom = draw([undefined, undefined, day('2018-06-01'), asOf, day('2019-06-02')]);
  return {
    value,
    status: 'in-effect',
    assurance: draw(ASSURANCE_LADDER),
    source: 'a source',
    published: day('2018-05-15'),
    from: day('2018-05-15'),
    covers: draw([true, true, true, true, false]),
    ...(staleFrom === undefined ? {} : { staleFrom }),
  };
}

/** How many values of a fact stand: mostly one. */
const OPTIONS = [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3];

/** Half of the facts are simply known, the others missing, doubtful or contested. */
function drawState(draw: Draw, name: string, values: readonly FactValue[]): FactState | undefined {
  const options = draw(OPTIONS);
  const reason = draw([undefined, 'planned' as const, 'not-imported' as const]);
  if (options === 0 && reason === undefined) return undefined;
  return {
    name,
    options: Array.from({ length: options }, () => {
      const value = draw(values);
      return { value, support: draw([[1], [1, 2], [1, 2, 3]]).map(() => drawEvidence(draw, value)) };
    }),
    besides: [],
    needsAssurance: draw([true, true, false]),
    ...(reason === undefined ? {} : { reason }),
  };
}

function drawFacts(seed: number, values: ReadonlyMap<string, readonly FactValue[]>): FactSet {
  const draw = drawing(seed);
  const states = new Map<string, FactState>();
  for (const [name, choices] of values) {
    const state = drawState(draw, name, choices);
    if (state !== undefined) states.set(name, state);
  }
  const places = new Map([
    ['places:trusted', PLACES],
    ['places:uncharted', undefined],
  ]);
  return { asOf, states, places };
}

/** Two facts of each type; a value of another type gets in now and then, for operators are total. */
const RANDOM_FACTS = new Map(
  Object.entries(VALUES).flatMap(([type, values]) =>
    ['x', 'y'].map((n): [string, readonly FactValue[]] => [
      `${type}.${n}`,
      [...values, ...values, ...values, true, 'a', 1, ['CH'], []],
    ]),
  ),
);
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const minimum: fc.Arbitrary<Rule['minimumAssurance']> = fc.oneof(
  assurance,
  fc.record({ '*': assurance, 'country.x': assurance, 'countries.y': assurance }),
);

const strangeLeaf = fc
  .constantFrom('sameAs', 'not:equal', 'constructor', '__proto__', 'toString')
  .map((operator): CheckedCondition => ({ all: [{ fact: 'text.x', operator, value: 'a' }] }));
const condition = fc.oneof(
  { weight: 30, arbitrary: formula(1) },
  { weight: 30, arbitrary: formula(2) },
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
          const facts = drawFacts(one, RANDOM_FACTS);
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
        const { states, places } = drawFacts(one, RANDOM_FACTS);
        const known = (name: string) => states.get(name)?.options[0]?.value ?? places.get(name);
        expectSame(evaluate(rule, known), await reference(rule, known));
      }),
      { numRuns: 1500 },
    );
  });
});
