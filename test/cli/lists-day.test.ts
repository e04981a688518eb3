import { describe, expect, test } from 'vitest';
import { companies, HEAD, useWatchList, words } from './watch-list.ts';

const { data, file, run, writeHead, importOwn, assess } = useWatchList();

const WHOLE = { coverage: { ...HEAD.coverage, through: '2026-11-20', extent: 'complete' } };
const importUndated = async (rows: string, ...more: string[]) => {
  const path = await file('a.csv', `name,country\n${rows}`);
  return run('import', 'own', path, '--into', data(), ...more);
};
const listing = async (name: string, policy: object = {}) => {
  const { findings } = await assess(name, '2026-11-28', policy);
  return findings.find(({ rule }) => rule === 'agency-watch');
};
const NOBODY = 'Nordvik Holding AS (fictional)';

describe('a list of which nobody has told the day', () => {
  test('lists who is on it, and clears nobody for a later day than the one before', async () => {
    await writeHead(WHOLE);
    const { code, out } = await importUndated(companies(0, 10));
    expect(code).toBe(0);
    expect(words(out)).toContain('say by `--list-day` on which day it was published');
    expect(words(out)).toContain(
      'agency-watch is served with 10 entries. The day of the list is not known, so a miss counts as far as before: through 20 Nov 2026.',
    );
    expect(await listing('Vantorix 3 Trading AG (fictional)')).toMatchObject({ outcome: 'violated' });
    expect(await listing(NOBODY)).toMatchObject({
      outcome: 'unknown',
      because: expect.stringContaining(
        'the list is known to be complete through 20 Nov 2026 only; of the one imported on 28 Nov 2026 the day is not known',
      ),
    });
    expect(await listing(NOBODY, { screening: { listAgeDays: 10 } })).toMatchObject({ outcome: 'satisfied' });
    expect(words((await run('status', '--data', data())).out)).toContain(
      'imported on 28 Nov 2026, of a day that is not known',
    );
  });

  test('clears as far as the day goes that is given', async () => {
    await writeHead();
    expect((await importUndated(companies(0, 10), '--list-day', '2026-11-26')).code).toBe(0);
    expect(await listing(NOBODY)).toMatchObject({ outcome: 'unknown' });
    expect(await listing(NOBODY, { screening: { listAgeDays: 2 } })).toMatchObject({ outcome: 'satisfied' });
  });

  test.each([
    ['2026-11-31', '`2026-11-31` is not a day of the calendar; write it as YYYY-MM-DD.'],
    ['2026-11-29', '`--list-day` is 29 Nov 2026, which lies after today'],
  ])('is refused with the day %s', async (day, why) => {
    await writeHead();
    const { code, err } = await importUndated(companies(0, 10), '--list-day', day);
    expect([code, words(err)]).toEqual([2, expect.stringContaining(why)]);
  });

  test('a day given against that of the list is refused, and so is a list older than the one that is served', async () => {
    const entity = { id: 'x-1', schema: 'Company', properties: { name: ['Vantorix 1 Trading AG'] } };
    const path = await file('list.ftm.json', JSON.stringify({ ...entity, last_seen: '2026-11-20' }));
    const { code, err } = await run('check', 'ftm', path, '--list-day', '2026-11-21');
    expect(code).toBe(2);
    expect(words(err)).toContain(
      '`--list-day` is 21 Nov 2026, but the list says that it is of 20 Nov 2026; leave it out',
    );
    await writeHead();
    await importOwn('a.csv', companies(0, 10));
    const older = await importUndated(companies(0, 10), '--list-day', '2026-11-27');
    expect([older.code, words(older.out)]).toEqual([1, expect.stringContaining('it is of 27 Nov 2026')]);
  });
});
