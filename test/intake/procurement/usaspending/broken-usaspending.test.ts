import { expect, test } from 'vitest';
import { readCsv } from '../../../../src/intake/csv/read-csv.ts';
import { readUsaspending } from '../../../../src/intake/procurement/usaspending/read-usaspending.ts';
import { AssayError } from '../../../../src/model/error.ts';
import type { ProcurementFile } from '../../../../src/model/procurement-record.ts';
import { mutateText, seededRandom } from '../../mutations.ts';
import { expectHonest } from '../expect-honest.ts';

const TEXT = [
  'contract_award_unique_key,recipient_uei,recipient_duns,recipient_name,recipient_name_raw,cage_code,recipient_parent_uei,recipient_parent_name,recipient_country_code,product_or_service_code,naics_code,country_of_product_or_service_origin_code,transaction_description',
  'CONT_1,NEWEXAMPLE01,,EXAMPLE ALPINE,"EXAMPLE ALPINE, AG",0EX01,NEWEXAMPLE02,EXAMPLE HOLDING,CHE,7030,511210,DEU,LICENCES',
  'CONT_2,NEWEXAMPLE03,012345678.0,EXAMPLE RIVER,EXAMPLE RIVER,0EX02,,,XUN,D302,541512,USA,"SUPPORT, ""FIRST"" LEVEL"',
  'CONT_2,,,REDACTED DUE TO PII,,,,,USA,D302,,USA,SUPPORT',
  'CONT_3,,,EXAMPLE LAKE,,,NEWEXAMPLE04,EXAMPLE GROUP,USA,D302,541512.0,USA,SUPPORT',
].join('\n');

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function unlessRefused(text: string): Promise<ProcurementFile | undefined> {
  try {
    return await readUsaspending(bytesOf(text), 'x.csv');
  } catch (error) {
    if (error instanceof AssayError) return undefined;
    throw error;
  }
}

/** What the reader of CSV alone finds is what was read or refused. */
async function expectAllRows(text: string, file: ProcurementFile, seed: number): Promise<void> {
  const { items } = await readCsv(bytesOf(text));
  const lines: string[] = [];
  for await (const { line } of items) lines.push(`line ${line}`);
  const places = new Set([...file.records, ...file.refused].map(({ at }) => at));
  const lost = lines.find((at) => !places.has(at));
  if (lost !== undefined || file.held !== lines.length)
    expect.fail(`seed ${seed}: ${file.held} of ${lines.length} rows; ${lost ?? 'none'} is lost`);
}

/** Seconds on a machine that has nothing else to do. */
const MINUTES = 600_000;

test(
  'of 20,000 broken files each is refused or read, and no row vanished',
  async () => {
    const told = { files: 0, records: 0, refused: 0 };
    for (let seed = 0; seed < 20_000; seed += 1) {
      const text = mutateText(TEXT, seededRandom(seed));
      const file = await unlessRefused(text);
      if (file === undefined) continue;
      // As it was given: half of a pair of surrogates is no letter in UTF-8.
      const given = new TextDecoder().decode(new TextEncoder().encode(text));
      const cells = given.replaceAll('""', '"');
      expectHonest(file, (written) => cells.includes(written), seed);
      if (seed % 4 === 0) await expectAllRows(text, file, seed);
      told.files += 1;
      told.records += file.records.length;
      told.refused += file.refused.length;
    }
    expect(told.files).toBeGreaterThan(10_000);
    expect(told.records).toBeGreaterThan(20_000);
    expect(told.refused).toBeGreaterThan(10_000);
  },
  MINUTES,
);
