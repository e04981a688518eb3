import { describe, expect, test } from 'vitest';
import { readSamExtract } from '../../../../src/intake/procurement/sam/read-sam-extract.ts';
import { AssayError } from '../../../../src/model/error.ts';
import { extract, extractLine } from './extract.ts';

const read = (text: string) => readSamExtract(text, 'sam.dat');

/** The message with which a file is refused as a whole. */
function faultOf(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof AssayError && error.code === 'malformed') return error.message;
    throw error;
  }
  throw new Error('the file was read');
}

const NEW = extractLine('V2', {
  1: 'NEWEXAMPLE01',
  4: '0EX01',
  6: 'A',
  12: 'EXAMPLE ALPINE SECURITY AG (FICTIONAL)',
  13: 'EXAMPLE ALPINE',
  14: 'EXAMPLE SHIELDS',
  16: '1 EXAMPLE STREET',
  22: 'CHE',
  27: 'example.test',
  30: 'LIE',
  47: 'NOT',
  49: 'TOLD',
  142: '!end',
});
const OLD = extractLine('V1', {
  1: '012345678',
  2: '0001',
  3: '0EX02',
  11: 'EXAMPLE RIVER WORKS INC (FICTIONAL)',
  12: 'EXAMPLE RIVER',
  21: 'USA',
  28: 'CAN',
});

describe('the first line says how the records are laid out', () => {
  test('V2: by UEI', () => {
    expect(read(extract('V2', [NEW]))).toEqual({
      format: 'SAM public extract V2',
      held: 1,
      records: [
        {
          ref: 'NEWEXAMPLE01',
          role: 'registrant',
          name: 'EXAMPLE ALPINE SECURITY AG (FICTIONAL)',
          aliases: ['EXAMPLE ALPINE', 'EXAMPLE SHIELDS'],
          identifiers: [
            { scheme: 'uei', value: 'NEWEXAMPLE01' },
            { scheme: 'cage', value: '0EX01' },
          ],
          countries: [
            { code: 'LI', role: 'incorporation' },
            { code: 'CH', role: 'address' },
          ],
          owners: [],
          items: [],
          at: 'line 2',
        },
      ],
      refused: [],
      warnings: [],
    });
  });

  test('V1: by DUNS, which keeps its zero', () => {
    const [record] = read(extract('V1', [OLD])).records;
    expect(record).toMatchObject({
      ref: '012345678',
      name: 'EXAMPLE RIVER WORKS INC (FICTIONAL)',
      aliases: ['EXAMPLE RIVER'],
      identifiers: [
        { scheme: 'duns', value: '012345678' },
        { scheme: 'cage', value: '0EX02' },
      ],
      countries: [
        { code: 'CA', role: 'incorporation' },
        { code: 'US', role: 'address' },
      ],
    });
  });

  test.each([
    ['BOF PUBLIC V3 00000000 20240101 0000001 0000001'],
    ['BOF FOUO V2 00000000 20240101 0000001 0000001'],
    ['UEI|LEGAL BUSINESS NAME'],
    [''],
  ])('%j is refused', (first) => {
    expect(faultOf(`${first}\n${NEW}`)).toBe(
      `\`sam.dat\`, line 1: \`${first}\` does not begin a public extract of SAM in layout V1 or V2 (\`BOF PUBLIC V2 ...\`)`,
    );
  });
});

describe('the last line counts the records', () => {
  test.each([
    {
      what: 'the file ends before it',
      text: extract('V2', [NEW, NEW]).split('\n').slice(0, 2).join('\n'),
      fault:
        '`sam.dat`, line 2: the file ends without its last line (`EOF ...`), so it was cut; fetch it again',
    },
    {
      what: 'a record is missing',
      text: extract('V2', [NEW], 2),
      fault:
        '`sam.dat`, line 3: records by the last line: 2, records found: 1; the file is not whole, fetch it again',
    },
    {
      what: 'a record is too many',
      text: extract('V2', [NEW, NEW], 1),
      fault:
        '`sam.dat`, line 4: records by the last line: 1, records found: 2; the file is not whole, fetch it again',
    },
    {
      what: 'it disagrees with the first',
      text: extract('V2', [NEW]).replace(
        'EOF PUBLIC V2 00000000 20240101 0000001',
        'EOF PUBLIC V2 00000000 20240101 0000009',
      ),
      fault:
        '`sam.dat`, line 3: `EOF PUBLIC V2 00000000 20240101 0000009 0000001` does not agree with the first line, `BOF PUBLIC V2 00000000 20240101 0000001 0000001`; fetch the file again',
    },
    {
      what: 'more comes behind it',
      text: `${extract('V2', [NEW])}\n${NEW}`,
      fault: '`sam.dat`, line 4: there is more behind the last line; give the file as SAM made it',
    },
  ])('$what', ({ text, fault }) => {
    expect(faultOf(text)).toBe(fault);
  });

  test('blank lines and the end-of-file mark of old systems are no records', () => {
    expect(read(`${extract('V2', ['', NEW], 1)}\r\n\u001a`)).toMatchObject({ held: 1, refused: [] });
  });
});

describe('a record that cannot be read is refused by its line, and the others are read', () => {
  const cut = NEW.slice(0, NEW.lastIndexOf('|'));
  test.each([
    {
      what: 'a bar within a name',
      lines: [NEW.replace('ALPINE SECURITY', 'ALPINE|SECURITY'), OLD, NEW],
      refused: [
        {
          at: 'line 2',
          code: 'sam.fields',
          detail: 'the record has 143 fields where layout V2 has 142, so nobody can tell which is which',
        },
        {
          at: 'line 3',
          code: 'sam.fields',
          detail: 'the record has 150 fields where layout V2 has 142, so nobody can tell which is which',
        },
      ],
    },
    {
      what: 'a record without its end',
      lines: [cut, NEW],
      refused: [
        {
          at: 'line 2',
          code: 'sam.no-end',
          detail:
            'a record ends with `!end`, and this line does not; a line break stands in it, or it was cut',
        },
      ],
    },
    {
      what: 'a record without a name',
      lines: [extractLine('V2', { 1: 'NEWEXAMPLE02', 12: 'Currently Not Available' }), NEW],
      refused: [
        {
          at: 'line 2',
          code: 'sam.no-name',
          detail: 'the record has no legal business name (field 12), so nobody can tell who it is',
        },
      ],
    },
  ])('$what', ({ lines, refused }) => {
    const file = read(extract('V2', lines));
    expect(file.refused).toEqual(refused);
    expect(file.held).toBe(lines.length);
    expect(file.records.map(({ at }) => at)).toEqual([`line ${lines.length + 1}`]);
  });

  test('a line break within a field costs its record, not the file', () => {
    const file = read(extract('V2', [NEW.replace('1 EXAMPLE', '1\nEXAMPLE'), NEW], 2));
    expect(file.refused.map(({ at, code }) => [at, code])).toEqual([
      ['line 2', 'sam.no-end'],
      ['line 3', 'sam.fields'],
    ]);
    expect(file).toMatchObject({ held: 3, records: [{ at: 'line 4' }] });
  });
});

test('a quote is a letter like any other', () => {
  const line = extractLine('V2', { 12: 'EXAMPLE "QUOTED LLC', 13: '"A" "B' });
  expect(read(extract('V2', [line])).records).toMatchObject([
    { name: 'EXAMPLE "QUOTED LLC', aliases: ['"A" "B'] },
  ]);
});

test('a country that SAM does not know is not known, and told once', () => {
  const unknown = (name: string, country: string) =>
    extractLine('V2', { 12: name, 22: country, 30: country });
  const file = read(
    extract('V2', [unknown('EXAMPLE A', 'XUN'), unknown('EXAMPLE B', 'XUN'), unknown('EXAMPLE C', '')]),
  );
  expect(file.records.map(({ countries }) => countries)).toEqual([[], [], []]);
  expect(file.warnings).toEqual([
    {
      pointer: '',
      code: 'country.unknown',
      detail: 'line 2: `XUN` stands for no country; the country is taken as not known (4 times, here first)',
      severity: 'warning',
      file: 'sam.dat',
    },
  ]);
});

test('the name it trades under is its name where there is no other', () => {
  const file = read(extract('V2', [extractLine('V2', { 13: 'EXAMPLE TRADE NAME', 14: 'EXAMPLE DIVISION' })]));
  expect(file.records).toMatchObject([{ name: 'EXAMPLE TRADE NAME', aliases: ['EXAMPLE DIVISION'] }]);
});

test('nothing is kept of points of contact', () => {
  const line = extractLine('V2', {
    12: 'EXAMPLE',
    47: 'SECRETGIVEN',
    49: 'SECRETFAMILY',
    51: 'SECRETSTREET',
  });
  expect(JSON.stringify(read(extract('V2', [line])))).not.toMatch(/SECRET/);
});
