import { expect, test } from 'vitest';
import { readSamEntityJson } from '../../../../src/intake/procurement/sam/read-sam-entity-json.ts';
import { readSamExtract } from '../../../../src/intake/procurement/sam/read-sam-extract.ts';
import { AssayError } from '../../../../src/model/error.ts';
import type { ProcurementFile } from '../../../../src/model/procurement-record.ts';
import { mutateText, pick, seededRandom } from '../../mutations.ts';
import { breakJson, expectHonest, textsOf } from '../expect-honest.ts';
import { extract, extractLine } from './extract.ts';

function unlessRefused(read: () => ProcurementFile): ProcurementFile | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof AssayError) return undefined;
    throw error;
  }
}

const parent = (uei: string, name: string) => ({
  ueiSAM: uei,
  legalBusinessName: name,
  physicalAddress: { countryCode: 'DEU' },
});
const entity = {
  entityRegistration: {
    ueiSAM: 'NEWEXAMPLE01',
    cageCode: '0EX01',
    legalBusinessName: 'Example Alpine Security AG (fictional)',
    dbaName: 'Example Alpine',
  },
  coreData: {
    entityInformation: { entityDivisionName: 'Example Shields' },
    generalInformation: { countryOfIncorporationCode: 'CHE' },
    physicalAddress: { countryCode: 'XUN' },
    entityHierarchyInformation: {
      immediateParentEntity: parent('NEWEXAMPLE02', 'Example Holding (fictional)'),
      intermediateParentEntities: [
        { hqParent: parent('NEWEXAMPLE03', 'Example Middle (fictional)'), domesticParent: null },
      ],
      ultimateParentEntity: parent('NEWEXAMPLE04', 'Example Group (fictional)'),
    },
  },
};
const ANSWER = {
  totalRecords: 3,
  entityData: [entity, entity, 'This entity has opted out of public search'],
};

/** Seconds on a machine that has nothing else to do. */
const MINUTES = 600_000;

test(
  'of 20,000 broken answers of the API each is refused or read, and no entity vanished',
  () => {
    const told = { files: 0, records: 0, refused: 0 };
    for (let seed = 0; seed < 20_000; seed += 1) {
      const value = breakJson(ANSWER, seededRandom(seed));
      const file = unlessRefused(() => readSamEntityJson(value, 'x.json'));
      if (file === undefined) continue;
      const texts = textsOf(value);
      expectHonest(file, (text) => texts.has(text), seed);
      const { entityData } = value as { entityData: unknown[] };
      if (file.held !== entityData.length)
        expect.fail(`seed ${seed}: ${file.held} of ${entityData.length} entities`);
      told.files += 1;
      told.records += file.records.length;
      told.refused += file.refused.length;
    }
    expect(told.files).toBeGreaterThan(15_000);
    expect(told.records).toBeGreaterThan(20_000);
    expect(told.refused).toBeGreaterThan(10_000);
  },
  MINUTES,
);

const V2 = (name: string) =>
  extractLine('V2', { 1: 'NEWEXAMPLE01', 4: '0EX01', 12: name, 13: 'EXAMPLE "DBA', 22: 'CHE', 30: 'XUN' });
const V1 = (name: string) =>
  extractLine('V1', { 1: '012345678', 3: '0EX02', 11: name, 21: 'USA', 28: 'USA' });
const EXTRACTS = [
  extract('V2', [V2('EXAMPLE ALPINE'), V2('EXAMPLE RIVER'), V2('EXAMPLE LAKE')]),
  extract('V1', [V1('EXAMPLE ALPINE'), V1('EXAMPLE RIVER'), V1('EXAMPLE LAKE')]),
];

test(
  'of 20,000 broken extracts each is refused or read, and no line of it vanished',
  () => {
    const told = { files: 0, records: 0, refused: 0 };
    for (let seed = 0; seed < 20_000; seed += 1) {
      const random = seededRandom(seed);
      const text = mutateText(pick(random, EXTRACTS), random);
      const file = unlessRefused(() => readSamExtract(text, 'x.dat'));
      if (file === undefined) continue;
      const fields = new Set(text.split(/[|\n]/).map((field) => field.trim()));
      expectHonest(file, (written) => fields.has(written), seed);
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      if (file.held !== lines.length - 2)
        expect.fail(`seed ${seed}: ${file.held} of ${lines.length - 2} lines`);
      told.files += 1;
      told.records += file.records.length;
      told.refused += file.refused.length;
    }
    expect(told.files).toBeGreaterThan(5_000);
    expect(told.records).toBeGreaterThan(10_000);
    expect(told.refused).toBeGreaterThan(2_000);
  },
  MINUTES,
);
