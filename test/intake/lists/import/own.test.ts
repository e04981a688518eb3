import { describe, expect, test } from 'vitest';
import { importText, importTwin, TABLE_1260H, TWINS, WATCH_LIST, WATCH_MAP } from './twins.ts';

const csv = (...rows: readonly string[]) => importText('own', `${rows.join('\n')}\n`, 'watch.csv');
const mapped = (columns: object) =>
  importText('own', WATCH_LIST, 'watch.csv', { map: { path: 'map.json', content: { columns } } });

describe("an agency's own list", () => {
  test('by a map; what the map does not name is known by its own name', async () => {
    const list = await importTwin(TWINS['table-csv']);
    expect(list).toMatchObject({ kind: 'own', format: 'table-csv', rows: 2, refused: [], warnings: [] });
    expect(list.entries).toEqual([
      {
        id: 'W-1',
        names: [
          { text: 'Example Alpine Security AG', kind: 'main' },
          { text: 'EAS', kind: 'alias' },
          { text: 'Alpine Example', kind: 'alias' },
        ],
        kind: 'other',
        countries: ['CH'],
        identifiers: [],
        programmes: [],
        listed: { from: '2024-01-15', to: '2025-01-01' },
        remarks: 'watch the example',
        rows: 1,
        at: 'watch.csv:2',
      },
      {
        id: 'W-2',
        names: [{ text: 'Example Harbour Software', kind: 'main' }],
        kind: 'other',
        countries: [],
        identifiers: [],
        programmes: [],
        listed: { from: '2024-02-01' },
        remarks: 'two; parts',
        rows: 1,
        at: 'watch.csv:3',
      },
    ]);
  });

  test('every field that there is', async () => {
    const list = await csv(
      'id,name,aliases,former names,abbreviations,kind,country,identifiers,LEI,programme,authority,from,to,published,owner,reach,note',
      '7,"Example AG and its subsidiaries",Example One; Example Two,Example Old,EX,company,NA,uei:EXAMPLE2UE34; x,EXAMPLE0000000000184,Example Act,Example Office,2024-01-01,2025-01-01,2024-01-02,Example Owner,affiliates; all,why',
    );
    expect(list.entries).toEqual([
      {
        id: '7',
        names: [
          { text: 'Example AG', kind: 'main' },
          { text: 'Example One', kind: 'alias' },
          { text: 'Example Two', kind: 'alias' },
          { text: 'Example Old', kind: 'former' },
          { text: 'EX', kind: 'alias', weak: true },
        ],
        kind: 'organisation',
        countries: ['NA'],
        identifiers: [
          { scheme: 'uei', value: 'EXAMPLE2UE34' },
          { scheme: 'lei', value: 'EXAMPLE0000000000184' },
        ],
        programmes: ['Example Act'],
        authority: 'Example Office',
        listed: { from: '2024-01-01', to: '2025-01-01', published: '2024-01-02' },
        remarks: 'and its subsidiaries; why',
        reachHint: ['subsidiaries', 'affiliates'],
        owners: [{ name: 'Example Owner', tie: 'owner' }],
        rows: 1,
        at: 'watch.csv:2',
      },
    ]);
    expect(list.warnings.map(({ detail }) => detail)).toEqual([
      'watch.csv:2  `all` is no reach; give one of named, subsidiaries, affiliates, control, owned>=50%, majority, any-share, successors',
      'watch.csv:2  `x` is no identifier; write it as `scheme:value`',
    ]);
  });

  test('a day is never guessed: 05/06/2024 may be in May or in June', async () => {
    const list = await csv(
      'name,from,country',
      'Example,05/06/2024,Atlantis',
      'Example Two,5 June 2024,Switzerland',
    );
    expect(list.entries.map(({ listed, countries }) => [listed, countries])).toEqual([
      [undefined, []],
      [{ from: '2024-06-05' }, ['CH']],
    ]);
    expect(list.warnings.map(({ detail }) => detail)).toEqual([
      'watch.csv:2  `Atlantis` is no country that is known; it is taken as not known',
      'watch.csv:2  `05/06/2024` is no day that can be read; it is not known since when it is listed; write it as YYYY-MM-DD',
    ]);
  });

  test('the same from JSON, with lists as lists', async () => {
    const list = await importTwin(TWINS['table-json']);
    expect(list).toMatchObject({ format: 'table-json', rows: 2, refused: [] });
    expect(list.entries[0]).toMatchObject({
      names: [
        { text: 'Example Alpine Security AG', kind: 'main' },
        { text: 'EAS', kind: 'alias' },
        { text: 'Alpine Example', kind: 'alias' },
      ],
      at: 'watch.json#/entries/0',
    });
    expect(list.entries[1]).toMatchObject({
      identifiers: [{ scheme: 'lei', value: 'EXAMPLE0000000000184' }],
      reachHint: ['subsidiaries'],
    });
  });

  test('a row that names nobody and a value that is no text are refused', async () => {
    const list = await importText(
      'own',
      JSON.stringify([
        { name: 'Example' },
        { name: 'unknown' },
        { country: 'CH' },
        { name: { first: 'x' } },
        'Example',
      ]),
      'watch.json',
    );
    expect(list.refused.map(({ at, code, detail }) => `${at} ${code} ${detail}`)).toEqual([
      'watch.json#/1 list.no-name `unknown` is no name',
      'watch.json#/2 list.no-name the name is missing',
      'watch.json#/3 list.field `name` holds `{"first":"x"}`; give a text or a list of texts',
      'watch.json#/4 list.field `Example` is no object',
    ]);
  });

  test('a column that is not read is told of', async () => {
    const list = await csv('name,mood', 'Example,good');
    expect(list.warnings.map(({ detail }) => detail)).toEqual([
      'watch.csv  `mood` is no column that is known here, and is not read; a map can say what it holds',
    ]);
  });

  test('all that is wrong with a map is told', async () => {
    await expect(
      mapped({ Vendor: 'name', Nowhere: 'note', Case: 'number', vendor: 'name' }),
    ).rejects.toMatchObject({
      message: 'the column map `map.json` cannot be used: 3 things are wrong with it',
      issues: [
        { pointer: '/columns/Nowhere', code: 'map.column' },
        { pointer: '/columns/Case', code: 'map.meaning' },
        { pointer: '/columns/vendor', code: 'map.twice' },
      ],
    });
    await expect(mapped({ Remark: null })).rejects.toThrow(
      '`watch.csv` has no column of names; say in a map which column holds `name`. Its columns are: `Case`, `Vendor`, `Trading as`, `Home`, `LEI`, `From`, `Last day`, `Remark`',
    );
    await expect(mapped({ Vendor: 'name', Case: 'name' })).rejects.toThrow(
      'in `watch.csv`, `Case` (column 1) and `Vendor` (column 2) both hold `name`; say in a map which of them is to be read',
    );
    await expect(
      importText('own', WATCH_LIST, 'w', {
        map: { path: 'm', content: JSON.parse('{"columns":{"__proto__":"name"}}') },
      }),
    ).rejects.toMatchObject({
      issues: [{ detail: '`__proto__` cannot be a key here; leave it out' }],
    });
    await expect(importText('csl', WATCH_LIST, 'w', { map: WATCH_MAP })).rejects.toThrow(
      'the columns of `csl` are known; a map is for `own` and `1260h`',
    );
  });
});

test('the section 1260H list as a table', async () => {
  const list = await importText('1260h', TABLE_1260H, '1260h.csv');
  expect(list).toMatchObject({ kind: '1260h', format: 'table-csv', rows: 2, warnings: [] });
  expect(list.entries[0]).toMatchObject({
    names: [
      { text: 'Example Industry Corporation of Nowhere Ltd. (EICN)', kind: 'main' },
      { text: 'Example Industry', kind: 'alias' },
      { text: 'EIC', kind: 'alias' },
    ],
    countries: ['CN'],
    listed: { from: '2025-01-07' },
  });
});

test('a table of section 1260H has no column that is not known: another list would be one', async () => {
  await expect(importText('1260h', 'name,mood\nExample,good\n')).rejects.toThrow(
    '`list.csv` is not a plain table of the section 1260H list: no column `mood` is known; say in a map what it holds, or null where it is not to be read',
  );
  const map = { path: 'map.json', content: { columns: { mood: null } } };
  const list = await importText('1260h', 'name,mood\nExample,good\n', 'list.csv', { map });
  expect(list).toMatchObject({ rows: 1, warnings: [] });
});
