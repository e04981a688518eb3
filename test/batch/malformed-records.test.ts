import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { runText } from './run-text.ts';

/** Twelve ways in which a record can be malformed, two of each, and the reason that is given. */
const KINDS: readonly { kind: string; records: [string, string]; code: string; reason: RegExp }[] = [
  {
    kind: 'a quote is opened and never closed',
    records: ['"Acme,CH,open', 'Acme,"CH,open'],
    code: 'csv.open-quote',
    reason: /the quote that opens cell [23] is closed nowhere below it/,
  },
  {
    kind: 'a quote stands inside a bare cell',
    records: ['Monitor 24" Ltd,CH,inch', ' "Acme",CH,quoted after a space'],
    code: 'csv.quote-in-cell',
    reason: /a quote stands inside cell 2, which does not begin with one/,
  },
  {
    kind: 'text follows a closing quote',
    records: ['"Acme" Inc,CH,after', 'Acme,"C"H,after'],
    code: 'csv.text-after-quote',
    reason: /text follows the closing quote of cell [23]/,
  },
  {
    kind: 'quotes are escaped in the manner of programmers',
    records: ['"Acme \\"Pro\\" Ltd",CH,backslash', 'Acme,CH,"said \\"no\\" twice"'],
    code: 'csv.text-after-quote',
    reason: /double the quotes that belong to the text/,
  },
  {
    kind: 'too many cells',
    records: ['Acme, Inc.,CH,comma in the name', 'Acme,CH,more,,,x'],
    code: 'csv.too-many-cells',
    reason: /^[57] cells where the header has 4; quote a cell that contains the delimiter$/,
  },
  {
    kind: 'too few cells',
    records: ['Acme,CH', 'Acme'],
    code: 'csv.too-few-cells',
    reason: /^[23] cells where the header has 4; add the cells that are missing$/,
  },
  {
    kind: 'the name is blank',
    records: [',CH,blank', '"  ",CH,blank'],
    code: 'row.no-name',
    reason: /column `name` is blank; a vendor needs a name/,
  },
  {
    kind: 'the name says that there is none',
    records: ['N/A,CH,placeholder', 'unknown,CH,placeholder'],
    code: 'row.no-name',
    reason: /`(N\/A|unknown)` in column `name` stands for "not known"/,
  },
  {
    kind: 'a NUL byte',
    records: ['Ac\0me,CH,nul', 'Acme,CH,"n\0ul"'],
    code: 'csv.nul',
    reason: /a NUL byte stands in the text/,
  },
  {
    kind: 'bytes that are not UTF-8',
    records: ['M\xfcller,CH,latin-1', 'Acme,CH,\xc3('],
    code: 'csv.encoding',
    reason: /the text is not UTF-8; save the file as UTF-8/,
  },
  {
    kind: 'a carriage return in the middle of a line',
    records: ['Ac\rme,CH,cr', 'Acme,CH,c\rr'],
    code: 'csv.line-end',
    reason: /a carriage return stands in the middle of the line, outside quotes/,
  },
  {
    kind: 'a line that never ends',
    records: [`${'x'.repeat(3000)},CH,long`, `Acme,CH,"${'y'.repeat(3000)}"`],
    code: 'csv.too-long',
    reason: /the line is longer than 2000 bytes; only its beginning is shown/,
  },
];

const bad = KINDS.flatMap(({ records, code, reason }) => records.map((record) => ({ record, code, reason })));
// Each malformed record stands between two sound ones, of which one has quotes.
const lines = bad.flatMap(({ record }, n) => [
  `a${n},"Sound ${n}, Ltd",CH,before`,
  `b${n},${record}`,
  `c${n},Sound ${n},CH,after`,
]);
const file = Buffer.from(`ref,name,country,note\n${lines.join('\n')}\n`, 'latin1');
const limits = { maxRecordBytes: 2000 };

describe('24 malformed records of 12 kinds', () => {
  test('there are that many', () => {
    expect([KINDS.length, bad.length]).toEqual([12, 24]);
  });

  test('give 24 rejections with line and reason, and leave their neighbours alone', async () => {
    const { summary, records } = await runText(file, { limits });
    expect(summary).toMatchObject({ read: 72, decided: 48, rejected: 24, blankLines: 0 });
    expect(records).toHaveLength(72);
    for (const [n, { code, reason }] of bad.entries()) {
      const [before, rejected, after] = records.slice(3 * n, 3 * n + 3);
      expect(before).toMatchObject({
        ref: `a${n}`,
        name: `Sound ${n}, Ltd`,
        note: 'before',
        assay_row_status: 'decided',
      });
      expect(after).toMatchObject({
        ref: `c${n}`,
        name: `Sound ${n}`,
        note: 'after',
        assay_row_status: 'decided',
      });
      expect(rejected).toMatchObject({
        ref: `b${n}`,
        assay_row_status: 'rejected',
        assay_verdict: '',
        assay_assessment_id: '',
      });
      const { assay_row_error: error = '' } = rejected ?? {};
      const [, where, why, told] = /^(\S+) {2}(\S+): (.*)$/.exec(error) ?? [];
      expect(where).toMatch(new RegExp(`^vendors\\.csv:${3 * n + 3}(:[1-9])?$`));
      expect([why, told]).toEqual([code, expect.stringMatching(reason)]);
    }
  });

  test('go to a file of their own where one is given, with their text', async () => {
    const { summary, records, rejects } = await runText(file, {
      limits,
      withRejects: true,
      formulaGuard: false,
    });
    expect(summary).toMatchObject({ read: 72, decided: 48, rejected: 24 });
    expect(records.map(({ assay_row_status }) => assay_row_status)).toEqual(Array(48).fill('decided'));
    expect(rejects).toHaveLength(24);
    for (const [n, { record, code, reason }] of bad.entries()) {
      const { raw = '', ...told } = rejects[n] ?? {};
      expect(told).toMatchObject({ line: `${3 * n + 3}`, code, reason: expect.stringMatching(reason) });
      const given = `b${n},${record}`;
      if (code === 'csv.too-long') expect(raw).toBe(given.slice(0, 1000));
      // A row that was sound CSV is shown with quotes only where they are needed.
      else expect(raw).toBe(given.replace('"  "', '  '));
    }
  });
});
