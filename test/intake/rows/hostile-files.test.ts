import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { openRows } from '../../../src/intake/rows/open-rows.ts';
import { OPTIONS, openText, readRows } from './read-rows.ts';

/** What is held of a file while it is read, at most: a few blocks and a record. */
const MOST_HELD = 40 * 1024 * 1024;

/** A file of `pieces` pieces that is never whole in memory. */
async function* endless(
  head: string,
  piece: Buffer,
  pieces: number,
  tail: string,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head);
  for (let n = 0; n < pieces; n += 1) yield piece;
  yield Buffer.from(tail);
}

describe('hostile files cost their own rows, and no memory', () => {
  test('cells of 10 MB are refused by their line', async () => {
    const text = `ref,name\n1,${'x'.repeat(10_000_000)}\n2,"${'y'.repeat(10_000_000)}"\n3,Beta\n`;
    const { items } = await readRows(text, { pieces: 65_536 });
    expect(items.map(({ kind, line }) => [kind, line])).toEqual([
      ['reject', 2],
      ['reject', 3],
      ['record', 4],
    ]);
    expect(items[0]).toMatchObject({
      code: 'csv.too-long',
      detail: 'the line is longer than 1048576 bytes; only its beginning is shown',
    });
    expect(JSON.stringify(items).length).toBeLessThan(10_000);
  });

  test('100,000 columns are a header like any other', async () => {
    const header = Array.from({ length: 100_000 }, (_, n) => (n === 7 ? 'vendor name' : `c${n}`)).join(',');
    const row = Array.from({ length: 100_000 }, () => 'x').join(',');
    const { items, plan } = await readRows(`${header}\n${row}\nx,y\n`, { pieces: 65_536 });
    expect(plan.name).toBe(7);
    expect(items.map(({ kind }) => kind)).toEqual(['record', 'reject']);
    expect(items[1]).toMatchObject({
      detail: '2 cells where the header has 100000; add the cells that are missing',
    });
  });

  test('a line that goes on and on is passed over in bounded memory', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const rows = await openRows(endless('ref,name\n1,', piece, 300, '\n2,Beta\n'), OPTIONS);
    const items = [];
    for await (const item of rows.items) {
      items.push(item);
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(items.map(({ kind, line }) => [kind, line])).toEqual([
      ['reject', 2],
      ['record', 3],
    ]);
    expect(most).toBeLessThan(MOST_HELD);
  });

  test('NUL bytes are told by line and cell, in CSV and in JSON lines', async () => {
    const csv = await readRows('ref,name\n1,A\0lpha\n2,Beta\n');
    expect(csv.items).toMatchObject([
      { kind: 'reject', line: 2, column: 2, code: 'csv.nul' },
      { kind: 'record' },
    ]);
    const json = await readRows('{"name":"A\0"}\n{"name":"B"}\n');
    expect(json.items).toMatchObject([
      { kind: 'reject', line: 1, code: 'ndjson.syntax' },
      { kind: 'record' },
    ]);
  });

  test('a header of `__proto__` and `constructor` is made of columns like any others', async () => {
    const { items, header } = await readRows('__proto__,constructor,name,toString\nx,y,Acme,z\n');
    expect(header).toEqual(['__proto__', 'constructor', 'name', 'toString']);
    expect(items[0]?.cells).toEqual(['x', 'y', 'Acme', 'z']);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  test('formulas are text', async () => {
    const { items } = await readRows('ref,name\n"=HYPERLINK(""http://x.example"")",@SUM(A1)\n');
    expect(items[0]?.cells).toEqual(['=HYPERLINK("http://x.example")', '@SUM(A1)']);
  });

  test('quotes without end cost one line each, in linear time', async () => {
    const text = `ref,name\n${'x,"y\n'.repeat(20_000)}1,Beta\n`;
    const { items } = await readRows(text, { pieces: 65_536 });
    expect(items).toHaveLength(20_001);
    expect(items.at(-1)).toMatchObject({ kind: 'record', line: 20_002 });
  });

  test('an empty file says so', async () => {
    await expect(openText('', { file: 'empty.csv' })).rejects.toThrow(
      '`empty.csv` is empty; give it a header line and one line for each vendor',
    );
  });
});
