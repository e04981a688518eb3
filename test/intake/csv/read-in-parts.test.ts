import { Buffer } from 'node:buffer';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsvItem } from '../../../src/intake/csv/csv-item.ts';
import type { CsvRecords } from '../../../src/intake/csv/csv-records.ts';
import { findRecordBoundaries } from '../../../src/intake/csv/find-record-boundaries.ts';
import { type CsvOptions, readCsv } from '../../../src/intake/csv/read-csv.ts';
import { readCsvRange } from '../../../src/intake/csv/read-csv-range.ts';
import { inPieces, outline } from './read-text.ts';

async function itemsOf({ items }: CsvRecords): Promise<CsvItem[]> {
  const all: CsvItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The whole file, and the same in the parts that its boundaries at or behind `offsets` make. */
async function readBothWays(text: string, offsets: readonly number[], options: CsvOptions = {}) {
  const bytes = Buffer.from(text);
  const whole = await readCsv(inPieces(bytes, 50), options);
  const { format, start } = whole;
  const items = await itemsOf(whole);
  const from = (at: number, to = bytes.length) => inPieces(bytes.subarray(at, to), 13);
  const found = await findRecordBoundaries(from(start.offset), format, start, offsets);
  const cuts = [start, ...found];
  const parts: CsvItem[][] = [];
  for (const [index, cut] of cuts.entries()) {
    const range = from(cut.offset, cuts[index + 1]?.offset);
    const { blockBytes } = options;
    parts.push(
      await itemsOf(readCsvRange(range, format, cut, blockBytes === undefined ? {} : { blockBytes })),
    );
  }
  return { items, parts, found };
}

describe('a file is read in parts', () => {
  const text = '\ufeffref,name\r\n1,"two\r\nlines"\r\n2,Beta\r\n3,"one ""quote"""\r\n4,Last';

  test('cut at the first record at or behind each place asked for', async () => {
    const { found, parts } = await readBothWays(text, [0, 14, 20, 29, 37, 38, 9999]);
    const at = (offset: number, line: number) => ({ offset, line });
    expect(found).toEqual([at(13, 2), at(29, 4), at(29, 4), at(29, 4), at(37, 5), at(56, 6), at(62, 7)]);
    expect(parts.map(outline)).toEqual([
      [],
      [['1', 'two\r\nlines']],
      [],
      [],
      [['2', 'Beta']],
      [['3', 'one "quote"']],
      [['4', 'Last']],
      [],
    ]);
  });

  test('places may be asked for in any order', async () => {
    const bytes = Buffer.from('name\na\nb\nc\n');
    const { format, start } = await readCsv(inPieces(bytes));
    const found = await findRecordBoundaries(inPieces(bytes.subarray(5)), format, start, [9, 6, 8]);
    expect(found.map(({ offset }) => offset)).toEqual([9, 7, 9]);
  });

  test('every block says where the next one begins', async () => {
    const bytes = Buffer.from(`ref,name\n${'1,"Example\nCity"\n2,broken"\n3,Plain\n'.repeat(40)}`);
    const whole = await readCsv(inPieces(bytes), { blockBytes: 64 });
    let seen = 0;
    for await (const { items, end } of whole.blocks) {
      seen += items.length;
      const rest = await itemsOf(
        readCsvRange(inPieces(bytes.subarray(end.offset)), whole.format, end, { blockBytes: 64 }),
      );
      expect(seen + rest.length).toBe(120);
      if (rest.length > 0) expect(rest[0]?.line).toBe(end.line);
    }
    expect(seen).toBe(120);
  });

  test('a line that never ends is passed without keeping it', async () => {
    const long = `${'x'.repeat(5000)}`;
    const { items, parts, found } = await readBothWays(`ref,name\n1,a\n2,"${long}\n3,c\n4,d\n`, [14, 5020], {
      maxRecordBytes: 200,
      blockBytes: 100,
    });
    expect(outline(items)).toEqual([['1', 'a'], '3 csv.too-long', ['3', 'c'], ['4', 'd']]);
    expect(parts.flat()).toEqual(items);
    expect(found.map(({ line }) => line)).toEqual([4, 5]);
  });
});

describe('the parts of a file, one after the other, give what the whole gives', () => {
  const letter = fc.constantFrom('a', '"', '"', ',', ';', '\n', '\r', ' ', 'é');
  const cell = fc.string({ unit: letter, maxLength: 10 });
  const offsets = fc.array(fc.nat({ max: 400 }), { maxLength: 6 }).map((list) => list.sort((a, b) => a - b));
  const narrow = fc.record({
    maxRecordBytes: fc.integer({ min: 30, max: 120 }),
    maxRecordLines: fc.integer({ min: 1, max: 6 }),
    blockBytes: fc.integer({ min: 1, max: 150 }),
  });
  const header = (columns: number, end: string, quoted: boolean) =>
    Array.from({ length: columns }, (_, i) => (quoted ? `"c${i}"` : `c${i}`)).join(',') + end;

  test('well-formed, however it is written', async () => {
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 });
    const manner = fc.record({ record_delimiter: fc.constantFrom('\n', '\r\n', '\r'), quoted: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(rows, manner, offsets, narrow, async (table, options, places, limits) => {
        const body = stringify(table, { ...options, quote_record_delimiter: true });
        const text = header(3, options.record_delimiter, options.quoted) + body;
        const { items, parts } = await readBothWays(text, places, limits);
        expect(parts.flat()).toEqual(items);
      }),
      { numRuns: 800 },
    );
  });

  test('and broken in any way', async () => {
    const body = fc.string({ unit: letter, maxLength: 400 });
    const columns = fc.integer({ min: 1, max: 4 });
    const end = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(
        body,
        columns,
        end,
        fc.boolean(),
        offsets,
        narrow,
        async (text, width, mark, quoted, places, limits) => {
          // A line feed first in the body would make the header's CR a CRLF.
          const { items, parts } = await readBothWays(
            `${header(width, mark, quoted)}a${text}`,
            places,
            limits,
          );
          expect(parts.flat()).toEqual(items);
        },
      ),
      { numRuns: 2500 },
    );
  });
});
