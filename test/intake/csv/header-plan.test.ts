import { describe, expect, test } from 'vitest';
import { type HeaderPlan, planHeader } from '../../../src/intake/csv/header-plan.ts';
import { AssayError } from '../../../src/model/error.ts';
import { vocabulary } from './vocabulary.ts';

const plan = (...header: string[]) =>
  planHeader(header, { vocabulary, file: 'vendors.csv', replaced: ['assay_verdict'] });

/** What the columns were read as: `name`, `lei`, `data.location`. */
function meanings(header: readonly string[], planned: HeaderPlan): Record<string, string> {
  const { name, ref, country, product, category, release, market } = planned;
  const single = { name, ref, country, product, category, release, market };
  return Object.fromEntries([
    ...Object.entries(single).flatMap(([field, index]) =>
      index === undefined ? [] : [[header[index], field]],
    ),
    ...planned.aliases.map((index) => [header[index], 'alias']),
    ...planned.owners.map((index) => [header[index], 'owner']),
    ...planned.identifiers.map(({ index, scheme }) => [header[index], scheme]),
    ...planned.facts.map((fact) => [header[fact.index], fact.name]),
  ]);
}

describe('the headers that procurement systems write', () => {
  test.each<[string, Record<string, string>]>([
    [
      'Coupa suppliers',
      {
        'Supplier Number': 'ref',
        'Name*': 'name',
        'Display Name': 'alias',
        DUNS: 'duns',
        'Primary Address Country Code': 'country',
        'Parent Company': 'owner',
        Commodity: 'category',
      },
    ],
    [
      'Coupa risk',
      {
        ExternalReference: 'ref',
        'SupplierName (*)': 'alias',
        LegalName: 'name',
        ShortName: 'alias',
        ParentName: 'owner',
        UltimateCountry: 'owner.ultimate.country',
      },
    ],
    ['SAP Ariba', { SystemID: 'ref', Name: 'name', DUNS: 'duns' }],
    ['SAP', { 'Name 1': 'name', Country: 'country' }],
    ['Oracle', { SEGMENT1: 'ref', VENDOR_NAME: 'name', 'D-U-N-S': 'duns' }],
    [
      'SAM entity',
      { legalBusinessName: 'name', 'Unique Entity ID': 'uei', cageCode: 'cage', dbaName: 'alias' },
    ],
    [
      'SAM exclusions',
      { Name: 'name', Country: 'country', 'Unique Entity Identifier (SAM)': 'uei', CAGE: 'cage' },
    ],
    [
      'USAspending',
      {
        recipient_name: 'name',
        recipient_uei: 'uei',
        recipient_parent_name: 'owner',
        recipient_country_code: 'country',
      },
    ],
    ['payments', { VendorName: 'name' }],
    [
      'our own',
      {
        ref: 'ref',
        vendor_name: 'name',
        lei: 'lei',
        inn: 'inn',
        ogrn: 'ogrn',
        che_uid: 'che-uid',
        product: 'product',
        category: 'category',
        release: 'release',
        market: 'market',
        'data.files.location': 'data.files.location',
      },
    ],
  ])('%s', (_, expected) => {
    const header = Object.keys(expected);
    expect(meanings(header, plan(...header))).toEqual(expected);
  });

  test.each([
    'data.files.location',
    'data_files_location',
    'Data Files Location',
    'DATA-FILES-LOCATION',
    'dataFilesLocation*',
  ])('`%s` is the fact', (text) => {
    expect(plan('name', text).facts).toMatchObject([{ index: 1, name: 'data.files.location' }]);
  });
});

describe('a column that is not read is kept, and said where that could surprise', () => {
  test('what means nothing here passes without a word', () => {
    const planned = plan('name', 'Comment', '', 'Tax ID', '', 'Comment');
    expect(planned.kept).toEqual([0, 1, 2, 3, 4, 5]);
    expect(planned.warnings).toEqual([]);
    expect(planned.facts).toEqual([]);
  });

  test.each([
    ['vendor.listed.us-1634', 'only screening says who is listed'],
    ['Vendor.Listed.Anything', 'only screening says who is listed'],
    ['component.listed.us-1634', 'only screening says who is listed'],
    ['buyer_kind', 'the policy says who buys, a vendor file does not'],
    ['buyer.size', 'the policy says who buys, a vendor file does not'],
    ['data.file.location', 'it is written like a fact, but no fact has this name'],
  ])('`%s`', (text, reason) => {
    const { warnings, kept, facts } = plan('name', text);
    expect(facts).toEqual([]);
    expect(kept).toEqual([0, 1]);
    expect(warnings).toEqual([
      {
        pointer: '',
        code: 'header.refused',
        severity: 'warning',
        file: 'vendors.csv',
        detail: `\`${text}\` (column 2) is passed through but not read: ${reason}`,
      },
    ]);
  });

  test('of two columns for one value the better one is read, wherever it stands', () => {
    const { country, warnings, kept } = plan('Country', 'name', 'Country of Registration', 'country');
    expect(country).toBe(2);
    expect(kept).toHaveLength(4);
    expect(warnings.map(({ code, detail }) => [code, detail])).toEqual([
      [
        'header.not-read',
        '`Country` (column 1) is passed through but not read, in favour of `Country of Registration` (column 3)',
      ],
      [
        'header.not-read',
        '`country` (column 4) is passed through but not read, in favour of `Country of Registration` (column 3)',
      ],
    ]);
  });

  test('of two columns for one fact or identifier, the first', () => {
    const { facts, identifiers, warnings } = plan('name', 'data_location', 'data.location', 'LEI', 'lei');
    expect(facts.map(({ index }) => index)).toEqual([1]);
    expect(identifiers).toEqual([{ index: 3, scheme: 'lei' }]);
    expect(warnings.map(({ detail }) => detail)).toEqual([
      '`data.location` (column 3) is passed through but not read, in favour of `data_location` (column 2)',
      '`lei` (column 5) is passed through but not read, in favour of `LEI` (column 4)',
    ]);
  });

  test('several owners and aliases are all read', () => {
    const { owners, aliases, warnings } = plan('name', 'Parent', 'Ultimate Parent', 'aka', 'DBA');
    expect([owners, aliases, warnings]).toEqual([[1, 2], [3, 4], []]);
  });

  test('a column that the output brings itself is replaced', () => {
    const { kept, warnings } = plan('name', 'Assay_Verdict', 'assay_note');
    expect(kept).toEqual([0, 2]);
    expect(warnings.map(({ code, detail }) => [code, detail])).toEqual([
      ['header.replaced', '`Assay_Verdict` (column 2) is replaced by the result of this run'],
    ]);
  });
});

describe('the name must stand in one column', () => {
  test('a bare noun beside a name is passed over: it is as often a number', () => {
    const { name, warnings } = plan('Vendor', 'Vendor Name');
    expect(name).toBe(1);
    expect(warnings).toMatchObject([{ code: 'header.not-read' }]);
  });

  test('no column is refused with the headers seen and what to do', () => {
    const attempt = () => plan('Firma', 'Land ');
    expect(attempt).toThrow(AssayError);
    expect(attempt).toThrow(
      "`vendors.csv` has no column for the vendor's name; call one `vendor_name`. Its columns are: `Firma`, `Land`",
    );
  });

  test.each([
    [['name', 'Name']],
    [['Vendor Name', 'Payee Name']],
    [['Legal Name', 'Legal Business Name', 'Name']],
  ])('two columns are refused: %j', (header) => {
    expect(() => plan(...header)).toThrow(
      `\`vendors.csv\` has several columns for the vendor's name: \`${header[0]}\` (column 1), \`${header[1]}\` (column 2); rename all but one`,
    );
  });
});
