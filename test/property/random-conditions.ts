import fc from 'fast-check';
import type { CheckedCondition } from '../../src/model/condition.ts';
import type { FactValue } from '../../src/model/fact.ts';
import { OPERATORS } from '../../src/model/operator.ts';

/** Facts by the type of their values: two of each, any of which may be unknown. */
export const VALUES: Record<string, readonly FactValue[]> = {
  boolean: [true, false],
  text: ['a', 'b', 'c'],
  country: ['CH', 'RU', 'DE'],
  number: [1, 2, 3],
  date: ['2018-05-15', '2018-10-01', '2019-06-01'],
  texts: [['a'], ['a', 'b'], ['b', 'c'], ['c']],
  countries: [['CH'], ['CH', 'RU'], ['DE'], ['RU']],
};
export const PLACES = ['CH', 'DE'];

/** Every operator on every type it takes, against a literal, another fact (possibly unknown), or places. */
const leaf: fc.Arbitrary<CheckedCondition> = fc.constantFrom(...Object.keys(OPERATORS)).chain((operator) =>
  fc.constantFrom(...(OPERATORS[operator]?.types ?? [])).chain((type) => {
    const sets: Record<string, string> = { text: 'texts', country: 'countries' };
    const members: Record<string, string> = { texts: 'text', countries: 'country' };
    const right = OPERATORS[operator]?.right;
    const rightType =
      right === 'set'
        ? (sets[type] ?? type)
        : right === 'member'
          ? (members[type] ?? type)
          : right === 'true'
            ? 'true'
            : type;
    const literals = rightType === 'true' ? [true] : (VALUES[rightType] ?? []);
    const operands: fc.Arbitrary<unknown>[] = [fc.constantFrom(...literals)];
    if (rightType !== 'true')
      operands.push(fc.constantFrom('x', 'y').map((n) => ({ fact: `${rightType}.${n}` })));
    if (rightType === 'countries')
      operands.push(fc.constantFrom({ places: ['trusted'] }, { places: ['uncharted'] }));
    return fc
      .record({ fact: fc.constantFrom(`${type}.x`, `${type}.y`), value: fc.oneof(...operands) })
      .map((parts) => ({ ...parts, operator }) as CheckedCondition);
  }),
);

/** A condition nested at most so deep. */
export const formula = (depth: number): fc.Arbitrary<CheckedCondition> =>
  depth === 0
    ? leaf
    : fc.oneof(
        { weight: 2, arbitrary: leaf },
        {
          weight: 2,
          arbitrary: fc.array(formula(depth - 1), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
        },
        {
          weight: 2,
          arbitrary: fc.array(formula(depth - 1), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
        },
        { weight: 1, arbitrary: formula(depth - 1).map((not) => ({ not })) },
      );
