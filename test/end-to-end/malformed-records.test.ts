import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { runLine } from '../cli/run-line.ts';
import { useReal } from './real-service.ts';

const real = useReal();
const LONG = 1_100_000;

/** Twelve ways in which a record of a vendor file can be broken, two of each: behind the number of the row. */
const KINDS: readonly {
  readonly records: readonly [string, string];
  readonly code: string;
  readonly reason: RegExp;
}[] = [
  {
    records: ['"Acme,CH', 'Acme,"CH'],
    code: 'csv.open-quote',
    reason: /the quote that opens cell [23] is closed nowhere below it/,
  },
  {
    records: ['Monitor 24" Ltd,CH', 'Acme,C"H"'],
    code: 'csv.quote-in-cell',
    reason: /a quote stands inside cell [23]/,
  },
  {
    records: ['"Acme" Inc,CH', 'Acme,"C"H'],
    code: 'csv.text-after-quote',
    reason: /text follows the closing quote of cell [23]/,
  },
  {
    records: ['"Acme \\"Pro\\" Ltd",CH', 'Acme,"\\"CH\\""'],
    code: 'csv.text-after-quote',
    reason: /double the quotes/,
  },
  {
    records: ['Acme, Inc.,CH', 'Kaspersky Lab,RU,,,x'],
    code: 'csv.too-many-cells',
    reason: /^[46] cells where the header has 3/,
  },
  {
    records: ['Acme', 'Kaspersky Lab'],
    code: 'csv.too-few-cells',
    reason: /^2 cells where the header has 3; add the cells that are missing/,
  },
  {
    records: [',CH', '"   ",CH'],
    code: 'row.no-name',
    reason: /column `vendor_name` is blank; a vendor needs a name/,
  },
  {
    records: ['N/A,CH', 'unknown,CH'],
    code: 'row.no-name',
    reason: /`(N\/A|unknown)` in column `vendor_name` stands for "not known"/,
  },
  {
    records: ['Kasper\0sky Lab,RU', 'Acme,"C\0H"'],
    code: 'csv.nul',
    reason: /a NUL byte stands in the text/,
  },
  {
    records: ['M\xfcller,CH', 'Acme,\xc3('],
    code: 'csv.encoding',
    reason: /not UTF-8; save the file as UTF-8/,
  },
  {
    records: ['Kaspersky\r Lab,RU', 'Acme,C\rH'],
    code: 'csv.line-end',
    reason: /a carriage return stands in the middle of the line/,
  },
  {
    records: [`${'x'.repeat(LONG)},CH`, `Acme,"${'y'.repeat(LONG)}"`],
    code: 'csv.too-long',
    reason: /the line is longer than \d+ bytes/,
  },
];

const bad = KINDS.flatMap(({ records, code, reason }) => records.map((record) => ({ record, code, reason })));
// Before each a vendor of whom much is known, behind each one of whom nothing is.
const lines = bad.flatMap(({ record }, n) => [
  `a${n},"Kaspersky Lab, AO",RU`,
  `b${n},${record}`,
  `c${n},Nobody Example ${n} GmbH,`,
]);
const content = Buffer.from(`supplier_number,vendor_name,country\n${lines.join('\n')}\n`, 'latin1');

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

describe('a vendor file with 24 malformed records of 12 kinds', () => {
  test('is 72 rows, a third of them malformed', () => {
    expect([KINDS.length, bad.length, lines.length]).toEqual([12, 24, 72]);
  });

  test('comes out with a row for each: 24 rejected with line and reason, their neighbours decided', async () => {
    const [input, output] = [join(real.dir, 'in.csv'), join(real.dir, 'out.csv')];
    await writeFile(input, content);
    const { code, out, err } = await runLine(['batch', input, '-o', output, ...QUESTION], {
      service: real.service,
    });
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(
      '72 records read: 48 decided, 24 rejected. prohibited 24, insufficient evidence 24.',
    );
    expect(err).toContain('in their places, with the reason in assay_row_error');
    const rows = await read(output);
    expect(rows).toHaveLength(72);
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
      expect(rejected).toMatchObject({
        supplier_number: `b${n}`,
        assay_row_status: 'rejected',
        assay_verdict: '',
        assay_verdict_code: '',
        assay_assessment_id: '',
      });
      const [, line, why, told] =
        /:(\d+)(?::\d+)? {2}(\S+): (.*)$/s.exec(rejected?.assay_row_error ?? '') ?? [];
      expect([line, why, told]).toEqual([String(3 * n + 3), code, expect.stringMatching(reason)]);
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
    expect(rejected).toHaveLength(24);
    for (const [n, { code, reason }] of bad.entries())
      expect(rejected[n]).toMatchObject({
        line: String(3 * n + 3),
        code,
        reason: expect.stringMatching(reason),
        raw: expect.stringMatching(new RegExp(`^'?b${n},`)),
      });
    expect((await readdir(real.dir)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
