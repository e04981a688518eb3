import { describe, expect, test } from 'vitest';
import { splitCrossReference } from '../../../../src/intake/lists/import/sam/split-cross-reference.ts';
import {
  apiAnswer,
  apiRecord,
  FASCSA,
  importText,
  importTwin,
  SAM_API_CSV,
  SAM_EXTRACT,
  SAM_HEADER,
  SCOPE,
  samRow,
  TWINS,
} from './twins.ts';

const extract = (...rows: readonly string[]) =>
  importText('sam', `${[SAM_HEADER, ...rows].join('\r\n')}\r\n`, 'sam.csv');

describe('the extract of SAM exclusions', () => {
  test('every row is an entry, also those with stray quotes; the day is in the name of the file', async () => {
    const list = await importTwin(TWINS['sam-extract']);
    expect(list).toMatchObject({ format: 'sam-extract', sourceDate: '2020-02-18', rows: 5, refused: [] });
    expect(list.entries.map(({ names, kind }) => [names[0]?.text, kind])).toEqual([
      ['EXAMPLE NETWORK CORPORATION', 'organisation'],
      ['EXAMPLE DEVICES', 'organisation'],
      ['OJSC "EXAMPLE CONCERN"', 'organisation'],
      ['JOHN EXAMPLE', 'individual'],
      ['EXAMPLE STAR', 'vessel'],
    ]);
    expect(list.warnings.map(({ detail }) => detail)).toEqual([
      'SAM_Exclusions_Public_Extract_20049.CSV:4  quotes inside a cell are not doubled; the line was cut at `","`, which gives as many cells as the header has',
    ]);
  });

  test('the scope of a listing travels with it', async () => {
    const { entries } = await importText('sam', SAM_EXTRACT);
    expect(entries[0]).toMatchObject({
      remarks: SCOPE,
      programmes: ['Reciprocal', 'Prohibition/Restriction'],
      authority: 'EXAMPLE-AGENCY',
      countries: ['CN'],
      listed: { from: '2018-05-15', published: '2018-05-16' },
    });
  });

  test('a cross-reference is kept whole and cut with care; its names may be another party', async () => {
    const { entries } = await importText('sam', SAM_EXTRACT);
    expect(entries[1]).toMatchObject({
      names: [
        { text: 'EXAMPLE DEVICES', kind: 'main' },
        { text: 'EXAMPLE DEVICE CO., LTD.', kind: 'cross-reference', weak: true },
        { text: 'EXAMPLE GROUP (HK) LIMITED', kind: 'cross-reference', weak: true },
        { text: 'JANE EXAMPLE', kind: 'cross-reference', weak: true },
      ],
      rawNames: 'EXAMPLE DEVICE CO., LTD., EXAMPLE GROUP (HK) LIMITED, JANE EXAMPLE',
    });
  });

  test('`XUN` is a country that is not known, a blank active date a beginning that is not known', async () => {
    const { entries, warnings } = await importText('sam', SAM_EXTRACT);
    expect(entries[1]?.countries).toEqual([]);
    expect(entries[2]?.listed).toEqual({ published: '2018-05-16' });
    expect(warnings.filter(({ code }) => code === 'list.country')).toEqual([]);
  });

  test('the termination date is the last day in', async () => {
    const { entries } = await importText('sam', SAM_EXTRACT);
    expect(entries[3]?.listed).toEqual({ from: '2018-05-15', to: '2021-01-01', published: '2018-05-16' });
  });

  test('one number on several rows: rulings of their own, but what is said twice is one', async () => {
    const row = samRow({ name: 'EXAMPLE FRONT', ct: '03-FTO-01' });
    const list = await extract(row, samRow({ name: 'EXAMPLE FRONT', ct: '03-SDGT-01' }), row);
    expect(list.entries.map(({ programmes, rows }) => [programmes.at(-1), rows])).toEqual([
      ['03-FTO-01', 2],
      ['03-SDGT-01', 1],
    ]);
    expect(new Set(list.entries.map(({ id }) => id)).size).toBe(2);
    expect(list.warnings.map(({ detail }) => detail)).toEqual([
      `sam.csv:2  the entry \`${list.entries[0]?.id}\` stands there 2 times; what is said twice is kept once`,
    ]);
    // The order of the file is no part of an id.
    const turned = await extract(samRow({ name: 'EXAMPLE FRONT', ct: '03-SDGT-01' }), row);
    expect(turned.entries.map(({ id }) => id).sort()).toEqual(list.entries.map(({ id }) => id).sort());
  });

  test('a person with a firm beside it bears both names', async () => {
    const { entries } = await extract(
      samRow({ kind: 'Individual', name: 'EXAMPLE FUNDING, LLC', first: 'JANE', last: 'EXAMPLE' }),
    );
    expect(entries[0]?.names).toEqual([
      { text: 'JANE EXAMPLE', kind: 'main' },
      { text: 'EXAMPLE FUNDING, LLC', kind: 'alias' },
    ]);
  });

  test('mojibake stays as it is; numbers stay text; zeros are no number', async () => {
    const { entries } = await extract(
      samRow({ name: 'EXAMPLE SÃ¿Â¿Ã¿Â½RL', cage: '1E5G9', duns: '000000000', number: 'S4MR00009' }),
    );
    expect(entries[0]?.names[0]?.text).toBe('EXAMPLE SÃ¿Â¿Ã¿Â½RL');
    expect(entries[0]?.identifiers).toEqual([
      { scheme: 'uei', value: 'EXAMPLE2UE37' },
      { scheme: 'cage', value: '1E5G9' },
    ]);
  });

  test('what cannot be read is told: a date, a kind, a row without a name, a line that is broken', async () => {
    const list = await extract(
      samRow({ name: 'EXAMPLE ONE', from: '13/45/2020', to: 'soon', kind: 'Firmx' }),
      samRow({ name: 'EXAMPLE TWO', from: '01/02/2020', to: '01/01/2019', number: 'S4MR00009' }),
      samRow({}),
      '"Firm","EXAMPLE THREE","half a row"',
    );
    expect(list.entries[0]).toMatchObject({ kind: 'other', listed: { published: '2018-05-16' } });
    expect(list.entries[1]?.listed).toEqual({ from: '2020-01-02', published: '2018-05-16' });
    expect(list.warnings.map(({ detail }) => detail)).toEqual([
      'sam.csv:3  it ends before it begins (2020-01-02); the end is not believed',
      'sam.csv:2  `Firmx` is no classification that is known here',
      'sam.csv:2  `13/45/2020` is no day that can be read; it is not known since when it is listed',
      'sam.csv:2  `soon` is no day that can be read; no end of the listing is known',
    ]);
    expect(list.refused.map(({ at, code, detail }) => `${at} ${code} ${detail}`)).toEqual([
      'sam.csv:4 list.no-name neither a name nor a person stands in it',
      'sam.csv:5 csv.too-few-cells 3 cells where the header has 31; add the cells that are missing',
    ]);
    expect(list.refused[1]?.raw).toBe('Firm | EXAMPLE THREE | half a row');
  });

  test('columns are known by their names in any order, and a file that lacks some is refused', async () => {
    const turned = (text: string) =>
      text
        .trimEnd()
        .split('\r\n')
        .map((line) => line.slice(1, -1).split('","').reverse())
        .map((cells) => `"${cells.join('","')}"`)
        .join('\r\n');
    const list = await importText('sam', turned(SAM_EXTRACT));
    const straight = await importText('sam', SAM_EXTRACT);
    expect(list.entries).toEqual(straight.entries);
    await expect(importText('sam', SAM_EXTRACT.replace('Cross-Reference', 'Xref'))).rejects.toThrow(
      /^`list.csv` is not a list of SAM exclusions: it has no column `Cross-Reference`; its columns are: `Classification`, `Name`/,
    );
    await expect(importText('sam', SAM_EXTRACT.replace('"Address 1"', '"CAGE Code"'))).rejects.toThrow(
      '`list.csv` cannot be read as a list of SAM exclusions: `CAGE Code` (column 8) and `CAGE` (column 29) mean the same; leave one of them out',
    );
  });
});

describe('a cross-reference', () => {
  test.each([
    ['(also EXAMPLE CO., LTD., EXAMPLE TWO, INC)', ['EXAMPLE CO., LTD.', 'EXAMPLE TWO, INC']],
    ['(also EXAMPLE TRADING, S.A. DE C.V., JANE EXAMPLE)', ['EXAMPLE TRADING, S.A. DE C.V.', 'JANE EXAMPLE']],
    ['(also EXAMPLE FAKTORING, OOO, EXAMPLE BANK)', ['EXAMPLE FAKTORING, OOO', 'EXAMPLE BANK']],
    [
      '(also J EXAMPLE M.D., A PROFESSIONAL CORPORATION, J EXAMPLE, SR.)',
      ['J EXAMPLE M.D., A PROFESSIONAL CORPORATION', 'J EXAMPLE, SR.'],
    ],
    [
      '(also EXAMPLE (NL, BE) B.V. (1)- STREET 2 , TOWN ,3,NLD, OTHER)',
      ['EXAMPLE (NL, BE) B.V. (1)- STREET 2', 'TOWN ,3,NLD', 'OTHER'],
    ],
    ['(also EXAMPLE (OPEN, OTHER)', ['EXAMPLE (OPEN', 'OTHER']],
    ['(also EXAMPLE, EXAMPLE, EXAMPLE)', ['EXAMPLE']],
    ['EXAMPLE, WITHOUT FRAME', ['EXAMPLE', 'WITHOUT FRAME']],
    ['"(also EXAMPLE "ONE", TWO)"', ['EXAMPLE "ONE"', 'TWO']],
    ['(also )', []],
  ])('%s', (text, names) => {
    expect(splitCrossReference(text).names).toEqual(names);
  });
});

describe('FASCSA orders', () => {
  test('in a table of their own, with short dates', async () => {
    const list = await importTwin(TWINS['sam-fascsa']);
    expect(list).toMatchObject({ kind: 'fascsa', format: 'sam-fascsa', sourceDate: '2023-11-02', rows: 2 });
    expect(list.entries[0]).toMatchObject({
      names: [{ text: 'EXAMPLE SOFTWARE AG', kind: 'main' }],
      countries: ['CH'],
      programmes: ['Prohibition/Restriction', 'FASCSA order'],
      listed: { from: '2024-03-02', published: '2024-03-05' },
    });
    expect(list.entries[1]?.remarks).toBe('A "quoted" comment.');
  });

  test('are no list of exclusions, and a list of exclusions is none of orders', async () => {
    await expect(importText('sam', FASCSA)).rejects.toThrow(
      '`list.csv` holds FASCSA orders only; import it as `fascsa`',
    );
    await expect(importText('fascsa', SAM_EXTRACT)).rejects.toThrow(
      '`list.csv` does not say which exclusions are FASCSA orders; import it as `sam`',
    );
    const api = await importText('fascsa', SAM_API_CSV);
    expect(api.refused.map(({ code }) => code)).toEqual(['list.no-order', 'list.no-order']);
  });
});

describe("the API's answers", () => {
  test('as CSV: `null` and a blank are nothing, lists are parted by `~`, dates by `-`', async () => {
    const { entries, format, warnings } = await importText('sam', SAM_API_CSV);
    expect(format).toBe('sam-api-csv');
    expect(warnings).toEqual([]);
    expect(entries[0]).toMatchObject({
      names: [
        { text: 'Example Integrated, LLC', kind: 'main' },
        { text: 'Example Group, LLC', kind: 'cross-reference', weak: true },
        { text: 'Example Holdings, Inc.', kind: 'cross-reference', weak: true },
      ],
      identifiers: [{ scheme: 'uei', value: 'EXAMPLE2UE34' }],
      authority: 'EXA',
      listed: { from: '2012-12-12', published: '2021-02-03' },
    });
    expect(entries[1]).toMatchObject({
      names: [{ text: 'Jane Example', kind: 'main' }],
      kind: 'individual',
      countries: ['KR'],
      listed: { from: '2012-12-12', to: '2029-11-09', published: '2021-02-03' },
    });
  });

  test('as JSON', async () => {
    const list = await importText('sam', apiAnswer([apiRecord()]), 'api.json');
    expect(list).toMatchObject({ format: 'sam-api-json', extent: 'complete', declaredRows: 1, warnings: [] });
    expect(list.entries[0]).toMatchObject({
      names: [
        { text: 'Example Research Corp', kind: 'main' },
        { text: 'Example Research GmbH', kind: 'cross-reference', weak: true },
      ],
      countries: ['US'],
      programmes: ['Reciprocal', 'Prohibition/Restriction', 'FASCSA order'],
      listed: { from: '2023-10-30', published: '2023-10-31' },
      at: 'api.json#/excludedEntity/0',
    });
  });

  test('an inactive record ended at its last update', async () => {
    const { entries } = await importText(
      'sam',
      apiAnswer([apiRecord({ action: { recordStatus: 'Inactive' } })]),
    );
    expect(entries[0]?.listed).toMatchObject({ from: '2023-10-30', to: '2023-12-01' });
  });

  test('a page of an answer is a part of the list', async () => {
    const list = await importText('sam', apiAnswer([apiRecord()], 16), 'api.json');
    expect(list).toMatchObject({ extent: 'partial', rows: 1, declaredRows: 16 });
    expect(list.warnings[0]?.detail).toBe(
      'the file says that the list has 16 rows and holds 1; a miss on it means nothing. Fetch all of it',
    );
  });

  test('a record that is not understood is refused by its pointer; what is no answer, whole', async () => {
    const list = await importText(
      'sam',
      apiAnswer([apiRecord(), { exclusionDetails: {} }, apiRecord({ identification: { entityName: null } })]),
      'api.json',
    );
    expect(list.refused.map(({ at, code, detail }) => `${at} ${code} ${detail}`)).toEqual([
      'api.json#/excludedEntity/1/exclusionDetails/classificationType list.field this field is missing; give a value',
      'api.json#/excludedEntity/2 list.no-name neither a name nor a person stands in it',
    ]);
    await expect(importText('sam', '{"errorCode": "403"}', 'api.json')).rejects.toThrow(
      '`api.json` is not an answer of the SAM exclusions API, version 4',
    );
  });
});
