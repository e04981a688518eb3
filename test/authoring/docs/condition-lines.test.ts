import { describe, expect, it } from 'vitest';
import { conditionLines } from '../../../src/authoring/docs/condition-lines.ts';
import { Condition } from '../../../src/model/condition.ts';
import { OPERATORS } from '../../../src/model/operator.ts';
import { PlaceSets } from '../../../src/model/place.ts';
import { Vocabulary } from '../../../src/model/vocabulary.ts';
import { define, leaf, soundDraft } from '../sound-pack.ts';

const names = {
  vocabulary: Vocabulary.parse({
    facts: {
      'vendor.country': define('country', { label: 'country of registration' }),
      'build.origin': define('countries', { label: 'build' }),
      'product.categories': define('texts', { label: 'product categories' }),
      'notice.hours': define('number', { label: 'hours of notice' }),
      'vendor.founded': define('date', { label: 'founding' }),
      'supervision.independent': define('boolean', { label: 'independence' }),
      'vendor.listed.*': define('boolean', { label: 'listing' }),
    },
  }),
  places: PlaceSets.parse(soundDraft().places).places,
};
const told = (condition: unknown) =>
  conditionLines(Condition.parse(condition), names).map(({ depth, text }) => '  '.repeat(depth) + text);

describe('a comparison in words', () => {
  it.each([
    [leaf('vendor.country', 'equal', 'CH'), 'country of registration (`vendor.country`) is Switzerland'],
    [
      leaf('vendor.country', 'in', ['DE', 'CH']),
      'country of registration (`vendor.country`) is one of Switzerland or Germany',
    ],
    [
      leaf('build.origin', 'subsetOf', { places: ['alps', 'GB'] }),
      'build (`build.origin`) includes nothing but UK or The Alps (`alps`)',
    ],
    [
      leaf('build.origin', 'contains', { fact: 'vendor.country' }),
      'build (`build.origin`) includes what is known as country of registration (`vendor.country`)',
    ],
    [
      leaf('product.categories', 'overlaps', ['vpn', 'antivirus']),
      'product categories (`product.categories`) includes at least one of `antivirus` or `vpn`',
    ],
    [
      leaf('notice.hours', 'lessThanInclusive', { parameter: 'hours' }),
      'hours of notice (`notice.hours`) is at most what the policy gives as `hours`',
    ],
    [leaf('vendor.founded', 'before', '2000-01-01'), 'founding (`vendor.founded`) lies before 1 Jan 2000'],
    [leaf('supervision.independent', 'equal', false), 'independence (`supervision.independent`): no'],
    [leaf('vendor.listed.a-list', 'equal', true), 'the vendor is on the list `a-list`, or reached by it'],
    [
      leaf('vendor.country', 'known', true),
      'country of registration (`vendor.country`) is known, whatever it is',
    ],
  ])('%j', (condition, line) => {
    expect(told(condition)).toEqual([line]);
  });

  it('has words for every operator', () => {
    for (const operator of Object.keys(OPERATORS))
      expect(told(leaf('vendor.country', operator, 'CH'))[0], operator).not.toContain('undefined');
  });
});

describe('a group in words', () => {
  it('is a list, as deep as it is nested', () => {
    const inner = { any: [leaf('vendor.country', 'equal', 'CH'), { condition: 'exempt' }] };
    expect(told({ all: [leaf('notice.hours', 'lessThan', 24), { not: inner }] })).toEqual([
      'all of these:',
      '  hours of notice (`notice.hours`) is less than 24',
      '  this does not hold:',
      '    at least one of these:',
      '      country of registration (`vendor.country`) is Switzerland',
      '      what is called `exempt` holds',
    ]);
  });

  it('of one is that one', () => {
    expect(told({ all: [{ any: [leaf('notice.hours', 'equal', 1)] }] })).toEqual([
      'hours of notice (`notice.hours`) is 1',
    ]);
  });

  it('of the same members in another kind reads otherwise', () => {
    const members = [leaf('notice.hours', 'equal', 1), leaf('notice.hours', 'equal', 2)];
    expect(told({ all: members })).not.toEqual(told({ any: members }));
  });
});
