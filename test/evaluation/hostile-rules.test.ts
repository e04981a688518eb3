import { describe, expect, test } from 'vitest';
import { createCompiledEvaluator } from '../../src/evaluation/compiled-evaluator.ts';
import { planRules } from '../../src/evaluation/plan-rules.ts';
import { createReferenceEvaluator } from '../../src/evaluation/reference.ts';
import { writeRules } from '../../src/evaluation/write-rules.ts';
import type { CheckedCondition } from '../../src/model/condition.ts';
import type { FactValue } from '../../src/model/fact.ts';
import { ruleOf } from './rules.ts';

const reference = createReferenceEvaluator();
const compiled = createCompiledEvaluator();

/** Each would set `globalThis.broken` if any of it were run as code. */
const HOSTILE = [
  '");globalThis.broken=1;("',
  "');globalThis.broken=1;('",
  '`);globalThis.broken=1;(`',
  '\u0024{globalThis.broken=1}',
  '*/globalThis.broken=1;/*',
  '\nglobalThis.broken=1\n',
  '\r\nglobalThis.broken=1//',
  '\u2028globalThis.broken=1\u2028',
  '\u2029globalThis.broken=1\u2029',
  '\\',
  '\\");globalThis.broken=1;//',
  '\\u0022);globalThis.broken=1;//',
  '</script><script>globalThis.broken=1</script>',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'values',
  'x0',
  'kept',
  'places:eu',
  '',
  'a'.repeat(100_000),
];

const SCALARS: readonly FactValue[] = [...HOSTILE, true, false, 0, -0, 1e21, 5e-324, -1.5, 2 ** 53];
const NO_NUMBERS: readonly FactValue[] = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

async function expectSame(
  conditions: { satisfiedWhen: CheckedCondition; appliesWhen?: CheckedCondition },
  known: ReadonlyMap<string, FactValue>,
): Promise<void> {
  const rule = ruleOf(conditions);
  const look = (name: string) => known.get(name);
  expect(compiled(rule, look)).toEqual(await reference(rule, look));
  expect(Reflect.get(globalThis, 'broken')).toBeUndefined();
}

describe('what a rule says never becomes code', () => {
  // json-rules-engine takes no fact without a name.
  const names = HOSTILE.filter((name) => name !== '');

  test.each(names.map((name) => [JSON.stringify(name).slice(0, 40), name]))(
    'the name %s',
    async (_, name) => {
      const satisfiedWhen: CheckedCondition = {
        any: [
          { fact: name, operator: 'equal', value: 'a' },
          { not: { fact: 'other', operator: 'equal', value: { fact: name } } },
          { fact: 'other', operator: 'subsetOf', value: { places: [name] } },
        ],
      };
      const appliesWhen: CheckedCondition = { fact: name, operator: 'known', value: true };
      for (const known of [
        new Map(),
        new Map([[name, 'a']]),
        new Map([[name, 'b']]),
        new Map([['other', 'b']]),
      ])
        await expectSame({ satisfiedWhen, appliesWhen }, known);
    },
  );

  test.each(SCALARS.concat(NO_NUMBERS).map((value) => [String(value).slice(0, 40), value]))(
    'the value %j',
    async (_, value) => {
      const operators = [
        'equal',
        'notEqual',
        'contains',
        'lessThan',
        'greaterThanInclusive',
        'before',
        'onOrAfter',
      ];
      for (const operator of operators)
        for (const fact of [value, 'a', 0, ['a'], typeof value === 'string' ? [value] : []])
          await expectSame({ satisfiedWhen: { fact: 'x', operator, value } }, new Map([['x', fact]]));
    },
  );

  test.each(['in', 'notIn', 'subsetOf', 'overlaps', 'equal', 'notEqual', 'contains', 'known', 'before'])(
    'a set, few members or many, compared by `%s`',
    async (operator) => {
      for (const value of [HOSTILE, HOSTILE.slice(0, 3), [], ['a', 'a']])
        for (const fact of [...HOSTILE, 1, true, HOSTILE, HOSTILE.slice(0, 2), ['b'], []])
          await expectSame(
            { satisfiedWhen: { fact: 'x', operator, value: [...value] } },
            new Map([['x', fact]]),
          );
    },
  );

  test('nor does its id, whatever stands in it', () => {
    for (const id of HOSTILE) {
      const { body } = writeRules(planRules([ruleOf({ id })]), true);
      expect(body).toBe(writeRules(planRules([ruleOf()]), true).body);
    }
  });

  test('names stand in no text that becomes code', () => {
    const marked = ruleOf({
      satisfiedWhen: { fact: 'marked.fact', operator: 'subsetOf', value: { places: ['marked-place'] } },
      appliesWhen: { fact: 'marked.fact', operator: 'contains', value: { fact: 'marked.other' } },
    });
    expect(writeRules(planRules([marked]), true).body).not.toContain('marked');
  });
});

describe('a rule that no evaluator can evaluate', () => {
  test.each(['sameAs', 'constructor', '__proto__', 'not:equal', '");globalThis.broken=1;("'])(
    'fails by the same sentence: the operator %s',
    async (operator) => {
      const rule = ruleOf({ satisfiedWhen: { any: [{ fact: 'x', operator, value: 'a' }] } });
      const failure = await Promise.resolve(reference(rule, () => undefined)).catch(String);
      expect(failure).toBe(`Error: Unknown operator: ${operator}`);
      expect(() => compiled(rule, () => undefined)).toThrow(`Unknown operator: ${operator}`);
    },
  );
});

test('conditions without a member come out as the reference has them', async () => {
  for (const empty of [{ all: [] }, { any: [] }])
    for (const satisfiedWhen of [empty, { not: empty }])
      await expectSame(
        { satisfiedWhen: { all: [satisfiedWhen, { fact: 'x', operator: 'known', value: true }] } },
        new Map(),
      );
});

test('a rule of 20,000 comparisons, and 2,000 rules at once, are compiled', async () => {
  const many = Array.from(
    { length: 20_000 },
    (_, n): CheckedCondition => ({
      fact: `fact.${n % 50}`,
      operator: 'notEqual',
      value: `value ${n}`,
    }),
  );
  const known = new Map([['fact.1', 'value 1']]);
  await expectSame({ satisfiedWhen: { all: many } }, known);
  await expectSame({ satisfiedWhen: { any: many.map((not) => ({ not })) } }, new Map());
  const rules = many.slice(0, 2000).map((satisfiedWhen) => ruleOf({ satisfiedWhen }));
  const { body } = writeRules(planRules(rules), true);
  expect(body.match(/function part/g)?.length).toBeGreaterThan(5);
});
