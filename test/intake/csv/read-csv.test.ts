import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { AssayError } from '../../../src/model/error.ts';
import { outline, readText } from './read-text.ts';

const rows = [
  ['4711', 'Müller & Söhne GmbH', 'DE'],
  ['4712', 'АО «Лаборатория»', 'RU'],
];

describe('the manner in which a file is written is seen from its beginning', () => {
  const text = `ref,name,country\n${rows.map((row) => row.join(',')).join('\n')}\n`;

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['CRLF line ends', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR line ends', Buffer.from(text.replaceAll('\n', '\r'))],
    ['no line end at the end', Buffer.from(text.trimEnd())],
    ['LF and CRLF mixed', Buffer.from(text.replace('\n', '\r\n'))],
  ])('%s', async (_, bytes) => {
    for (const pieces of [1, 2, 3, 1000]) {
      const { header, items } = await readText(bytes, { pieces });
      expect(header).toEqual(['ref', 'name', 'country']);
      expect(outline(items)).toEqual(rows);
      expect(items.map((item) => item.line)).toEqual([2, 3]);
    }
  });

  test.each([',', ';', '\t', '|'])('cells between %j', async (delimiter) => {
    const [first = '', ...others] = text.replaceAll(',', delimiter).split('\n');
    // Other marks inside a quoted header name say nothing about the delimiter.
    const head = first.replace('name', '"name, or; such|like\t, all"');
    const file = await readText([head, ...others].join('\n'));
    expect(file.delimiter).toBe(delimiter);
    expect(outline(file.items)).toEqual(rows);
  });

  test('a file of one column', async () => {
    const { items, blankLines } = await readText('name\nAcme\n\n""\nBeta\n');
    expect(outline(items)).toEqual([['Acme'], [''], ['Beta']]);
    expect(blankLines).toBe(1);
  });
});

describe('what belongs to a record', () => {
  test('a quoted cell may contain delimiters, doubled quotes and line ends', async () => {
    const text = 'ref,name,note\r\n1,"Acme, Inc.","said ""no""\r\nand\r\nleft"\r\n2,Beta,\r\n';
    const { items, lines } = await readText(text);
    expect(items).toEqual([
      { kind: 'record', line: 2, lines: 3, cells: ['1', 'Acme, Inc.', 'said "no"\r\nand\r\nleft'] },
      { kind: 'record', line: 5, lines: 1, cells: ['2', 'Beta', ''] },
    ]);
    expect(lines).toBe(5);
  });

  test('blank lines are no records, and are counted', async () => {
    const { items, blankLines, lines } = await readText('\n\nref,name\n\n1,Acme\n  \n2,Beta\n\n\u001a');
    expect(outline(items)).toEqual([
      ['1', 'Acme'],
      ['2', 'Beta'],
    ]);
    expect(items.map((item) => item.line)).toEqual([5, 7]);
    expect([lines, blankLines]).toEqual([9, 6]);
  });

  test('cells beyond the header are left out when they are blank, and refused when not', async () => {
    const { items } = await readText('ref,name\n1,Acme,,\n2,Beta,,x\n');
    expect(outline(items)).toEqual([['1', 'Acme'], '3 csv.too-many-cells']);
    expect(items[1]).toMatchObject({
      column: 3,
      detail: '4 cells where the header has 2; quote a cell that contains the delimiter',
      cells: ['2', 'Beta,,x'],
    });
  });

  test('an all-quoted file whose cells contain quotes is cut at `","`, and says so', async () => {
    const text = '"ref","name"\n"1","KONTSERN "IZHMASH""\n"2","KS "K" O"\n"3","A","B"\n"4","Beta"\n';
    const { items } = await readText(text);
    expect(outline(items)).toEqual([
      ['1', 'KONTSERN "IZHMASH"'],
      ['2', 'KS "K" O'],
      '4 csv.too-many-cells',
      ['4', 'Beta'],
    ]);
    expect(items[0]).toMatchObject({ note: expect.stringContaining('the line was cut at') });
    expect(items[3]).not.toHaveProperty('note');
  });

  test('the same line in a file that is not all quoted is refused: there a cut at `","` proves nothing', async () => {
    const { items } = await readText('ref,name\n"1","KONTSERN "IZHMASH""\n');
    expect(outline(items)).toEqual(['2 csv.text-after-quote']);
  });
});

describe('a file without a header that can be read is refused with what to do', () => {
  test.each([
    ['', 'is empty; give it a header line'],
    ['\n \n', 'is empty; give it a header line'],
    ['ref,"name\n1,Acme\n', 'has a quote that is never closed'],
    ['ref,"na"me\n1,Acme\n', 'cannot be read: text follows the closing quote of cell 2'],
    [Buffer.from('ref,name\n1,Acme\n', 'utf16le'), 'save it as UTF-8'],
    [Buffer.from('ref,d\u00e9nomination\n', 'latin1'), 'not UTF-8; save the file as UTF-8'],
  ])('%j', async (content, message) => {
    const reading = readText(content, { file: 'vendors.csv' });
    await expect(reading).rejects.toThrow(AssayError);
    await expect(reading).rejects.toMatchObject({
      code: 'malformed',
      message: expect.stringContaining(message),
    });
    await expect(reading).rejects.toThrow(/`vendors\.csv`/);
  });
});
