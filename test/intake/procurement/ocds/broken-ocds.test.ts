import { expect, test } from 'vitest';
import { openDocument } from '../../../../src/intake/document/open-document.ts';
import { readOcds } from '../../../../src/intake/procurement/ocds/read-ocds.ts';
import { readOcdsLines } from '../../../../src/intake/procurement/ocds/read-ocds-lines.ts';
import { AssayError } from '../../../../src/model/error.ts';
import type { ProcurementFile } from '../../../../src/model/procurement-record.ts';
import { mutateText, pick, seededRandom } from '../../mutations.ts';
import { breakJson, expectHonest, textsOf } from '../expect-honest.ts';

const supplier = {
  id: 'org-1',
  name: 'Example Alpine',
  roles: ['tenderer', 'supplier'],
  identifier: { scheme: 'GB-COH', id: '11111111.0', legalName: 'Example Alpine Ltd (fictional)' },
  additionalIdentifiers: [{ scheme: 'XI-DUNS', id: 12345678 }],
  address: { countryName: 'Switzerland', countryCode: 'CH' },
  beneficialOwners: [
    { name: 'Example Person (fictional)', nationalities: ['CH'], address: { countryCode: 'XUN' } },
  ],
};
const item = { id: '1', description: 'Shield', classification: { scheme: 'CPV', id: '48761000-0' } };
const release = {
  ocid: 'ocds-example-1',
  date: '2024-01-01T00:00:00Z',
  parties: [supplier, { id: 'org-2', name: 'Example Town', roles: ['buyer'] }],
  tender: { tenderers: [{ id: 'org-1' }, { id: 'org-3', name: 'Example Loser (fictional)' }] },
  awards: [{ id: 'a', suppliers: [{ id: 'org-1', name: 'Example Alpine' }], items: [item] }],
  contracts: [{ id: 'c', awardID: 'a', items: [item] }],
};
const history = (value: unknown) => [{ releaseID: 'r', releaseDate: '2024-01-01T00:00:00Z', value }];
const DOCUMENTS = [
  { version: '1.1', releases: [release, { ...release, date: '2024-02-01T00:00:00Z' }] },
  {
    releases: [
      {
        ocid: 'o',
        tender: { tenderers: [{ ...supplier, id: undefined }] },
        awards: [{ suppliers: [supplier] }],
      },
    ],
  },
  {
    version: '1.1',
    records: [
      { ocid: 'o', compiledRelease: release, releases: [{ url: 'https://example.test' }] },
      { ocid: 'o', releases: [release] },
      {
        ocid: 'o',
        versionedRelease: {
          parties: [{ id: 'org-1', name: history('Example (fictional)'), roles: history(['supplier']) }],
          awards: [
            {
              id: 'a',
              suppliers: history([{ id: 'org-1' }]),
              items: [{ id: '1', description: history('Shield') }],
            },
          ],
        },
      },
    ],
  },
];

const VENDOR_ROLES = new Set(['supplier', 'tenderer', 'subcontractor']);

/** Where, for anybody who looks, a vendor stands among the parties of a package of releases. */
function plainVendors(value: unknown): string[] {
  const { releases, ocid } = value as { releases?: unknown; ocid?: unknown };
  // With an `ocid` of its own it is one record, of whose releases the latest speaks.
  if (!Array.isArray(releases) || ocid !== undefined) return [];
  return releases.flatMap((one, index) =>
    (Array.isArray(one?.parties) ? one.parties : []).flatMap(
      (party: { roles?: unknown } | null, place: number) =>
        Array.isArray(party?.roles) && party.roles.some((role) => VENDOR_ROLES.has(role))
          ? [`/releases/${index}/parties/${place}`]
          : [],
    ),
  );
}

/** The file, and what was written in it; undefined where it was refused as a whole. */
function read(input: unknown): { readonly file: ProcurementFile; readonly value: unknown } | undefined {
  try {
    if (typeof input !== 'string') return { file: readOcds(input, 'x.json'), value: input };
    const opened = openDocument(input, 'x.json');
    if (opened.kind === 'json') return { file: readOcds(opened.value, 'x.json'), value: opened.value };
    if (opened.kind === 'text') return { file: readOcdsLines(opened.text, 'x.json'), value: undefined };
    return undefined;
  } catch (error) {
    if (error instanceof AssayError) return undefined;
    throw error;
  }
}

/** Seconds on a machine that has nothing else to do. */
const MINUTES = 600_000;

test(
  'of 20,000 broken documents each is refused or read, and then no vendor vanished and none was made up',
  () => {
    let documents = 0;
    let records = 0;
    let refused = 0;
    for (let seed = 0; seed < 20_000; seed += 1) {
      const random = seededRandom(seed);
      const document = pick(random, DOCUMENTS);
      const asText = seed % 4 === 0;
      const outcome = read(
        asText ? mutateText(JSON.stringify(document, null, 1), random) : breakJson(document, random),
      );
      if (outcome === undefined) continue;
      const { file, value } = outcome;
      documents += 1;
      records += file.records.length;
      refused += file.refused.length;
      const texts = textsOf(value);
      expectHonest(file, (text) => value === undefined || texts.has(text), seed);
      const places = new Set([...file.records, ...file.refused].map(({ at }) => at));
      const lost = value === undefined ? undefined : plainVendors(value).find((at) => !within(at, places));
      if (lost !== undefined) expect.fail(`seed ${seed}: the vendor at ${lost} is neither read nor refused`);
    }
    // The mutations reach all three ends.
    expect(documents).toBeGreaterThan(10_000);
    expect(records).toBeGreaterThan(10_000);
    expect(refused).toBeGreaterThan(1_000);
  },
  MINUTES,
);

/** Whether a place, or the release around it, is among those that were read or refused. */
function within(at: string, places: ReadonlySet<string>): boolean {
  return places.has(at) || places.has(at.replace(/\/parties\/.*/, ''));
}
