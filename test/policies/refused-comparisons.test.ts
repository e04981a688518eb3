import { describe, expect, test } from 'vitest';
import { issuesOf, leaf, pack, ruleContent } from './pack.ts';

const at = '/satisfiedWhen';

/** Kind of fault, the comparison, pointer, gist of the sentence. */
const REFUSED: readonly [kind: string, comparison: unknown, pointer: string, gist: RegExp][] = [
  ['an unknown fact', leaf('vendor.nmae', 'known', true), `${at}/fact`, /not a fact of the vocabulary/],
  ['a family instead of a fact', leaf('vendor.listed.*', 'equal', false), `${at}/fact`, /name one of them/],
  ['a shorthand', leaf('data.location', 'subsetOf', ['CH']), `${at}/fact`, /`data.files.location` instead/],
  ['an unknown operator', leaf('vendor.name', 'equals', 'x'), `${at}/operator`, /use one of equal,/],
  ['an operator of Object', leaf('vendor.name', 'toString', 'x'), `${at}/operator`, /not an operator/],
  ['a decorator', leaf('vendor.name', 'not:equal', 'x'), `${at}/operator`, /plain operator/],
  [
    'an operator for another type',
    leaf('vendor.country', 'subsetOf', ['CH']),
    `${at}/operator`,
    /is of type country; use one of equal/,
  ],
  [
    'a literal of another type',
    leaf('supervision.independent', 'equal', 'yes'),
    `${at}/value`,
    /give `true` or `false`, without quotes/,
  ],
  [
    'a number in quotes',
    leaf('vendor.employees', 'lessThan', '9'),
    `${at}/value`,
    /a number, without quotes/,
  ],
  ['a day that does not exist', leaf('vendor.founded', 'before', '2019-02-29'), `${at}/value`, /YYYY-MM-DD/],
  ['a country by name', leaf('vendor.country', 'equal', 'Switzerland'), `${at}/value`, /two capital letters/],
  [
    'a country in small letters',
    leaf('build.origin', 'subsetOf', ['CH', 'de']),
    `${at}/value`,
    /every member is a country code/,
  ],
  ['text for a set', leaf('build.origin', 'subsetOf', 'CH'), `${at}/value`, /a list of country codes/],
  [
    'a value that the fact cannot have',
    leaf('buyer.kind', 'in', ['agncy']),
    `${at}/value`,
    /one of `agency`, `city`/,
  ],
  ['an empty set', leaf('build.origin', 'subsetOf', []), `${at}/value`, /at least one member/],
  ['null', leaf('vendor.name', 'equal', null), `${at}/value`, /use the operator `known`/],
  ['no value', { fact: 'vendor.name', operator: 'equal' }, `${at}/value`, /needs `value`/],
  ['no operator', { fact: 'vendor.name', value: 'x' }, `${at}/operator`, /needs `operator`/],
  ['known compared with false', leaf('vendor.name', 'known', false), `${at}/value`, /write `true`/],
  [
    'a fact of an unfitting type',
    leaf('vendor.country', 'equal', { fact: 'vendor.name' }),
    `${at}/value/fact`,
    /is of type text, but `equal` needs country/,
  ],
  [
    'an unknown fact on the right',
    leaf('vendor.country', 'equal', { fact: 'vendor.land' }),
    `${at}/value/fact`,
    /not a fact/,
  ],
  [
    'an unknown set of places',
    leaf('build.origin', 'subsetOf', { places: ['CH', 'andes'] }),
    `${at}/value/places/1`,
    /neither a country code nor a set/,
  ],
  [
    'a country that does not exist',
    leaf('build.origin', 'subsetOf', { places: ['XX'] }),
    `${at}/value/places/0`,
    /neither a country code/,
  ],
  [
    'no places',
    leaf('build.origin', 'subsetOf', { places: [] }),
    `${at}/value/places`,
    /at least one country or set/,
  ],
  [
    'places for texts',
    leaf('product.categories', 'subsetOf', { places: ['CH'] }),
    `${at}/value/places`,
    /does not fit `subsetOf` on a fact of type texts/,
  ],
  [
    'places for one value',
    leaf('vendor.country', 'equal', { places: ['CH'] }),
    `${at}/value/places`,
    /use it with `in`/,
  ],
  [
    'two operands',
    leaf('vendor.country', 'in', { places: ['CH'], parameter: 'p' }),
    `${at}/value`,
    /exactly one of `fact`, `places` and `parameter`/,
  ],
];

describe('a comparison is refused for', () => {
  test.each(REFUSED)('%s', (_kind, condition, pointer, gist) => {
    const issues = issuesOf(pack([ruleContent('rule', { satisfiedWhen: condition })]));
    expect(issues.map((i) => [i.file, i.pointer])).toEqual([['rules/rule.json', pointer]]);
    expect(issues[0]?.detail).toMatch(gist);
    expect(issues[0]?.detail).not.toMatch(/undefined|\[object|Zod/);
  });
});
