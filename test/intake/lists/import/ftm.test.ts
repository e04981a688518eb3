import { describe, expect, test } from 'vitest';
import { FTM, importText } from './twins.ts';

const lines = (...entities: readonly object[]) =>
  importText('ftm', entities.map((entity) => JSON.stringify(entity)).join('\n'), 'entities.json');
const company = (id: string, properties: object, more: object = {}) => ({
  id,
  schema: 'Company',
  caption: id,
  properties,
  ...more,
});

describe('entities of FollowTheMoney', () => {
  test('sanctions and owners go to the party; relations and what is no target are set aside', async () => {
    const list = await importText('ftm', FTM, 'entities.json');
    expect(list).toMatchObject({
      format: 'ftm',
      sourceDate: '2026-05-15',
      rows: 5,
      refused: [],
      warnings: [],
    });
    expect(list.entries).toEqual([
      {
        id: 'ex-1',
        names: [
          { text: 'Example Works OOO', kind: 'main' },
          { text: 'ООО Пример', kind: 'alias' },
          { text: 'Example Old Works', kind: 'former' },
          { text: 'EW', kind: 'alias', weak: true },
        ],
        kind: 'organisation',
        countries: ['GB', 'RU'],
        identifiers: [{ scheme: 'inn', value: '7700000009' }],
        programmes: ['EX-PROG', 'sanction'],
        authority: 'Example Office',
        listed: { from: '2022-02-24' },
        owners: [{ name: 'Jane Example', tie: 'owner', share: 0.515 }],
        rows: 3,
        at: 'entities.json:1',
      },
    ]);
    expect(list.setAside.map(({ at, code, detail }) => `${at} ${code} ${detail}`)).toEqual([
      'entities.json:2 list.no-target it is related to somebody on the list and not listed itself',
      'entities.json:5 list.no-party an entity of the schema `Address` lists nobody',
    ]);
  });

  test.each([
    ['Person', 'individual'],
    ['Vessel', 'vessel'],
    ['Airplane', 'aircraft'],
    ['PublicBody', 'organisation'],
    ['CryptoWallet', 'other'],
  ])('a %s is an %s', async (schema, kind) => {
    const { entries } = await lines({ id: 'a', schema, properties: { name: ['Example'] } });
    expect(entries.map((entry) => entry.kind)).toEqual([kind]);
  });

  test('listed until the last sanction has ended, and on where one has no end', async () => {
    const sanction = (id: string, start: string, end?: string) => ({
      id,
      schema: 'Sanction',
      properties: { entity: ['a'], startDate: [start], ...(end === undefined ? {} : { endDate: [end] }) },
    });
    const party = company('a', { name: ['Example'] });
    const ended = await lines(
      party,
      sanction('s', '2020-01-01', '2021-01-01'),
      sanction('t', '2019-01-01', '2022-06-30'),
    );
    expect(ended.entries[0]?.listed).toEqual({ from: '2019-01-01', to: '2022-07-01' });
    const open = await lines(party, sanction('s', '2020-01-01', '2021-01-01'), sanction('t', '2022-01-01'));
    expect(open.entries[0]?.listed).toEqual({ from: '2020-01-01' });
  });

  test('an owner without a name and a share that is no number are not invented', async () => {
    const own = (id: string, properties: object) => ({ id, schema: 'Ownership', properties });
    const list = await lines(
      company('a', { name: ['Example'] }),
      own('o', { owner: ['nobody'], asset: ['a'] }),
      own('p', { owner: ['a'], asset: ['a'], percentage: ['50-100'] }),
      own('q', { owner: ['a'], asset: ['elsewhere'] }),
    );
    expect(list.entries[0]?.owners).toEqual([{ name: 'Example', tie: 'owner' }]);
    expect(list.warnings.map(({ detail }) => detail)).toEqual([
      'entities.json:2  `nobody` owns somebody on the list and has no name here',
    ]);
    expect(list.setAside.map(({ detail }) => detail)).toEqual(['whom it is about is not on the list itself']);
  });

  test('a line that cannot be read costs no other', async () => {
    const list = await importText(
      'ftm',
      [
        JSON.stringify(company('a', { name: ['Example'] })),
        '{"id": "b", "schema": "Company", "properties": {"name": ["Example Two"]',
        '{"id": "c", "id": "d"}',
        JSON.stringify({ id: 'e', schema: 'Company' }),
        JSON.stringify(company('f', { name: ['Example Six', { id: 'nested' }] })),
        JSON.stringify(company('a', { name: ['Example Again'] })),
        JSON.stringify({ id: 'g', schema: 'Company', properties: {} }),
        '{"id": "h", "schema": "Company", "__proto__": {"name": ["x"]}, "properties": {"name": ["Example Eight"]}}',
      ].join('\n'),
      'entities.json',
    );
    expect(list.entries.map(({ id }) => id)).toEqual(['a', 'h']);
    expect(list.refused.map(({ at, code, detail }) => `${at} ${code} ${detail}`)).toEqual([
      'entities.json:2:72 json.syntax the text ends too early: `,` or `}` is expected',
      'entities.json:3:13 json.syntax the field `id` stands twice',
      'entities.json:4 list.field /properties  this field is missing; give an object',
      'entities.json:5 list.value `name` holds what is no text; export the entities flat',
      'entities.json:6 list.repeated-number the id `a` is already that of the entity at entities.json:1',
      'entities.json:7 list.no-name the entity `g` has no name',
    ]);
  });

  test('a delta and a file without entities are refused whole', async () => {
    await expect(lines({ op: 'ADD', entity: company('a', { name: ['Example'] }) })).rejects.toThrow(
      '`entities.json` tells only what has changed (line 1); import the whole data set, not a delta',
    );
    await expect(importText('ftm', 'name,country\nExample,CH\n')).rejects.toThrow(
      '`list.csv` holds no entity of FollowTheMoney, one a line in JSON',
    );
  });
});
