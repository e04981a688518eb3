import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { findRowBoundaries, openRowPart } from '../../../src/intake/rows/open-row-part.ts';
import { inPieces } from '../csv/read-text.ts';
import { allOf, OPTIONS, openText, readRows } from './read-rows.ts';

const NAME = 'Example Alpine Security AG (fictional)';
const lines = (...objects: unknown[]) => objects.map((one) => JSON.stringify(one)).join('\n');

describe('a vendor on each line', () => {
  test('is a record as `--vendor` takes it, or a question as the API takes it', async () => {
    const { items, kind } = await readRows(
      lines(
        { ref: '1', name: NAME, country: 'CH', owners: [{ name: 'Alpine Holding', share: 0.6 }] },
        {
          vendor: { name: 'Beta', facts: [{ name: 'build.origin', value: ['CH'] }] },
          product: { name: 'Shield' },
          market: 'DE',
        },
      ),
    );
    expect(kind).toBe('ndjson');
    expect(items).toMatchObject([
      {
        kind: 'record',
        line: 1,
        cells: ['1', NAME],
        question: {
          vendor: { ref: '1', name: NAME, country: 'CH', owners: [{ name: 'Alpine Holding', share: 0.6 }] },
          market: undefined,
        },
      },
      {
        kind: 'record',
        line: 2,
        cells: ['', 'Beta'],
        question: {
          vendor: { name: 'Beta', facts: [{ name: 'build.origin', value: ['CH'] }] },
          product: { name: 'Shield' },
          market: 'DE',
        },
      },
    ]);
    // What is asked for all rows stands in for what nobody wrote.
    expect(items[1]).not.toHaveProperty('question.product.categories');
  });

  test.each([
    [
      'not JSON',
      '{"name": "A",}',
      'ndjson.syntax',
      'the line is not JSON, column 14: a field name in double quotes is expected; write one object on each line',
    ],
    [
      'a field twice',
      '{"name":"A","name":"B"}',
      'ndjson.syntax',
      'the line is not JSON, column 13: the field `name` stands twice; write one object on each line',
    ],
    [
      'no object',
      '["A"]',
      'ndjson.shape',
      '`["A"]` is no object; write one vendor as an object on each line',
    ],
    ['no name', '{"ref":"7"}', 'ndjson.fields', '/vendor/name this field is missing; give text'],
    [
      'an unknown field',
      '{"name":"A","markte":"DE"}',
      'ndjson.fields',
      '/vendor/markte `markte` is not a field here; check its spelling or leave it out',
    ],
    [
      '`__proto__`',
      '{"name":"A","__proto__":{"x":1}}',
      'ndjson.fields',
      '/vendor/__proto__ `__proto__` is not a field here; leave it out',
    ],
    [
      '`__proto__` deep inside',
      '{"name":"A","owners":[{"name":"B","__proto__":1}]}',
      'ndjson.fields',
      '/vendor/owners/0/__proto__ `__proto__` is not a field here; leave it out',
    ],
    [
      'what is of the run',
      '{"vendor":{"name":"A"},"asOf":"2018-05-15"}',
      'ndjson.fields',
      '/asOf this is one for the whole run; leave it out and give `--as-of`',
    ],
    [
      'several faults',
      '{"name":1,"owners":[{}]}',
      'ndjson.fields',
      '/vendor/name `1` does not fit; give text | /vendor/owners/0/name this field is missing; give text',
    ],
    [
      'deep nesting',
      `{"name":${'['.repeat(500)}`,
      'ndjson.syntax',
      'the line is not JSON, column 73: it nests deeper than 64 levels; write one object on each line',
    ],
  ])('that is %s costs its line only', async (_, line, code, detail) => {
    const { items } = await readRows(`{"name":"Before"}\n${line}\n{"name":"After"}\n`);
    expect(items.map(({ kind }) => kind)).toEqual(['record', 'reject', 'record']);
    expect(items[1]).toMatchObject({ line: 2, code, detail, raw: line });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('blank lines are counted, CRLF is a line end, and the last line needs none', async () => {
    const { items, counts } = await readRows('\n{"name":"A"}\r\n  \r\n{"name":"B"}');
    expect(items.map(({ line, cells }) => [line, cells[1]])).toEqual([
      [2, 'A'],
      [4, 'B'],
    ]);
    expect(counts).toEqual({ lines: 4, blankLines: 2 });
  });

  test('bytes that are no UTF-8 are told by their line', async () => {
    const { items } = await readRows(Buffer.from('{"name":"A"}\n{"name":"M\xfcller"}\n', 'latin1'));
    expect(items[1]).toMatchObject({
      line: 2,
      code: 'ndjson.encoding',
      detail: expect.stringContaining('--encoding windows-1252'),
    });
    const read = await readRows(Buffer.from('{"name":"M\xfcller"}\n', 'latin1'), {
      encoding: 'windows-1252',
    });
    expect(read.items[0]).toMatchObject({ question: { vendor: { name: 'Müller' } } });
  });

  test('a line that is too long is passed over without keeping it', async () => {
    const { items } = await readRows(`{"name":"A"}\n{"name":"${'x'.repeat(5000)}"}\n{"name":"B"}`, {
      maxRecordBytes: 200,
      blockBytes: 100,
    });
    expect(items.map(({ kind, line }) => [kind, line])).toEqual([
      ['record', 1],
      ['reject', 2],
      ['record', 3],
    ]);
    expect(items[1]).toMatchObject({
      code: 'ndjson.too-long',
      raw: expect.stringMatching(/^\{"name":"x{190}/),
    });
  });

  test('the result of an earlier run is left out, and that is told once', async () => {
    const { items, said } = await readRows(
      `{"name":"A","assay":{"verdict":"approved"}}\n{"name":"B","assay":{}}\n`,
    );
    expect(items.map((item) => item.json)).toEqual(['{"name":"A"}', '{"name":"B"}']);
    expect(said).toEqual([
      '`vendors` has objects with a field `assay`; it is replaced by the result of this run',
    ]);
  });

  test('in parts they are the same', async () => {
    const text = Array.from({ length: 40 }, (_, n) =>
      n % 5 === 0 ? `{"na"me ${n}` : `{"name":"V \\"${n}"}`,
    ).join('\n');
    const bytes = Buffer.from(text);
    const { parts } = await openText(text);
    if (parts === undefined) throw new Error('a plain file has parts');
    const { items } = await readRows(text);
    const [cut] = await findRowBoundaries(inPieces(bytes, 11), parts, parts.start, [300]);
    if (cut === undefined) throw new Error('there is one boundary for each offset');
    const part = (from: typeof cut, to?: number) =>
      allOf(openRowPart(inPieces(bytes.subarray(from.offset, to), 17), parts, from, OPTIONS).items);
    expect([...(await part(parts.start, cut.offset)), ...(await part(cut))]).toEqual(items);
    expect(cut.line).toBeGreaterThan(10);
  });
});
