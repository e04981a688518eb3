import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { runLine } from '../cli/run-line.ts';
import { BROKEN } from './malformed-kinds.ts';
import { useReal } from './real-service.ts';

const real = useReal();

const bad = BROKEN.flatMap(({ records, code, reason }) =>
  records.map((record) => ({ record, code, reason })),
);
// Before each a vendor of whom much is known, behind each one of whom nothing is, and a blank line.
const lines = bad.flatMap(({ record }, n) => [
  `a${n},"Kaspersky Lab, AO",RU`,
  `b${n},${record}`,
  `c${n},Nobody Example ${n} GmbH,`,
  '',
]);
const content = Buffer.from(`supplier_number,vendor_name,country\n${lines.join('\n')}\n`, 'latin1');
const lineOf = (n: number) => String(4 * n + 3);

const QUESTION = [
  '--policy',
  'us-federal-civilian',
  '--category',
  'antivirus',
  '--as-of',
  '2018-05-15',
  '--known-at',
  '2018-05-15',
];
const read = async (path: string): Promise<Record<string, string>[]> =>
  parse(await readFile(path, 'utf8'), { columns: true });

const PROHIBITED = {
  assay_row_status: 'decided',
  assay_verdict: 'prohibited',
  assay_deciding: 'us-bod-17-01',
};
const UNDECIDED = { assay_row_status: 'decided', assay_verdict: 'insufficient-evidence' };

describe('a vendor file with 38 malformed records of 19 kinds', () => {
  test('is 114 rows, a third of them malformed', () => {
    expect([BROKEN.length, bad.length, lines.filter((line) => line !== '').length]).toEqual([19, 38, 114]);
    expect(new Set(BROKEN.map(({ kind }) => kind)).size).toBe(19);
  });

  test('comes out with a row for each: 38 rejected with line and reason, their neighbours decided', async () => {
    const [input, output] = [join(real.dir, 'in.csv'), join(real.dir, 'out.csv')];
    await writeFile(input, content);
    const { code, out, err } = await runLine(['batch', input, '-o', output, ...QUESTION], {
      service: real.service,
    });
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(
      '114 records read: 76 decided, 38 rejected. prohibited 38, insufficient evidence 38.',
    );
    expect(err).toContain('in their places, with the reason in assay_row_error');
    const rows = await read(output);
    expect(rows).toHaveLength(114);
    for (const [n, { code, reason }] of bad.entries()) {
      const [before, rejected, after] = rows.slice(3 * n, 3 * n + 3);
      expect(before).toMatchObject({
        supplier_number: `a${n}`,
        vendor_name: 'Kaspersky Lab, AO',
        ...PROHIBITED,
      });
      expect(after).toMatchObject({
        supplier_number: `c${n}`,
        vendor_name: `Nobody Example ${n} GmbH`,
        ...UNDECIDED,
      });
      expect(rejected?.supplier_number).toMatch(new RegExp(`^b${n}\\b`));
      expect(rejected).toMatchObject({
        assay_row_status: 'rejected',
        assay_verdict: '',
        assay_verdict_code: '',
        assay_assessment_id: '',
      });
      const [, line, why, told] =
        /:(\d+)(?::\d+)? {2}(\S+): (.*)$/s.exec(rejected?.assay_row_error ?? '') ?? [];
      expect([line, why, told]).toEqual([lineOf(n), code, expect.stringMatching(reason)]);
    }
  });

  test('gives the rejected ones to a file of their own where one is named', async () => {
    const [input, output, rejects] = ['in2.csv', 'out2.csv', 'rejects.csv'].map((name) =>
      join(real.dir, name),
    ) as [string, string, string];
    await writeFile(input, content);
    const { code, err } = await runLine(['batch', input, '-o', output, '--rejects', rejects, ...QUESTION], {
      service: real.service,
    });
    expect(code).toBe(3);
    expect(err).toContain(`${rejects}, with line and reason`);
    const [rows, rejected] = [await read(output), await read(rejects)];
    expect(rows.map((row) => row.supplier_number)).toEqual(bad.flatMap((_, n) => [`a${n}`, `c${n}`]));
    for (const [n, row] of rows.entries()) expect(row).toMatchObject(n % 2 === 0 ? PROHIBITED : UNDECIDED);
    expect(rejected).toHaveLength(38);
    for (const [n, { code, reason }] of bad.entries())
      expect(rejected[n]).toMatchObject({
        line: lineOf(n),
        code,
        reason: expect.stringMatching(reason),
        raw: expect.stringMatching(new RegExp(`^'?b${n},`)),
      });
    expect((await readdir(real.dir)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
