import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { packFolders, readPackFiles } from '../../../src/store/files/read-data.ts';
import { readPack } from '../../../src/authoring/read-pack.ts';
import { SCHEMA_KINDS, isSchemaKind } from '../../../src/authoring/schemas/schema-kinds.ts';
import { makeSchema } from '../../../src/authoring/schemas/make-schema.ts';
test('x', async () => {
  const files = await readPackFiles(packFolders({}));
  const {vocabulary} = readPack(files);
  mkdirSync('/tmp/schemas',{recursive:true});
  for (const k of Object.keys(SCHEMA_KINDS)) if (isSchemaKind(k)) writeFileSync(`/tmp/schemas/${k}.json`, JSON.stringify(makeSchema(k, vocabulary),null,2));
});
