import { describe, expect, test } from 'vitest';
import { readOcds } from '../../../../src/intake/procurement/ocds/read-ocds.ts';

const read = (...records: unknown[]) => readOcds({ version: '1.1', records }, 'record.json');
const release = (name: string, date: string) => ({
  ocid: 'ocds-example-1',
  id: date,
  date,
  parties: [{ id: 'org-1', name, roles: ['supplier'] }],
});
const link = { url: 'https://example.test/releases.json#1', date: '2020-01-01T00:00:00Z', tag: ['award'] };
/** A field of a versioned release: its values from the first to the last. */
const history = (...values: unknown[]) =>
  values.map((value, index) => ({
    releaseID: `r-${index}`,
    releaseDate: `202${index}-01-01T00:00:00Z`,
    releaseTag: ['award'],
    value,
  }));
const versioned = {
  ocid: 'ocds-example-1',
  parties: [
    {
      id: 'org-1',
      name: history('Example Old Name (fictional)', 'Example New Name (fictional)'),
      roles: history(['tenderer'], ['supplier']),
      identifier: { scheme: history('GB-COH'), id: history('11111111.0', '01234567') },
      address: { countryName: history('Atlantis', 'United Kingdom') },
    },
  ],
  awards: [
    {
      id: 'award-1',
      suppliers: history([{ id: 'org-1', name: 'Example New Name (fictional)' }]),
      items: [
        {
          id: '1',
          description: history('Cycle lanes'),
          classification: { scheme: history('CPV'), id: history('45233162-2') },
        },
      ],
    },
  ],
};

describe('one release speaks for a record', () => {
  test.each([
    {
      which: 'the compiled one',
      record: {
        ocid: 'o',
        releases: [link],
        compiledRelease: release('Compiled', '2021-01-01T00:00:00Z'),
        versionedRelease: versioned,
      },
      name: 'Compiled',
      at: '/records/0/compiledRelease/parties/0',
    },
    {
      which: 'else the latest that it holds, whatever their order and zone',
      record: {
        ocid: 'o',
        releases: [
          release('Latest', '2021-01-01T01:00:00-09:00'),
          release('First', '2020-01-01T00:00:00Z'),
          release('Second', '2021-01-01T05:00:00+00:00'),
        ],
        versionedRelease: versioned,
      },
      name: 'Latest',
      at: '/records/0/releases/0/parties/0',
    },
    {
      which: 'else the versioned one, as it stands at its end',
      record: { ocid: 'o', releases: [link], versionedRelease: versioned },
      name: 'Example New Name (fictional)',
      at: '/records/0/versionedRelease/parties/0',
    },
  ])('$which', ({ record, name, at }) => {
    expect(read(record)).toMatchObject({
      format: 'OCDS 1.1 record package',
      held: 1,
      records: [{ name, role: 'supplier', at }],
      refused: [],
    });
  });

  test('of a versioned release every latest value is read, and no earlier one', () => {
    expect(read({ ocid: 'o', versionedRelease: versioned })).toEqual({
      format: 'OCDS 1.1 record package',
      held: 1,
      records: [
        {
          ref: 'org-1',
          role: 'supplier',
          name: 'Example New Name (fictional)',
          aliases: [],
          identifiers: [{ scheme: 'GB-COH', value: '01234567' }],
          countries: [{ code: 'GB', role: 'address' }],
          owners: [],
          items: [{ name: 'Cycle lanes', classification: { scheme: 'CPV', code: '45233162-2' } }],
          at: '/records/0/versionedRelease/parties/0',
        },
      ],
      refused: [],
      warnings: [],
    });
  });

  test('what was taken back at the end is not there', () => {
    const party = { id: 'org-1', name: history('Example'), roles: history(['supplier'], null) };
    const file = read({ ocid: 'o', versionedRelease: { ocid: 'o', parties: [party] } });
    expect(file.records).toEqual([]);
  });

  test('that earlier releases were passed over is told', () => {
    const file = read({
      ocid: 'o',
      releases: [release('A', '2020-01-01'), link, release('B', '2021-01-01')],
    });
    expect(file.records.map(({ name }) => name)).toEqual(['B']);
    expect(file.warnings).toEqual([
      {
        pointer: '/records/0',
        code: 'ocds.earlier-releases',
        detail:
          'of several releases of a record only the latest was read; give the record with its `compiledRelease` to have what the others say',
        severity: 'warning',
        file: 'record.json',
      },
    ]);
  });
});

describe('a record that holds no release is refused, and the others are read', () => {
  test.each([
    {
      record: { ocid: 'o', releases: [link, link] },
      at: '/records/0',
      code: 'ocds.links-only',
      detail:
        'the record only links to its releases, and Assay follows no links; give the package of the releases themselves, or the record with its `compiledRelease`',
    },
    {
      record: { ocid: 'o' },
      at: '/records/0',
      code: 'ocds.no-release',
      detail: 'the record holds no release; give it with its `compiledRelease`',
    },
    {
      record: { ocid: 'o', compiledRelease: 'x' },
      at: '/records/0/compiledRelease',
      code: 'ocds.shape',
      detail: 'a release is an object; write this one as one',
    },
    {
      record: 'x',
      at: '/records/0',
      code: 'ocds.shape',
      detail: 'a record is an object; write this one as one',
    },
  ])('$code at $at', ({ record, at, code, detail }) => {
    const file = read(record, { ocid: 'o', compiledRelease: release('Example', '2020-01-01') });
    expect(file.refused).toEqual([{ at, code, detail }]);
    expect(file).toMatchObject({ held: 2, records: [{ name: 'Example' }] });
  });
});

test('a record by itself', () => {
  const file = readOcds({ ocid: 'o', versionedRelease: versioned }, 'record.json');
  expect(file).toMatchObject({ format: 'OCDS record', records: [{ at: '/versionedRelease/parties/0' }] });
});
