import { describe, expect, test } from 'vitest';
import { createService } from '../../../src/assessment/create-service.ts';
import { AssayError } from '../../../src/model/error.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { day } from '../../facts/statements.ts';
import { snapshotOf } from '../../property/random-world.ts';
import { WORLD } from './world.ts';

const ask = (input: object): Promise<Timeline> =>
  createService(snapshotOf(WORLD), () => day('2020-01-01')).timeline({
    vendor: { name: 'alpha' },
    policies: ['random'],
    ...input,
  });

async function faultsOf(input: object): Promise<[string, string][]> {
  const error = await ask(input).then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!(error instanceof AssayError)) throw error ?? new Error('it was not refused');
  expect(error.code).toBe('validation');
  return error.issues.map(({ pointer, detail }) => [pointer, detail]);
}

describe('a timeline is refused', () => {
  test.each([
    [
      'a span that ends before it begins',
      { from: '2019-01-01', to: '2018-01-01' },
      '/to',
      '`2018-01-01` does not lie after `2019-01-01`; it is the first day left out, so give a day after the first one',
    ],
    ['a span of no day', { from: '2019-01-01', to: '2019-01-01' }, '/to', /does not lie after/],
    [
      'a day too far away',
      { from: '1500-01-01' },
      '/from',
      '`1500-01-01` is more than 200 years from today (2020-01-01); give a day within them',
    ],
    ['too many years', { from: '1900-01-01', to: '2110-01-01' }, '/to', /more than 200 years; ask for fewer/],
    ['a day that is none', { from: '2019-02-30' }, '/from', /is not a date/],
    [
      'a policy that is none',
      { policies: ['random', 'nosuch'] },
      '/policies/1',
      'there is no policy `nosuch`; choose from `random`, or ask for `all`',
    ],
    ['a policy that is none beside all', { policies: ['all', 'nosuch'] }, '/policies/1', /no policy/],
    ['no policy', { policies: [] }, '/policies', /must not be empty/],
    ['the clocks of an assessment', { asOf: '2019-01-01' }, '/asOf', /is not a field here/],
    ['a market that is none', { market: 'nowhere' }, '/market', /neither a country code/],
    [
      'a fact that nobody may state',
      { vendor: { name: 'alpha', facts: [{ name: 'vendor.listed.p', value: false }] } },
      '/vendor/facts/0/name',
      /comes only from screening/,
    ],
  ])('for %s', async (_, input, pointer, detail) => {
    const faults = await faultsOf(input);
    expect(faults.map(([at]) => at)).toEqual([pointer]);
    if (typeof detail === 'string') expect(faults[0]?.[1]).toBe(detail);
    else expect(faults[0]?.[1]).toMatch(detail);
  });

  test('with every fault at once, each told once', async () => {
    const faults = await faultsOf({ policies: ['nosuch'], from: 'soon', market: 'nowhere', color: 'red' });
    expect(faults.map(([pointer]) => pointer).sort()).toEqual(['/color', '/from', '/market', '/policies/0']);
  });

  test.each([null, 'alpha', [], 7])('when it is %j', async (input) => {
    const service = createService(snapshotOf(WORLD), () => day('2020-01-01'));
    await expect(service.timeline(input)).rejects.toBeInstanceOf(AssayError);
  });
});

describe('what is left out', () => {
  test('all policies are meant by `all`, each once', async () => {
    const { rows } = await ask({ policies: ['all', 'random'] });
    expect(rows.map(({ policy }) => policy)).toEqual(['random']);
  });

  test('the span begins with the first thing that bears on the answer and ends after today or the last change', async () => {
    const { question } = await ask({});
    // Said on 1 Jan 2018 and official, so it never grows old.
    expect(question).toMatchObject({ from: '2018-01-01', to: '2020-01-02', today: '2020-01-01' });
  });

  test('a vendor nobody knows has a timeline of today', async () => {
    const { question, rows } = await ask({ vendor: { name: 'Nobody Knows Ltd' } });
    expect(question).toMatchObject({ from: '2020-01-01', to: '2020-01-02' });
    expect(rows[0]?.asThenKnown).toHaveLength(1);
  });

  test('the market is the one asked for, or else the word for all', async () => {
    expect((await ask({ market: 'DE' })).rows[0]?.market).toBe('DE');
    expect((await ask({})).rows[0]?.market).toBe('all');
  });
});
