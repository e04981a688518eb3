import { describe, expect, test } from 'vitest';
import { guardCell } from '../../src/report/formula-guard.ts';
import { runText } from './run-text.ts';

test.each([
  '=1+1',
  '=HYPERLINK("http://x")',
  '+49 30 1234',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '-',
  '--5',
  '+',
  '-0- ',
])('%j gets a leading quote', (cell) => {
  expect(guardCell(cell)).toBe(`'${cell}`);
});

test.each(['', 'Acme', '-12.5', '+1', '-1,000.00', '1-2', "'=1", ' =1', '12%', 'a@b'])('%j stays', (cell) => {
  expect(guardCell(cell)).toBe(cell);
});

describe('in a run', () => {
  const file = 'name,=note,amount\n=Evil(),@x,-12.5\nGood,fine,-\n';

  test('every cell is guarded, the header and rejected rows too, and the changes are counted', async () => {
    const { rows, summary } = await runText(file);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['name', "'=note", 'amount'],
      ["'=Evil()", "'@x", '-12.5'],
      ['Good', 'fine', "'-"],
    ]);
    expect(summary.guardedCells).toBe(4);
  });

  test('it can be switched off', async () => {
    const { rows, summary } = await runText(file, { formulaGuard: false });
    expect(rows.map((row) => row.slice(0, 3).join(','))).toEqual(file.trim().split('\n'));
    expect(summary.guardedCells).toBe(0);
  });
});
