import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../src/model/date.ts';
import { openService } from '../../src/store/files/open-service.ts';
import { openSnapshotFolder } from '../../src/store/files/snapshot-folder.ts';
import { runLine } from './run-line.ts';
import { companies, HEAD, table, useWatchList, words } from './watch-list.ts';

const { data: folder, file, run, writeHead, importOwn } = useWatchList();

const status = async () => {
  const { out } = await run('status', '--data', folder(), '--format', 'json');
  return (JSON.parse(out) as { program: string }[]).find(({ program }) => program === 'agency-watch');
};

describe('assay lists import', () => {
  test('asks for a folder: what comes with the program is not written over', async () => {
    const { code, err } = await run('import', 'own', await file('a.csv', table(companies(0, 3))));
    expect(code).toBe(2);
    expect(words(err)).toContain("required option '--into <folder>' not specified");
  });

  test('says how to make a list that no programme has', async () => {
    const { code, err } = await importOwn('a.csv', companies(0, 3));
    expect(code).toBe(2);
    expect(words(err)).toContain(
      'write its head as `lists/<programme>.json` into the folder, with `"import": {"kind": "own"}`',
    );
  });

  test('serves a list: whoever is on it is found, by a verdict and by a screening', async () => {
    await writeHead();
    const { code, out } = await importOwn('a.csv', companies(0, 10));
    expect({ code, said: words(out) }).toMatchObject({ code: 0 });
    expect(words(out)).toContain('agency-watch is served with 10 entries, through 28 Nov 2026.');
    const service = await openService({
      data: [folder()],
      today: () => '2026-11-28' as PlainDate,
      version: '1',
    });
    const { hits, lists } = service.screen({ name: 'Vantorix 3 Trading AG (fictional)', limit: 1 });
    expect(hits).toMatchObject([{ program: 'agency-watch', kind: 'exact' }]);
    expect(lists.find(({ program }) => program === 'agency-watch')).toMatchObject({
      entries: 10,
      through: '2026-11-28',
    });
  });

  test('leaves the operator’s own sources where they are', async () => {
    await writeHead();
    const own = {
      title: 'An order (fictional)',
      label: 'the agency',
      publisher: 'the agency',
      published: '2020-01-01',
      kind: 'decision',
      checked: 'V1',
    };
    await openSnapshotFolder(folder()).write('sources.json', {
      $schema: '../s.json',
      sources: { 'our-order': own },
    });
    await importOwn('a.csv', companies(0, 10));
    expect(JSON.parse(await readFile(join(folder(), 'sources.json'), 'utf8'))).toEqual({
      $schema: '../s.json',
      sources: {
        'our-order': own,
        'import-agency-watch': {
          title: 'Watch list of the agency',
          label: 'the agency, on the list of 28 Nov 2026',
          publisher: 'the agency',
          published: '2026-11-28',
          kind: 'dataset',
          checked: 'V1',
        },
      },
    });
  });

  test('writes over no sources that it cannot read', async () => {
    await writeHead();
    await openSnapshotFolder(folder()).write('sources.json', { ours: { 'our-order': 'of last year' } });
    const { code, err } = await importOwn('a.csv', companies(0, 10));
    expect(code).toBe(2);
    expect(words(err)).toContain('sources.json` has no `sources`');
    expect(JSON.parse(await readFile(join(folder(), 'sources.json'), 'utf8'))).toEqual({
      ours: { 'our-order': 'of last year' },
    });
    expect(await status()).toMatchObject({ entries: 0 });
  });

  test('serves the one before on, marked stale, when a list has lost a part of itself', async () => {
    await writeHead();
    await importOwn('a.csv', companies(0, 10));
    const { code, out } = await importOwn('b.csv', companies(0, 5));
    expect(code).toBe(1);
    expect(words(out)).toContain('the entries went from 10 to 5, and no more than 20 % may be lost');
    expect(words(out)).toContain('agency-watch is served on, as of 28 Nov 2026, marked stale.');
    expect(await status()).toMatchObject({
      entries: 10,
      snapshot: { stale: { since: '2026-11-28', because: expect.stringContaining('went from 10 to 5') } },
    });
    expect(words((await run('status', '--data', folder())).out)).toContain(
      'STALE: the one of 28 Nov 2026 was refused',
    );
    expect(await readdir(join(folder(), 'snapshots/refused/own'))).toHaveLength(1);

    const mended = await importOwn('c.csv', companies(0, 11));
    expect(mended.code).toBe(0);
    expect(await status()).toMatchObject({ entries: 11 });
    expect((await status()) as object).not.toHaveProperty('snapshot.stale');
  });

  test.each([
    ['an empty file', ''],
    ['another format', '%PDF-1.7\n'],
  ])('leaves the list as it is for %s', async (_, text) => {
    await writeHead();
    await importOwn('a.csv', companies(0, 10));
    const served = await readFile(join(folder(), 'lists/agency-watch.json'), 'utf8');
    expect((await run('import', 'own', await file('bad.csv', text), '--into', folder())).code).not.toBe(0);
    const { entries } = JSON.parse(await readFile(join(folder(), 'lists/agency-watch.json'), 'utf8'));
    expect(entries).toEqual(JSON.parse(served).entries);
  });

  test('refuses a list without a name that must be on it, by that name', async () => {
    await writeHead();
    const sentinels = await file('names.txt', 'Vantorix 99 Trading\n');
    const { code, out } = await importOwn('a.csv', companies(0, 10), '--sentinels', sentinels);
    expect(code).toBe(1);
    expect(words(out)).toContain('Vantorix 99 Trading is not on the list');
    expect(words(out)).toContain('agency-watch stays as it is in the data.');
  });

  test('of the same list again only the day is new', async () => {
    await writeHead();
    await importOwn('a.csv', companies(0, 10));
    const next = { today: () => '2026-12-01' as PlainDate };
    const line = ['lists', 'import', 'own', await file('a.csv', table(companies(0, 10))), '--into', folder()];
    line.push('--list-day', '2026-12-01');
    const { code, out } = await runLine(line, next);
    expect(code).toBe(0);
    expect(words(out)).toContain('agency-watch is served with 10 entries, through 1 Dec 2026.');
    expect(await readdir(join(folder(), 'snapshots/own'))).toHaveLength(1);
    const { entries } = JSON.parse(await readFile(join(folder(), 'lists/agency-watch.json'), 'utf8'));
    expect(entries[0].listed).toEqual({ from: '2026-11-28', published: '2026-11-28' });
  });

  test('is held against the list that is served, whichever of one day came first', async () => {
    await writeHead();
    for (const most of [20, 18, 16, 14]) {
      const { code, out } = await importOwn(`${most}.csv`, companies(0, most));
      expect([most, code]).toEqual([most, 0]);
      expect(words(out)).toContain(`agency-watch is served with ${20} entries`);
    }
    expect((await importOwn('10.csv', companies(0, 10))).code).toBe(1);
  });

  test('asks which of two lists of one kind is meant', async () => {
    await writeHead();
    await openSnapshotFolder(folder()).write('lists/agency-other.json', { ...HEAD, program: 'agency-other' });
    const { code, err } = await importOwn('a.csv', companies(0, 3));
    expect(code).toBe(2);
    expect(words(err)).toContain(
      'several lists are of the kind `own`: say by --list which, `agency-other`, `agency-watch`',
    );
    expect((await importOwn('a.csv', companies(0, 3), '--list', 'agency-other')).code).toBe(0);
    expect(await status()).toMatchObject({ entries: 0 });
  });
});

describe('assay lists verify', () => {
  test('finds all well after an import, and says what is wrong when somebody was taken out', async () => {
    await writeHead();
    await importOwn('a.csv', companies(0, 10));
    const well = await run('verify', '--data', folder());
    expect(well.code).toBe(0);
    expect(words(well.out)).toMatch(
      /^SOUND snapshots\/own\/2026-11-28-[0-9a-f]{12}\.json SOUND agency-watch SOUND us-1260h /,
    );

    const path = join(folder(), 'lists/agency-watch.json');
    const list = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...list, entries: list.entries.slice(1) }));
    const { code, out } = await run('verify', '--data', folder());
    expect(code).toBe(1);
    expect(words(out)).toMatch(
      /WRONG agency-watch: it is served without Vantorix \d Trading AG \(fictional\)/,
    );
  });

  test('finds an import that lost an entry, or cannot be read', async () => {
    await writeHead();
    await importOwn('a.csv', companies(0, 10));
    const [name = ''] = await readdir(join(folder(), 'snapshots/own'));
    const path = join(folder(), 'snapshots/own', name);
    const read = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...read, entries: read.entries.slice(1) }));
    const short = await run('verify', '--data', folder());
    expect(short.code).toBe(1);
    expect(words(short.out)).toContain('it holds 9 of its 10 rows; import the list again');
    await writeFile(path, '{');
    expect((await run('verify', '--data', folder())).code).toBe(1);
    await rm(path);
    const gone = await run('verify', '--data', folder());
    expect(gone.code).toBe(1);
    expect(words(gone.out)).toMatch(
      /^WRONG agency-watch: the import that it is served from is gone; import the list again SOUND /,
    );
  });
});

describe('two imports into one folder', () => {
  test('the second is told who is at it, and leaves all as it is', async () => {
    await writeHead();
    const lock = await openSnapshotFolder(folder()).lock();
    const { code, out, err } = await importOwn('a.csv', companies(0, 10));
    expect([code, out]).toEqual([2, '']);
    expect(words(err)).toMatch(
      /the process \d+ on `.*` is importing into `.*ours`, since .*; run again when it has ended/,
    );
    expect(await status()).toMatchObject({ entries: 0 });
    await lock.release();
    expect((await importOwn('a.csv', companies(0, 10))).code).toBe(0);
  });

  test('a lock that was left behind is taken over with a word', async () => {
    await writeHead();
    await writeFile(
      join(folder(), '.import.lock'),
      JSON.stringify({ pid: process.pid, host: hostname(), token: 'of a run before' }),
    );
    const { code, err } = await importOwn('a.csv', companies(0, 10));
    expect(code).toBe(0);
    expect(words(err)).toMatch(
      /^The process \d+ began an import into `.*ours`, since .* and is gone; its lock was taken over\. $/,
    );
    expect(await readdir(folder())).not.toContain('.import.lock');
  });
});
