import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutRecord } from '../../../src/intake/csv/cut-record.ts';
import { parseStrictly } from '../../../src/intake/csv/parse-strictly.ts';

describe('a record is cut where csv-parse cuts it', () => {
  test.each([
    ['a,b', ['a', 'b']],
    ['', ['']],
    [',', ['', '']],
    ['"a,b",c', ['a,b', 'c']],
    ['"say ""no""",""', ['say "no"', '']],
    ['a,"b\nc",d', ['a', 'b\nc', 'd']],
    ['"",a,"",', ['', 'a', '', '']],
  ])('%j', (text, cells) => {
    expect(cutRecord(text, ',')).toEqual(cells);
  });

  test.each(['a"b', '"a', '"a"b', 'a,"b"c', '"a" ,b', ' "a"', '"""', 'a,b"'])(
    'and not at all where the quotes are broken: %j',
    (text) => {
      expect(cutRecord(text, ',')).toBeUndefined();
    },
  );

  test('whatever the text is made of, as long as its quotes are even or it is one line', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab", ;\té\n'), maxLength: 24 });
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', '\t'), (written, delimiter) => {
        const quotes = written.split('"').length - 1;
        const record = quotes % 2 === 0 ? written : written.replaceAll('\n', '');
        // A line end outside quotes would make two records of it.
        let open = false;
        for (const letter of record) {
          if (letter === '"') open = !open;
          fc.pre(letter !== '\n' || open);
        }
        const parsed = parseStrictly(Buffer.from(`${record}\n`), { delimiter, lineEnd: 0x0a });
        expect(cutRecord(record, delimiter)).toEqual('fault' in parsed ? undefined : parsed.rows[0]);
      }),
      { numRuns: 3000 },
    );
  });
});
