import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, formatDay, parsePlainDate } from '../../src/model/date.ts';
import { digest } from '../../src/model/digest.ts';
import { DatedInterval, intervalContains } from '../../src/model/interval.ts';
import { parseCountry, resolvePlaces } from '../../src/model/place.ts';
import { day, PLACES } from '../facts/statements.ts';

describe('a day', () => {
  test.each(['2019-02-29', '2019-13-01', '2019-1-1', '15.05.2018', '', '2018-05-15T00:00:00Z'])(
    'is not %j',
    (text) => {
      expect(parsePlainDate(text)).toBeUndefined();
    },
  );
  test('is what the calendar has', () => {
    expect(parsePlainDate('2020-02-29')).toBe('2020-02-29');
  });
  test('has neighbours over the ends of months and years', () => {
    expect(addDays(day('2018-12-31'), 1)).toBe('2019-01-01');
    expect(addDays(day('2020-03-01'), -1)).toBe('2020-02-29');
    expect(addMonths(day('2019-01-31'), 1)).toBe('2019-02-28');
    expect(addMonths(day('2018-05-15'), 12)).toBe('2019-05-15');
  });
  test('has no neighbours outside of the years that can be written', () => {
    expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
    expect(addDays(day('0000-01-01'), -1)).toBe('0000-01-01');
    expect(addMonths(day('9999-06-30'), 12)).toBe('9999-12-31');
    expect(addMonths(day('0000-06-30'), -12)).toBe('0000-01-01');
    // So many months that no clock counts them.
    expect(addMonths(day('2018-05-15'), Number.MAX_SAFE_INTEGER)).toBe('9999-12-31');
    expect(addMonths(day('2018-05-15'), -Number.MAX_SAFE_INTEGER)).toBe('0000-01-01');
  });
  test('is read aloud the same everywhere', () => {
    expect(formatDay(day('2018-05-05'))).toBe('5 May 2018');
  });
});

describe('an interval', () => {
  const interval = DatedInterval.parse({
    from: '2018-10-01',
    published: '2017-12-12',
    to: '2020-01-01',
    toPublished: '2019-06-01',
  });

  test.each([
    ['2018-09-30', false],
    ['2018-10-01', true],
    ['2019-12-31', true],
    ['2020-01-01', false],
  ])('is half open: %s is in it: %s', (asOf, expected) => {
    expect(intervalContains(interval, day(asOf), day('2026-01-01'))).toBe(expected);
  });
  test('has edges that each became known on a day of their own', () => {
    expect(intervalContains(interval, day('2018-10-01'), day('2017-12-11'))).toBe(false);
    expect(intervalContains(interval, day('2020-01-01'), day('2019-05-31'))).toBe(true);
    expect(intervalContains(interval, day('2020-01-01'), day('2019-06-01'))).toBe(false);
  });
  test('whose end has no publication of its own ended as announced from the start', () => {
    const announced = DatedInterval.parse({ from: '2018-10-01', published: '2017-12-12', to: '2020-01-01' });
    expect(intervalContains(announced, day('2020-01-01'), day('2017-12-12'))).toBe(false);
  });
  test.each([
    [{ from: '2018-01-01', published: '2018-01-01', to: '2018-01-01' }],
    [{ from: '2018-01-01', published: '2018-01-01', toPublished: '2018-02-01' }],
  ])('cannot be %j', (input) => {
    expect(DatedInterval.safeParse(input).success).toBe(false);
  });
});

describe('a country', () => {
  test.each([
    ['ru', 'RU'],
    ['RUS', 'RU'],
    ['Russia', 'RU'],
    ['Russian Federation', 'RU'],
    [' Switzerland ', 'CH'],
  ])('%j is %s', (text, code) => {
    expect(parseCountry(text)).toBe(code);
  });
  test.each(['XUN', 'Unknown', 'ZZ', '', 'Rusia', '15', 'R'])(
    '%j is not known, which is not "no country"',
    (text) => {
      expect(parseCountry(text)).toBeUndefined();
    },
  );
  test('belongs to a set from the day it joined, as published', () => {
    const members = (asOf: string, knownAt: string) => [
      ...(resolvePlaces(['union'], PLACES, day(asOf), day(knownAt)) ?? []),
    ];
    expect(members('2006-12-31', '2026-01-01')).not.toContain('BG');
    expect(members('2007-01-01', '2026-01-01')).toContain('BG');
    expect(members('2007-01-01', '2005-04-24')).not.toContain('BG');
  });
  test('of a set before the file begins to cover it is not known', () => {
    expect(resolvePlaces(['union'], PLACES, day('1999-12-31'), day('2026-01-01'))).toBeUndefined();
    expect(resolvePlaces(['no-such-set'], PLACES, day('2020-01-01'), day('2026-01-01'))).toBeUndefined();
  });
});

test('a digest covers what is said, not the order in which keys stand', () => {
  expect(digest({ a: 1, b: ['x'] })).toBe(digest({ b: ['x'], a: 1 }));
  expect(digest({ a: 1 })).toBe('sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      // A null prototype, so that a key called `__proto__` stays a key.
      const turned: Record<string, unknown> = Object.create(null);
      for (const key of Object.keys(record).reverse()) turned[key] = record[key];
      expect(digest(turned)).toBe(digest(record));
    }),
  );
});
