import { describe, expect, test } from 'vitest';
import { readUsaspending } from '../../../../src/intake/procurement/usaspending/read-usaspending.ts';

type Row = Readonly<Record<string, string>>;

/** A file of contract transactions with these rows; columns that none of them fills are left out. */
function csv(...rows: readonly Row[]): Uint8Array {
  const columns = [...new Set(['contract_award_unique_key', 'recipient_name', ...rows.flatMap(Object.keys)])];
  const lines = rows.map((row) => columns.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`));
  return new TextEncoder().encode([columns, ...lines].map((cells) => cells.join(',')).join('\n'));
}
const read = (...rows: readonly Row[]) => readUsaspending(csv(...rows), 'awards.csv');

const ALPINE = {
  contract_transaction_unique_key: '9700_-NONE-_EX1_0_-NONE-_0',
  contract_award_unique_key: 'CONT_AWD_EX1',
  recipient_name: 'EXAMPLE ALPINE SECURITY AG (FICTIONAL)',
};

test('a row is a recipient with what was bought of it', async () => {
  const file = await read({
    ...ALPINE,
    recipient_name_raw: 'EXAMPLE ALPINE SECURITY A.G. (FICTIONAL)',
    recipient_doing_business_as_name: 'EXAMPLE ALPINE',
    recipient_uei: 'NEWEXAMPLE01',
    recipient_duns: '',
    cage_code: '0EX01',
    recipient_parent_uei: 'NEWEXAMPLE02',
    recipient_parent_name: 'EXAMPLE HOLDING GMBH (FICTIONAL)',
    recipient_country_code: 'CHE',
    recipient_country_name: 'SWITZERLAND',
    recipient_phone_number: 'SECRET',
    highly_compensated_officer_1_name: 'SECRET',
    product_or_service_code: '7030',
    naics_code: '511210',
    country_of_product_or_service_origin_code: 'DEU',
    country_of_product_or_service_origin: 'GERMANY',
    place_of_manufacture_code: 'D',
    manufacturer_of_goods: 't',
    transaction_description: 'ANTIVIRUS LICENCES',
    prime_award_base_transaction_description: 'IT SUPPLIES',
  });
  expect(file).toEqual({
    format: 'USAspending contract transactions CSV',
    held: 1,
    records: [
      {
        ref: '9700_-NONE-_EX1_0_-NONE-_0',
        role: 'recipient',
        name: 'EXAMPLE ALPINE SECURITY AG (FICTIONAL)',
        aliases: ['EXAMPLE ALPINE SECURITY A.G. (FICTIONAL)', 'EXAMPLE ALPINE'],
        identifiers: [
          { scheme: 'uei', value: 'NEWEXAMPLE01' },
          { scheme: 'cage', value: '0EX01' },
        ],
        countries: [{ code: 'CH', role: 'address' }],
        owners: [
          {
            name: 'EXAMPLE HOLDING GMBH (FICTIONAL)',
            kind: 'ultimate',
            identifiers: [{ scheme: 'uei', value: 'NEWEXAMPLE02' }],
          },
        ],
        items: [
          {
            name: 'ANTIVIRUS LICENCES',
            classification: { scheme: 'PSC', code: '7030' },
            originCountry: 'DE',
          },
          {
            name: 'ANTIVIRUS LICENCES',
            classification: { scheme: 'NAICS', code: '511210' },
            originCountry: 'DE',
          },
        ],
        at: 'line 2',
      },
    ],
    refused: [],
    warnings: [],
  });
});

test('a D1 file, as agencies submit it', async () => {
  const text = [
    'piid,AwardeeOrRecipientLegalEntityName,AwardeeOrRecipientUniqueIdentifier,UltimateParentLegalEntityName,UltimateParentUniqueIdentifier,LegalEntityCountryCode,vendor_doing_as_business_name,cage_code,country_of_product_or_service_origin,product_or_service_code,naics,AwardDescription',
    'EX1,Example River Works (fictional),012345678,Example Group (fictional),123456789,USA,Example River,0EX02,USA,D302,541512,Support',
  ];
  const file = await readUsaspending(new TextEncoder().encode(text.join('\n')), 'd1.csv');
  expect(file).toMatchObject({
    format: 'DAIMS D1 CSV',
    held: 1,
    records: [
      {
        ref: 'EX1',
        name: 'Example River Works (fictional)',
        aliases: ['Example River'],
        identifiers: [
          { scheme: 'duns', value: '012345678' },
          { scheme: 'cage', value: '0EX02' },
        ],
        countries: [{ code: 'US', role: 'address' }],
        owners: [
          { name: 'Example Group (fictional)', identifiers: [{ scheme: 'duns', value: '123456789' }] },
        ],
        items: [
          { name: 'Support', classification: { scheme: 'PSC', code: 'D302' }, originCountry: 'US' },
          { name: 'Support', classification: { scheme: 'NAICS', code: '541512' }, originCountry: 'US' },
        ],
      },
    ],
  });
});

describe('who is paid', () => {
  test.each([
    {
      what: 'the name that the agency wrote, where there is no other',
      row: { recipient_name_raw: 'EXAMPLE RAW' },
      name: 'EXAMPLE RAW',
    },
    {
      what: 'the trade name, where there is no other',
      row: { recipient_doing_business_as_name: 'EXAMPLE DBA' },
      name: 'EXAMPLE DBA',
    },
  ])('$what', async ({ row, name }) => {
    const { records } = await read({ ...ALPINE, recipient_name: '', ...row });
    expect(records).toMatchObject([{ name, aliases: [] }]);
  });

  test.each(['REDACTED DUE TO PII', 'Multiple Recipients', 'MISCELLANEOUS FOREIGN AWARDEES'])(
    '%s names nobody',
    async (name) => {
      const file = await read({ ...ALPINE, recipient_name: name }, ALPINE);
      expect(file.refused).toEqual([
        {
          at: 'line 2',
          code: 'usaspending.nobody',
          detail: `\`${name}\` stands in place of a name, so nobody can tell who was paid; ask the agency that awarded it`,
        },
      ]);
      expect(file).toMatchObject({ held: 2, records: [{ at: 'line 3' }] });
    },
  );

  test('a row without a name is refused, and one that is broken', async () => {
    const text = 'contract_award_unique_key,recipient_name\nA,\nB\nC,EXAMPLE';
    const file = await readUsaspending(new TextEncoder().encode(text), 'awards.csv');
    expect(file.refused).toEqual([
      {
        at: 'line 2',
        code: 'usaspending.no-name',
        detail: 'the row names no recipient; a vendor needs a name',
      },
      {
        at: 'line 3',
        code: 'csv.too-few-cells',
        detail: '1 cell where the header has 2; add the cells that are missing',
      },
    ]);
    expect(file).toMatchObject({
      format: 'USAspending contract awards CSV',
      held: 3,
      records: [{ ref: 'C' }],
    });
  });
});

describe('the parent', () => {
  test.each([
    {
      what: 'is none where it is the recipient itself, under another name',
      row: {
        recipient_uei: 'NEWEXAMPLE01',
        recipient_parent_uei: 'NEWEXAMPLE01',
        recipient_parent_name: 'EXAMPLE ALPINE',
      },
      aliases: ['EXAMPLE ALPINE'],
      owners: [],
    },
    {
      what: 'is none where it is the recipient by name',
      row: { recipient_parent_name: ALPINE.recipient_name },
      aliases: [],
      owners: [],
    },
    {
      what: 'has the name that the agency wrote, where there is no other',
      row: { recipient_parent_name_raw: 'EXAMPLE HOLDING' },
      aliases: [],
      owners: [{ name: 'EXAMPLE HOLDING', kind: 'ultimate', identifiers: [] }],
    },
    {
      what: 'is left out without a name, and told',
      row: { recipient_parent_uei: 'NEWEXAMPLE02' },
      aliases: [],
      owners: [],
      told: 'line 2: a parent has no name; it is left out',
    },
  ])('$what', async ({ row, aliases, owners, told }) => {
    const { records, warnings } = await read({ ...ALPINE, ...row });
    expect(records).toMatchObject([{ aliases, owners }]);
    expect(warnings.map(({ detail }) => detail)).toEqual(told === undefined ? [] : [told]);
  });
});

describe('what is odd is told', () => {
  test('further rows of an award are counted, and read', async () => {
    const file = await read(ALPINE, { ...ALPINE, contract_award_unique_key: 'OTHER' }, ALPINE, ALPINE);
    expect(file.held).toBe(4);
    expect(file.records).toHaveLength(4);
    expect(file.warnings).toEqual([
      {
        pointer: '',
        code: 'usaspending.same-award',
        detail:
          'line 4: this row is of an award that has a row already, as each modification has; it is a record of its own (2 times, here first)',
        severity: 'warning',
        file: 'awards.csv',
      },
    ]);
  });

  test('a country that nobody knows is told once', async () => {
    const row = {
      ...ALPINE,
      recipient_country_code: 'XUN',
      country_of_product_or_service_origin_code: 'XUN',
    };
    const file = await read(row, { ...row, contract_award_unique_key: 'OTHER' });
    expect(file.records).toMatchObject([
      { countries: [], items: [] },
      { countries: [], items: [] },
    ]);
    expect(file.warnings.map(({ detail }) => detail)).toEqual([
      'line 2: `XUN` stands for no country; the country is taken as not known (4 times, here first)',
    ]);
  });

  test('a name of a country is read where its code cannot be', async () => {
    const row = { ...ALPINE, recipient_country_code: 'XKS', recipient_country_name: 'KOSOVO' };
    const file = await read(row);
    expect(file.records[0]?.countries).toEqual([{ code: 'XK', role: 'address' }]);
    expect(file.warnings).toEqual([]);
  });

  test('codes that a spreadsheet spoilt', async () => {
    const file = await read({ ...ALPINE, recipient_duns: '12345678.0', naics_code: '511210.0' });
    expect(file.records).toMatchObject([
      {
        identifiers: [{ scheme: 'duns', value: '12345678' }],
        items: [{ classification: { scheme: 'NAICS', code: '511210' } }],
      },
    ]);
    expect(file.warnings.map(({ detail }) => detail)).toEqual([
      'line 2: `12345678.0` was read as `12345678`, for `duns` writes no points: a spreadsheet had taken it for a number',
      'line 2: `511210.0` was read as `511210`, for `NAICS` writes no points: a spreadsheet had taken it for a number',
    ]);
  });
});

describe('what is no file of contracts is refused as a whole', () => {
  const noFile =
    '`awards.csv` is no file of federal contracts: it needs `recipient_name` and `contract_award_unique_key`, or `AwardeeOrRecipientLegalEntityName`; give it with its header';
  test.each([
    ['name,country\nExample,CH', noFile],
    ['recipient_name,assistance_award_unique_key\nExample,A', noFile],
    ['contract_award_unique_key,recipient_uei\nA,B', noFile],
    [
      'contract_award_unique_key,recipient_name,Recipient Name\nA,B,C',
      'the column `recipient_name` stands 2 times in `awards.csv`; keep one of them',
    ],
  ])('%j', async (text, message) => {
    await expect(readUsaspending(new TextEncoder().encode(text), 'awards.csv')).rejects.toThrow(message);
  });
});
