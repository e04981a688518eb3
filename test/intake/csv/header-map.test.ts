import { describe, expect, test } from 'vitest';
import { planHeader } from '../../../src/intake/csv/header-plan.ts';
import { readRow } from '../../../src/intake/csv/read-row.ts';
import { writeHeaderMap } from '../../../src/intake/csv/write-header-map.ts';
import { AssayError } from '../../../src/model/error.ts';
import { vocabulary } from './vocabulary.ts';

/** As an ERP system writes it: German, shouted, with a column for the buyer's own notes. */
const ERP = [
  'KREDITORNR',
  'Lieferantenname',
  'Suchbegriff',
  'Ländercode',
  'USt-IdNr.',
  'BEZEICHNUNG',
  'Warengruppe',
  'Datenhaltung (Ort)',
  'Country',
  'Bemerkung',
];

const MAP = {
  $schema: 'https://assay.example/schemas/header-map.json',
  columns: {
    Kreditornr: 'ref',
    Lieferantenname: 'name',
    suchbegriff: 'alias',
    LÄNDERCODE: 'country',
    'USt IdNr': 'identifier:vat',
    Bezeichnung: 'product',
    Warengruppe: 'category',
    'Datenhaltung (Ort)': 'data.files.location',
    Country: null,
  },
  values: { Ländercode: { Deutschland: 'DE', 'k. A.': null } },
};

const planBy = (columns: object, header = ERP, rest: object = {}) =>
  planHeader(header, {
    vocabulary,
    file: 'lieferanten.csv',
    replaced: ['assay_verdict'],
    map: { path: 'map.json', content: { columns, ...rest } },
  });

/** What is wrong with a map, as `pointer: detail`. */
function faultsOf(attempt: () => unknown): string[] {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    expect(error.code).toBe('validation');
    expect(error.issues.every(({ file }) => file === 'map.json')).toBe(true);
    return error.issues.map(({ pointer, detail }) => `${pointer}: ${detail}`);
  }
  return [];
}

describe('a header map', () => {
  const plan = planBy(MAP.columns, ERP, { values: MAP.values });

  test('says what the columns of an ERP system are, in any spelling of their names', () => {
    expect(plan).toMatchObject({
      ref: 0,
      name: 1,
      aliases: [2],
      country: 3,
      identifiers: [{ index: 4, scheme: 'vat' }],
      product: 5,
      category: 6,
      facts: [{ index: 7, name: 'data.files.location' }],
      warnings: [],
    });
    expect(plan.kept).toHaveLength(ERP.length);
  });

  test('puts other words in the place of cells', () => {
    const cells = (country: string) =>
      readRow(['70001', 'Beispiel GmbH', '', country, '', '', '', 'CH', 'RU', ''], plan);
    expect(cells(' Deutschland ')).toMatchObject({ question: { vendor: { country: 'DE' } }, issues: [] });
    expect(cells('CH')).toMatchObject({ question: { vendor: { country: 'CH' } }, issues: [] });
    const silent = cells('k. A.');
    expect(silent).toMatchObject({ issues: [] });
    expect('question' in silent && silent.question.vendor.country).toBe(undefined);
    // What it does not name is read as it stands, and told as it stands.
    expect(cells('Preußen')).toMatchObject({
      issues: [{ detail: expect.stringContaining('`Preußen` in column `Ländercode` is not a country') }],
    });
  });

  test('goes before what a name tells: the rest is passed through, with a word about it', () => {
    const { country, name, warnings } = planBy({ Land: 'country', Firma: 'name' }, [
      'Legal Name',
      'Country of Registration',
      'Land',
      'Firma',
    ]);
    expect([name, country]).toEqual([3, 2]);
    expect(warnings.map(({ detail }) => detail)).toEqual([
      '`Legal Name` (column 1) is passed through but not read, in favour of `Firma` (column 4)',
      '`Country of Registration` (column 2) is passed through but not read, in favour of `Land` (column 3)',
    ]);
    const facts = planBy({ Ort: 'data.files.location' }, ['name', 'data.files.location', 'Ort']).facts;
    expect(facts.map(({ index }) => index)).toEqual([2]);
  });

  test('settles which of two names is meant', () => {
    const header = ['Vendor Name', 'Payee Name'];
    expect(planBy({ 'Payee Name': null }, header).name).toBe(0);
    expect(planBy({ 'Payee Name': 'name' }, header).name).toBe(1);
  });

  test('finds a column whose name is written with combining marks', () => {
    const header = ['name', 'Ländercode'.normalize('NFD')];
    expect(planBy({ Ländercode: 'country' }, header).country).toBe(1);
  });

  test('knows the identifiers by their schemes', () => {
    const header = ['name', 'A', 'B', 'C'];
    const { identifiers } = planBy({ A: 'lei', B: 'identifier:UEI', C: 'che-uid' }, header);
    expect(identifiers).toEqual([
      { index: 3, scheme: 'che-uid' },
      { index: 1, scheme: 'lei' },
      { index: 2, scheme: 'uei' },
    ]);
  });
});

describe('a header map that does not fit is refused, with all that is wrong', () => {
  test('a column that is not there, with those that are', () => {
    expect(faultsOf(() => planBy({ Lieferant: 'name' }, ['Firma', 'Land/Region']))).toEqual([
      '/columns/Lieferant: `lieferanten.csv` has no column `Lieferant`; its columns are: `Firma`, `Land/Region`',
    ]);
    expect(faultsOf(() => planBy({}, ['name'], { values: { 'a/b': { x: 'y' } } }))).toEqual([
      '/values/a~1b: `lieferanten.csv` has no column `a/b`; its columns are: `name`',
    ]);
  });

  test.each([
    [
      'colour',
      '`colour` is nothing that a column can hold; check its spelling, or write null to pass it through',
    ],
    [
      'data.file.location',
      '`data.file.location` is nothing that a column can hold; check its spelling, or write null to pass it through',
    ],
    [
      'Name',
      '`Name` is nothing that a column can hold; check its spelling, or write null to pass it through',
    ],
    [
      'vendor.listed.us-1634',
      'no column can state `vendor.listed.us-1634`: only screening says who is listed; write null to pass it through',
    ],
    [
      'buyer.kind',
      'no column can state `buyer.kind`: the policy says who buys, a vendor file does not; write null to pass it through',
    ],
  ])('a column that would be `%s`', (word, told) => {
    expect(faultsOf(() => planBy({ Lieferantenname: 'name', Bemerkung: word }))).toEqual([
      `/columns/Bemerkung: ${told}`,
    ]);
    expect(() => planBy({ Bemerkung: word })).toThrow(
      'the header map `map.json` cannot be used: 1 thing is wrong with it. A column holds one of `name`, `alias`, `ref`',
    );
    expect(() => planBy({ Bemerkung: word })).toThrow('or a fact: `access.remote.countries`,');
  });

  test('two columns for what a vendor has once', () => {
    const header = ['name', 'Land', 'Staat', 'Ort A', 'Ort B', 'LAND'];
    expect(faultsOf(() => planBy({ Land: 'country', Staat: 'country' }, header.slice(0, 3)))).toEqual([
      '/columns/Staat: `Land` (column 2) and `Staat` (column 3) cannot both be `country`; write null for one of them',
    ]);
    expect(
      faultsOf(() => planBy({ 'Ort A': 'data.files.location', 'Ort B': 'data.files.location' }, header)),
    ).toHaveLength(1);
    expect(faultsOf(() => planBy({ Land: 'country' }, header))).toEqual([
      '/columns/Land: `Land` (column 2) and `LAND` (column 6) cannot both be `country`; write null for one of them',
    ]);
    expect(planBy({ Land: 'owner', Staat: 'owner' }, header).owners).toEqual([1, 2, 5]);
  });

  test('one column under two spellings', () => {
    expect(faultsOf(() => planBy({ name: 'name', NAME: null }, ['Name']))).toEqual([
      '/columns/NAME: `NAME` stands here twice, spelt differently; keep one',
    ]);
  });

  test('no column for the name, or several', () => {
    expect(faultsOf(() => planBy({ Lieferantenname: null }))).toEqual([
      expect.stringContaining(
        "/columns: `lieferanten.csv` has no column for the vendor's name; give one the meaning `name`. Its columns are: `KREDITORNR`,",
      ),
    ]);
    expect(faultsOf(() => planBy({}, ['name', 'Name']))).toEqual([
      expect.stringContaining('/columns: `lieferanten.csv` has several columns'),
    ]);
  });

  test('a column that the output brings itself', () => {
    expect(faultsOf(() => planBy({ assay_verdict: 'category' }, ['name', 'Assay Verdict']))).toEqual([
      '/columns/assay_verdict: `assay_verdict` is replaced by the result of the run and cannot be read; leave it out',
    ]);
  });

  test.each<[string, unknown, string]>([
    ['no object', [], ''],
    ['no columns', {}, '/columns'],
    ['an unknown field', { columns: {}, colour: 1 }, '/colour'],
    ['a number', { columns: { name: 1 } }, '/columns/name'],
    ['a key that objects have', JSON.parse('{"columns":{"__proto__":"name"}}'), '/columns'],
  ])('%s', (_, content, pointer) => {
    const faults = faultsOf(() =>
      planHeader(['name'], { vocabulary, file: 'v.csv', map: { path: 'map.json', content } }),
    );
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([pointer]);
  });
});

describe('how the columns are understood, as a map', () => {
  const write = (header: string[], content?: unknown) =>
    writeHeaderMap(header, {
      vocabulary,
      file: 'v.csv',
      replaced: ['assay_verdict'],
      ...(content === undefined ? {} : { map: { path: 'map.json', content } }),
    });

  test('names what each is taken for, and null for the rest', () => {
    const header = [
      'Vendor No',
      'Legal Name',
      'Vendor Name',
      'LEI',
      'Country',
      'country code',
      'UltimateCountry',
    ];
    const { map, remarks } = write([...header, 'Comment', '', 'Comment', 'assay_verdict']);
    expect(map).toEqual({
      columns: {
        'Vendor No': 'ref',
        'Legal Name': 'name',
        'Vendor Name': 'alias',
        LEI: 'lei',
        Country: null,
        'country code': 'country',
        UltimateCountry: 'owner.ultimate.country',
        Comment: null,
      },
    });
    expect(remarks.map(({ code }) => code)).toEqual(['header.replaced', 'header.not-read']);
  });

  test('reads back as the same plan', () => {
    const header = ['ID', 'Supplier', 'DBA', 'Parent', 'DUNS', 'Data Location', 'Product', 'Market', 'x'];
    const { map } = write(header);
    const { warnings: _, ...plan } = planHeader(header, { vocabulary, file: 'v.csv' });
    expect(
      planHeader(header, { vocabulary, file: 'v.csv', map: { path: 'map.json', content: map } }),
    ).toMatchObject(plan);
    expect(write(header, map).map).toEqual(map);
  });

  test('has no name where none can be told, and says so', () => {
    const { map, remarks } = write(['Lieferantenname', 'Land']);
    expect(map).toEqual({ columns: { Lieferantenname: null, Land: null } });
    expect(remarks).toMatchObject([{ code: 'header.no-name' }]);
    expect(write(['Vendor Name', 'Payee Name']).map.columns).toEqual({
      'Vendor Name': null,
      'Payee Name': null,
    });
  });

  test('keeps what a map at hand says', () => {
    expect(write(ERP, MAP).map.values).toEqual(MAP.values);
  });
});
