import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline, readText } from './read-text.ts';

/** Text out of what makes CSV hard, and of any other letter. */
const hardText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...['a', ' ', '"', ',', ';', '\t', '|', "'", '=', 'é', '俄', '\n', '\r']),
    maxLength: 8,
  }),
  fc.string({ unit: 'binary', maxLength: 5 }).filter((text) => !text.includes('\0')),
);
const manner = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  record_delimiter: fc.constantFrom('\n', '\r\n', '\r'),
  quoted: fc.boolean(),
  quote_record_delimiter: fc.constant(true),
  bom: fc.boolean(),
});
const blocks = fc.record({
  pieces: fc.integer({ min: 1, max: 64 }),
  blockBytes: fc.integer({ min: 1, max: 200 }),
});

/** Rows with a line end or two are ordinary; a row of many lines, each as wide as the file, is what the reader doubts. */
const lineEnds = (row: readonly string[]) => row.join('').split(/\r\n|\n|\r/).length - 1;
const table = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.array(
    fc.array(hardText, { minLength: columns, maxLength: columns }).filter((row) => lineEnds(row) < 2),
    { minLength: 1, maxLength: 12 },
  ),
);

const headerOf = (columns: number) => Array.from({ length: columns }, (_, i) => `column ${i + 1}`);

describe('records in = records out', () => {
  test('whatever the cells contain and however the file is written and cut up', async () => {
    await fc.assert(
      fc.asyncProperty(table, manner, blocks, async (rows, options, cut) => {
        const header = headerOf(rows[0]?.length ?? 0);
        const file = await readText(stringify([header, ...rows], options), cut);
        expect(file.header).toEqual(header);
        expect(outline(file.items)).toEqual(rows);
      }),
      { numRuns: 1500 },
    );
  });

  test('broken by quotes put in or taken out anywhere, every physical line is told of once', async () => {
    const damage = fc.array(fc.record({ at: fc.nat(), insert: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    const narrow = fc.record({
      maxRecordBytes: fc.integer({ min: 60, max: 120 }),
      maxRecordLines: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(table, manner, blocks, damage, narrow, async (rows, options, cut, hits, limits) => {
        const header = stringify([headerOf(rows[0]?.length ?? 0)], options);
        // A line feed first in the body would make the header's CR a CRLF, and this another file.
        const sound = (rows[0] ?? []).map(() => 'x');
        const body = damaged(stringify([sound, ...rows], { ...options, bom: false }), hits);
        const { items, lines, blankLines } = await readText(header + body, { ...cut, ...limits });
        const mark = options.record_delimiter === '\r' ? '\r' : '\n';
        const physical = (header + body).split(mark).length - (body.endsWith(mark) ? 1 : 0);
        expect(lines).toBe(physical);
        expect(items.reduce((sum, item) => sum + item.lines, 1 + blankLines)).toBe(physical);
        for (const [index, item] of items.entries()) {
          const before = items[index - 1];
          expect(item.line).toBeGreaterThanOrEqual(before === undefined ? 2 : before.line + before.lines);
        }
        // How the file is cut into blocks is no part of the answer.
        expect(items).toEqual((await readText(header + body, { pieces: 10_000, ...limits })).items);
      }),
      { numRuns: 1500 },
    );
  });

  test('one stray quote costs no record but its own', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc ,;'), maxLength: 6 }).map((text) => `x${text}y`);
    const plainRows = fc.array(fc.tuple(word, word, word), { minLength: 2, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(plainRows, manner, blocks, fc.nat(), async (rows, options, cut, at) => {
        const lines = rows.map((row) => stringify([row], { ...options, bom: false, eof: false }));
        const hit = at % lines.length;
        const line = lines[hit] as string;
        lines[hit] = damaged(line, [{ at, insert: true }]);
        const end = options.record_delimiter;
        const { items } = await readText(
          [stringify([headerOf(3)], { ...options, eof: false }), ...lines].join(end),
          cut,
        );
        const others = (list: readonly unknown[]) => list.filter((_, index) => index !== hit);
        expect(others(outline(items))).toEqual(others(rows));
      }),
      { numRuns: 1500 },
    );
  });
});

function damaged(text: string, hits: readonly { readonly at: number; readonly insert: boolean }[]): string {
  return hits.reduce((now, { at, insert }) => {
    const quotes = [...now.matchAll(/"/g)].map((match) => match.index);
    if (insert || quotes.length === 0) {
      const place = at % (now.length + 1);
      return `${now.slice(0, place)}"${now.slice(place)}`;
    }
    const place = quotes[at % quotes.length] as number;
    return now.slice(0, place) + now.slice(place + 1);
  }, text);
}
