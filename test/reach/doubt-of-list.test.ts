import { expect, test } from 'vitest';
import type { PlainDate } from '../../src/model/date.ts';
import { DEFAULT_BARS } from '../../src/model/policy.ts';
import { doubtOfList, lastDayOf } from '../../src/reach/doubt-of-list.ts';
import { list } from './listed-parties.ts';

const day = (text: string) => text as PlainDate;
const whole = { through: day('2018-12-31'), source: 'the act', extent: 'complete' } as const;
const doubt = (coverage: object, asOf: string, knownAt = asOf, listAgeDays = 0, more: object = {}) =>
  doubtOfList(
    { ...list(), ...more, coverage: { ...whole, ...coverage } },
    { asOf: day(asOf), knownAt: day(knownAt) },
    { ...DEFAULT_BARS, listAgeDays },
  );

test('a whole list leaves nothing open through its last day, and for as many more as the policy bears', () => {
  expect(doubt({}, '2018-12-31')).toBeUndefined();
  expect(doubt({}, '2019-01-01')).toBe('the list is known to be complete through 31 Dec 2018 only');
  expect(doubt({}, '2018-06-01', '2019-01-01')).toBe(
    'the list is known to be complete through 31 Dec 2018 only',
  );
  expect(doubt({}, '2019-01-07', '2019-01-07', 7)).toBeUndefined();
  expect(doubt({}, '2019-01-08', '2019-01-08', 7)).toBe(
    'the list is known to be complete through 31 Dec 2018 only',
  );
  expect(lastDayOf({ ...list(), coverage: whole }, { listAgeDays: 7 })).toBe('2019-01-07');
});

test('one that became whole later leaves the days before open, whatever the policy bears', () => {
  expect(doubt({ since: '2018-06-01' }, '2018-06-01')).toBeUndefined();
  expect(doubt({ since: '2018-06-01' }, '2018-05-31', '2018-12-31', 366)).toBe(
    'the list is known to be complete from 1 Jun 2018 on only',
  );
  expect(doubt({ since: '2018-06-01' }, '2018-06-01', '2018-05-31')).toBe(
    'the list is known to be complete from 1 Jun 2018 on only',
  );
});

test('one that is known in part leaves every day open', () =>
  expect(doubt({ extent: 'partial' }, '2018-06-01')).toBe(
    'only a part of the entries of `p` stands in our list; import the whole of it to be sure',
  ));

test('why a newer one was refused is told where it would have been needed', () => {
  const snapshot = {
    digest: 'sha256:0',
    format: 'own-csv',
    imported: day('2018-12-31'),
    rows: 10,
    refused: 0,
    stale: { since: day('2019-01-02'), because: 'the rows went from 10 to 5' },
  };
  expect(doubt({}, '2018-12-31', '2018-12-31', 0, { snapshot })).toBeUndefined();
  expect(doubt({}, '2019-01-02', '2019-01-02', 0, { snapshot })).toBe(
    'the list is known to be complete through 31 Dec 2018 only; the one of 2 Jan 2019 was refused: the rows went from 10 to 5',
  );
});
