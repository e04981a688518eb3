import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseValue, type ValueDemand } from '../../src/evaluation/choose-value.ts';
import type { FactValue } from '../../src/model/fact.ts';
import { OPERATORS } from '../../src/model/operator.ts';
import { FactDefinition } from '../../src/model/vocabulary.ts';

const definition = (type: string, rest: object = {}) =>
  FactDefinition.parse({
    type,
    label: 'something',
    meaning: 'something',
    suppliedBy: 'vendor',
    changeableBy: 'vendor',
    question: 'What is it?',
    ...rest,
  });
const demand = (operator: string, right: FactValue, wanted = true): ValueDemand => ({
  operator,
  right,
  wanted,
});
const countries = definition('countries');

describe('a value that meets all demands', () => {
  test('is what holds already, where only its proof is wanting', () => {
    expect(chooseValue(countries, [demand('subsetOf', ['AT', 'CH'])], [['CH']])).toEqual({
      value: ['CH'],
      oneOf: ['AT', 'CH'],
    });
  });

  test('is what holds already without what must go', () => {
    expect(chooseValue(countries, [demand('doesNotContain', 'RU')], [['CH', 'RU']])?.value).toEqual(['CH']);
    expect(chooseValue(countries, [demand('overlaps', ['RU'], false)], [['RU'], ['DE']])?.value).toEqual([
      'DE',
    ]);
  });

  test('keeps what holds and adds what is asked for', () => {
    const standards = definition('texts', { values: ['a', 'b', 'c'] });
    expect(chooseValue(standards, [demand('overlaps', ['b', 'c'])], [['a']])).toEqual({
      value: ['a', 'b'],
      oneOf: ['b', 'c'],
    });
  });

  test('is none where the demands leave nothing', () => {
    expect(
      chooseValue(countries, [demand('subsetOf', ['CH']), demand('doesNotContain', 'CH')], []),
    ).toBeUndefined();
    expect(
      chooseValue(definition('boolean'), [demand('equal', true), demand('equal', false)], []),
    ).toBeUndefined();
  });

  test('is never an empty set, unless emptiness has a meaning', () => {
    expect(
      chooseValue(countries, [demand('subsetOf', ['CH']), demand('subsetOf', ['DE'])], []),
    ).toBeUndefined();
    const access = definition('countries', { emptyMeans: 'nobody has access' });
    expect(chooseValue(access, [demand('subsetOf', ['CH']), demand('subsetOf', ['DE'])], [])?.value).toEqual(
      [],
    );
  });

  test('of a name is left to the vendor', () => {
    expect(chooseValue(definition('text'), [demand('known', true)], [])).toEqual({ value: 'to be named' });
    expect(chooseValue(definition('text'), [demand('known', true)], ['A Body'])?.value).toBe('A Body');
  });

  test('of a number or a day lies on the right side of the bound', () => {
    expect(chooseValue(definition('number'), [demand('lessThan', 72)], [])?.value).toBe(71);
    expect(chooseValue(definition('number'), [demand('lessThanInclusive', 72)], [])?.value).toBe(72);
    expect(chooseValue(definition('date'), [demand('before', '2020-01-01')], [])?.value).toBe('2019-12-31');
  });

  const members = ['CH', 'DE', 'RU', 'US'];
  const someMembers = fc.subarray(members, { minLength: 1 });
  const setDemand: fc.Arbitrary<ValueDemand> = fc.oneof(
    fc.record({
      operator: fc.constantFrom('subsetOf', 'overlaps'),
      right: someMembers,
      wanted: fc.boolean(),
    }),
    fc.record({
      operator: fc.constantFrom('contains', 'doesNotContain'),
      right: fc.constantFrom(...members),
      wanted: fc.boolean(),
    }),
  );
  const scalarDemand: fc.Arbitrary<ValueDemand> = fc.oneof(
    fc.record({ operator: fc.constantFrom('in', 'notIn'), right: someMembers, wanted: fc.boolean() }),
    fc.record({
      operator: fc.constantFrom('equal', 'notEqual'),
      right: fc.constantFrom(...members),
      wanted: fc.boolean(),
    }),
  );
  const allSets = Array.from({ length: 15 }, (_, n) => members.filter((_m, at) => ((n + 1) >> at) % 2 === 1));
  const doesMeet = (value: FactValue, demands: readonly ValueDemand[]) =>
    demands.every((demand) => {
      const [left, right] = 'right' in demand ? [value, demand.right] : [demand.left, value];
      return OPERATORS[demand.operator]?.holds(left, right) === demand.wanted;
    });

  test.each([
    ['sets', countries, setDemand, allSets],
    ['single values', definition('country'), scalarDemand, members],
  ] as const)('is found whenever there is one, and always meets them: %s', (_, type, one, pool) => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 4 }),
        fc.subarray([...pool] as FactValue[], { maxLength: 2 }),
        (demands, preferred) => {
          const chosen = chooseValue(type, demands, preferred);
          if (chosen !== undefined) expect(doesMeet(chosen.value, demands)).toBe(true);
          for (const value of chosen?.oneOf ?? [])
            expect(doesMeet(type.type === 'countries' ? [value] : value, demands)).toBe(true);
          if (pool.some((value) => doesMeet(value as FactValue, demands))) {
            expect(chosen, JSON.stringify(demands)).toBeDefined();
            found += 1;
          }
        },
      ),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
