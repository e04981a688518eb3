import { describe, expect, test } from 'vitest';
import { readSamEntityJson } from '../../../../src/intake/procurement/sam/read-sam-entity-json.ts';

const read = (...entityData: unknown[]) => readSamEntityJson({ entityData }, 'entity.json');

function entity(registration: object, core: object = {}) {
  return {
    entityRegistration: { legalBusinessName: 'Example Alpine Security AG (fictional)', ...registration },
    coreData: core,
  };
}

function parent(uei: string | null, name: string | null, countryCode: string | null = null) {
  return {
    ueiSAM: uei,
    legalBusinessName: name,
    phoneNumber: '555 SECRET',
    physicalAddress: { countryCode },
  };
}

test('an entity with its parents', () => {
  const file = read(
    entity(
      { ueiSAM: 'NEWEXAMPLE01', cageCode: '0EX01', dbaName: 'Example Alpine', bankAccount: 'SECRET' },
      {
        entityInformation: { entityDivisionName: 'Example Shields', entityURL: 'example.test' },
        generalInformation: { countryOfIncorporationCode: 'CHE' },
        physicalAddress: { countryCode: 'LIE', addressLine1: 'SECRET' },
        entityHierarchyInformation: {
          immediateParentEntity: parent('NEWEXAMPLE02', 'Example Holding GmbH (fictional)', 'DEU'),
          intermediateParentEntities: [
            {
              hqParent: parent('NEWEXAMPLE03', 'Example Middle BV (fictional)', 'NLD'),
              domesticParent: parent('NEWEXAMPLE04', 'Example Group plc (fictional)', 'GBR'),
            },
          ],
          ultimateParentEntity: parent('NEWEXAMPLE04', 'Example Group plc (fictional)', 'GBR'),
        },
        pointsOfContact: { governmentBusinessPOC: { firstName: 'SECRET' } },
      },
    ),
  );
  expect(file).toEqual({
    format: 'SAM entity JSON',
    held: 1,
    records: [
      {
        ref: 'NEWEXAMPLE01',
        role: 'registrant',
        name: 'Example Alpine Security AG (fictional)',
        aliases: ['Example Alpine', 'Example Shields'],
        identifiers: [
          { scheme: 'uei', value: 'NEWEXAMPLE01' },
          { scheme: 'cage', value: '0EX01' },
        ],
        countries: [
          { code: 'CH', role: 'incorporation' },
          { code: 'LI', role: 'address' },
        ],
        owners: [
          {
            name: 'Example Holding GmbH (fictional)',
            kind: 'immediate',
            identifiers: [{ scheme: 'uei', value: 'NEWEXAMPLE02' }],
            country: 'DE',
          },
          {
            name: 'Example Middle BV (fictional)',
            kind: 'immediate',
            identifiers: [{ scheme: 'uei', value: 'NEWEXAMPLE03' }],
            country: 'NL',
          },
          {
            name: 'Example Group plc (fictional)',
            kind: 'ultimate',
            identifiers: [{ scheme: 'uei', value: 'NEWEXAMPLE04' }],
            country: 'GB',
          },
        ],
        items: [],
        at: '/entityData/0',
      },
    ],
    refused: [],
    warnings: [],
  });
  expect(JSON.stringify(file)).not.toMatch(/SECRET/);
});

describe('an entity that SAM calls its own parent has none', () => {
  test('by its UEI: another name there is another name of it', () => {
    const hierarchy = { ultimateParentEntity: parent('NEWEXAMPLE01', 'Example Alpine Sec. (fictional)') };
    const [record] = read(
      entity({ ueiSAM: 'NEWEXAMPLE01' }, { entityHierarchyInformation: hierarchy }),
    ).records;
    expect(record).toMatchObject({ aliases: ['Example Alpine Sec. (fictional)'], owners: [] });
  });

  test('by its name, where there is no UEI to tell them apart', () => {
    const itself = parent(null, 'Example Alpine Security AG (fictional)');
    const [record] = read(
      entity({ ueiSAM: 'NEWEXAMPLE01' }, { entityHierarchyInformation: { immediateParentEntity: itself } }),
    ).records;
    expect(record).toMatchObject({ aliases: [], owners: [] });
  });

  test('a namesake with a UEI of its own is a parent', () => {
    const namesake = parent('NEWEXAMPLE02', 'Example Alpine Security AG (fictional)');
    const [record] = read(
      entity({ ueiSAM: 'NEWEXAMPLE01' }, { entityHierarchyInformation: { immediateParentEntity: namesake } }),
    ).records;
    expect(record?.owners).toMatchObject([{ name: 'Example Alpine Security AG (fictional)' }]);
  });
});

test.each([null, 'null', '', 'Currently Not Available', 'currently not available '])(
  '%j says nothing',
  (blank) => {
    const file = read(
      entity(
        { ueiSAM: blank, cageCode: blank, dbaName: blank },
        {
          generalInformation: { countryOfIncorporationCode: blank },
          physicalAddress: { countryCode: blank },
          entityHierarchyInformation: {
            immediateParentEntity: {
              ueiSAM: blank,
              legalBusinessName: blank,
              physicalAddress: { countryCode: blank },
            },
          },
        },
      ),
    );
    expect(file.records).toEqual([
      {
        role: 'registrant',
        name: 'Example Alpine Security AG (fictional)',
        aliases: [],
        identifiers: [],
        countries: [],
        owners: [],
        items: [],
        at: '/entityData/0',
      },
    ]);
    expect(file.warnings).toEqual([]);
  },
);

describe('what is no entity is refused, and the others are read', () => {
  const optedOut = 'This entity has opted out of public search';
  test.each([
    {
      stated: optedOut,
      code: 'sam.opted-out',
      detail: `of this entity SAM tells only \`${optedOut}\`; ask the vendor for its name and UEI`,
    },
    { stated: null, code: 'sam.shape', detail: '`null` is no entity, which is an object' },
    { stated: [], code: 'sam.shape', detail: '`[]` is no entity, which is an object' },
    {
      stated: {
        entityRegistration: { ueiSAM: 'NEWEXAMPLE01', legalBusinessName: 'Currently Not Available' },
      },
      code: 'sam.no-name',
      detail: 'this entity has no `legalBusinessName`, so nobody can tell who it is; ask SAM for it again',
    },
  ])('$code', ({ stated, code, detail }) => {
    const file = read(stated, entity({}));
    expect(file.refused).toEqual([{ at: '/entityData/0', code, detail }]);
    expect(file).toMatchObject({ held: 2, records: [{ at: '/entityData/1' }] });
  });
});

describe('what is odd is told', () => {
  test.each([
    {
      what: 'a code that is no country',
      core: { physicalAddress: { countryCode: 'ABC' } },
      told: '`ABC` is not a country (code or English name); the country is taken as not known',
    },
    {
      what: 'a parent without a name',
      core: { entityHierarchyInformation: { ultimateParentEntity: parent('NEWEXAMPLE02', null) } },
      told: 'the ultimate parent `NEWEXAMPLE02` has no name; it is left out',
    },
    {
      what: 'text in place of fields',
      core: { physicalAddress: 'Zug' },
      told: '`Zug` stands in place of the fields of `physicalAddress`; what they say is taken as not known',
    },
  ])('$what', ({ core, told }) => {
    const { records, warnings } = read(entity({}, core));
    expect(records).toMatchObject([{ countries: [], owners: [] }]);
    expect(warnings.map(({ pointer, detail }) => [pointer, detail])).toEqual([['/entityData/0', told]]);
  });

  test('a page of several', () => {
    const file = readSamEntityJson({ totalRecords: 12, entityData: [entity({})] }, 'entity.json');
    expect(file.warnings).toMatchObject([
      {
        pointer: '/totalRecords',
        code: 'sam.other-pages',
        detail: 'the answer holds 1 of `12` entities that were found; give its other pages as well',
      },
    ]);
  });
});

test.each([[null], [[]], [{}], [{ entityData: {} }], ['x']])('%j is no answer of the API', (value) => {
  expect(() => readSamEntityJson(value, 'entity.json')).toThrow(
    "`entity.json` is no answer of SAM's entity API: it has no list `entityData`; give the whole answer",
  );
});
