import { describe, expect, test } from 'vitest';
import { readOcds } from '../../../../src/intake/procurement/ocds/read-ocds.ts';

/** A package of one release that says `content`. */
function releasePackage(...contents: object[]) {
  return {
    version: '1.1',
    releases: contents.map((content, index) => ({ ocid: 'ocds-example-1', id: String(index), ...content })),
  };
}
const read = (...contents: object[]) => readOcds(releasePackage(...contents), 'ocds.json');

const ALPINE = {
  id: 'org-1',
  name: 'Example Alpine',
  roles: ['supplier'],
  identifier: { scheme: 'CH-FDJP', id: 'CHE111111111', legalName: 'Example Alpine Security AG (fictional)' },
  address: { countryName: 'Switzerland' },
};

test('a supplier with what it supplies', () => {
  const file = read({
    parties: [
      { id: 'org-0', name: 'Example Town', roles: ['buyer'] },
      { ...ALPINE, contactPoint: { name: 'SECRET', email: 'SECRET@example.test' } },
    ],
    awards: [
      {
        id: 'award-1',
        suppliers: [{ id: 'org-1', name: 'Example Alpine' }],
        items: [
          { id: '1', description: 'Antivirus licences', classification: { scheme: 'CPV', id: '48761000-0' } },
        ],
      },
      { id: 'award-2', suppliers: [], items: [{ id: '9', description: 'Not theirs' }] },
    ],
    contracts: [
      {
        id: 'contract-1',
        awardID: 'award-1',
        items: [
          { id: '1', description: 'Antivirus licences', classification: { scheme: 'CPV', id: '48761000-0' } },
          { id: '2', description: 'Support' },
        ],
      },
    ],
  });
  expect(file).toEqual({
    format: 'OCDS 1.1 release package',
    held: 1,
    records: [
      {
        ref: 'org-1',
        role: 'supplier',
        name: 'Example Alpine Security AG (fictional)',
        aliases: ['Example Alpine'],
        identifiers: [{ scheme: 'che-uid', value: 'CHE111111111' }],
        countries: [{ code: 'CH', role: 'address' }],
        owners: [],
        items: [
          { name: 'Antivirus licences', classification: { scheme: 'CPV', code: '48761000-0' } },
          { name: 'Support' },
        ],
        at: '/releases/0/parties/1',
      },
    ],
    refused: [],
    warnings: [],
  });
  expect(JSON.stringify(file)).not.toMatch(/SECRET/);
});

describe('who is a vendor', () => {
  const party = (id: string, roles?: unknown) => ({ id, name: `Example ${id} (fictional)`, roles });
  test.each([
    { who: 'a supplier', release: { parties: [party('a', ['supplier'])] }, vendors: ['a supplier'] },
    { who: 'a tenderer', release: { parties: [party('a', ['tenderer'])] }, vendors: ['a tenderer'] },
    {
      who: 'a subcontractor, by the extension',
      release: { parties: [party('a', ['subcontractor', 'tenderer'])] },
      vendors: ['a subcontractor'],
    },
    {
      who: 'whoever both offered and got it is a supplier',
      release: { parties: [party('a', ['tenderer', 'supplier'])] },
      vendors: ['a supplier'],
    },
    {
      who: 'one role without its list',
      release: { parties: [party('a', ' Supplier ')] },
      vendors: ['a supplier'],
    },
    {
      who: 'buyers and those who pay are none',
      release: { parties: [party('a', ['buyer', 'payer']), party('b', ['procuringEntity'])] },
      vendors: [],
    },
    {
      who: 'a party without a role, by the award that names it',
      release: { parties: [party('a')], awards: [{ suppliers: [{ id: 'a' }] }] },
      vendors: ['a supplier'],
    },
    {
      who: 'a tenderer, by the tender',
      release: { parties: [party('a', [])], tender: { tenderers: [{ id: 'a' }] } },
      vendors: ['a tenderer'],
    },
    {
      who: 'a tenderer, by its bid',
      release: { parties: [party('a')], bids: { details: [{ tenderers: [{ id: 'a' }] }] } },
      vendors: ['a tenderer'],
    },
    {
      who: 'a supplier, by the contract of an extension',
      release: { parties: [party('a')], contracts: [{ suppliers: [{ id: 'a' }] }] },
      vendors: ['a supplier'],
    },
    {
      who: 'an id that is a number is the id that is the text of it',
      release: { parties: [{ id: 7, name: 'Example Seven' }], awards: [{ suppliers: [{ id: '7' }] }] },
      vendors: ['7 supplier'],
    },
    {
      who: 'two parties of one id are two',
      release: {
        parties: [party('a', ['supplier']), { ...party('a', ['tenderer']), name: 'Example Other' }],
      },
      vendors: ['a supplier', 'a tenderer'],
    },
  ])('$who', ({ release, vendors }) => {
    const file = read(release);
    expect(file.records.map(({ ref, role }) => `${ref} ${role}`)).toEqual(vendors);
    expect(file.refused).toEqual([]);
    expect(file.held).toBe(vendors.length);
  });

  test('the same party in two releases is held twice', () => {
    const file = read({ parties: [ALPINE] }, { parties: [ALPINE] });
    expect(file.records.map(({ at }) => at)).toEqual(['/releases/0/parties/0', '/releases/1/parties/0']);
    expect(file.held).toBe(2);
  });

  test('a party that the list does not hold is what is said where it is named', () => {
    const file = read({
      parties: [],
      awards: [{ suppliers: [{ id: 'x', name: 'Example Stranger (fictional)' }] }],
      tender: { tenderers: [{ id: 'x', name: 'Example Stranger Ltd (fictional)' }] },
    });
    expect(file.records).toMatchObject([
      {
        ref: 'x',
        role: 'supplier',
        name: 'Example Stranger (fictional)',
        aliases: ['Example Stranger Ltd (fictional)'],
        at: '/releases/0/awards/0/suppliers/0',
      },
    ]);
  });
});

describe('OCDS 1.0 has no list of parties', () => {
  const inline = {
    name: 'Example Alpine',
    identifier: {
      scheme: 'CH-FDJP',
      id: 'CHE111111111',
      legalName: 'Example Alpine Security AG (fictional)',
    },
    address: { countryName: 'Switzerland' },
  };
  const read10 = (release: object) =>
    readOcds({ releases: [{ ocid: 'ocds-example-1', id: '1', ...release }] }, 'ocds.json');

  test('whom it names twice by one identifier is one', () => {
    const file = read10({
      tender: { tenderers: [{ ...inline, address: undefined }, { name: 'Example Loser (fictional)' }] },
      awards: [{ suppliers: [inline], items: [{ description: 'Cycle lanes' }] }],
    });
    expect(file).toMatchObject({
      format: 'OCDS 1.0 release package',
      held: 2,
      records: [
        {
          role: 'supplier',
          name: 'Example Alpine Security AG (fictional)',
          aliases: ['Example Alpine'],
          countries: [{ code: 'CH', role: 'address' }],
          items: [{ name: 'Cycle lanes' }],
          at: '/releases/0/awards/0/suppliers/0',
        },
        {
          role: 'tenderer',
          name: 'Example Loser (fictional)',
          items: [],
          at: '/releases/0/tender/tenderers/1',
        },
      ],
    });
  });

  test('namesakes with two identifiers are two, and a bare name between them is refused', () => {
    const other = { ...inline, identifier: { ...inline.identifier, id: 'CHE222222222' } };
    const file = read10({ awards: [{ suppliers: [inline, other, { name: 'Example Alpine' }] }] });
    expect(file.records.map(({ identifiers }) => identifiers[0]?.value)).toEqual([
      'CHE111111111',
      'CHE222222222',
    ]);
    expect(file.refused).toEqual([
      {
        at: '/releases/0/awards/0/suppliers/2',
        code: 'party.ambiguous',
        detail:
          'several parties of the release could be this supplier; give each an `id` of its own, and refer to it',
      },
    ]);
    expect(file.held).toBe(3);
  });
});

describe('what a record says of a vendor', () => {
  const party = (more: object) => read({ parties: [{ ...ALPINE, ...more }] });

  test.each([
    {
      what: 'the legal name, then the others, each once',
      more: {
        name: 'Example Alpine',
        name_fr: 'Exemple alpin',
        additionalIdentifiers: [{ scheme: 'XI-LEI', id: 'EXAMPLELEI', legalName: 'Example Alpine' }],
      },
      says: {
        name: 'Example Alpine Security AG (fictional)',
        aliases: ['Example Alpine', 'Exemple alpin'],
        identifiers: [
          { scheme: 'che-uid', value: 'CHE111111111' },
          { scheme: 'lei', value: 'EXAMPLELEI' },
        ],
      },
    },
    {
      what: 'its name, where there is no legal one',
      more: { identifier: { scheme: 'GB-COH', id: '01234567', legalName: 'N/A' } },
      says: { name: 'Example Alpine', aliases: [], identifiers: [{ scheme: 'GB-COH', value: '01234567' }] },
    },
    {
      what: 'a country by its code',
      more: { address: { countryCode: 'LI', countryName: 'Fürstentum' } },
      says: { countries: [{ code: 'LI', role: 'address' }] },
    },
    {
      what: 'both countries, where code and name differ',
      more: { address: { countryCode: 'LI', countryName: 'Switzerland' } },
      says: {
        countries: [
          { code: 'LI', role: 'address' },
          { code: 'CH', role: 'address' },
        ],
      },
    },
    {
      what: 'its beneficial owners',
      more: {
        beneficialOwners: [
          {
            name: 'Example Person (fictional)',
            email: 'SECRET',
            nationalities: ['CH'],
            address: { countryCode: 'LI' },
          },
          {
            name: 'Example Trust (fictional)',
            identifier: { scheme: 'GB-COH', id: '1' },
            address: { countryCode: 'LI' },
          },
        ],
      },
      says: {
        owners: [
          { name: 'Example Person (fictional)', kind: 'beneficial', identifiers: [], country: 'CH' },
          {
            name: 'Example Trust (fictional)',
            kind: 'beneficial',
            identifiers: [{ scheme: 'GB-COH', value: '1' }],
            country: 'LI',
          },
        ],
      },
    },
  ])('$what', ({ more, says }) => {
    const file = party(more);
    expect(file.records).toMatchObject([says]);
    expect(file.warnings).toEqual([]);
    expect(JSON.stringify(file)).not.toMatch(/SECRET/);
  });

  test.each([
    {
      what: 'an identifier that a spreadsheet spoilt',
      more: { identifier: { scheme: 'GB-COH', id: '11111111.0' } },
      at: '/identifier',
      told: '`11111111.0` was read as `11111111`, for `GB-COH` writes no points: a spreadsheet had taken it for a number',
    },
    {
      what: 'an identifier that is a number',
      more: { identifier: { scheme: 'GB-COH', id: 11111111 } },
      at: '/identifier',
      told: '`11111111` is a number where a code is text; it was read as it stands, zeros at its front may be lost',
    },
    {
      what: 'an identifier without its scheme',
      more: { additionalIdentifiers: [{ id: '11111111' }] },
      at: '/additionalIdentifiers/0',
      told: '`11111111` has no scheme, so nobody can tell whom it identifies; it is left out',
    },
    {
      what: 'a country that is none',
      more: { address: { countryName: 'Atlantis', countryCode: 'XXX' } },
      at: '/address',
      told: '`XXX` stands for no country; the country is taken as not known',
    },
    {
      what: 'an owner without a name',
      more: { beneficialOwners: [{ id: 'owner-1', nationalities: ['CH'] }] },
      at: '/beneficialOwners/0',
      told: '`owner-1` names no owner; the owner is left out',
    },
    {
      what: 'an owner of two nations',
      more: { beneficialOwners: [{ name: 'Example Person (fictional)', nationalities: ['CH', 'LI'] }] },
      at: '/beneficialOwners/0',
      told: 'an owner has several countries (CH, LI); its country is taken as not known',
    },
  ])('$what is told', ({ more, at, told }) => {
    expect(party(more).warnings.map(({ pointer, detail }) => [pointer, detail])).toEqual([
      [`/releases/0/parties/0${at}`, told],
    ]);
  });
});

describe('items', () => {
  const supplying = (...items: unknown[]) =>
    read({ parties: [ALPINE], awards: [{ id: '1', suppliers: [{ id: 'org-1' }], items }] });

  test('an item of several classifications stands once for each', () => {
    const file = supplying({
      description: 'Shield',
      classification: { scheme: 'CPV', id: '48761000.0' },
      additionalClassifications: [{ scheme: 'UNSPSC', id: '43233205' }],
    });
    expect(file.records[0]?.items).toEqual([
      { name: 'Shield', classification: { scheme: 'CPV', code: '48761000' } },
      { name: 'Shield', classification: { scheme: 'UNSPSC', code: '43233205' } },
    ]);
    expect(file.warnings.map(({ code }) => code)).toEqual(['code.repaired']);
  });

  test.each([
    {
      item: 'Shield',
      code: 'item.unreadable',
      told: '`Shield` is no item, which is an object; it is left out',
    },
    {
      item: { description: 'Shield', classification: { id: '48761000' } },
      code: 'classification.no-scheme',
      told: '`48761000` has no scheme, so nobody can tell what it classifies; it is left out',
    },
  ])('$code', ({ item, code, told }) => {
    expect(supplying(item).warnings).toMatchObject([{ code, detail: told }]);
  });

  test('a contract of no award of its release is told, for its items are nobody’s', () => {
    const file = read({
      parties: [ALPINE],
      contracts: [{ awardID: 'elsewhere', items: [{ description: 'Shield' }] }],
    });
    expect(file.records[0]?.items).toEqual([]);
    expect(file.warnings).toMatchObject([
      {
        pointer: '/releases/0/contracts/0',
        detail:
          'a contract belongs to no award of its release, so nobody can tell who supplies its items; they are not read',
      },
    ]);
  });

  test('more than can be kept is refused as a whole', () => {
    const suppliers = Array.from({ length: 1100 }, (_, index) => ({
      id: `s-${index}`,
      name: `Example ${index}`,
    }));
    const items = Array.from({ length: 1000 }, (_, index) => ({ description: `Thing ${index}` }));
    expect(() => read({ awards: [{ suppliers, items }] })).toThrow(
      '`ocds.json` gives its suppliers more than 1000000 items together; split it by releases',
    );
  });
});

describe('what cannot be read is refused by its pointer, and the others are read', () => {
  test.each([
    {
      release: { parties: [ALPINE, 'Example'] },
      at: '/releases/0/parties/1',
      code: 'ocds.shape',
      detail: '`Example` is no party, which is an object; write it as one',
    },
    {
      release: { parties: [ALPINE, { id: 'x', roles: ['supplier'], name: 'unknown' }] },
      at: '/releases/0/parties/1',
      code: 'party.no-name',
      detail: 'the supplier `x` has no name here, nor among the `parties`; add it',
    },
    {
      release: { parties: [ALPINE], tender: { tenderers: [{ id: 'x' }] } },
      at: '/releases/0/tender/tenderers/0',
      code: 'party.no-name',
      detail: 'the tenderer `x` has no name here, nor among the `parties`; add it',
    },
    {
      release: { parties: [ALPINE, { id: 'x', name: 'Example', roles: [5] }] },
      at: '/releases/0/parties/1',
      code: 'party.roles',
      detail: '`5` is no role, so nobody can tell whether the party is a vendor; mend it',
    },
    {
      release: { parties: [ALPINE], awards: ['award'] },
      at: '/releases/0/awards/0',
      code: 'ocds.shape',
      detail: '`award` is no award, which is an object; write it as one',
    },
  ])('$detail', ({ release, at, code, detail }) => {
    const file = read(release);
    expect(file.refused).toEqual([{ at, code, detail }]);
    expect(file).toMatchObject({ held: 2, records: [{ ref: 'org-1' }] });
  });

  test('a release that is none, and one that is only a link', () => {
    const file = readOcds(
      {
        version: '1.1',
        releases: [null, { url: 'https://example.test/1.json' }, { ocid: 'o', parties: [ALPINE] }],
      },
      'ocds.json',
    );
    expect(file.refused).toEqual([
      { at: '/releases/0', code: 'ocds.shape', detail: 'a release is an object; write this one as one' },
      {
        at: '/releases/1',
        code: 'ocds.links-only',
        detail: 'this is only a link to a release, and Assay follows no links; give the release itself',
      },
    ]);
    expect(file.held).toBe(3);
  });
});

test.each([
  {
    what: 'a release without vendors',
    release: { parties: [{ name: 'Example Town', roles: ['buyer'] }] },
    at: '/releases/0',
    told: 'a release names no supplier, tenderer or subcontractor',
  },
  {
    what: 'a party without a role that nothing refers to',
    release: { parties: [ALPINE, { id: 'x', name: 'Example' }] },
    at: '/releases/0/parties/1',
    told: 'a party has no role, and no award, contract, tender or bid refers to it; it is not read as a vendor',
  },
])('$what is told', ({ release, at, told }) => {
  expect(read(release).warnings.map(({ pointer, detail }) => [pointer, detail])).toEqual([[at, told]]);
});

test('a release by itself', () => {
  const file = readOcds({ ocid: 'ocds-example-1', id: '1', tag: ['award'], parties: [ALPINE] }, 'ocds.json');
  expect(file).toMatchObject({ format: 'OCDS release', held: 1, records: [{ at: '/parties/0' }] });
});

describe('what is no OCDS document is refused as a whole', () => {
  const noDocument =
    '`ocds.json` is no OCDS document: a release has an `ocid`, a package has a list of `releases` or `records`';
  test.each([
    [null, noDocument],
    [[], noDocument],
    [{}, noDocument],
    [{ releases: {} }, noDocument],
    [{ records: 'x', releases: [] }, noDocument],
    [{ version: '2.0', releases: [] }, '`ocds.json` is OCDS `2.0`; Assay reads 1.0 and 1.1'],
    [{ version: null, releases: [] }, '`ocds.json` is OCDS `null`; Assay reads 1.0 and 1.1'],
  ])('%j', (value, message) => {
    expect(() => readOcds(value, 'ocds.json')).toThrow(message);
  });
});

test('fields called as JavaScript calls its own do no harm', () => {
  const hostile = JSON.parse(
    '{"version":"1.1","releases":[{"ocid":"o","__proto__":{"parties":[]},"parties":[{"__proto__":{"name":"x"},"constructor":1,"roles":["supplier"],"name":"Example","identifier":{"scheme":"__proto__","id":"1"}}]}]}',
  );
  expect(readOcds(hostile, 'ocds.json').records).toMatchObject([
    { name: 'Example', identifiers: [{ scheme: '__proto__', value: '1' }] },
  ]);
});
