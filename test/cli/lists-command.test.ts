import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runLine } from './run-line.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-lists-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const file = async (name: string, text: string) => {
  await writeFile(join(dir, name), text);
  return join(dir, name);
};
const check = (...argv: string[]) => runLine(['lists', 'check', ...argv]);
const words = (text: string) => text.replace(/\s+/g, ' ');

const TEN = Array.from({ length: 10 }, (_, n) => `Example Company ${n} (fictional)`);
const table = (names: readonly string[]) => `name,country\n${names.map((name) => `${name},CH\n`).join('')}`;

describe('assay lists check', () => {
  test('tells where each row of a list went, and that nothing speaks against it', async () => {
    const { code, out } = await check('own', await file('own.csv', table(TEN)));
    expect(code).toBe(0);
    expect(words(out)).toMatch(/^SOUND own: /);
    expect(words(out)).toContain('10 rows: 10 in 10 entries, 0 set aside, 0 refused.');
  });

  test('refuses a list on which somebody is missing, by name', async () => {
    const list = await file('own.csv', table(TEN));
    const sentinels = await file('names.txt', 'Example Company 3 (fictional)\nHuawei\n');
    const { code, out } = await check('own', list, '--sentinels', sentinels);
    expect(code).toBe(1);
    expect(words(out)).toMatch(/^NOT TO BE SERVED own: /);
    expect(words(out)).toContain('Against it: Huawei is not on the list');
    expect(out).not.toContain('Company 3');
  });

  test('refuses a list that has lost a part of itself since the last time', async () => {
    const before = await check(
      'own',
      await file('before.csv', table([...TEN, ...TEN.map((name) => `Other ${name}`)])),
      '--format',
      'json',
    );
    const previous = await file('before.json', before.out);
    const { code, out } = await check('own', await file('after.csv', table(TEN)), '--previous', previous);
    expect(code).toBe(1);
    expect(words(out)).toMatch(/Against it: .*20.*10/);
  });

  test('refuses rows that cannot be read, unless so many are accepted', async () => {
    const list = await file('broken.csv', `${table(TEN)}"Open,CH\n`);
    const { code, out } = await check('own', list);
    expect(code).toBe(1);
    expect(words(out)).toMatch(/Against it: 1 row cannot be read/);
    expect((await check('own', list, '--accept-refused', '1')).code).toBe(0);
  });

  test('refuses what is no such list at all', async () => {
    const { code, out, err } = await check('sam', await file('own.csv', table(TEN)));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/own\.csv`/);
  });
});
