import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readSentinels, SentinelFile } from '../../../../src/intake/lists/import/read-sentinels.ts';
import { parseWith } from '../../../../src/model/parse.ts';
import { toFile } from './twins.ts';

const read = (text: string) => readSentinels(toFile({ name: 'names', text }));

describe('the file of --sentinels', () => {
  test.each([
    ['a text with a name on each line', 'Example One\r\n\r\n  Example   Two \nExample One\n'],
    ['a JSON list', '["Example One", "Example Two"]'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(['Example One', 'Example Two']);
  });

  test.each([
    ['{"names": ["Example"]}', 'this field does not fit'],
    ['[1]', '`1` does not fit; give text'],
    ['[]', 'it is empty'],
    ['Example\n???\n', '`???` is no name'],
    ['<names/>', 'it is XML'],
  ])('%s is no list of names', (text, why) => {
    if (text.startsWith('{')) expect(() => read(text)).toThrow(/^`names` is no list of names: /);
    else
      expect(() => read(text)).toThrow(
        `\`names\` is no list of names: ${why}; give a JSON list, or one name on each line`,
      );
  });
});

test('every sentinel that is shipped names its source', async () => {
  const data = (name: string) =>
    readFile(new URL(`../../../../data/${name}`, import.meta.url), 'utf8').then(JSON.parse);
  const parsed = parseWith(SentinelFile, await data('sentinels.json'));
  expect(parsed.issues).toEqual([]);
  const { sources } = await data('sources.json');
  const sentinels = 'value' in parsed ? Object.values(parsed.value.sentinels).flat() : [];
  expect(sentinels.length).toBeGreaterThan(20);
  for (const { name, source } of sentinels) expect(sources, name).toHaveProperty([source]);
});
