import { describe, expect, test } from 'vitest';
import { COLUMN_PROFILES, findProfile } from '../../../src/intake/csv/profiles/find-profile.ts';
import { extract, extractLine } from '../procurement/sam/extract.ts';
import { openText, readRows } from './read-rows.ts';

const SECRET = 'hunter2-SECRET';

describe('files of known systems let only known columns through', () => {
  const coupa = [
    'Supplier Number*,Name*,Display Name,Primary Address Country Code,DUNS,Parent Company,Tax ID,cXML Invoicing Shared Key,On Hold',
    `S-1,Example Alpine Security AG (fictional),Alpine,CH,123456789,Alpine Holding,078-05-1120,${SECRET},No`,
    `S-2,Broken, one cell more,CH,,,${SECRET},${SECRET},No,${SECRET}`,
    `S-3,,,CH,,,,${SECRET},Yes`,
  ].join('\n');

  test('Coupa: keys and tax numbers are in no row, no reject and no message', async () => {
    const { items, said, plan, header } = await readRows(coupa);
    expect(items.map(({ kind }) => kind)).toEqual(['record', 'reject', 'record']);
    expect(items[0]?.cells).toEqual([
      'S-1',
      'Example Alpine Security AG (fictional)',
      'Alpine',
      'CH',
      '123456789',
      'Alpine Holding',
      '',
      '',
      'No',
    ]);
    expect(items[1]).toMatchObject({ code: 'csv.too-many-cells', raw: '', cells: header.map(() => '') });
    expect(plan.kept.map((index) => header[index])).toEqual([
      'Supplier Number*',
      'Name*',
      'Display Name',
      'Primary Address Country Code',
      'DUNS',
      'Parent Company',
      'On Hold',
    ]);
    expect(plan).toMatchObject({
      ref: 0,
      name: 1,
      aliases: [2],
      country: 3,
      owners: [5],
      identifiers: [{ index: 4, scheme: 'duns' }],
    });
    expect(JSON.stringify([items, said])).not.toMatch(/SECRET|078-05/);
    expect(said[0]).toBe(
      '`vendors` is read as a supplier file of Coupa (profile `coupa`), by its columns `Name`, `cXML Invoicing Shared Key`; neither read nor passed through: `Tax ID`, `cXML Invoicing Shared Key`. `--profile generic` passes all columns through',
    );
  });

  test('`--profile generic` passes everything through', async () => {
    const { items, said } = await readRows(coupa, { profile: 'generic' });
    expect(items[0]?.cells[7]).toBe(SECRET);
    expect(said).toEqual([]);
  });

  test('a header map lets through what it names', async () => {
    const map = {
      path: 'map.json',
      content: { columns: { 'Tax ID': 'identifier:us-ein', 'On Hold': null } },
    };
    const { plan } = await readRows(coupa, { map });
    expect(plan.kept).toEqual([0, 1, 2, 3, 4, 5, 6, 8]);
    expect(plan.identifiers).toContainEqual({ index: 6, scheme: 'us-ein' });
  });

  test.each([
    [
      'coupa-risk-assess',
      'SupplierNumber,SupplierName,LegalName,UltimateCountry,OnExclusionList,BankAccount\n7,Alpine,Example Alpine AG (fictional),CH,No,X',
      { ref: 0, name: 2, aliases: [1] },
      [0, 1, 2, 3, 4],
    ],
    [
      'ariba',
      'SystemID,Name,NetworkID,DUNS,CustomDomainValue\n7,Example Alpine AG (fictional),AN0,1,X',
      { ref: 0, name: 1 },
      [0, 1, 2, 3],
    ],
    [
      'oracle-fbdi',
      'VENDOR_NAME,SEGMENT1,BANK_ACCOUNT_NUM\nExample Alpine AG (fictional),7,X',
      { ref: 1, name: 0 },
      [0, 1],
    ],
  ])('%s is known by its columns', async (name, text, plan, kept) => {
    const read = await readRows(text);
    expect(read.plan).toMatchObject({ ...plan, kept });
    expect(read.said[0]).toContain(`(profile \`${name}\`)`);
    expect(JSON.stringify(read.items)).not.toContain('"X"');
  });

  test('the country of the ultimate parent is a fact, not the country of registration', async () => {
    const { plan } = await readRows('SupplierName,UltimateCountry\nA,CH');
    expect(plan.country).toBeUndefined();
    expect(plan.facts.map(({ name }) => name)).toEqual(['owner.ultimate.country']);
  });

  test('a first line of secrets in place of column names is not repeated', async () => {
    const reading = openText(`4711,Example Alpine AG (fictional),${SECRET}\n`, {
      profile: 'oracle-fbdi',
      file: 'fbdi.csv',
    });
    await expect(reading).rejects.toMatchObject({
      code: 'validation',
      message:
        '`fbdi.csv` has no column `VENDOR_NAME` in its first line, as a supplier file of Oracle (FBDI) has; give it with a line of column names, or another `--profile`',
    });
  });

  test('a profile that is none is refused with those that there are', async () => {
    await expect(openText('name\nA', { profile: 'sap' })).rejects.toThrow(
      'there is no profile `sap`; choose one of `ariba`, `coupa`, `coupa-risk-assess`, `generic`, `ndjson`, `oracle-fbdi`, `sam-entity`, `sam-extract`, `usaspending`',
    );
  });

  test('no profile lets through a column that is a key, a password or an account', () => {
    for (const { columns } of COLUMN_PROFILES)
      for (const [header] of columns)
        expect(header).not.toMatch(/shared key|auth|login|password|bank|iban|account|tax ?id/i);
  });

  test('an ordinary vendor file is of no system', () => {
    expect(findProfile(['ref', 'vendor name', 'country', 'uei'])).toBeUndefined();
    expect(findProfile(['__proto__', 'constructor', 'name'])).toBeUndefined();
  });
});

describe('federal contracts', () => {
  const header =
    'contract_award_unique_key,recipient_name,recipient_uei,cage_code,recipient_country_code,recipient_parent_name,recipient_phone_number,product_or_service_code';
  test('are asked as their reader reads them, and tell no telephone numbers', async () => {
    const text = `${header}\nK1,EXAMPLE ALPINE SECURITY AG,,1ABC5,CHE,ALPINE HOLDING,5550100,7A21\nK2,REDACTED DUE TO PII,,,USA,,5550101,\n`;
    const { items } = await readRows(text);
    expect(items).toMatchObject([
      {
        kind: 'record',
        question: {
          vendor: {
            ref: 'K1',
            name: 'EXAMPLE ALPINE SECURITY AG',
            country: 'CH',
            identifiers: [{ scheme: 'cage', value: '1ABC5' }],
            owners: [{ name: 'ALPINE HOLDING' }],
          },
        },
      },
      { kind: 'reject', line: 3, code: 'usaspending.nobody', raw: '' },
    ]);
    expect(JSON.stringify(items)).not.toContain('55501');
  });
});

describe("SAM's monthly extract", () => {
  const record = (name: string, fields: Readonly<Record<number, string>> = {}) =>
    extractLine('V2', { ...fields, 12: name });

  test('is read record by record, quotes and all', async () => {
    const { items, said, counts } = await readRows(
      extract('V2', [
        record('EXAMPLE "ALPINE" AG', { 4: '1ABC5', 13: 'ALPINE', 22: 'USA', 30: 'CHE' }),
        record(''),
        'cut|short|!end',
      ]),
    );
    expect(items).toMatchObject([
      {
        kind: 'record',
        line: 2,
        cells: ['', 'EXAMPLE "ALPINE" AG', 'ALPINE', 'CH', '', '1ABC5', '', ''],
        question: { vendor: { name: 'EXAMPLE "ALPINE" AG', country: 'CH' } },
      },
      { kind: 'reject', line: 3, code: 'sam.no-name', raw: '' },
      { kind: 'reject', line: 4, code: 'sam.fields', raw: '' },
    ]);
    expect(counts.lines).toBe(5);
    expect(said[0]).toBe(
      "`vendors` is read as SAM's public monthly extract (profile `sam-extract`); only what identifies an entity is taken",
    );
  });

  test.each([
    [
      'its last line is missing',
      (text: string) => text.slice(0, text.indexOf('EOF')),
      'the file ends without its last line',
    ],
    [
      'its last line counts more',
      (text: string) => text.replaceAll('0000002 ', '0000009 '),
      'records by the last line: 9, records found: 2',
    ],
    [
      'its layout is unknown',
      (text: string) => text.replaceAll('V2', 'V7'),
      'does not begin a public extract of SAM in layout V1 or V2',
    ],
  ])('is refused where %s', async (_, change, message) => {
    await expect(readRows(change(extract('V2', [record('A'), record('B')])))).rejects.toMatchObject({
      code: 'malformed',
      message: expect.stringContaining(message),
    });
  });
});

test("an answer of SAM's entity API is read as such, in its order", async () => {
  const text = JSON.stringify(
    {
      totalRecords: 2,
      entityData: [
        'This entity has opted out of public search',
        {
          entityRegistration: { legalBusinessName: 'Example Alpine AG (fictional)', cageCode: '1ABC5' },
          coreData: { financialInformation: { account: SECRET } },
        },
      ],
    },
    null,
    2,
  );
  const { items } = await readRows(text);
  expect(items).toMatchObject([
    { kind: 'reject', code: 'sam.opted-out', detail: expect.stringMatching(/^\/entityData\/0: /) },
    {
      kind: 'record',
      question: {
        vendor: { name: 'Example Alpine AG (fictional)', identifiers: [{ scheme: 'cage', value: '1ABC5' }] },
      },
    },
  ]);
  expect(JSON.stringify(items)).not.toContain(SECRET);
});
