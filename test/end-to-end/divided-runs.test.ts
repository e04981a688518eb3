import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, MAIN, runProgram, startProgram } from './run-program.ts';

const ROWS = 4000;
const DAYS = ['--as-of', '2026-06-15', '--known-at', '2026-06-15', '--decided-on', '2026-06-15'];
const OPTIONS = ['--policy', 'trusted-sourcing', '--quiet', ...DAYS];

let dir: string;
let content: string;
let whole: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-divided-'));
  // Quoted cells over several lines, so that a cut at a line end would often be a wrong one; a broken record now and then.
  const rows = Array.from({ length: ROWS }, (_, n) => {
    if (n % 101 === 3) return `,CH,"no\nname"\n`;
    if (n % 103 === 7) return `Example ${n % 5} (fictional),"CH,open ${n}\n`;
    return `Example ${n % 5} (fictional),CH,"${'one\ntwo,""three""\n'.repeat(1 + (n % 3))}${n}"\n`;
  });
  content = `name,country,note\n${rows.join('')}`;
  await writeFile(at('vendors.csv'), content);
  await assay('batch', 'vendors.csv', ...OPTIONS, '-o', 'whole.csv', '--summary', 'whole.json');
  whole = await readFile(at('whole.csv'), 'utf8');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const at = (name: string) => join(dir, name);
const assay = (...argv: string[]): Promise<Ended> => runProgram(argv, { cwd: dir });
const accountOf = async (name: string) => {
  const { pace, ...account } = JSON.parse(await readFile(at(name), 'utf8'));
  return { pace, account };
};

test('workers write the same rows and the same account as one thread', async () => {
  const { code, err } = await assay(
    ...['batch', 'vendors.csv', ...OPTIONS, '-o', 'workers.csv', '--summary', 'workers.json'],
    ...['--workers', '3'],
  );
  expect([code, err]).toEqual([3, '']);
  expect(await readFile(at('workers.csv'), 'utf8')).toBe(whole);
  const [one, three] = [await accountOf('whole.json'), await accountOf('workers.json')];
  expect(three.account).toEqual(one.account);
  expect(three.account.read).toBe(ROWS);
  expect([one.pace.workers, three.pace.workers]).toEqual([1, 3]);
});

test('rows are decided a second time by the workers that scored them', async () => {
  const { code, err } = await assay(
    ...['batch', 'vendors.csv', ...OPTIONS, '-o', 'verified.csv', '--summary', 'verified.json'],
    ...['--workers', '2', '--verify', '300'],
  );
  expect([code, err]).toEqual([3, '']);
  expect(await readFile(at('verified.csv'), 'utf8')).toBe(whole);
  const { account } = await accountOf('verified.json');
  expect(account.verified).toBeGreaterThan(200);
  expect(account.verified).toBeLessThan(400);
});

test('workers score standard input, too', async () => {
  const argv = ['batch', '-', ...OPTIONS, '--workers', '2'];
  const { code, out } = await runProgram(argv, { cwd: dir, stdin: content });
  expect(code).toBe(3);
  // Only the name of the file in the remarks differs.
  expect(out.replaceAll('standard input:', 'vendors.csv:')).toBe(whole);
});

test('shards, started side by side as GNU parallel does, are the same one behind the other', async () => {
  // What `parallel -k assay batch vendors.csv --shard {}/4 ... ::: 1 2 3 4` starts, two at a time, and prints in order.
  const shard = (n: number) => assay('batch', 'vendors.csv', ...OPTIONS, '--shard', `${n}/4`);
  const parts = [...(await Promise.all([shard(1), shard(2)])), ...(await Promise.all([shard(3), shard(4)]))];
  expect(parts.map(({ code }) => code)).toEqual([3, 3, 3, 3]);
  expect(parts.map(({ out }) => out).join('')).toBe(whole);
  expect(parts.every(({ out }) => out.length > whole.length / 8)).toBe(true);
});

describe('a run that is ended', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s exits with %i, keeps what it has and says how to go on', async (signal, code) => {
    const argv = ['batch', 'vendors.csv', '--policy', 'trusted-sourcing', ...DAYS, '-o', `${signal}.csv`];
    const { child, ended } = startProgram([...argv, '--checkpoint-every', '2048'], { cwd: dir });
    const written = () =>
      stat(at(`${signal}.csv.partial`)).then(
        ({ size }) => size,
        () => 0,
      );
    while (child.exitCode === null && (await written()) < 5000) await pause(1);
    child.kill(signal);
    const stopped = await ended;
    expect([stopped.code, stopped.signal]).toEqual([code, null]);
    expect(stopped.err).toContain(
      'The run was stopped. What it has written is kept; --resume goes on with it.\n',
    );
    const again = await assay(...argv);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(
      /tells of a run that was not finished: \d+ records? of `vendors\.csv` (is|are) written to `[^`]+\.csv\.partial`; go on with it by --resume, or delete `[^`]+` and `[^`]+` to begin anew\n$/,
    );
    expect(await assay(...argv, '--resume')).toMatchObject({ code: 3 });
    expect(await readFile(at(`${signal}.csv`), 'utf8')).toBe(whole);
  });

  test('by a disk that is full keeps what it has, and goes on when there is room', async () => {
    const argv = ['batch', 'vendors.csv', ...OPTIONS, '-o', 'full.csv', '--checkpoint-every', '2048'];
    // A limit on the size of files stands for the disk: 256 blocks of 512 or 1024 bytes, by the shell.
    const limited = promisify(execFile)(
      'sh',
      ['-c', 'ulimit -f 256 && exec "$@"', 'sh', process.execPath, MAIN, ...argv],
      { cwd: dir },
    );
    await expect(limited).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^assay: the results cannot be written: .*; make room, and go on with --resume\n$/,
      ),
    });
    expect((await readdir(dir)).filter((name) => name.startsWith('full'))).toEqual([
      'full.csv.checkpoint.json',
      'full.csv.partial',
    ]);
    expect(await assay(...argv, '--resume')).toMatchObject({ code: 3, out: '', err: '' });
    expect(await readFile(at('full.csv'), 'utf8')).toBe(whole);
  });

  test('by a reader that has had enough leaves no half of the rejected rows', async () => {
    const script =
      '{ "$1" "$2" batch vendors.csv --policy trusted-sourcing --quiet --rejects refused.csv; echo "exit $?" >&2; } | head -1';
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', script, 'sh', process.execPath, MAIN], {
      cwd: dir,
    });
    expect(stdout).toMatch(/^name,country,note,assay_verdict,/);
    expect(stderr).toBe('exit 0\n');
    expect((await readdir(dir)).filter((name) => name.includes('refused'))).toEqual([]);
  });
});
