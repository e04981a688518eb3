import { describe, expect, test } from 'vitest';
import { outline, readText } from './read-text.ts';

/** A file as registers export it: every cell quoted, CRLF, and quotes inside cells that nobody doubled. */
const file = (...lines: string[]) => ['"kind","name","aliases","date"', ...lines, ''].join('\r\n');
const sound = (name: string) => `"Firm","${name}","","01/02/2020"`;

describe('a broken line of an all-quoted file is mended alone, or refused alone', () => {
  test.each([
    [
      'a quoted core',
      '"Firm","OPEN COMPANY "EXAMPLE PLANT"","","01/02/2020"',
      ['Firm', 'OPEN COMPANY "EXAMPLE PLANT"', '', '01/02/2020'],
    ],
    [
      'one quote',
      '"Firm","EXAMPLE 24" MONITORS","","01/02/2020"',
      ['Firm', 'EXAMPLE 24" MONITORS', '', '01/02/2020'],
    ],
    [
      'commas beside quotes',
      '"Firm","EXAMPLE","(also "ALPHA", "BETA CO., LTD.")","01/02/2020"',
      ['Firm', 'EXAMPLE', '(also "ALPHA", "BETA CO., LTD.")', '01/02/2020'],
    ],
    [
      'a cell that begins with a quote',
      '"Firm",""EXAMPLE" WOLVES","","01/02/2020"',
      ['Firm', '"EXAMPLE" WOLVES', '', '01/02/2020'],
    ],
  ])('%s', async (_, line, cells) => {
    const { items } = await readText(file(sound('A'), line, sound('B')));
    expect(outline(items)).toEqual([['Firm', 'A', '', '01/02/2020'], cells, ['Firm', 'B', '', '01/02/2020']]);
    expect(items[1]).toMatchObject({
      line: 3,
      lines: 1,
      note: 'quotes inside a cell are not doubled; the line was cut at `","`, which gives as many cells as the header has',
    });
  });

  test.each([
    [
      'where the cut gives too many cells',
      '"Firm","THE "A","B" GROUP","","01/02/2020"',
      '3 csv.text-after-quote',
    ],
    ['where it gives too few', '"Firm","THE "A" GROUP","01/02/2020"', '3 csv.text-after-quote'],
    [
      'where the line does not end with a quote',
      '"Firm","THE "A" GROUP","","01/02/2020',
      '3 csv.text-after-quote',
    ],
    ['where the line was cut', '"Firm","THE "A', '3 csv.text-after-quote'],
  ])('refused %s: no column is shifted', async (_, line, refusal) => {
    const { items } = await readText(file(sound('A'), line, sound('B')));
    expect(outline(items)).toEqual([
      ['Firm', 'A', '', '01/02/2020'],
      refusal,
      ['Firm', 'B', '', '01/02/2020'],
    ]);
    expect(items[1]).toMatchObject({ raw: line, lines: 1 });
  });

  test('two broken lines next to each other stay two', async () => {
    const broken = '"Firm","EXAMPLE 24" MONITORS","","01/02/2020"';
    const { items } = await readText(file(broken, broken, sound('B')));
    expect(items.map(({ kind, line }) => [kind, line])).toEqual([
      ['record', 2],
      ['record', 3],
      ['record', 4],
    ]);
  });
});
