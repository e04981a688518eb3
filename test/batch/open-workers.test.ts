import { describe, expect, test } from 'vitest';
import type { Chunk } from '../../src/batch/chunk.ts';
import { addCounts, noCounts } from '../../src/batch/run-counts.ts';
import { createChunkScorer } from '../../src/batch/score-chunk.ts';
import { scoreChunk } from '../../src/worker.ts';
import { openReal, TODAY } from '../end-to-end/real-service.ts';
import { runText } from './run-text.ts';

describe('what a worker does', () => {
  const service = openReal();
  const chunk: Chunk = {
    rows: { bytes: Buffer.from('Example Alpine Security AG (fictional),CH\n') },
    line: 7,
    nextLine: 8,
    from: 100,
    to: 142,
    digest: '',
  };
  const job = {
    file: 'vendors.csv',
    table: {
      kind: 'csv' as const,
      header: ['name', 'country'],
      delimiter: ',',
      format: {
        ...{ delimiter: ',', lineEnd: 10 as const, columns: 2, allQuoted: false, encoding: 'utf-8' as const },
        ...{ maxRecordBytes: 1_000_000, maxRecordLines: 100 },
      },
    },
    defaults: { policy: 'trusted-sourcing', asOf: TODAY, knownAt: TODAY },
    formulaGuard: true,
    divertRejects: false,
    memoSize: 10,
    limits: {},
  };
  const setup = async (digests: Readonly<Record<string, string>>) => ({
    rules: [],
    data: [],
    waivers: [],
    judgements: [],
    version: (await service).version.replace(/^assay /, ''),
    today: TODAY,
    digests,
  });

  test('is refused where it does not decide on the same as the main thread; the next try is, too', async () => {
    const digests = { ...(await service).digests('trusted-sourcing'), 'the waivers': 'sha256:others' };
    const task = { setup: await setup(digests), job, chunk };
    for (let tries = 0; tries < 2; tries += 1)
      expect(await scoreChunk(task)).toEqual({
        refused: {
          code: 'unavailable',
          message:
            'while the run started, this changed: the waivers; run again when nobody writes it any more',
        },
      });
  });

  test('is to tell the lines of the file, not of its chunk', async () => {
    const scorer = await createChunkScorer({ service: await service })(job);
    const broken = { ...chunk, rows: { bytes: Buffer.from('\nA,"open\n,CH\n') }, nextLine: 10 };
    const { output, counts } = await scorer.score(broken);
    expect(Buffer.from(output).toString('utf8')).toMatch(
      /vendors\.csv:8:2 {2}csv\.open-quote.*\r\n.*vendors\.csv:9:1 {2}row\.no-name/,
    );
    expect(counts).toMatchObject({ read: 2, rejected: 2, written: 2, blankLines: 1 });
  });

  test('is a fault when it reads other lines than were cut', async () => {
    const scorer = await createChunkScorer({ service: await service })(job);
    await expect(scorer.score({ ...chunk, nextLine: 9 })).rejects.toThrow(
      'a chunk of the lines 7 to 8 was read up to line 7',
    );
  });
});

test('chunks that are scored out of turn are written in their order', async () => {
  const file = `ref,name\n${Array.from({ length: 50 }, (_, n) => `${n},Vendor ${n}\n`).join('')}`;
  const { records, summary } = await runText(file, {
    chunkBytes: 30,
    openScorer: async (job) => {
      const { fakeService } = await import('./fake-service.ts');
      const scorer = await createChunkScorer({ service: fakeService() })(job);
      let turn = 0;
      return {
        ...scorer,
        atOnce: 5,
        score: async (chunk) => {
          // The later a chunk of five comes, the sooner it is done.
          for (let turns = 5 - (turn++ % 5); turns > 0; turns -= 1)
            await new Promise((resolve) => setImmediate(resolve));
          return scorer.score(chunk);
        },
      };
    },
  });
  expect(records.map(({ ref }) => ref)).toEqual(Array.from({ length: 50 }, (_, n) => `${n}`));
  expect(summary).toMatchObject({ read: 50, decided: 50 });
});

test('what is counted does not depend on how it was divided', () => {
  const one = { ...noCounts(), read: 2, deciding: { b: 2, a: 1 }, settledBy: { f: 1 } };
  const other = { ...noCounts(), read: 3, deciding: { c: 1, a: 4 } };
  expect(addCounts(one, other)).toEqual(addCounts(other, one));
  expect(JSON.stringify(addCounts(one, other))).toBe(JSON.stringify(addCounts(other, one)));
  expect(addCounts(one, other)).toMatchObject({
    read: 5,
    deciding: { a: 5, b: 2, c: 1 },
    settledBy: { f: 1 },
  });
});
