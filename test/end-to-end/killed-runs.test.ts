import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram, startProgram } from './run-program.ts';

const ROWS = 6000;
/** In each of the two chains of deaths. */
const DEATHS = 10;

let dir: string;
let broken = 0;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-killed-'));
  const rows = Array.from({ length: ROWS }, (_, n) => {
    // A name that is missing, a cell over two lines, a formula and a broken record now and then.
    if (n % 97 === 5) {
      broken += 1;
      return `,CH,no name ${n}\n`;
    }
    if (n % 89 === 7) return `Example ${n % 5} (fictional),CH,"two\nlines ""${n}"""\n`;
    if (n % 83 === 11) {
      broken += 1;
      return `Example ${n % 5} (fictional),"CH,open ${n}\n`;
    }
    return `Example ${n % 5} (fictional),CH,${n % 71 === 3 ? '=' : ''}${n}\n`;
  });
  await writeFile(join(dir, 'vendors.csv'), `name,country,note\n${rows.join('')}`);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const argvFor = (name: string, more: readonly string[]) => [
  ...['batch', 'vendors.csv', '--policy', 'trusted-sourcing', '--quiet', '--checkpoint-every', '4096'],
  ...['--as-of', '2026-06-15', '--known-at', '2026-06-15', '--decided-on', '2026-06-15'],
  ...['-o', `${name}.csv`, '--rejects', `${name}-rejects.csv`, '--summary', `${name}.json`, ...more],
];

/** What a run wrote, without how fast it was. */
async function resultsOf(name: string) {
  const [output, rejects, summary] = await Promise.all(
    [`${name}.csv`, `${name}-rejects.csv`, `${name}.json`].map((file) => readFile(join(dir, file), 'utf8')),
  );
  const { pace: _, ...account } = JSON.parse(summary ?? '');
  return { output, rejects, account };
}

/** Numbers from 0 to 1 that are the same every time (the generator of Lehmer). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Kills a run as soon as it has written so many bytes; says whether it was still alive then. */
async function killAt(bytes: number, name: string, argv: readonly string[]): Promise<boolean> {
  const { child, ended } = startProgram(argv, { cwd: dir });
  const written = () =>
    stat(join(dir, `${name}.csv.partial`)).then(
      ({ size }) => size,
      () => 0,
    );
  while (child.exitCode === null && (await written()) < bytes) await pause(1);
  child.kill('SIGKILL');
  return (await ended).signal === 'SIGKILL';
}

/** Kills a run again and again, each time further on, and then lets it come to its end; some of the times it has workers. */
async function outliveDeaths(name: string, seed: number, size: number, inWorkers: readonly number[]) {
  const roll = dice(seed);
  const points = Array.from({ length: DEATHS }, () => Math.ceil(roll() * size)).sort((a, b) => a - b);
  const argv = argvFor(name, ['--resume']);
  let deaths = 0;
  for (const point of points) {
    const workers = inWorkers.includes(deaths) ? ['--workers', '2'] : [];
    if (!(await killAt(point, name, [...argv, ...workers]))) break;
    deaths += 1;
  }
  const last = await runProgram(argv, { cwd: dir });
  return { deaths, last };
}

test('a run that is killed at twenty points and gone on with writes the same to the byte', async () => {
  const whole = await runProgram(argvFor('whole', []), { cwd: dir });
  expect(whole).toMatchObject({ code: 3, out: '', err: '' });
  const expected = await resultsOf('whole');
  expect(expected.account).toMatchObject({ read: ROWS, rejected: broken });

  const size = expected.output?.length ?? 0;
  const chains = await Promise.all([
    outliveDeaths('one', 2018, size, []),
    // Another number of workers is no other run.
    outliveDeaths('two', 515, size, [3, 8]),
  ]);
  for (const { last } of chains) expect(last).toMatchObject({ code: 3, out: '' });
  // Some runs may come to their end while the blow falls; without most of the deaths nothing would be shown.
  expect(chains.reduce((sum, { deaths }) => sum + deaths, 0)).toBeGreaterThan(15);
  for (const name of ['one', 'two']) expect(await resultsOf(name)).toEqual(expected);
  expect((await readdir(dir)).filter((name) => /partial|checkpoint/.test(name))).toEqual([]);
});
