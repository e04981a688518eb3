import { describe, expect, test } from 'vitest';
import { warnOfStale } from '../../src/assessment/warn-of-stale.ts';
import type { PlainDate } from '../../src/model/date.ts';

const day = (text: string) => text as PlainDate;
const list = (program: string, through: string, since?: string) => ({
  program,
  through: day(through),
  ...(since === undefined ? {} : { stale: { since: day(since), because: 'Huawei is not on the list' } }),
});
const told = (lists: ReturnType<typeof list>[], asOf: string, listAgeDays = 0, knownAt = asOf) =>
  warnOfStale(lists, { asOf: day(asOf), knownAt: day(knownAt) }, { listAgeDays }).map(({ detail }) => detail);

describe('a warning of the lists that an answer rests on', () => {
  test('names those that are older than the policy bears, by either clock', () => {
    const lists = [list('one', '2026-11-20'), list('two', '2026-11-26'), list('three', '2026-11-28')];
    expect(told(lists, '2026-11-28')).toEqual([
      '2 lists do not reach 28 Nov 2026: `one` through 20 Nov 2026, `two` through 26 Nov 2026; who is not found there is not known to be clear',
    ]);
    expect(told(lists, '2026-11-28', 2)).toEqual([
      'a list does not reach 28 Nov 2026, with the 2 days that the policy bears: `one` through 20 Nov 2026; who is not found there is not known to be clear',
    ]);
    expect(told(lists, '2026-11-20', 8, '2026-11-29')).toHaveLength(1);
    expect(told(lists, '2026-11-28', 8)).toEqual([]);
    expect(told(lists, '2026-11-20')).toEqual([]);
  });

  test('names one that is served on, though the policy bears its age, from the day on which a newer one was refused', () => {
    const lists = [list('one', '2026-11-20', '2026-11-25')];
    expect(told(lists, '2026-11-25', 30)).toEqual([
      '`one` is served as of 20 Nov 2026, for the one of 25 Nov 2026 was refused: Huawei is not on the list',
    ]);
    expect(told(lists, '2026-11-24', 30)).toEqual([]);
  });
});
