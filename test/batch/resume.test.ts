import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import type { Checkpoint } from '../../src/batch/checkpoint.ts';
import type { ChunkScorer } from '../../src/batch/chunk.ts';
import { type BatchRun, runBatch } from '../../src/batch/run-batch.ts';
import { RunStopped } from '../../src/batch/run-stopped.ts';
import type { RunSummary } from '../../src/batch/run-summary.ts';
import { createChunkScorer } from '../../src/batch/score-chunk.ts';
import {
  findCheckpoint,
  findRunPlace,
  openRunFiles,
  type RunFiles,
} from '../../src/store/files/run-files.ts';
import { inPieces } from '../intake/csv/read-text.ts';
import { fakeService } from './fake-service.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-resume-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const at = (name: string) => join(dir, name);
const CONTENT = `ref,name,=note\n${Array.from({ length: 60 }, (_, n) => `${n},${n % 9 === 4 ? '' : `Bad ${n % 13}`},"a\nb"\n`).join('')}`;

interface Attempt extends Partial<Omit<BatchRun, 'sink'>> {
  readonly content?: string;
  /** After how many chunks it fails. */
  readonly dies?: number;
  readonly withRejects?: boolean;
  readonly mayReplace?: boolean;
  readonly finish?: (files: RunFiles) => Promise<void>;
}

/** One run into `out.csv`, which goes on with what is there. */
async function attempt(options: Attempt = {}): Promise<RunSummary> {
  const { content = CONTENT, dies = Infinity, withRejects = false, mayReplace = false, ...others } = options;
  const { finish = (files) => files.finish(), service = fakeService(), ...run } = others;
  const place = await findRunPlace(at('out.csv'), withRejects ? at('rejects.csv') : undefined);
  if (place === undefined) throw new Error('the test writes files');
  const resume = await findCheckpoint(place);
  const files = await openRunFiles(place, { resume, mayReplace });
  try {
    const { summary } = await runBatch({
      input: inPieces(content, 1000),
      inputSize: content.length,
      fileName: 'vendors.csv',
      sink: files,
      service,
      defaults: { policy: 'trusted-sourcing' },
      formulaGuard: true,
      openScorer: async (job) => dyingAfter(dies, await createChunkScorer({ service })(job)),
      checkpointBytes: 50,
      now: () => 0,
      resume,
      ...run,
    });
    await finish(files);
    return summary;
  } catch (error) {
    await files.leave();
    throw error;
  }
}

function dyingAfter(chunks: number, scorer: ChunkScorer): ChunkScorer {
  let left = chunks;
  const score: ChunkScorer['score'] = async (chunk) => {
    if (left === 0) throw new Error('the power is gone');
    left -= 1;
    return scorer.score(chunk);
  };
  return { ...scorer, score };
}

const death = (chunks: number, options: Attempt = {}) =>
  expect(attempt({ ...options, dies: chunks })).rejects.toThrow('the power is gone');

describe('a run that is gone on with', () => {
  test.each([[[1]], [[3, 1, 2]], [[1, 1, 1, 1, 1, 1]], [[10, 0, 0, 1]]])(
    'after it died behind %j chunks writes the same file and the same account',
    async (deaths) => {
      const summary = await attempt({ withRejects: true });
      const whole = await Promise.all(['out.csv', 'rejects.csv'].map((name) => readFile(at(name), 'utf8')));
      await Promise.all(['out.csv', 'rejects.csv'].map((name) => rm(at(name))));

      for (const chunks of deaths) await death(chunks, { withRejects: true });
      expect((await readdir(dir)).sort()).toEqual([
        'out.csv.checkpoint.json',
        'out.csv.partial',
        'rejects.csv.partial',
      ]);
      expect(await attempt({ withRejects: true })).toEqual(summary);
      expect(await Promise.all(['out.csv', 'rejects.csv'].map((name) => readFile(at(name), 'utf8')))).toEqual(
        whole,
      );
      expect((await readdir(dir)).sort()).toEqual(['out.csv', 'rejects.csv']);
    },
  );

  test('cuts off what was written behind its checkpoint', async () => {
    await attempt();
    const whole = await readFile(at('out.csv'), 'utf8');
    await death(2);
    const partial = await readFile(at('out.csv.partial'), 'utf8');
    await writeFile(at('out.csv.partial'), `${partial}half a ro`);
    await attempt();
    expect(await readFile(at('out.csv'), 'utf8')).toBe(whole);
  });

  test('that was whole, and stopped while its files got their names, only names the others', async () => {
    const summary = await attempt({ withRejects: true, finish: async (files) => void (await files.leave()) });
    await rename(at('out.csv.partial'), at('out.csv'));
    expect(await attempt({ withRejects: true })).toEqual(summary);
    expect((await readdir(dir)).sort()).toEqual(['out.csv', 'rejects.csv']);
  });

  test('leaves nothing behind when it dies before its first chunk, and what an earlier one had stays', async () => {
    await death(0);
    expect(await readdir(dir)).toEqual([]);
    await death(1);
    await death(0);
    expect((await readdir(dir)).sort()).toEqual(['out.csv.checkpoint.json', 'out.csv.partial']);
  });

  test('keeps what it has written when it is stopped', async () => {
    const stop = new AbortController();
    let chunks = 0;
    const service = fakeService();
    const openScorer: BatchRun['openScorer'] = async (job) => {
      const scorer = await createChunkScorer({ service })(job);
      const score: ChunkScorer['score'] = async (chunk) => {
        chunks += 1;
        if (chunks < 4) return scorer.score(chunk);
        stop.abort(143);
        return new Promise(() => undefined);
      };
      return { ...scorer, score };
    };
    const stopped = attempt({
      openScorer,
      service,
      signal: stop.signal,
      checkpointBytes: 1e9,
      chunkBytes: 50,
    });
    await expect(stopped).rejects.toThrow(RunStopped);
    const { counts, output }: Checkpoint = JSON.parse(await readFile(at('out.csv.checkpoint.json'), 'utf8'));
    expect(counts.read).toBeGreaterThan(2);
    expect((await readFile(at('out.csv.partial'))).length).toBe(output.length);
    expect((await attempt()).read).toBe(60);
  });

  test('bears the day of its beginning in its checkpoint', async () => {
    await death(1);
    expect(JSON.parse(await readFile(at('out.csv.checkpoint.json'), 'utf8'))).toMatchObject({
      format: 'assay-checkpoint/1',
      decidedOn: '2018-05-15',
      input: { name: 'vendors.csv', size: CONTENT.length },
    });
  });
});

describe('is refused', () => {
  const digests = (changed: Record<string, string>): AssayService => ({
    ...fakeService(),
    digests: () => ({ engine: 'a service of the tests', ...changed }),
  });

  test.each<[string, Attempt, string]>([
    [
      'with another policy and market',
      { defaults: { policy: 'trusted-sourcing', market: 'DE' } },
      '--market was not given and is `DE` now',
    ],
    [
      'with another day',
      { defaults: { policy: 'trusted-sourcing', asOf: '2018-05-01' } },
      '--as-of was `2018-05-15` and is `2018-05-01` now',
    ],
    ['without the formula guard', { formulaGuard: false }, '--formula-guard was `on` and is `off` now'],
    ['with a place for rejected rows', { withRejects: true }, '--rejects was not given and is `given` now'],
    ['as a shard', { shard: { index: 1, of: 2 } }, '--shard was not given and is `1/2` now'],
    ['with another program', { service: digests({ engine: 'another' }) }, 'engine has changed'],
    ['with a list more', { service: digests({ 'the list x': 'sha256:1' }) }, 'the list x is new'],
    [
      'with a file of another size',
      { content: `${CONTENT}61,More,x\n` },
      `the input \`vendors.csv\` had ${CONTENT.length} bytes and has ${CONTENT.length + 10} bytes now`,
    ],
    [
      'with another file of the same size',
      { content: CONTENT.replace('Bad 1', 'Mad 1') },
      '`vendors.csv` is not what the run was begun with: its first',
    ],
  ])('%s, and says what has changed', async (_, options, message) => {
    await death(2);
    const before = await readFile(at('out.csv.partial'), 'utf8');
    await expect(attempt(options)).rejects.toThrow(message);
    await expect(attempt(options)).rejects.toMatchObject({ code: 'validation' });
    // Nothing is lost by trying.
    expect(await readFile(at('out.csv.partial'), 'utf8')).toBe(before);
    expect((await attempt()).read).toBe(60);
  });

  test('where somebody wrote into what it had written', async () => {
    await death(2);
    const text = await readFile(at('out.csv.partial'), 'utf8');
    await writeFile(at('out.csv.partial'), text.replace('prohibited', 'approved!!'));
    await expect(attempt()).rejects.toThrow('out.csv.partial` is not what the run had written');
    await rm(at('out.csv.partial'));
    await expect(attempt()).rejects.toThrow('which the run had written, is not there; put it back');
  });

  test('while the process that writes it may still run', async () => {
    await death(2);
    const path = at('out.csv.checkpoint.json');
    const { writer, ...checkpoint } = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...checkpoint, writer: { ...writer, pid: process.ppid } }));
    await expect(attempt()).rejects.toThrow(
      `the process ${process.ppid} may still be writing \`${at('out.csv.partial')}\``,
    );
    await writeFile(path, JSON.stringify(checkpoint));
    expect((await attempt()).read).toBe(60);
  });

  test('a file that is no checkpoint', async () => {
    await writeFile(at('out.csv.checkpoint.json'), '{"format": "assay-checkpoint/1"}');
    await expect(attempt()).rejects.toThrow('is no checkpoint that this program can read (/identity');
    await writeFile(at('out.csv.checkpoint.json'), '{');
    await expect(attempt()).rejects.toMatchObject({ code: 'malformed' });
  });

  test('to begin over what another run has just begun, unless told to', async () => {
    await writeFile(at('out.csv.partial'), '');
    await expect(attempt()).rejects.toThrow('is in the way: another run is just beginning');
    expect((await attempt({ mayReplace: true })).read).toBe(60);
  });
});

test('a lost row never passes for a finished run', async () => {
  const service = fakeService();
  const openScorer: BatchRun['openScorer'] = async (job) => {
    const scorer = await createChunkScorer({ service })(job);
    const score: ChunkScorer['score'] = async (chunk) => {
      const scored = await scorer.score(chunk);
      const { written } = scored.counts;
      return { ...scored, counts: { ...scored.counts, written: Math.max(0, written - 1) } };
    };
    return { ...scorer, score };
  };
  await expect(attempt({ service, openScorer, checkpointBytes: 1e9 })).rejects.toThrow(
    '60 records were read, but 53 decided (53 with a verdict), 7 rejected and 59 written',
  );
});
