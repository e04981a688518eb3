import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import { fakeService } from '../batch/fake-service.ts';
import { runLine } from './run-line.ts';

let dir: string;
let input: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-verify-'));
  input = join(dir, 'vendors.csv');
  await writeFile(input, 'name,note\nGood,x\nBad One,y\nGood Two,z\n');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const at = (name: string) => join(dir, name);
const batch = (...argv: string[]) => ['batch', input, '--policy', 'trusted-sourcing', ...argv];

/** A service whose quick answer to `Bad One` is that of a good vendor. */
function faulty(): AssayService {
  const sound = fakeService();
  return {
    ...sound,
    rows: (defaults) => {
      const answer = sound.rows(defaults);
      return (row) =>
        answer(row.vendor.name === 'Bad One' ? { ...row, vendor: { ...row.vendor, name: 'Good' } } : row);
    },
  };
}

test('tells how many rows were decided a second time', async () => {
  const { code, err } = await runLine(
    batch('-o', at('out.csv'), '--verify', '1/1', '--summary', at('run.json')),
  );
  expect(code).toBe(0);
  expect(err).toContain(
    '\n3 rows decided a second time by the reference (json-rules-engine), with the same cells.\n',
  );
  const summary = JSON.parse(await readFile(at('run.json'), 'utf8'));
  expect(summary).toMatchObject({ read: 3, decided: 3, verified: 3, options: { '--verify': '1/1' } });
});

test('says so when no row fell into the share', async () => {
  const { code, err } = await runLine(batch('-o', at('out.csv'), '--verify', '1/999999999'));
  expect(code).toBe(0);
  expect(err).toContain(
    '\n0 rows decided a second time by the reference (json-rules-engine); ask for more rows.\n',
  );
});

test('a difference is a fault of the program: no result, and what was written before is kept', async () => {
  // A chunk for each record, so that one is written before the fault.
  const argv = batch('-o', at('out.csv'), '--verify', '1/1', '--quiet', '--checkpoint-every', '1');
  const { code, err } = await runLine(argv, { service: faulty() });
  expect(code).toBe(70);
  expect(err).toMatch(
    /^assay: this is a fault of the program: [^\n]*vendors\.csv:3 {2}the row was decided otherwise than the reference \(json-rules-engine\) decides it: assay_verdict is `insufficient-evidence` and was to be `prohibited`; assay_verdict_code is `30` and was to be `10`; [^\n]*; run again with ASSAY_DEBUG=1 to see where, and report it\n$/,
  );
  expect((await readdir(dir)).sort()).toEqual(['out.csv.checkpoint.json', 'out.csv.partial', 'vendors.csv']);
});

test('a run is gone on with by the same sample, so that its count holds for the whole', async () => {
  const argv = batch('-o', at('out.csv'), '--quiet', '--resume', '--checkpoint-every', '1');
  expect((await runLine([...argv, '--verify', '1/1'], { service: faulty() })).code).toBe(70);
  const other = await runLine(argv);
  expect(other.code).toBe(2);
  expect(other.err).toContain('--verify was `1/1` and is not given now');
  const same = await runLine([...argv, '--verify', '1/1', '--summary', at('run.json')]);
  expect([same.code, same.err]).toEqual([0, '']);
  expect(JSON.parse(await readFile(at('run.json'), 'utf8'))).toMatchObject({ read: 3, verified: 3 });
});

test('a number of rows is refused of standard input, before anything is written', async () => {
  const { code, out, err } = await runLine(['batch', '-', '--verify', '500', '--quiet'], {
    stdin: 'name\nGood\n',
  });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('`--verify 500` takes so many rows by the size of the text, which `standard input`');
  expect((await runLine(['batch', '-', '--verify', '1/1', '--quiet'], { stdin: 'name\nGood\n' })).code).toBe(
    0,
  );
});

test.each(['0', 'all', '2/8', '-5'])('--verify %s is no number of rows', async (text) => {
  const { code, err } = await runLine(batch(`--verify=${text}`));
  expect(code).toBe(2);
  expect(err).toContain(
    `\`${text}\` is no number of rows; write 500 for about so many, or 1/1000 for one row in a thousand.`,
  );
});
