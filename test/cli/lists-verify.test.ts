import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runLine } from './run-line.ts';
import { companies, useWatchList, words } from './watch-list.ts';

let copy: string;
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'assay-data-'));
  await cp(fileURLToPath(new URL('../../data', import.meta.url)), copy, { recursive: true });
});
afterEach(() => rm(copy, { recursive: true, force: true }));

/** Takes the entry that is called so off a list of the copy. */
async function takeOff(program: string, name: string): Promise<void> {
  const path = join(copy, 'lists', `${program}.json`);
  const list: { entries: { names: string[] }[] } = JSON.parse(await readFile(path, 'utf8'));
  const entries = list.entries.filter(({ names }) => !names.includes(name));
  expect(entries).toHaveLength(list.entries.length - 1);
  await writeFile(path, JSON.stringify({ ...list, entries }));
}
const verify = async () => {
  const { code, out } = await runLine(['lists', 'verify', '--data', copy]);
  return { code, said: words(out) };
};

describe('the names that must be on the shipped lists', () => {
  test('are found by a screening, in each of the scripts', async () => {
    const { code, said } = await verify();
    expect(said).not.toContain('WRONG');
    expect(code).toBe(0);
    expect(said).toContain('SOUND us-889-video');
    expect((await runLine(['lists', 'verify'])).out).toContain('SOUND us-889-telecom');
  });

  test.each([
    ['us-889-telecom', 'Huawei', ['Huawei Technologies Company']],
    ['us-889-video', 'Hikvision', ['Hangzhou Hikvision Digital Technology Company']],
    ['us-fcc-covered', 'Huawei', ['Huawei Technologies Company']],
    ['us-fcc-covered', 'Hikvision', ['Hangzhou Hikvision Digital Technology Company']],
    ['us-bod-17-01', 'AO Kaspersky Lab', ['AO Kaspersky Lab', 'Лаборатория Касперского', '卡巴斯基']],
  ])('a build of %s from which %s was taken is refused by name', async (program, name, missing) => {
    await takeOff(program, name);
    const { code, said } = await verify();
    expect(code).toBe(1);
    for (const one of missing)
      expect(said).toContain(
        `WRONG ${program}: a screening does not find ${one} on it; import the list again`,
      );
    expect(said.match(/WRONG/g)).toHaveLength(missing.length);
  });

  test('an entry that has ended is not on the list any more', async () => {
    const path = join(copy, 'lists/us-889-telecom.json');
    const list = JSON.parse(await readFile(path, 'utf8'));
    list.entries[0].listed = { ...list.entries[0].listed, to: '2020-01-01', toPublished: '2020-01-01' };
    await writeFile(path, JSON.stringify(list));
    expect((await verify()).said).toContain(
      'WRONG us-889-telecom: a screening does not find Huawei Technologies Company',
    );
  });
});

describe('the names that must be on the list of a programme', () => {
  const { data, file, run, writeHead, importOwn } = useWatchList();
  const watch = (name: string) =>
    file(
      'ours/sentinels.json',
      JSON.stringify({ sentinels: { 'agency-watch': [{ name, source: 'our-order' }] } }),
    );

  test('refuse an import that does not hold them, by name', async () => {
    await writeHead();
    await watch('Vantorix 11 Trading');
    const { code, out } = await importOwn('a.csv', companies(0, 10));
    expect(code).toBe(1);
    expect(words(out)).toContain(
      'Vantorix 11 Trading is not on the list `agency-watch`; fetch the list again',
    );
    expect((await importOwn('a.csv', companies(0, 12))).code).toBe(0);
    expect((await run('verify', '--data', data())).out).toContain('SOUND agency-watch');
  });

  test('are found by a screening and not among the words of the file: a row that could not be read is no entry', async () => {
    await writeHead();
    await watch('Zephyrine Works');
    const rows = `${companies(0, 10)}"Zephyrine Works AG,CH\n`;
    const { code, out } = await importOwn('a.csv', rows, '--accept-refused', '1');
    expect(code).toBe(1);
    expect(words(out)).toContain('Zephyrine Works is not on the list `agency-watch`');
  });

  test('give way to those that are given', async () => {
    await writeHead();
    await watch('Vantorix 11 Trading');
    const names = await file('names.txt', 'Vantorix 3 Trading\n');
    expect((await importOwn('a.csv', companies(0, 10), '--sentinels', names)).code).toBe(0);
    expect((await run('verify', '--data', data(), '--sentinels', names)).code).toBe(0);
    expect((await run('verify', '--data', data())).code).toBe(1);
  });
});
