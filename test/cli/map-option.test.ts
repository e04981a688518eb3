import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runLine } from './run-line.ts';

const FILE =
  'KREDITORNR;Lieferantenname;Ländercode;BEZEICHNUNG\r\n70001;Bad Beispiel GmbH;DE;Virenscanner\r\n';
let dir: string;
let file: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-map-'));
  file = join(dir, 'lieferanten.csv');
  await writeFile(file, FILE);
});

afterAll(() => rm(dir, { recursive: true, force: true }));

async function mapFile(columns: object): Promise<string> {
  const path = join(dir, 'map.json');
  await writeFile(path, JSON.stringify({ columns }));
  return path;
}

describe('assay batch --map', () => {
  test('reads a file whose columns no name tells, by the map that was printed for it', async () => {
    const printed = await runLine(['batch', '--print-map', file]);
    expect(printed.code).toBe(0);
    expect(printed.err).toMatch(/^Warning: `.*lieferanten\.csv` has no column for the vendor's name/);
    const { columns } = JSON.parse(printed.out);
    expect(columns).toEqual({ KREDITORNR: null, Lieferantenname: null, Ländercode: null, BEZEICHNUNG: null });

    const map = await mapFile({
      ...columns,
      Lieferantenname: 'name',
      Ländercode: 'country',
      KREDITORNR: 'ref',
    });
    const { code, out } = await runLine(['batch', file, '--map', map]);
    expect(code).toBe(0);
    expect(out).toContain('70001;Bad Beispiel GmbH;DE;Virenscanner;prohibited;');
  });

  test('prints nothing but the map when quiet, from standard input too', async () => {
    const { out, err } = await runLine(['batch', '-', '--print-map', '--quiet'], { stdin: FILE });
    expect([Object.keys(JSON.parse(out)), err]).toEqual([['columns'], '']);
  });

  test('refuses a map that does not fit, by file and place, and writes nothing', async () => {
    const map = await mapFile({ Firma: 'name', BEZEICHNUNG: 'produkt' });
    const output = join(dir, 'scored.csv');
    const { code, out, err } = await runLine(['batch', file, '--map', map, '-o', output]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      `${map}#/columns/Firma  \`${file}\` has no column \`Firma\`; its columns are: \`KREDITORNR\``,
    );
    expect(err).toContain(`${map}#/columns/BEZEICHNUNG  \`produkt\` is nothing that a column can hold`);
    await expect(readFile(output)).rejects.toThrow('ENOENT');
  });

  test('refuses to write over the map, and to print a map into a file of results', async () => {
    const map = await mapFile({ Lieferantenname: 'name' });
    const over = await runLine(['batch', file, '--map', map, '-o', map]);
    expect(over).toMatchObject({ code: 2, err: expect.stringContaining('written over the header map') });
    const both = await runLine(['batch', file, '--print-map', '-o', join(dir, 'x.csv')]);
    expect(both).toMatchObject({ code: 2, err: expect.stringContaining('--print-map') });
  });

  test('refuses what is no JSON, with line and column', async () => {
    const path = join(dir, 'broken.json');
    await writeFile(path, '{"columns": {"a": }}');
    const { code, err } = await runLine(['batch', file, '--map', path]);
    expect(code).toBe(2);
    expect(err).toContain(`${path}:1:19  is not valid JSON`);
  });
});
