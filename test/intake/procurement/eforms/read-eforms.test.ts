import { describe, expect, test } from 'vitest';
import { readEforms } from '../../../../src/intake/procurement/eforms/read-eforms.ts';
import { readXml } from '../../../../src/intake/xml/read-xml.ts';
import {
  BUYER,
  contract,
  lotResult,
  notice,
  organisation,
  ownedBy,
  owner,
  tender,
  tenderingParty,
  WHOLE_NOTICE,
} from './notices.ts';

const read = (text: string) => readEforms(readXml(text, 'notice.xml'), 'notice.xml');

/** Who is what in a notice, and what was bought from it. */
const roles = (text: string) =>
  read(text).records.map(({ ref, role, items }) => [ref, role, items.map(({ name }) => name)]);

const ALIKE = ['ORG-0001', 'ORG-0002', 'ORG-0003'].map((id) => organisation(id)).join('');
const ANTIVIRUS = ['Licences antivirus (fictif)', 'Licences antivirus (fictif)'];

describe('a notice of results', () => {
  test('gives each tenderer with what the notice says of it', () => {
    const { format, held, records, refused, warnings } = read(WHOLE_NOTICE);
    expect([format, held, refused]).toEqual(['eForms contract award notice (eforms-sdk-1.10)', 4, []]);
    const items = ['48761000', '48730000'].map((code) => ({
      name: 'Licences antivirus (fictif)',
      classification: { scheme: 'CPV', code },
      originCountry: 'CN',
    }));
    expect(records).toEqual([
      {
        ref: 'ORG-0002',
        role: 'supplier',
        name: 'Exemple Sécurité Alpine SA (fictif)',
        aliases: ['Example Alpine Security Ltd (fictional)'],
        identifiers: [
          { scheme: 'national:CH', value: 'CHE-100.000.006' },
          { scheme: 'lei', value: 'EXAMPLE0000000000000' },
        ],
        countries: [{ code: 'CH', role: 'address' }],
        owners: [{ name: 'Exemple Personne (fictive)', kind: 'beneficial', identifiers: [], country: 'RU' }],
        items,
        at: expect.stringMatching(/^line \d+$/),
      },
      expect.objectContaining({
        ref: 'ORG-0003',
        role: 'supplier',
        identifiers: [{ scheme: 'national', value: '0012345' }],
        countries: [],
        items,
      }),
      expect.objectContaining({
        ref: 'ORG-0004',
        role: 'subcontractor',
        identifiers: [{ scheme: 'DE-CR', value: '1E5' }],
        countries: [{ code: 'DE', role: 'address' }],
        owners: [],
        items,
      }),
      expect.objectContaining({
        ref: 'ORG-0005',
        role: 'tenderer',
        items: items.map(({ originCountry: _, ...item }) => item),
      }),
    ]);
    expect(warnings).toEqual([
      {
        pointer: '',
        code: 'country.unknown',
        detail: expect.stringMatching(
          /^line \d+: `XUN` stands for no country; the country is taken as not known$/,
        ),
        severity: 'warning',
        file: 'notice.xml',
      },
    ]);
    expect(JSON.stringify(records)).not.toContain('Nobody to be stored');
  });

  test('calls a supplier who has a contract, and names the lots that it won', () => {
    const results = [
      tender('TEN-0001', 'TPA-0001', 'LOT-0001'),
      tender('TEN-0002', 'TPA-0001', 'LOT-0002'),
      tender('TEN-0003', 'TPA-0002', 'LOT-0002'),
      contract('CON-0001', 'TEN-0002'),
      tenderingParty('TPA-0001', ['ORG-0001']),
      tenderingParty('TPA-0002', ['ORG-0002']),
    ].join('');
    expect(roles(notice({ results, organisations: ALIKE }))).toEqual([
      ['ORG-0001', 'supplier', ['Assistance (fictif)']],
      ['ORG-0002', 'tenderer', ['Assistance (fictif)']],
    ]);
  });

  test.each([
    [
      'the first by rank',
      'selec-w',
      ['<cbc:RankCode>2</cbc:RankCode>', '<cbc:RankCode>1</cbc:RankCode>'],
      ['tenderer', 'supplier'],
    ],
    ['all where none is ranked', 'selec-w', ['', ''], ['supplier', 'supplier']],
    ['nobody where nobody was chosen', 'open-nw', ['', ''], ['tenderer', 'tenderer']],
  ])('calls a supplier, before there is a contract, %s', (_, code, ranks, expected) => {
    const results = [
      lotResult('RES-0001', code, ['TEN-0001', 'TEN-0002']),
      tender('TEN-0001', 'TPA-0001', 'LOT-0002', ranks[0]),
      tender('TEN-0002', 'TPA-0002', 'LOT-0002', ranks[1]),
      tenderingParty('TPA-0001', ['ORG-0001']),
      tenderingParty('TPA-0002', ['ORG-0002']),
    ].join('');
    expect(roles(notice({ results, organisations: ALIKE })).map(([, role]) => role)).toEqual(expected);
  });

  test('gives who is several things once, as the one that counts most', () => {
    const results = [
      tender('TEN-0001', 'TPA-0001', 'LOT-0001'),
      tender('TEN-0002', 'TPA-0002', 'LOT-0002'),
      contract('CON-0001', 'TEN-0001'),
      tenderingParty('TPA-0001', ['ORG-0001'], ['ORG-0002']),
      tenderingParty('TPA-0002', ['ORG-0002', 'ORG-0001'], ['ORG-0003']),
    ].join('');
    expect(roles(notice({ results, organisations: ALIKE }))).toEqual([
      ['ORG-0001', 'supplier', ANTIVIRUS],
      ['ORG-0002', 'tenderer', [...ANTIVIRUS, 'Assistance (fictif)']],
      ['ORG-0003', 'subcontractor', ['Assistance (fictif)']],
    ]);
  });

  test('takes the whole procurement for a lot that says no kind, or that is not there', () => {
    const results = [
      tender('TEN-0001', 'TPA-0001', 'LOT-0002'),
      tender('TEN-0002', 'TPA-0001', 'LOT-9999'),
      tenderingParty('TPA-0001', ['ORG-0001']),
    ].join('');
    expect(read(notice({ results, organisations: ALIKE })).records[0]?.items).toEqual([
      { name: 'Assistance (fictif)', classification: { scheme: 'CPV', code: '48000000' } },
      { name: 'Logiciels (fictif)', classification: { scheme: 'CPV', code: '48000000' } },
    ]);
  });
});

describe('what cannot be read', () => {
  test('is refused by its line, and the rest is read', () => {
    const results = [
      tenderingParty('TPA-0001', ['ORG-0001', 'ORG-0002', 'ORG-7777']),
      '<efac:TenderingParty><efac:Tenderer/></efac:TenderingParty>',
    ].join('\n');
    const organisations = [
      organisation('ORG-0001'),
      organisation('ORG-0002', { names: '<cbc:Name>__EoName</cbc:Name><cbc:Name> - </cbc:Name>' }),
    ].join('\n');
    const { held, records, refused } = read(notice({ results, organisations }));
    expect([held, records.map(({ ref }) => ref)]).toEqual([4, ['ORG-0001']]);
    expect(refused).toEqual([
      {
        at: 'line 14',
        code: 'eforms.no-reference',
        detail: 'this tenderer or subcontractor refers to no organisation; nobody can tell who it is',
      },
      {
        at: 'line 22',
        code: 'eforms.no-name',
        detail: 'the organisation `ORG-0002`, a tenderer, has no name; nobody can be looked for without one',
      },
      {
        at: 'line 12',
        code: 'eforms.not-there',
        detail:
          '`ORG-7777` is referred to as a tenderer and does not stand among the organisations; nobody can tell who it is',
      },
    ]);
  });

  test('of an owner is a warning, and no owner', () => {
    const results = tenderingParty('TPA-0001', ['ORG-0001']);
    const organisations = [
      organisation('ORG-0001', {
        before: ['UBO-0001', 'UBO-0002', 'UBO-0003', 'UBO-9999'].map(ownedBy).join(''),
      }),
      owner('UBO-0001', '', 'RUS'),
      owner(
        'UBO-0002',
        '<cbc:FamilyName>Exemple (fictif)</cbc:FamilyName>',
        'RUS</cbc:NationalityID><cbc:NationalityID>CHN',
      ),
      owner('UBO-0003', '<cbc:FamilyName>Sample (fictional)</cbc:FamilyName>', '1A0'),
    ].join('\n');
    const { records, warnings } = read(notice({ results, organisations }));
    expect(records[0]?.owners).toEqual([
      { name: 'Exemple (fictif)', kind: 'beneficial', identifiers: [], country: 'RU' },
      { name: 'Sample (fictional)', kind: 'beneficial', identifiers: [] },
    ]);
    expect(warnings.map(({ detail }) => detail.replace(/^line \d+: /, ''))).toEqual([
      'the beneficial owner `UBO-0001` has no name, so nobody can look for it; all that is told is the nationality RU',
      'the beneficial owner `UBO-0002` has further nationalities, for which a record has no room: CN',
      '`1A0` is not a country (code or English name); the country is taken as not known',
      '`UBO-9999` is named as a beneficial owner and does not stand in the notice; who it is is not known',
    ]);
  });

  test('two organisations with one id are both read', () => {
    const results = tenderingParty('TPA-0001', ['ORG-0001']);
    const organisations =
      organisation('ORG-0001') +
      organisation('ORG-0001', { names: '<cbc:Name>Example Twin (fictional)</cbc:Name>' });
    const { held, records, warnings } = read(notice({ results, organisations }));
    expect([held, records.map(({ name }) => name)]).toEqual([
      2,
      ['Example ORG-0001 (fictional)', 'Example Twin (fictional)'],
    ]);
    expect(warnings[0]?.detail).toMatch(
      /2 organisations have the id `ORG-0001`; each is read as the tenderer$/,
    );
  });

  test('an organisation that nothing refers to is told, and a buyer is not', () => {
    const { held, warnings } = read(
      notice({ parties: BUYER, organisations: organisation('ORG-0001') + organisation('ORG-0008') }),
    );
    expect(held).toBe(0);
    expect(warnings.map(({ detail }) => detail.replace(/^line \d+: /, ''))).toEqual([
      'the organisation `ORG-0008` has no role in the notice, so it is not read as a vendor',
      'the notice names nobody who tenders; notices of results do',
    ]);
  });

  test.each(['ContractNotice', 'PriorInformationNotice'])(
    'a %s names no vendor, and is none the worse',
    (root) => {
      const { format, held, records, refused } = read(
        notice({ root, parties: BUYER, organisations: organisation('ORG-0001') }),
      );
      expect(format).toMatch(/^eForms (contract|prior information) notice/);
      expect([held, records, refused]).toEqual([0, [], []]);
    },
  );

  test('another document is refused', () => {
    expect(() => read('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>')).toThrow(
      '`notice.xml` is no eForms notice: its first element is `Invoice`; give a ContractNotice, ContractAwardNotice or PriorInformationNotice',
    );
    expect(() => read('<ContractNotice xmlns="urn:example:other"/>')).toThrow('is no eForms notice');
    expect(() => read('<constructor xmlns="urn:oasis:names:specification:ubl:x"/>')).toThrow(
      'is no eForms notice',
    );
  });

  test('a notice that gives all lots to everybody is refused before it fills the memory', () => {
    const lots = Array.from(
      { length: 1200 },
      (_, n) =>
        `<cac:ProcurementProjectLot><cbc:ID>LOT-${n}</cbc:ID><cac:ProcurementProject/></cac:ProcurementProjectLot>`,
    ).join('');
    const codes =
      '<cac:MainCommodityClassification><cbc:ItemClassificationCode>48000000</cbc:ItemClassificationCode></cac:MainCommodityClassification>';
    const project = `<cac:ProcurementProject>${codes.repeat(1200)}</cac:ProcurementProject>`;
    const ids = Array.from({ length: 1200 }, (_, n) => `<cbc:ID>LOT-${n}</cbc:ID>`).join('');
    const results = `${tenderingParty('TPA-0001', ['ORG-0001'])}<efac:LotTender><cbc:ID>T</cbc:ID><efac:TenderingParty><cbc:ID>TPA-0001</cbc:ID></efac:TenderingParty><efac:TenderLot>${ids}</efac:TenderLot></efac:LotTender>`;
    expect(() => read(notice({ results, organisations: ALIKE, lots: project + lots }))).toThrow(
      '`notice.xml` gives its tenderers more than 1000000 items together; split the notice by lots',
    );
  });
});
