import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileAccess, MOST_BYTES } from '../../../src/store/files/file-access.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-bytes-'));
});

afterAll(() => rm(dir, { recursive: true, force: true }));

test('reads every byte as it stands', async () => {
  const path = join(dir, 'bytes.bin');
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0, 0xff, 0x0d, 0x0a]);
  await writeFile(path, bytes);
  expect(Uint8Array.from(await fileAccess.readBytes(path))).toEqual(bytes);
});

test('says of each file that it does not read why, and what to do', async () => {
  const folder = join(dir, 'folder');
  await mkdir(folder);
  const pipe = join(dir, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const large = join(dir, 'large.json');
  const handle = await open(large, 'w');
  // Only its size: nothing of it is on the disk.
  await handle.truncate(MOST_BYTES + 1);
  await handle.close();
  const missing = join(dir, 'none.json');
  await expect(fileAccess.readBytes(folder)).rejects.toMatchObject({
    code: 'unreadable',
    message: `\`${folder}\` is a folder; name a file in it`,
  });
  await expect(fileAccess.readBytes(pipe)).rejects.toMatchObject({
    code: 'unreadable',
    message: `\`${pipe}\` is no regular file but a pipe or a device; name a file, or send it to standard input and name \`-\``,
  });
  await expect(fileAccess.readBytes(large)).rejects.toMatchObject({
    code: 'too-large',
    message: `\`${large}\` is larger than 256 MiB; split it, or leave out what is not needed`,
  });
  await expect(fileAccess.readBytes(missing)).rejects.toMatchObject({
    code: 'unreadable',
    message: `\`${missing}\` cannot be read: there is no such file or folder; check the path`,
  });
});
