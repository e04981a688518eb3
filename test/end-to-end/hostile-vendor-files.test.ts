import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoInsides } from './real-service.ts';
import { type Ended, runProgram } from './run-program.ts';

/** Two days that are fixed, so that two runs can be compared to the byte. */
const QUESTION = ['--as-of', '2026-06-15', '--known-at', '2026-06-15', '--decided-on', '2026-06-15'];
const WORKERS = ['1', '2'] as const;
/** A name that a spreadsheet would run where it stands in front of a remark, and that is an honest name of a file. */
const FORMULA_FILE = '=1+1.csv';
const COLUMNS = 100_000;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-hostile-vendors-'));
  const header = ['name', 'country', '__proto__', 'constructor', '@SUM(A1)', 'alias', 'category', 'market'];
  const rows = [
    ['=1+1', '=2+2', '__proto__', 'constructor', '-1+1', '+x', '=teapot', '=DE'],
    ['__proto__', 'CH', '{}', '', '', 'constructor', '__proto__', '__proto__'],
    ['=HYPERLINK("http://example.invalid";"x")', '\t=1', '\r=1', '-12.5', '+1', '@x', 'antivirus', ''],
    ['Example\0NUL AG', 'CH', '', '', '', '', '', ''],
    ['', '=3+3', '', '', '', '', '', ''],
    ['Example Last AG (fictional)', 'CH', '', '', '', '', '', ''],
  ];
  await writeFile(at(FORMULA_FILE), `${stringify([header, ...rows])}=open,"=CH\n`);

  const wide = (...cells: string[]) => [...cells, ...Array.from({ length: COLUMNS }, () => '')].join(',');
  const names = Array.from({ length: COLUMNS }, (_, n) => `c${n}`);
  await writeFile(
    at('wide.csv'),
    [
      ['name', 'country', ...names].join(','),
      wide('Example First AG (fictional)', 'CH'),
      'Example Short AG (fictional),CH',
      `${wide('Example Long AG (fictional)', 'CH')},too many`,
      wide('AO Kaspersky Lab', 'RU'),
    ].join('\n'),
  );
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const at = (name: string) => join(dir, name);
const score = (file: string, ...argv: string[]): Promise<Ended> =>
  runProgram(['batch', file, '--policy', 'us-federal-civilian', ...QUESTION, ...argv], { cwd: dir });
const textOf = (name: string) => readFile(at(name), 'utf8');
const recordsOf = async (name: string): Promise<Record<string, string>[]> =>
  parse(await textOf(name), { columns: (header: string[]) => header.map((column) => `${column}`) });
/** What no cell may begin with, if it is not a plain number. */
const RUNS = /^(?![+-]\d+([.,]\d+)*$)[=+\-@\t\r]/;

describe('a file whose every cell is out for something', () => {
  test.each(WORKERS)('is scored by %s workers: each record a row, and nothing that runs', async (workers) => {
    const [output, rejects] = [`out-${workers}.csv`, `rejects-${workers}.csv`];
    const ended = await score(FORMULA_FILE, '-o', output, '--rejects', rejects, '--workers', workers);
    expect([ended.code, ended.out]).toEqual([3, '']);
    expect(ended.err).toContain('7 records read: 4 decided, 3 rejected.');
    expectNoInsides(ended.err);
    const cells: string[][] = [...parse(await textOf(output)), ...parse(await textOf(rejects))];
    expect(cells.flat().filter((cell) => RUNS.test(cell))).toEqual([]);

    const [header = [], first = [], second = []] = parse(await textOf(output)) as string[][];
    expect(header.slice(0, 8)).toEqual([
      'name',
      'country',
      '__proto__',
      'constructor',
      "'@SUM(A1)",
      'alias',
      'category',
      'market',
    ]);
    expect(first.slice(0, 8)).toEqual([
      "'=1+1",
      "'=2+2",
      '__proto__',
      'constructor',
      "'-1+1",
      "'+x",
      "'=teapot",
      "'=DE",
    ]);
    // Our own column begins with the name of the file, and says again what stood in the cells.
    expect(first.at(-1)).toMatch(/^'=1\+1\.csv:2:2 {2}`=2\+2` in column `country` is not a country/);
    expect(first.at(-1)).toContain(' | =1+1.csv:2:8  `=DE` in column `market` is neither a country');
    expect(second.slice(0, 8)).toEqual([
      '__proto__',
      'CH',
      '{}',
      '',
      '',
      'constructor',
      '__proto__',
      '__proto__',
    ]);
    const told = await recordsOf(rejects);
    expect(told.map(({ line, code }) => [line, code])).toEqual([
      ['5', 'csv.nul'],
      ['6', 'row.no-name'],
      ['8', 'csv.open-quote'],
    ]);
    expect(told.map(({ raw }) => raw?.slice(0, 2))).toEqual(['Ex', ',=', "'="]);
  });

  test('comes out of two workers as it does of one', async () => {
    for (const name of ['out', 'rejects'])
      expect(await textOf(`${name}-2.csv`)).toBe(await textOf(`${name}-1.csv`));
  });

  test('is as harmless as objects: a column called `__proto__` is a field like any other', async () => {
    const ended = await score(FORMULA_FILE, '--format', 'ndjson', '--quiet', '--workers', '2');
    expect([ended.code, ended.err]).toEqual([3, '']);
    const objects: object[] = ended.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects).toHaveLength(7);
    const [first, second] = objects.map((one) => Object.fromEntries(Object.entries(one)));
    expect(Object.entries(objects[0] ?? {}).slice(0, 4)).toEqual([
      ['name', '=1+1'],
      ['country', '=2+2'],
      ['__proto__', '__proto__'],
      ['constructor', 'constructor'],
    ]);
    for (const one of [first, second]) expect(one?.assay).toMatchObject({ row_status: 'decided' });
  });
});

describe('a file of a hundred thousand columns', () => {
  test.each(WORKERS)('is scored by %s workers, whole', async (workers) => {
    const output = `wide-out-${workers}.csv`;
    const ended = await score('wide.csv', '-o', output, '--workers', workers);
    expect([ended.code, ended.out]).toEqual([3, '']);
    expect(ended.err).toContain('4 records read: 2 decided, 2 rejected.');
    const rows: string[][] = parse(await textOf(output));
    expect(rows.map((row) => row.length)).toEqual(Array(5).fill(COLUMNS + 2 + 12));
    expect(rows.map((row) => [row[0], row.at(-2)])).toEqual([
      ['name', 'assay_row_status'],
      ['Example First AG (fictional)', 'decided'],
      ['Example Short AG (fictional)', 'rejected'],
      ['Example Long AG (fictional)', 'rejected'],
      ['AO Kaspersky Lab', 'decided'],
    ]);
    expect(
      rows.map(
        (row) =>
          row
            .at(-1)
            ?.replace(/:.*? {2}/, ':')
            .split(':')[1],
      ),
    ).toEqual([undefined, undefined, 'csv.too-few-cells', 'csv.too-many-cells', undefined]);
  });

  test('comes out of two workers as it does of one', async () => {
    expect(await textOf('wide-out-2.csv')).toBe(await textOf('wide-out-1.csv'));
  });

  test('whose header alone is longer than any record is refused', async () => {
    await writeFile(at('wider.csv'), `name,${'a column '.repeat(20)},`.repeat(10_000));
    const { code, out, err } = await score('wider.csv', '--quiet', '--workers', '2');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^assay: the header of `wider\.csv` does not end: it has a quote that is never closed, or is too long/,
    );
  });
});
