import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDocumentFolder } from '../../../src/store/files/document-folder.ts';

let outside: string;
let dir: string;
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'assay-documents-'));
  dir = join(outside, 'boms');
  await mkdir(join(dir, 'acme'), { recursive: true });
  await writeFile(join(dir, 'acme', 'firewall.json'), '{}');
  await writeFile(join(outside, 'secret.json'), '{"secret":1}');
  await mkdir(join(outside, 'boms-of-others'));
  await writeFile(join(outside, 'boms-of-others', 'secret.json'), '{"secret":2}');
});
afterEach(() => rm(outside, { recursive: true, force: true }));

const read = async (name: string) => Buffer.from(await (await openDocumentFolder(dir))(name)).toString();

describe('a folder of documents', () => {
  test.each(['acme/firewall.json', './acme/../acme/firewall.json'])(
    'gives what is in it: %s',
    async (name) => {
      expect(await read(name)).toBe('{}');
    },
  );

  test.each([
    ['../secret.json', /^`\.\.\/secret\.json` leads out of the folder; give a name that stays in it$/],
    ['../boms-of-others/secret.json', /leads out of the folder/],
    ['acme/../../secret.json', /leads out of the folder/],
    [
      'nothing.json',
      /^`nothing\.json` cannot be read in the folder: there is no such file or folder; check the path$/,
    ],
    ['acme', /^`acme` in the folder cannot be read: it is no file, or too large$/],
    ['.', /leads out of the folder/],
    ['a\0b', /is no name of a file in the folder/],
    ['C:\\boms\\firewall.json', /is no name of a file in the folder; give a name relative to it/],
  ])('and nothing else: %s', async (name, message) => {
    await expect(read(name)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringMatching(message),
    });
  });

  test('not even by its whole path, or by a link out of it', async () => {
    await expect(read(join(outside, 'secret.json'))).rejects.toThrow(/give a name relative to it/);
    await symlink(join(outside, 'secret.json'), join(dir, 'link.json'));
    await expect(read('link.json')).rejects.toThrow(/leads out of the folder/);
    await symlink(join(dir, 'acme', 'firewall.json'), join(dir, 'inside.json'));
    expect(await read('inside.json')).toBe('{}');
  });

  test('that is none is refused before any row is read', async () => {
    await expect(openDocumentFolder(join(outside, 'nowhere'))).rejects.toMatchObject({ code: 'unreadable' });
  });
});
