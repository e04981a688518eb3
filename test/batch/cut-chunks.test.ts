import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chunk } from '../../src/batch/chunk.ts';
import { type CutOptions, cutChunks } from '../../src/batch/cut-chunks.ts';
import { rangeOf } from '../../src/batch/shard.ts';
import type { CsvLimits } from '../../src/intake/csv/csv-item.ts';
import { openRows } from '../../src/intake/rows/open-rows.ts';
import { AssayError } from '../../src/model/error.ts';
import { inPieces } from '../intake/csv/read-text.ts';
import { vocabulary } from '../intake/csv/vocabulary.ts';
import { extract, extractLine } from '../intake/procurement/sam/extract.ts';
import { type Result, runText } from './run-text.ts';

const cut = async (
  content: string | Uint8Array,
  { limits, ...options }: Partial<CutOptions> & { readonly limits?: Partial<CsvLimits> } = {},
): Promise<Chunk[]> => {
  const rows = await openRows(inPieces(content, 1000), {
    ...{ file: 'vendors.csv', vocabulary, replaced: [], ...limits },
  });
  const file = await cutChunks(rows, { file: 'vendors.csv', chunkBytes: 1, ...options });
  const chunks: Chunk[] = [];
  for await (const chunk of file.chunks) chunks.push(chunk);
  return chunks;
};
const bytesOf = ({ rows }: Chunk) => ('bytes' in rows ? rows.bytes : new Uint8Array());
const textOf = (chunk: Chunk) => Buffer.from(bytesOf(chunk)).toString('utf8');

describe('a chunk', () => {
  test('ends where a record ends, and never in a quoted cell', async () => {
    const chunks = await cut('name,note\nA,"one\ntwo"\n\nB,"x ""y"",\n"\nC,last');
    expect(chunks.map(textOf)).toEqual(['A,"one\ntwo"\n', '\n', 'B,"x ""y"",\n"\n', 'C,last']);
    expect(chunks.map(({ line, nextLine }) => [line, nextLine])).toEqual([
      [2, 4],
      [4, 5],
      [5, 7],
      [7, 8],
    ]);
    expect(chunks.map(({ from, to }) => [from, to])).toEqual([
      [10, 22],
      [22, 23],
      [23, 37],
      [37, 43],
    ]);
  });

  test('has as many whole records as it takes to reach its size', async () => {
    const chunks = await cut('name\nA1\nB2\nC3\nD4\n', { chunkBytes: 5 });
    expect(chunks.map(textOf)).toEqual(['A1\nB2\n', 'C3\nD4\n']);
  });

  test('costs a broken record its first line and no more, as the reader has it', async () => {
    expect((await cut('name,note\nA,"open\nB,x\nC,y\n')).map(textOf)).toEqual([
      'A,"open\n',
      'B,x\n',
      'C,y\n',
    ]);
  });

  test('keeps of a line that is too long only what shows it to be so', async () => {
    const limits = { maxRecordBytes: 100, maxRecordLines: 5 };
    const [long, next] = await cut(`name\n${'x'.repeat(2_000_000)}\nB\n`, { limits });
    expect(long && bytesOf(long).length).toBeLessThan(300_000);
    expect([long?.from, long?.to]).toEqual([5, 2_000_006]);
    expect(next && textOf(next)).toBe('B\n');
  });

  test('is UTF-8, whatever the file is', async () => {
    const utf16 = Buffer.from('\ufeffname\nÄrzte\nB\n', 'utf16le');
    expect((await cut(utf16)).map(textOf)).toEqual(['Ärzte\n', 'B\n']);
  });
});

/** Text in which quotes, line ends and delimiters stand anywhere, broken in every way. */
const brokenText = fc
  .array(
    fc.constantFrom('a', 'b,c', ',', '"', '""', '"x"', '\n', '\n', '\r\n', 'é', '\0', 'longer than most'),
    {
      maxLength: 60,
    },
  )
  .map((parts) => `name,note\n${parts.join('')}`);
const limits = { maxRecordBytes: 40, maxRecordLines: 4 };

describe('however a file is divided', () => {
  test('into chunks, its rows are the same, and so is the account', async () => {
    const run = (content: string, chunkBytes: number) =>
      runText(content, { limits, chunkBytes, withRejects: true });
    await fc.assert(
      fc.asyncProperty(brokenText, fc.integer({ min: 1, max: 120 }), async (content, chunkBytes) => {
        const [whole, divided] = [await run(content, 1e9), await run(content, chunkBytes)];
        expect(divided.text).toBe(whole.text);
        expect(divided.rejects).toEqual(whole.rejects);
        expect(divided.summary).toEqual(whole.summary);
      }),
      { numRuns: 300 },
    );
  });

  test('into shards, they are the same one behind the other', async () => {
    await fc.assert(
      fc.asyncProperty(brokenText, fc.integer({ min: 1, max: 7 }), async (content, of) => {
        const whole = await runText(content, { limits });
        const parts: Result[] = [];
        for (let index = 1; index <= of; index += 1)
          parts.push(await runText(content, { limits, shard: { index, of } }));
        expect(parts.map(({ text }) => text).join('')).toBe(whole.text);
        const sum = (name: 'read' | 'decided' | 'rejected' | 'blankLines') =>
          parts.reduce((total, { summary }) => total + summary[name], 0);
        for (const name of ['read', 'decided', 'rejected', 'blankLines'] as const)
          expect(sum(name)).toBe(whole.summary[name]);
      }),
      { numRuns: 150 },
    );
  });

  test('the chunks cover every byte once', async () => {
    await fc.assert(
      fc.asyncProperty(brokenText, fc.integer({ min: 1, max: 50 }), async (content, chunkBytes) => {
        const chunks = await cut(content, { limits, chunkBytes });
        const bounds = [Buffer.byteLength('name,note\n'), ...chunks.map(({ to }) => to)];
        expect(chunks.map(({ from }) => from)).toEqual(bounds.slice(0, -1));
        expect(bounds.at(-1)).toBe(Buffer.byteLength(content));
      }),
    );
  });
});

test('the parts of a file have all of its bytes, also where its text is longer than the file', () => {
  expect([1, 2, 3].map((index) => rangeOf({ index, of: 3 }, 100))).toEqual([
    { from: 0, to: 33 },
    { from: 33, to: 66 },
    { from: 66, to: Number.POSITIVE_INFINITY },
  ]);
});

describe('what was read before', () => {
  const content = 'name\nA\nB\nC\n';

  test('is passed over', async () => {
    const [first] = await cut(content);
    const { to: offset = 0, nextLine = 0, digest = '' } = first ?? {};
    const rest = await cut(content, { after: { offset, lines: nextLine - 1, digest } });
    expect(rest.map((chunk) => [textOf(chunk), chunk.line])).toEqual([
      ['B\n', 3],
      ['C\n', 4],
    ]);
  });

  test.each([
    ['another', 'name\nX\nB\nC\n'],
    ['a shorter', 'name\n'],
  ])('is refused when it is %s file', async (_, other) => {
    const [first] = await cut(content);
    const after = { offset: first?.to ?? 0, lines: 2, digest: first?.digest ?? '' };
    const refused = cut(other, { after });
    await expect(refused).rejects.toThrow(AssayError);
    await expect(refused).rejects.toThrow(
      '`vendors.csv` is not what the run was begun with: its first 7 bytes differ; give that file again, or begin anew',
    );
  });
});

describe('a file that is no text to be cut', () => {
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map((name) => `${name} (fictional)`);
  const content = extract(
    'V2',
    names.map((name) => extractLine('V2', { 1: 'TST987654321', 6: 'A', 12: name })),
  );

  /** Its rows as they come where the file comes in pieces of this size, behind what was read before. */
  async function cutRows(blockBytes: number, after?: CutOptions['after'], text = content) {
    const rows = await openRows(inPieces(text, blockBytes), {
      ...{ file: 'sam.dat', vocabulary, replaced: [], blockBytes },
    });
    const { chunks } = await cutChunks(rows, { file: 'sam.dat', chunkBytes: 1, after });
    const cut: Chunk[] = [];
    for await (const chunk of chunks) cut.push(chunk);
    return cut;
  }
  const namesOf = (chunks: readonly Chunk[]) =>
    chunks.flatMap(({ rows }) => ('items' in rows ? rows.items.map(({ cells }) => cells[1]) : []));

  test('comes as its rows', async () => {
    expect(namesOf(await cutRows(300))).toEqual(names);
  });

  test('is gone on with behind any row, in whatever pieces it comes', async () => {
    for (const begun of [300, 700])
      for (const { to: offset, nextLine, digest } of await cutRows(begun))
        for (const size of [200, 450, 100_000]) {
          const rest = namesOf(await cutRows(size, { offset, lines: nextLine - 1, digest }));
          expect(rest).toEqual(names.slice(Math.max(0, nextLine - 2)));
        }
  });

  test('is refused where what was read before is other', async () => {
    const [first, second] = await cutRows(300);
    const { to: offset = 0, nextLine = 0, digest = '' } = second ?? first ?? {};
    const after = { offset, lines: nextLine - 1, digest };
    await expect(cutRows(300, after, content.replace('Alpha', 'Omega'))).rejects.toThrow(
      '`sam.dat` is not what the run was begun with',
    );
  });
});
