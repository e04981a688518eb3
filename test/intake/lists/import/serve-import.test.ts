import { describe, expect, test } from 'vitest';
import { importList } from '../../../../src/intake/lists/import/import-list.ts';
import { serveImport } from '../../../../src/intake/lists/import/serve-import.ts';
import type { PlainDate } from '../../../../src/model/date.ts';
import { intervalContains } from '../../../../src/model/interval.ts';
import { ListFile } from '../../../../src/model/listing.ts';
import { foldName } from '../../../../src/screening/fold-name.ts';
import { indexLists } from '../../../../src/screening/index-lists.ts';
import { screenParty } from '../../../../src/screening/screen-party.ts';

const day = (text: string) => text as PlainDate;

const head = (more: object = {}) =>
  ListFile.parse({
    program: 'watch',
    title: 'Watch list',
    authority: 'an agency',
    citation: 'an order',
    reach: ['named'],
    components: 'silent',
    import: { kind: 'own' },
    coverage: { through: '2020-01-31', source: 'by-hand', extent: 'partial' },
    entries: [
      {
        id: 'watch-vantorix',
        names: ['Vantorix Trading (fictional)'],
        listed: { from: '2019-05-01', published: '2019-05-02' },
        source: 'by-hand',
        note: 'Named in an order.',
      },
    ],
    ...more,
  });

const read = (rows: string) =>
  importList('own', [
    { name: 'watch.csv', bytes: new TextEncoder().encode(`name,aliases,country,identifier:duns\n${rows}`) },
  ]);

const serve = async (rows: string, on = '2026-11-28', list = head(), sourceDate: string | undefined = on) =>
  serveImport(
    list,
    { ...(await read(rows)), ...(sourceDate === '' ? {} : { sourceDate: day(sourceDate) }) },
    { imported: day(on), source: 'import-watch', fold: foldName },
  );
const UNDATED = '';

const VANTORIX = 'Trading Vantorix (fictional),,AT,\n';
const NORDVIK = 'Nordvik Holding AS (fictional),,NO,\n';

describe('a list that is served from an import', () => {
  test('keeps its head, and is known through the day of the import', async () => {
    const { title, reach, coverage, snapshot } = await serve(VANTORIX + NORDVIK);
    expect({ title, reach, coverage }).toEqual({
      title: 'Watch list',
      reach: ['named'],
      coverage: { through: '2026-11-28', since: '2026-11-28', source: 'import-watch', extent: 'complete' },
    });
    expect(snapshot).toMatchObject({ imported: '2026-11-28', rows: 2, refused: 0 });
  });

  test('an entry that was written by hand keeps its id and its days, and takes over what the import knows', async () => {
    const { entries } = await serve(VANTORIX + NORDVIK);
    expect(entries.map(({ id }) => id)).toHaveLength(2);
    expect(entries[0]).toMatchObject({
      id: 'watch-vantorix',
      names: ['Vantorix Trading (fictional)', 'Trading Vantorix (fictional)'],
      country: 'AT',
      listed: { from: '2019-05-01', published: '2019-05-02' },
      source: 'by-hand',
      note: 'Named in an order.',
    });
  });

  test('somebody of whom the list tells no day is listed from the day of the list on, and not before', async () => {
    const [, nordvik] = (await serve(VANTORIX + NORDVIK)).entries;
    expect(nordvik?.listed).toEqual({ from: '2026-11-28', published: '2026-11-28' });
    const next = await serve(VANTORIX + NORDVIK, '2026-12-24', await serve(VANTORIX + NORDVIK));
    expect(next.entries[1]?.listed).toEqual({ from: '2026-11-28', published: '2026-11-28' });
  });

  test('who is not on the whole list any more was on it until that day', async () => {
    const [vantorix] = (await serve(NORDVIK)).entries;
    if (vantorix === undefined) throw new Error('an entry is gone');
    expect(vantorix.listed).toMatchObject({ to: '2026-11-28', toPublished: '2026-11-28' });
    const on = (asOf: string) => intervalContains(vantorix.listed, day(asOf), day('2026-12-01'));
    expect([on('2026-11-27'), on('2026-11-28')]).toEqual([true, false]);
  });

  test('who comes back is listed anew', async () => {
    const gone = await serve(VANTORIX, '2026-12-01', await serve(VANTORIX + NORDVIK));
    const back = await serve(VANTORIX + NORDVIK, '2026-12-24', gone);
    expect(back.entries[1]?.listed).toEqual({ from: '2026-12-24', published: '2026-12-24' });
  });

  test('a source that is not in the file is not known to be empty, and nobody comes off it', async () => {
    const list = head({ import: { kind: 'own', sources: ['Entity List (fictional)'] } });
    const { coverage, entries } = await serve(VANTORIX + NORDVIK, '2026-11-28', list);
    expect(coverage.extent).toBe('partial');
    expect(entries).toEqual(list.entries);
  });

  test('what an entry says of its own reach and of who is behind it stays with it', async () => {
    const table = 'name,reach,owners\nNordvik Holding AS (fictional),subsidiaries,Sudvik AS (fictional)\n';
    const list = await importList('own', [{ name: 'w.csv', bytes: new TextEncoder().encode(table) }]);
    const serving = { imported: day('2026-11-28'), source: 'import-watch', fold: foldName };
    const { entries, relations } = serveImport(head({ entries: [] }), list, serving);
    expect(entries).toMatchObject([
      { reach: ['subsidiaries'], owners: [{ name: 'Sudvik AS (fictional)', tie: 'owner' }] },
    ]);
    // Only a programme that goes up to who controls somebody asks who that is.
    expect(relations).toEqual([]);
    const affiliates = head({ entries: [], reach: ['named', 'affiliates'] });
    const once = serveImport(affiliates, list, serving);
    expect(once.relations).toEqual([
      {
        kind: 'owner',
        of: { list: 'watch', entry: once.entries[0]?.id },
        by: { name: 'Sudvik AS (fictional)', identifiers: [] },
        from: '2026-11-28',
        published: '2026-11-28',
        partial: true,
        source: 'import-watch',
      },
    ]);
    expect(serveImport(once, list, serving).relations).toEqual(once.relations);
  });

  test('an entry written by hand is the one of the very same name, before one of another legal form', async () => {
    const byHand = { listed: { from: '2019-05-01', published: '2019-05-02' }, source: 'by-hand' };
    const list = head({ entries: [{ id: 'v', names: ['AO Vantorix'], ...byHand }] });
    const { entries } = await serve('AO Vantorix,,,\n"Vantorix, Inc.",,,\n', '2026-11-28', list);
    expect(entries.map(({ names }) => names)).toEqual([['AO Vantorix'], ['Vantorix, Inc.']]);
    expect(entries[0]?.id).toBe('v');
  });

  test('lists may share an import by the names that their entries bear', async () => {
    const taking = (more: object) => head({ import: { kind: 'own', ...more }, entries: [] });
    const named = async (more: object) =>
      (await serve(VANTORIX + NORDVIK, '2026-11-28', taking(more))).entries.map(({ names }) => names[0]);
    const vantorix = 'Trading Vantorix (fictional)';
    expect(await named({ bearing: ['VANTORIX'] })).toEqual([vantorix]);
    expect(await named({ notBearing: ['Vantorix trading'] })).toEqual(['Nordvik Holding AS (fictional)']);
    expect(await named({ notBearing: ['Vantor'] })).toHaveLength(2);
  });

  test('a list without a day shows who is listed, takes nobody off, and moves no coverage', async () => {
    const before = await serve(VANTORIX, '2026-11-20');
    const { coverage, snapshot, entries } = await serve(NORDVIK, '2026-11-28', before, UNDATED);
    expect(coverage).toEqual(before.coverage);
    expect(snapshot).toMatchObject({ imported: '2026-11-28', undated: true });
    expect(entries.map(({ listed }) => listed)).toEqual([
      { from: '2019-05-01', published: '2019-05-02' },
      { from: '2026-11-28', published: '2026-11-28' },
    ]);
    expect((await serve(NORDVIK, '2026-11-29', before)).snapshot).not.toHaveProperty('undated');
  });

  test('who is called only by names that others share is never more than a possible match', async () => {
    const list = await read(NORDVIK);
    const shared = list.entries.map((entry) => ({
      ...entry,
      names: entry.names.map((name) => ({ ...name, weak: true as const })),
    }));
    const served = serveImport(
      head(),
      { ...list, entries: shared },
      { imported: day('2026-11-28'), source: 'import-watch', fold: foldName },
    );
    const party = { names: [{ text: 'Nordvik Holding AS (fictional)' }], identifiers: [] };
    const [screening] = screenParty(party, indexLists(new Map([['watch', served]])));
    expect(screening?.matches).toMatchObject([
      { kind: 'possible', explanation: expect.stringContaining('a name that others share') },
    ]);
  });

  test('a row that cannot be read leaves the list partial, and takes nobody off it', async () => {
    const { coverage, entries } = await serve(`${NORDVIK}"Open,CH\n`);
    expect(coverage.extent).toBe('partial');
    expect(entries[0]?.listed).toEqual({ from: '2019-05-01', published: '2019-05-02' });
  });

  test('the row is kept by the words that a name could be made of, from the first list on that had it', async () => {
    const BROKEN = '"Zephyrine Works jane@example.org 123-45-6789,CH\n';
    const first = await serve(NORDVIK + BROKEN);
    expect(first.unread).toEqual([{ at: 'watch.csv:3', text: 'Zephyrine Works | CH', since: '2026-11-28' }]);
    expect((await serve(NORDVIK + BROKEN, '2026-12-24', first)).unread?.[0]?.since).toBe('2026-11-28');
    expect(await serve(NORDVIK, '2026-12-24', first)).not.toHaveProperty('unread');
  });

  test('is known to be whole from the first import of the whole on, or as far back as it was before', async () => {
    const first = await serve(VANTORIX);
    expect((await serve(VANTORIX, '2026-12-24', first)).coverage).toMatchObject({
      since: '2026-11-28',
      through: '2026-12-24',
    });
    const whole = head({ coverage: { through: '2020-01-31', source: 'by-hand' } });
    expect((await serve(VANTORIX, '2026-11-28', whole)).coverage).not.toHaveProperty('since');
  });

  test('the same import twice changes nothing', async () => {
    const once = await serve(VANTORIX + NORDVIK);
    expect(await serve(VANTORIX + NORDVIK, '2026-11-28', once)).toEqual(once);
  });
});
