import { describe, expect, test } from 'vitest';
import { PlainDate } from '../../src/model/date.ts';
import { Dossier, VendorRecord } from '../../src/model/vendor.ts';
import { identifyVendor } from '../../src/screening/identify-vendor.ts';
import { indexDossiers } from '../../src/screening/index-dossiers.ts';

const LEI = 'ASSAY0TESTVECTOR0156';
const INN = '7713140469';
const day = PlainDate.parse('2018-05-15');
const earlierDay = PlainDate.parse('2018-05-01');

const kaspersky = Dossier.parse({
  id: 'kaspersky',
  title: 'Kaspersky',
  names: [
    { text: 'Kaspersky', kind: 'trade' },
    { text: 'AO Kaspersky Lab', kind: 'legal' },
    { text: 'Лаборатория Касперского', kind: 'alias' },
    { text: 'KL', kind: 'alias', weak: true },
    { text: 'カスペルスキー', kind: 'transliteration', verified: false },
  ],
  identifiers: [{ scheme: 'RU-INN', value: INN }],
  entities: [
    { name: 'Kaspersky Labs Limited', country: 'GB', relation: 'holding', source: 'a register' },
    { name: 'Kaspersky Labs Vertrieb GmbH', country: 'DE', relation: 'subsidiary', verified: false },
  ],
  ownership: [
    {
      from: '2007-01-01',
      published: '2018-01-01',
      owners: [{ name: 'A holder', share: 0.75 }],
      source: 'a register',
    },
  ],
  products: [{ id: 'endpoint', names: ['Endpoint Security'], categories: ['antivirus'] }],
  facts: [
    {
      name: 'vendor.country',
      value: 'RU',
      from: '2007-01-01',
      published: '2017-01-01',
      status: 'in-effect',
      source: 'a register',
      assurance: 'official',
    },
  ],
});
const northwind = Dossier.parse({
  id: 'northwind',
  title: 'Northwind',
  fictional: true,
  names: [
    { text: 'Northwind Systems AG (fictional)', kind: 'legal' },
    { text: 'Twin Peaks', kind: 'alias' },
  ],
  identifiers: [
    { scheme: 'lei', value: LEI },
    { scheme: 'duns', value: '123456789' },
  ],
});
const twin = Dossier.parse({
  id: 'twin',
  title: 'Twin',
  names: [{ text: 'Twin Peaks Ltd', kind: 'trade' }],
  identifiers: [{ scheme: 'duns', value: '123456789' }],
});
const dossiers = indexDossiers([kaspersky, northwind, twin]);

function identify(record: object) {
  return identifyVendor(VendorRecord.parse(record), dossiers, { asOf: day, knownAt: earlierDay });
}

describe('a record leads to a dossier by', () => {
  test.each([
    [{ name: 'kaspersky' }, 'kaspersky', 'dossier id'],
    [{ name: 'Kaspersky' }, 'kaspersky', 'exact name "Kaspersky"'],
    [{ name: 'KASPERSKY LAB, INC.' }, 'kaspersky', 'exact name "AO Kaspersky Lab"'],
    [{ name: 'Лаборатория Касперского' }, 'kaspersky', 'exact name "Лаборатория Касперского"'],
    [{ name: 'ООО "Laboratoriya Kasperskogo"' }, 'kaspersky', 'exact name "Лаборатория Касперского"'],
    [{ name: 'Kaspersky Labs Ltd.' }, 'kaspersky', 'exact name "Kaspersky Labs Limited"'],
    [{ name: 'Kaspersky Lab', aliases: ['Some trader'] }, 'kaspersky', 'exact name "AO Kaspersky Lab"'],
    [{ name: `INN:${INN}` }, 'kaspersky', `INN ${INN}`],
    [{ name: `ru-inn: ${INN}` }, 'kaspersky', `INN ${INN}`],
    [{ name: 'Whoever', identifiers: [{ scheme: 'XI-LEI', value: LEI }] }, 'northwind', `LEI ${LEI}`],
    [{ name: 'Twin Peaks', identifiers: [{ scheme: 'lei', value: LEI }] }, 'northwind', `LEI ${LEI}`],
    [
      { name: 'northwind', identifiers: [{ scheme: 'duns', value: '12-345-6789' }] },
      'northwind',
      'dossier id',
    ],
  ])('%j: %s, by %s', (record, id, matchedBy) => {
    const { vendor } = identify(record);
    expect(vendor).toMatchObject({ id, matchedBy, ambiguous: [] });
  });
});

describe('a record leads to no dossier when', () => {
  test('nobody knows the name', () => {
    const { vendor, warnings } = identify({ ref: '4711', name: 'Acme Corp' });
    expect(vendor).toEqual({
      ref: '4711',
      name: 'Acme Corp',
      matchedBy: 'no dossier; as stated in the record',
      names: [{ text: 'Acme Corp', kind: 'trade', verified: true, weak: false }],
      identifiers: [],
      ownership: [],
      products: [],
      facts: [],
      ambiguous: [],
      mayBe: [],
    });
    expect(warnings).toEqual([]);
  });

  test.each([
    ['Kaspersky Bakery', 'begins with the same rare word as "Kaspersky"'],
    ['Kasperksy', 'one letter apart from "Kaspersky"'],
    ['KL', 'same name as "KL", a weak name that others share'],
    ['カスペルスキー', 'same name as "カスペルスキー", a name that is not verified'],
    [
      'Kaspersky Labs Vertrieb',
      'same name as "Kaspersky Labs Vertrieb GmbH" (legal form, script and punctuation aside), a name that is not verified',
    ],
  ])('the name is only near: %s', (name, how) => {
    const { vendor, warnings } = identify({ name });
    expect(vendor).toMatchObject({ name, matchedBy: 'no dossier; as stated in the record', facts: [] });
    expect(vendor.id).toBeUndefined();
    expect(warnings).toEqual([
      {
        pointer: '/vendor/name',
        code: 'vendor.near-name',
        detail: `\`${name}\`: ${how}, of the dossier \`kaspersky\`, which was not used; if that vendor is meant, ask for \`kaspersky\` or for one of its exact names`,
      },
    ]);
  });

  test('an alias is only near, and the warning points to it', () => {
    const { warnings } = identify({ name: 'Acme', aliases: ['Bakers', 'Kaspersky Bakery'] });
    expect(warnings).toMatchObject([{ pointer: '/vendor/aliases/1', code: 'vendor.near-name' }]);
  });

  test.each(['Kasper and Sons', 'Natalya Kaspersky', 'Caspar', 'Northwest Systems'])(
    '%s is a false friend',
    (name) => {
      expect(identify({ name })).toMatchObject({
        vendor: { matchedBy: 'no dossier; as stated in the record' },
        warnings: [],
      });
    },
  );

  test('several dossiers bear the name', () => {
    const { vendor, warnings } = identify({ name: 'TWIN PEAKS' });
    expect(vendor).toMatchObject({
      name: 'TWIN PEAKS',
      ambiguous: ['northwind', 'twin'],
      matchedBy: 'no dossier used: exact name "Twin Peaks" leads to northwind and twin',
      facts: [],
    });
    expect(vendor.id).toBeUndefined();
    expect(warnings).toMatchObject([{ code: 'vendor.ambiguous' }]);
    expect(warnings[0]?.detail).toContain('give the id of the one that is meant: `northwind`, `twin`');
  });

  test('name and identifier lead to different dossiers', () => {
    const { vendor } = identify({ name: 'Kaspersky Lab', identifiers: [{ scheme: 'lei', value: LEI }] });
    expect(vendor).toMatchObject({
      ambiguous: ['kaspersky', 'northwind'],
      matchedBy: `no dossier used: LEI ${LEI} leads to northwind, exact name "AO Kaspersky Lab" leads to kaspersky`,
    });
    expect(vendor.id).toBeUndefined();
  });

  test.each(['kaspersky', 'Kaspersky'])('a strong identifier contradicts it, even for %s', (name) => {
    const { vendor, warnings } = identify({ name, identifiers: [{ scheme: 'inn', value: '771234567859' }] });
    const clue = name === 'kaspersky' ? 'dossier id' : 'exact name "Kaspersky"';
    const why = `${clue} leads to kaspersky, whose INN is ${INN}; the record's is 771234567859`;
    expect(vendor).toMatchObject({ name, matchedBy: `no dossier: ${why}`, ambiguous: [], facts: [] });
    expect(warnings).toEqual([
      {
        pointer: '/vendor/identifiers',
        code: 'vendor.contradicted',
        detail: `${why}; the dossier was not used: correct the identifier or the name`,
      },
    ]);
  });

  test('another UEI or DUNS contradicts nothing', () => {
    const identifiers = [{ scheme: 'duns', value: '987654321' }];
    expect(identify({ name: 'Northwind Systems AG (fictional)', identifiers }).vendor.id).toBe('northwind');
  });
});

describe('the vendor holds', () => {
  test('all that its dossier says, under the first legal name', () => {
    const { vendor } = identify({ name: 'Kaspersky', ref: 'row 7' });
    expect(vendor).toMatchObject({ id: 'kaspersky', ref: 'row 7', name: 'AO Kaspersky Lab' });
    expect(vendor.products).toEqual(kaspersky.products);
    expect(vendor.facts).toEqual(kaspersky.facts);
    expect(vendor.ownership).toEqual(kaspersky.ownership);
    expect(vendor.identifiers).toMatchObject([{ scheme: 'inn', value: INN, strong: true }]);
    expect(vendor.names.map(({ text, kind, verified, weak }) => [text, kind, verified, weak])).toEqual([
      ['Kaspersky', 'trade', true, false],
      ['AO Kaspersky Lab', 'legal', true, false],
      ['Лаборатория Касперского', 'alias', true, false],
      ['KL', 'alias', true, true],
      ['カスペルスキー', 'transliteration', false, false],
      ['Kaspersky Labs Limited', 'legal', true, false],
      ['Kaspersky Labs Vertrieb GmbH', 'legal', false, false],
    ]);
  });

  test("the record's names and identifiers beside the dossier's, each once", () => {
    const { vendor } = identify({
      name: 'Some trader',
      aliases: ['Kaspersky Lab'],
      identifiers: [
        { scheme: 'RU-INN', value: INN },
        { scheme: 'cage', value: '1abc2' },
      ],
    });
    expect(vendor.names.slice(0, 2)).toEqual([
      { text: 'Some trader', kind: 'trade', verified: true, weak: false },
      { text: 'Kaspersky Lab', kind: 'alias', verified: true, weak: false },
    ]);
    expect(vendor.identifiers.map(({ scheme, value }) => `${scheme}:${value}`)).toEqual([
      `inn:${INN}`,
      'cage:1ABC2',
    ]);
  });

  test('no id and no identifier among its names, when one was typed for a name', () => {
    expect(identify({ name: 'kaspersky' }).vendor.names[0]?.text).toBe('Kaspersky');
    const unknown = identify({ name: 'lei:ASSAY0TESTVECTOR0253' });
    expect(unknown).toMatchObject({
      vendor: {
        name: 'lei:ASSAY0TESTVECTOR0253',
        names: [],
        matchedBy: 'no dossier; as stated in the record',
      },
      warnings: [],
    });
    expect(unknown.vendor.identifiers).toMatchObject([{ scheme: 'lei', value: 'ASSAY0TESTVECTOR0253' }]);
  });

  test('a name with a colon in it, when the scheme could not write such a value', () => {
    const { vendor, warnings } = identify({ name: 'Cage: The Musical' });
    expect(vendor.names).toMatchObject([{ text: 'Cage: The Musical' }]);
    expect(vendor.identifiers).toEqual([]);
    expect(warnings).toMatchObject([{ pointer: '/vendor/name', code: 'identifier.malformed' }]);
    expect(identify({ name: 'Motto: Quality' }).warnings).toEqual([]);
  });

  test('owners that the record states, for the days of the question', () => {
    const owners = [{ name: 'A fund', share: 0.2 }];
    const { vendor } = identify({ name: 'Acme Corp', owners });
    expect(vendor.ownership).toEqual([
      {
        from: '2018-05-15',
        published: '2018-05-01',
        owners: [{ ...owners[0], identifiers: [] }],
        source: 'the question',
      },
    ]);
    expect(identify({ name: 'Kaspersky', owners }).vendor.ownership).toHaveLength(2);
    expect(identify({ name: 'Acme Corp', owners: [] }).vendor.ownership).toEqual([]);
  });
});

test('an identifier that is wrong is told by its place, leads nowhere and contradicts nobody', () => {
  const { vendor, warnings } = identify({
    name: 'Kaspersky',
    identifiers: [
      { scheme: 'cage', value: '1ABC2' },
      { scheme: 'inn', value: '7713140468' },
    ],
  });
  expect(vendor).toMatchObject({ id: 'kaspersky', matchedBy: 'exact name "Kaspersky"' });
  expect(warnings).toEqual([
    {
      pointer: '/vendor/identifiers/1/value',
      code: 'identifier.check-digit',
      detail:
        '`7713140468` is probably mistyped: its check digits do not fit an INN; compare it with the register',
    },
  ]);
});
