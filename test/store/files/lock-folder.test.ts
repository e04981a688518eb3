import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from '../../../src/store/files/lock-folder.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-lock-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const leave = (holder: object, name = '.import.lock') =>
  writeFile(join(dir, name), JSON.stringify({ token: 'x', host: hostname(), ...holder }));
/** The number of a process that has ended. */
const gone = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('a folder that is imported into', () => {
  test('is locked until the lock is given back, and the second is told by whom', async () => {
    const first = await lockFolder(dir);
    await expect(lockFolder(dir)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(
        new RegExp(
          `^the process ${process.pid} on \`${hostname()}\` is importing into \`.*\`, since \\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z; run again when it has ended\\. If it runs no more, delete \`.*\\.import\\.lock\`$`,
        ),
      ),
    });
    await first.release();
    const second = await lockFolder(dir);
    expect(second).not.toHaveProperty('tookOver');
    await second.release();
    expect(await readdir(dir)).toEqual([]);
  });

  test('of many that come at once one gets it', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(dir)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a lock that a dead process left behind is taken over, with a word, by one only', async () => {
    const pid = gone();
    await leave({ pid });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(dir)));
    const got = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(got.map(({ tookOver }) => tookOver)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^The process ${pid} began an import into \`.*\`, since .*Z and is gone; its lock was taken over\\.$`,
        ),
      ),
    ]);
    await got[0]?.release();
    expect(await readdir(dir)).toEqual([]);
  });

  test('a lock with the number of this process that it does not hold is of one before it', async () => {
    await leave({ pid: process.pid });
    await (await lockFolder(dir)).release();
  });

  test.each([
    ['of a process that runs', () => ({ pid: process.ppid })],
    ['of another machine, where nobody here can tell', () => ({ pid: gone(), host: 'elsewhere' })],
    ['that says nothing that can be read', () => ({ pid: -1 })],
  ])('a lock %s is left alone', async (_, holder) => {
    await leave(holder());
    await expect(lockFolder(dir)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await readdir(dir)).toEqual(['.import.lock']);
  });

  test('giving it back removes no lock of somebody else', async () => {
    const lock = await lockFolder(dir);
    await leave({ pid: 1, token: 'another' });
    await lock.release();
    expect(await readdir(dir)).toEqual(['.import.lock']);
  });

  test('a folder that was made for it goes again where nothing was written into it', async () => {
    const inner = join(dir, 'ours');
    await (await lockFolder(inner)).release();
    await expect(stat(inner)).rejects.toMatchObject({ code: 'ENOENT' });
    const lock = await lockFolder(inner);
    await mkdir(join(inner, 'lists'));
    await lock.release();
    expect(await readdir(inner)).toEqual(['lists']);
    await expect(lockFolder(join(dir, 'a', 'b'))).rejects.toMatchObject({ code: 'unwritable' });
  });
});
