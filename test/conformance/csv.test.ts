import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CsvItem } from '../../src/intake/csv/csv-item.ts';
import { readCsv } from '../../src/intake/csv/read-csv.ts';

const sample = (path: string) => fileURLToPath(new URL(`../../../shared/samples/${path}`, import.meta.url));

async function readAll(input: AsyncIterable<Uint8Array>) {
  const { header, items, counts } = await readCsv(input);
  const all: CsvItem[] = [];
  for await (const item of items) all.push(item);
  return { header, items: all, counts };
}

describe('real files lose no row', () => {
  test('12,000 city payments, six of them over two lines', async () => {
    const { items, counts } = await readAll(
      createReadStream(sample('names/vendors/scottsdale_payments_sample.csv')),
    );
    expect(items).toHaveLength(12_000);
    expect(items.filter((item) => item.kind === 'reject')).toEqual([]);
    expect(items.filter((item) => item.lines === 2)).toHaveLength(6);
    expect(counts).toEqual({ lines: 1 + 12_000 + 6, blankLines: 0 });
    expect(items[0]?.cells[1]?.trim()).toBe('A TO Z EQUIPMENT RENTAL & SALES');
  });

  test('10,000 SAM exclusions, of which ten have stray quotes', async () => {
    const path = sample('sam/SAM_Exclusions_Public_Extract_20049.CSV.gz');
    const { header, items, counts } = await readAll(createReadStream(path).pipe(createGunzip()));
    expect(header).toHaveLength(31);
    expect(items).toHaveLength(10_000);
    expect(counts).toEqual({ lines: 10_001, blankLines: 0 });
    expect(items.filter((item) => item.kind === 'reject')).toEqual([]);
    const mended = items.filter((item) => item.kind === 'record' && item.note !== undefined);
    expect(mended.map((item) => item.line)).toContain(672);
    expect(mended).toHaveLength(10);
    const names = mended.map((item) => item.cells[1]).join('\n');
    expect(names).toMatch(/OJSC KONTSERN IZHMASH/);
    expect(names).toMatch(/OPEN JOINT STOCK COMPANY "KONTSERN IZHMASH"/);
    // Nothing was shifted: the identifier and the date stand where they stand in every other row.
    for (const { cells } of items) {
      expect(cells[17]).toMatch(/^[0-9A-Z]{12}$/);
      expect(cells[30]).toMatch(/^(\d{4}-\d\d-\d\d)?$/);
    }
  });
});
