import { expect, test } from 'vitest';
import { openSnapshotFolder } from '../../src/store/files/snapshot-folder.ts';
import { useWatchList, words } from './watch-list.ts';

const { data, file, run } = useWatchList();

/** The table of the FCC in the words of nobody: only the names are those that must be on it. */
const row = (maker: string, more = '') => `"Equipment produced by ${maker}${more}.","March 12, 2021"\n`;
const TABLE = [
  'covered_equipment_or_services,date_of_inclusion_on_covered_list\n',
  row('Huawei Technologies Company'),
  row('ZTE Corporation'),
  row('Hytera Communications Corporation'),
  row('Hangzhou Hikvision Digital Technology Company'),
  row('Dahua Technology Company'),
  row('AO Kaspersky Lab', ' or any of its subsidiaries, or affiliates'),
  row('China Mobile International USA Inc.', ' subject to section 1'),
].join('');

const served = async (program: string) => {
  const list = await openSnapshotFolder(data()).read(`lists/${program}.json`);
  const { entries } = (list as { content: unknown }).content as {
    entries: { names: string[]; listed: { to?: string } }[];
  };
  return entries.filter(({ listed }) => listed.to === undefined).map(({ names }) => names[0]);
};

test('the table of the FCC fills both shipped lists: Kaspersky, of whose programme the reach is another, and all others', async () => {
  const path = await file('fcc.csv', TABLE);
  const { code, out } = await run('import', 'fcc', path, '--into', data(), '--list-day', '2026-11-20');
  expect({ code, said: words(out) }).toMatchObject({ code: 0 });
  expect(words(out)).toContain('us-fcc-covered-kaspersky is served with 1 entries, through 20 Nov 2026.');
  expect(await served('us-fcc-covered-kaspersky')).toEqual(['AO Kaspersky Lab']);
  const others = await served('us-fcc-covered');
  expect(others).toContain('Huawei Technologies Company');
  expect(others.filter((name) => /kaspersky/i.test(name ?? ''))).toEqual([]);
  const verified = await run('verify', '--data', data());
  expect([verified.code, words(verified.out)]).toEqual([
    0,
    expect.stringContaining('SOUND us-fcc-covered-kaspersky'),
  ]);
});

test('without Kaspersky it is refused, by each of the names', async () => {
  const path = await file('fcc.csv', TABLE.replace(/.*Kaspersky.*\n/, ''));
  const { code, out } = await run('import', 'fcc', path, '--into', data(), '--list-day', '2026-11-20');
  expect(code).toBe(1);
  for (const name of ['AO Kaspersky Lab', 'Лаборатория Касперского', '卡巴斯基'])
    expect(words(out)).toContain(`${name} is not on the list; fetch the list again`);
});
