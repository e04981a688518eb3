import { describe, expect, test } from 'vitest';
import { CSL, CSL_2018, cslRow, importText } from './twins.ts';

const SSI = 'Example Sectoral (SSI) - Example Department';

describe('the Consolidated Screening List', () => {
  test.each([
    ['csl', CSL],
    ['csl-2018', CSL_2018],
  ])('says the same in either layout: %s', async (format, text) => {
    const list = await importText('csl', text);
    expect(list).toMatchObject({ format, rows: 3, refused: [], setAside: [], warnings: [] });
    expect(list.sources).toEqual([
      { name: 'Example Nonproliferation (ISN) - Example Department', rows: 1 },
      { name: 'Entity List (EL) - Example Bureau', rows: 1 },
      { name: SSI, rows: 1 },
    ]);
    expect(list.entries.map(({ id: _id, ...entry }) => entry)).toEqual([
      {
        names: [{ text: 'Example Import and Export Company', kind: 'main' }],
        kind: 'other',
        countries: [],
        identifiers: [],
        programmes: ['Example Nonproliferation (ISN) - Example Department', 'EXPROG'],
        source: 'Example Nonproliferation (ISN) - Example Department',
        listed: { from: '2023-07-19' },
        remarks: 'and any successor, sub-unit, or subsidiary thereof',
        reachHint: ['subsidiaries', 'successors'],
        rows: 1,
        at: 'list.csv:2',
      },
      {
        names: [
          { text: 'Example 13th Research Institute (ERI 13)', kind: 'main' },
          { text: 'Hebei Example Institute', kind: 'alias' },
          { text: 'ERI', kind: 'alias' },
          { text: 'Example Research Institute 13', kind: 'alias' },
        ],
        kind: 'other',
        countries: ['CN', 'PA'],
        identifiers: [],
        programmes: ['Entity List (EL) - Example Bureau'],
        source: 'Entity List (EL) - Example Bureau',
        listed: { from: '2018-08-01', to: '2028-08-02' },
        rows: 1,
        at: 'list.csv:3',
      },
      {
        names: [{ text: 'EXAMPLE TRADE LIMITED', kind: 'main' }],
        kind: 'organisation',
        countries: ['RU'],
        identifiers: [{ scheme: 'inn', value: '7700000009' }],
        programmes: [SSI, 'EXPROG-EO1', 'EXPROG-EO2'],
        source: SSI,
        remarks: expect.stringMatching(/^All offices worldwide; .*Subject to Directive 2/),
        owners: [{ name: 'EXAMPLE HOLDING OAO', tie: 'linked-to' }],
        rows: 1,
        at: 'list.csv:4',
      },
    ]);
  });

  test('ids: its own where it has one, else source and number, else a digest', async () => {
    expect((await importText('csl', CSL)).entries.map(({ id }) => id)).toEqual(['5f00', '5f01', '5f02']);
    const old = (await importText('csl', CSL_2018)).entries.map(({ id }) => id);
    expect(old[2]).toBe('SSI-18300');
    expect(old[0]).toMatch(/^ISN-[0-9a-f]{8}$/);
  });

  test('what an export needs does not travel: it is no matter of buying', async () => {
    expect(JSON.stringify((await importText('csl', CSL)).entries)).not.toContain('For all items');
  });

  test('an address without a country, a row without a source, a row without a name', async () => {
    const header = CSL_2018.slice(0, CSL_2018.indexOf('\n') + 1);
    const list = await importText(
      'csl',
      header +
        [
          cslRow({ source: SSI, name: 'EXAMPLE ONE', addresses: '1 STREET, TOWN, AZ, 85043' }),
          cslRow({ name: 'EXAMPLE TWO' }),
          cslRow({ source: SSI, name: '-' }),
        ].join('\n'),
    );
    expect(list.entries.map(({ countries }) => countries)).toEqual([[]]);
    expect(list.refused.map(({ at, code, detail }) => `${at} ${code} ${detail}`)).toEqual([
      'list.csv:3 list.no-source it does not say which list it is from',
      'list.csv:4 list.no-name `-` is no name',
    ]);
  });
});
