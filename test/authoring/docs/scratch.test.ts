import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { packFolders, readPackFiles } from '../../../src/store/files/read-data.ts';
import { readPack } from '../../../src/authoring/read-pack.ts';
import { writeReference } from '../../../src/authoring/docs/write-reference.ts';
test('x', async () => {
  const files = await readPackFiles(packFolders({}));
  writeFileSync('/tmp/REF.md', writeReference(readPack(files)));
});
