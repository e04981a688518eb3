import { describe, expect, test } from 'vitest';
import { openService } from '../../src/store/files/open-service.ts';
import { companies, useWatchList, words } from './watch-list.ts';

const { data, run, writeHead, importOwn, assess } = useWatchList();

const BROKEN = '"Zephyrine Works AG (fictional),CH\n';
const importBroken = async () => {
  await writeHead();
  return importOwn('watch.csv', companies(0, 10) + BROKEN, '--accept-refused', '1');
};

describe('a row that could not be read and was accepted', () => {
  test('leaves it open whether somebody is listed whose name stands in it, and never lists', async () => {
    expect((await importBroken()).code).toBe(0);
    const { verdict, findings } = await assess('Zephyrine Works');
    expect(verdict).toBe('insufficient-evidence');
    expect(findings.find(({ rule }) => rule === 'agency-watch')).toMatchObject({
      outcome: 'unknown',
      missing: [{ fact: 'vendor.listed.agency-watch', why: 'possible-match' }],
      because: expect.stringContaining(
        '(perhaps in a row of the list that could not be read (watch.csv:12): all words of "Zephyrine Works" stand there: a person must look)',
      ),
    });
  });

  test('leaves the list partial for everybody else', async () => {
    await importBroken();
    const { findings } = await assess('Nordvik Holding AS (fictional)');
    expect(findings.find(({ rule }) => rule === 'agency-watch')).toMatchObject({
      outcome: 'unknown',
      missing: [{ why: 'not-covered' }],
    });
  });

  test('is found by a screening, and counted wherever the coverage is told', async () => {
    await importBroken();
    const service = await openService({ data: [data()], today: () => '2026-11-28' as never, version: '1' });
    const { hits, lists } = service.screen({ name: 'Zephyrine Works', limit: 2, lists: ['agency-watch'] });
    expect(hits).toMatchObject([{ entry: 'watch.csv:12', kind: 'possible', score: 0.84, features: [] }]);
    expect(lists).toMatchObject([{ program: 'agency-watch', entries: 10, partial: true, unread: 1 }]);
    expect(service.screen({ name: 'Zephyrine Works', minScore: 0.9 }).hits).toEqual([]);
    expect(service.screen({ name: 'Zephyrine Works', lists: ['us-1634'] }).hits).toEqual([]);
    const { out } = await run('status', '--data', data());
    expect(words(out)).toContain('1 row that could not be read is searched as plain text.');
  });

  test('is gone with the first import in which it can be read', async () => {
    await importBroken();
    await importOwn('watch.csv', `${companies(0, 10)}Zephyrine Works AG (fictional),CH\n`);
    expect((await assess('Zephyrine Works AG (fictional)')).verdict).toBe('prohibited');
    expect((await run('status', '--data', data())).out).not.toContain('plain text');
  });
});
