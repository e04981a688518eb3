import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gunzip } from '../../../src/intake/rows/gunzip.ts';
import { inPieces } from '../csv/read-text.ts';
import { readRows } from './read-rows.ts';

const CSV = 'ref,name\n1,Example Alpine Security AG (fictional)\n2,Beta\n';

describe('a compressed file is known by its bytes, not by its name', () => {
  test.each([1, 2, 3, 1000])('in pieces of %i bytes', async (pieces) => {
    const { items } = await readRows(gzipSync(CSV), { pieces, file: 'vendors.csv' });
    expect(items.map(({ cells }) => cells[0])).toEqual(['1', '2']);
  });

  test('of several members', async () => {
    const bytes = Buffer.concat([gzipSync(CSV), gzipSync('3,Gamma\n')]);
    expect((await readRows(bytes)).items).toHaveLength(3);
  });

  test('and a plain file called .gz is read as it is', async () => {
    expect((await readRows(CSV, { file: 'vendors.csv.gz' })).items).toHaveLength(2);
  });
});

describe('a compressed file that is not whole is refused', () => {
  const whole = gzipSync(CSV.repeat(500));
  const damaged = Buffer.from(whole);
  damaged[40] = 255 - (damaged[40] as number);
  test.each([
    ['cut', whole.subarray(0, -20)],
    ['cut behind its first bytes', whole.subarray(0, 12)],
    ['damaged', damaged],
    ['with another end', Buffer.concat([whole.subarray(0, -8), Buffer.alloc(8)])],
  ])('%s', async (_, bytes) => {
    await expect(readRows(bytes, { file: 'vendors.csv.gz' })).rejects.toMatchObject({
      code: 'malformed',
      message:
        '`vendors.csv.gz` begins as a gzip file and cannot be unfolded: it was cut or damaged; fetch it again',
    });
  });

  test('with bytes behind its end', async () => {
    const bytes = Buffer.concat([whole, Buffer.from('3,Gamma\n')]);
    await expect(readRows(bytes, { file: 'v.gz' })).rejects.toMatchObject({
      code: 'malformed',
      message: expect.stringMatching(
        /^`v\.gz` (is a gzip file with 8 bytes behind its end|begins as a gzip file)/,
      ),
    });
  });
});

test('a bomb is stopped early, however large it would become', async () => {
  const bomb = gzipSync(Buffer.alloc(20_000_000, 'x'));
  const { bytes } = await gunzip(inPieces(bomb, 1000), 'bomb.gz', { freeBytes: 1_000_000, ratio: 200 });
  let came = 0;
  const reading = (async () => {
    for await (const piece of bytes) came += piece.length;
  })();
  await expect(reading).rejects.toMatchObject({
    code: 'too-large',
    message:
      '`bomb.gz` unfolds to more than 200 times its size, as no vendor file does; unfold it yourself if you trust it, and give what comes out',
  });
  expect(came).toBeLessThan(8_000_000);
});

test('a fault of the disk is told as it is', async () => {
  const fault = new Error('the disk is gone');
  async function* broken() {
    yield gzipSync(CSV).subarray(0, 20);
    throw fault;
  }
  const { bytes } = await gunzip(broken(), 'v.gz');
  const reading = (async () => {
    for await (const _ of bytes);
  })();
  await expect(reading).rejects.toBe(fault);
});
