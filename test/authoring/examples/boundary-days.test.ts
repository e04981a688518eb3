import { expect, test } from 'vitest';
import { boundaryDays } from '../../../src/authoring/examples/boundary-days.ts';
import { DatedInterval } from '../../../src/model/interval.ts';
import { RuleExample } from '../../../src/model/rule.ts';

const daysOf = (...intervals: readonly object[]) =>
  boundaryDays({ inForce: intervals.map((interval) => DatedInterval.parse(interval)) });

const told = (days: ReturnType<typeof daysOf>) =>
  days.map(({ interval, what, asOf, knownAt, isInForce }) => [
    interval,
    what,
    asOf ?? `known ${knownAt}`,
    isInForce,
  ]);

const shows = (clocks: object, outcome: string) =>
  RuleExample.parse({ name: 'x', facts: {}, outcome, ...clocks });

test('a rule that is always in force has none', () => {
  expect(boundaryDays({})).toEqual([]);
});

test('an open interval has the day it starts and the one before', () => {
  expect(told(daysOf({ from: '2018-10-01', published: '2017-12-12' }))).toEqual([
    [0, 'the day before it starts', '2018-09-30', false],
    [0, 'the day it starts', '2018-10-01', true],
  ]);
});

test('an interval that ends has its last day and the one after, too', () => {
  expect(told(daysOf({ from: '2018-01-01', published: '2018-01-01', to: '2020-03-01' })).slice(2)).toEqual([
    [0, 'its last day', '2020-02-29', true],
    [0, 'the day after its last', '2020-03-01', false],
  ]);
});

test('where one interval follows another at once, the rule is in force on both sides', () => {
  const days = daysOf(
    { from: '2018-01-01', published: '2018-01-01', to: '2019-01-01' },
    { from: '2019-01-01', published: '2018-06-01' },
  );
  expect(told(days).slice(2)).toEqual([
    [0, 'its last day', '2018-12-31', true],
    [0, 'the day after its last', '2019-01-01', true],
    [1, 'the day before it starts', '2018-12-31', true],
    [1, 'the day it starts', '2019-01-01', true],
  ]);
});

test('a start that was published late has the day of that and the one before, whatever day is asked about', () => {
  const days = daysOf({ from: '2025-09-11', published: '2025-09-18' });
  expect(told(days).slice(2)).toEqual([
    [0, 'the day before its start was published', 'known 2025-09-17', false],
    [0, 'the day its start was published', 'known 2025-09-18', true],
  ]);
  const [, start, before, published] = days;
  expect(before?.isShownBy(shows({ asOf: '2025-09-17' }, 'not-in-force'))).toBe(true);
  expect(before?.isShownBy(shows({ asOf: '2025-09-11', knownAt: '2025-09-17' }, 'not-in-force'))).toBe(true);
  expect(before?.isShownBy(shows({ asOf: '2025-09-10', knownAt: '2025-09-17' }, 'not-in-force'))).toBe(false);
  expect(published?.isShownBy(shows({ asOf: '2025-09-18' }, 'violated'))).toBe(true);
  expect(published?.isShownBy(shows({ asOf: '2025-09-18' }, 'not-in-force'))).toBe(false);
  // On its first day nobody knew of it: only hindsight shows the start.
  expect(start?.isShownBy(shows({ asOf: '2025-09-11' }, 'not-in-force'))).toBe(false);
  expect(start?.isShownBy(shows({ asOf: '2025-09-11', knownAt: '2025-09-18' }, 'violated'))).toBe(true);
});

test('so has an end that was published after it had come', () => {
  const interval = {
    from: '2018-01-01',
    published: '2018-01-01',
    to: '2019-01-01',
    toPublished: '2019-02-01',
  };
  const days = daysOf(interval);
  expect(told(days).slice(4)).toEqual([
    [0, 'the day before its end was published', 'known 2019-01-31', true],
    [0, 'the day its end was published', 'known 2019-02-01', false],
  ]);
  expect(days[4]?.isShownBy(shows({ asOf: '2019-01-31' }, 'violated'))).toBe(true);
  expect(days[5]?.isShownBy(shows({ asOf: '2019-02-01' }, 'not-in-force'))).toBe(true);
});
