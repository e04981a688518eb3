import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AssayService, openAssay } from '../../src/index.ts';
import { runLine } from '../cli/run-line.ts';
import { DISGUISES, ODD_NAMES, UNREAD } from './malformed-kinds.ts';
import { expectNoInsides, TODAY } from './real-service.ts';

const COLUMNS = [
  'ref',
  'vendor_name',
  'country',
  'market',
  'category',
  'lei',
  'duns',
  'owner',
  'build_origin',
  'supervision_independent',
  'example.audited-on',
  'example.staff',
] as const;
type Row = Partial<Record<string, string>>;

const LISTED = 'Kaspersky Lab, AO';
const NOBODY = 'Nobody Example GmbH (fictional)';

/** Facts of the types that the shipped vocabulary may have none of. */
const FACTS = Object.fromEntries(
  (['date', 'number'] as const).map((type) => [
    type === 'date' ? 'example.audited-on' : 'example.staff',
    {
      type,
      label: 'a made-up fact',
      meaning: 'Nothing; it is there to be misread.',
      suppliedBy: 'vendor',
      changeableBy: 'vendor',
      question: 'What is it?',
    },
  ]),
);

let dir: string;
let service: AssayService;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-cells-'));
  await writeFile(join(dir, 'vocabulary.json'), JSON.stringify({ facts: FACTS }));
  service = await openAssay({ today: () => TODAY, rules: [dir] });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Scores rows by the policy that a listed vendor has been prohibited by since 2017. */
async function score(rows: readonly Row[], delimiter = ',') {
  const stdin = stringify([...rows], { header: true, columns: [...COLUMNS], delimiter });
  const argv = ['batch', '-', '--policy', 'us-federal-civilian', '--as-of', '2018-05-15'];
  const { code, out, err } = await runLine([...argv, '--known-at', '2018-05-15'], { service, stdin });
  const scored: Record<string, string>[] = parse(out, { columns: true, delimiter });
  expectNoInsides(err);
  return { code, err, rows: scored };
}

/** What a row was decided on: all that an unread cell must leave as if it were blank. */
const decision = (row: Record<string, string> | undefined) =>
  Object.fromEntries(
    [
      'assay_row_status',
      'assay_verdict',
      'assay_possible',
      'assay_deciding',
      'assay_missing',
      'assay_vendor_id',
    ].map((column) => [column, row?.[column]]),
  );

describe.each(UNREAD)('$kind', ({ column, cells, told }) => {
  test('costs no row, is told, and counts as if the cell were blank', async () => {
    const category: Row = column === 'category' ? {} : { category: 'antivirus' };
    // A market that cannot be read is every market: no other reading is as strict.
    const blank: Row = column === 'market' ? { market: 'all' } : {};
    const wrong = cells.flatMap((cell) =>
      [LISTED, NOBODY].map((vendor_name): Row => ({ ...category, vendor_name, [column]: cell })),
    );
    const twins = wrong.map((row): Row => ({ ...row, [column]: '', ...blank }));
    const { code, err, rows } = await score([...wrong, ...twins]);
    expect(code).toBe(0);
    expect(err).toContain('8 records read: 8 decided, 0 rejected.');
    expect(err).toContain('4 decided rows with a remark in assay_row_error.');
    for (const [n, row] of rows.slice(0, 4).entries()) {
      expect(row.assay_row_error).toMatch(told);
      expect(rows[n + 4]?.assay_row_error).toBe('');
      // Owners that were told beside the one that is nobody are still known.
      if (!(wrong[n]?.owner ?? '').includes(';')) expect(decision(row)).toEqual(decision(rows[n + 4]));
      expect(['approved', 'conditional']).not.toContain(row.assay_verdict);
      if (wrong[n]?.vendor_name === LISTED && column !== 'category')
        expect(row.assay_verdict).toBe('prohibited');
    }
  });
});

describe.each(Object.entries(ODD_NAMES))('a vendor whose name is %s', (_, names) => {
  test('is a vendor that nobody knows, in its place between others', async () => {
    const rows = names.flatMap((vendor_name, n): Row[] => [
      { ref: `a${n}`, vendor_name: LISTED, category: 'antivirus' },
      { ref: `b${n}`, vendor_name, category: 'antivirus', country: 'CH' },
    ]);
    const { code, rows: scored } = await score(rows);
    expect(code).toBe(0);
    expect(scored.map((row) => row.ref)).toEqual(['a0', 'b0', 'a1', 'b1']);
    expect(scored.map((row) => row.assay_verdict)).toEqual([
      'prohibited',
      'insufficient-evidence',
      'prohibited',
      'insufficient-evidence',
    ]);
    for (const [n, row] of scored.entries()) {
      const name = rows[n]?.vendor_name ?? '';
      expect(row.vendor_name).toBe(`${/^[=+@-]/.test(name) ? "'" : ''}${name}`);
    }
  });
});

test.each(Object.entries(DISGUISES))('a listed name is found behind %s', async (_, vendor_name) => {
  const { rows } = await score([{ vendor_name, category: 'antivirus' }]);
  expect(rows).toMatchObject([{ assay_verdict: 'prohibited', assay_deciding: 'us-bod-17-01' }]);
});

describe('a file', () => {
  const listed: Row = { vendor_name: LISTED, category: 'antivirus' };

  test('with its header once more in the middle has a row that names no country', async () => {
    const header: Row = Object.fromEntries(COLUMNS.map((column) => [column, column]));
    const { rows } = await score([listed, header, listed]);
    expect(rows.map((row) => row.assay_verdict)).toEqual([
      'prohibited',
      'insufficient-evidence',
      'prohibited',
    ]);
    for (const unread of ['country', 'build_origin', 'supervision_independent', 'lei', 'duns', 'category'])
      expect(rows[1]?.assay_row_error).toContain(`\`${unread}\``);
  });

  test('with one number on several rows keeps them all, each with its own answer', async () => {
    const rows = [listed, { vendor_name: NOBODY }, listed].map((row): Row => ({ ...row, ref: '1' }));
    const { code, rows: scored } = await score(rows);
    expect(code).toBe(0);
    expect(scored.map((row) => [row.ref, row.assay_verdict])).toEqual([
      ['1', 'prohibited'],
      ['1', 'insufficient-evidence'],
      ['1', 'prohibited'],
    ]);
  });

  test('with every unread cell there is in one row says so of each', async () => {
    const cells: Row = Object.fromEntries(UNREAD.map(({ column, cells }) => [column, cells[0]]));
    const { code, rows } = await score([{ ...cells, vendor_name: LISTED }, listed], ';');
    expect(code).toBe(0);
    expect(rows.map((row) => row.assay_row_status)).toEqual(['decided', 'decided']);
    expect(['approved', 'conditional']).not.toContain(rows[0]?.assay_verdict);
    const remarks = rows[0]?.assay_row_error?.split(' | ') ?? [];
    expect(remarks).toHaveLength(new Set(UNREAD.map(({ column }) => column)).size);
  });
});
