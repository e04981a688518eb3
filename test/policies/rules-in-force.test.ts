import { expect, test } from 'vitest';
import type { PlainDate } from '../../src/model/date.ts';
import { isInForce, isPublished, startsWithin } from '../../src/policies/rules-in-force.ts';

const day = (text: string) => text as PlainDate;
const interval = (from: string, published: string, to?: string, toPublished?: string) => ({
  from: day(from),
  published: day(published),
  ...(to === undefined ? {} : { to: day(to) }),
  ...(toPublished === undefined ? {} : { toPublished: day(toPublished) }),
});
const law = { inForce: [interval('2018-10-01', '2017-12-12')] };
const suspended = {
  inForce: [
    interval('2018-01-01', '2017-01-01', '2019-01-01', '2018-12-01'),
    interval('2020-01-01', '2018-12-01'),
  ],
};

test('a rule without intervals is always in force', () => {
  expect(isInForce({}, day('1900-01-01'), day('1900-01-01'))).toBe(true);
  expect(isPublished({}, day('1900-01-01'))).toBe(true);
  expect(startsWithin({}, day('2018-01-01'), day('2018-01-01'), day('2030-01-01'))).toBeUndefined();
});

test.each([
  ['2018-09-30', '2018-09-30', false],
  ['2018-10-01', '2018-10-01', true],
  ['2018-10-01', '2017-12-11', false],
  ['2018-10-01', '2017-12-12', true],
])('on %s, as known on %s: %s', (asOf, knownAt, expected) => {
  expect(isInForce(law, day(asOf), day(knownAt))).toBe(expected);
});

test.each([
  ['the last day in', '2018-12-31', '2021-01-01', true],
  ['the first day out', '2019-01-01', '2021-01-01', false],
  ['the first day out, its end not yet published', '2019-01-01', '2018-11-30', true],
  ['in the gap', '2019-12-31', '2021-01-01', false],
  ['back in force', '2020-01-01', '2021-01-01', true],
])('a suspended rule, %s', (_name, asOf, knownAt, expected) => {
  expect(isInForce(suspended, day(asOf), day(knownAt))).toBe(expected);
});

test.each([
  ['already published', '2018-05-15', '2018-05-15', '2019-05-15', '2018-10-01'],
  ['not yet published', '2017-12-11', '2017-12-11', '2018-12-11', undefined],
  ['on the last day of the horizon', '2018-05-15', '2018-05-15', '2018-10-01', '2018-10-01'],
  ['a day after the horizon', '2018-05-15', '2018-05-15', '2018-09-30', undefined],
  ['in force already', '2018-10-01', '2018-10-01', '2019-10-01', undefined],
])('a start that is %s', (_name, asOf, knownAt, until, expected) => {
  expect(startsWithin(law, day(asOf), day(knownAt), day(until))).toBe(expected);
});

test('the start after a gap is told while the rule is suspended', () => {
  expect(startsWithin(suspended, day('2019-06-01'), day('2019-06-01'), day('2020-06-01'))).toBe('2020-01-01');
});
