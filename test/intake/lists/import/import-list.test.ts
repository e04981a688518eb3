import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { importList } from '../../../../src/intake/lists/import/import-list.ts';
import { readJulianDate, readListDate } from '../../../../src/intake/lists/import/read-list-date.ts';
import { readScope } from '../../../../src/intake/lists/import/read-scope.ts';
import { ListKind } from '../../../../src/model/list-kind.ts';
import { ListImport } from '../../../../src/model/list-snapshot.ts';
import { importTwin, TWINS, toFile } from './twins.ts';

const all = Object.entries(TWINS);

describe('every format', () => {
  test.each(all)(
    '%s: each row is in one place, and the import can be kept and read again',
    async (format, twin) => {
      const list = await importTwin(twin);
      expect(list.kind).toBe(twin.kind);
      expect(list.format).toBe(format === '1260h' ? 'table-csv' : format);
      const inEntries = list.entries.reduce((sum, { rows }) => sum + rows, 0);
      expect(inEntries + list.setAside.length + list.refused.length).toBe(list.rows);
      expect(list.files.map(({ digest }) => digest)).toEqual(
        twin.files.map(() => expect.stringMatching(/^sha256:[0-9a-f]{64}$/)),
      );
      expect(new Set(list.entries.map(({ id }) => id)).size).toBe(list.entries.length);
      expect(ListImport.parse(JSON.parse(JSON.stringify(list)))).toEqual(list);
    },
  );

  test.each(all)(
    '%s: the same with a byte order mark, and as UTF-16 where text may be so',
    async (_, twin) => {
      const plain = await importTwin(twin);
      const again = (bytes: (text: string) => Buffer) =>
        importList(
          twin.kind,
          twin.files.map(({ name, text }) => ({ name, bytes: bytes(text) })),
          'options' in twin ? twin.options : undefined,
        );
      const marked = await again((text) => Buffer.from(`\ufeff${text}`));
      expect(marked.entries).toEqual(plain.entries);
      if (twin.kind === 'ftm') return;
      const wide = await again((text) => Buffer.from(`\ufeff${text}`, 'utf16le'));
      expect(wide.entries).toEqual(plain.entries);
    },
  );

  test('read as any other kind of list is refused', async () => {
    const accepted: string[] = [];
    for (const [format, { files }] of all)
      for (const kind of ListKind.options)
        await importList(kind, files.map(toFile)).then(
          ({ entries, refused }) => {
            if (entries.length > 0 && refused.length === 0) accepted.push(`${format} as ${kind}`);
          },
          (error) => {
            expect(error).toMatchObject({ name: 'AssayError' });
          },
        );
    // The two lists of OFAC are alike, the API tells orders from the rest, and a plain table is a plain table.
    expect(accepted).toEqual([
      'ofac-csv as ofac-sdn',
      'ofac-csv as ofac-cons',
      'ofac-xml as ofac-sdn',
      'ofac-xml as ofac-cons',
      'sam-extract as sam',
      'sam-fascsa as fascsa',
      'sam-api-csv as sam',
      'sam-api-csv as own',
      'sam-api-json as sam',
      'sam-api-json as fascsa',
      'csl as csl',
      'csl as own',
      'csl-2018 as csl',
      'csl-2018 as own',
      'fcc-table as fcc',
      'ftm as ftm',
      '1260h as 1260h',
      '1260h as own',
      'table-json as 1260h',
      'table-json as own',
    ]);
  });
});

describe('what is no list', () => {
  const refuse = (bytes: Buffer) => importList('csl', [{ name: 'list', bytes }]);
  test.each([
    ['nothing', Buffer.alloc(0), '`list` is empty; fetch the list again'],
    ['an end mark alone', Buffer.from('\r\n\u001a'), '`list` is empty; fetch the list again'],
    [
      'a zip archive',
      Buffer.from('PK\u0003\u0004rest'),
      '`list` is a zip archive; unpack it and import the file inside',
    ],
    [
      'gzip',
      Buffer.from([0x1f, 0x8b, 8]),
      '`list` is packed with gzip; unpack it and import the file inside',
    ],
    [
      'a page',
      Buffer.from('\n<!DOCTYPE html><html>'),
      '`list` is a web page, not the list; fetch the file that the page offers',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(refuse(bytes)).rejects.toThrow(message);
  });

  test('no file, and several where one is the list', async () => {
    await expect(importList('csl', [])).rejects.toThrow('give a file to import as `csl`');
    const file = toFile({ name: 'a', text: 'x' });
    await expect(importList('csl', [file, file])).rejects.toThrow(
      'a list of the kind `csl` comes in one file in this format; give one',
    );
  });
});

describe('days', () => {
  test.each([
    ['2018-05-15', '2018-05-15'],
    ['15 May 2018', '2018-05-15'],
    ['May 15, 2018', '2018-05-15'],
    ['05/15/2018', '2018-05-15'],
    ['5/15/2018', '2018-05-15'],
    ['05-15-2018', '2018-05-15'],
    ['02/29/2019', undefined],
    ['15/05/2018', undefined],
    ['05/15/18', undefined],
    ['44230', undefined],
    ['15 Mai 2018', undefined],
    ['Indefinite', undefined],
  ])('%s in a list of the United States', (text, day) => {
    expect(readListDate(text, 'us')).toBe(day);
  });

  test('nobody guesses which number is the month elsewhere', () => {
    expect(readListDate('05/06/2018', 'iso')).toBeUndefined();
    expect(readListDate('15 May 2018', 'iso')).toBe('2018-05-15');
  });

  test.each([
    ['SAM_Exclusions_Public_Extract_20049.CSV', '2020-02-18'],
    ['FASCSAOrders23306.csv', '2023-11-02'],
    ['SAM_Exclusions_Public_Extract_V2_24366.CSV', '2024-12-31'],
    ['SAM_Exclusions_Public_Extract_V2_23366.CSV', undefined],
    ['extract_20000.csv', undefined],
    ['extract_2020049.csv', undefined],
    ['sam.csv', undefined],
  ])('%s', (name, day) => {
    expect(readJulianDate(name)).toBe(day);
  });
});

describe('the scope in a name', () => {
  test.each([
    [
      'Example Co.; and any successor, sub-unit, or subsidiary thereof',
      'Example Co.',
      ['subsidiaries', 'successors'],
    ],
    ['Example Co. and its subsidiaries and affiliates', 'Example Co.', ['subsidiaries', 'affiliates']],
    ['Example Co. (including all branches)', 'Example Co.', []],
    ['Example Co. or any of its successors and assignees', 'Example Co.', ['successors']],
    ['Example and its Friends, Inc.', 'Example and its Friends, Inc.', []],
    ['Example and any other Company', 'Example and any other Company', []],
    ['and any successor thereof', 'and any successor thereof', []],
  ])('%s', (text, name, reach) => {
    const read = readScope(text);
    expect([read.name, read.reach]).toEqual([name, reach]);
  });
});
