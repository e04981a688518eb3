import { describe, expect, test } from 'vitest';
import { outline, readText } from './read-text.ts';

const good = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${from + i},"Vendor ${from + i}, Ltd",CH`);
const goodCells = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => [`${from + i}`, `Vendor ${from + i}, Ltd`, 'CH']);

describe('an open quote costs one line', () => {
  test.each([
    ['in a file with other quotes', good],
    [
      'in a file without',
      (from: number, to: number) => good(from, to).map((line) => line.replaceAll(/"|, Ltd/g, '')),
    ],
  ])('row 5 of 995, %s', async (_, lines) => {
    const file = ['ref,name,country', ...lines(1, 4), '5,"Vendor 5,CH', ...lines(6, 995)].join('\n');
    const { items } = await readText(file, { pieces: 1000 });
    expect(items).toHaveLength(995);
    expect(items.filter((item) => item.kind === 'reject')).toEqual([
      {
        kind: 'reject',
        line: 6,
        lines: 1,
        column: 2,
        code: 'csv.open-quote',
        detail: expect.stringContaining('the quote that opens cell 2 is closed nowhere below it'),
        raw: '5,"Vendor 5,CH',
        cells: ['5', '"Vendor 5', 'CH'],
      },
    ]);
    expect(items.map((item) => item.cells[0])).toEqual(Array.from({ length: 995 }, (__, i) => `${i + 1}`));
  });

  test('at the very end of the file', async () => {
    const { items } = await readText(['ref,name,country', ...good(1, 2), '3,"Vendor 3,CH'].join('\n'));
    expect(outline(items)).toEqual([...goodCells(1, 2), '4 csv.open-quote']);
  });

  test('even where another stray quote, records later, closes it: nothing between them is swallowed', async () => {
    const bare = good(6, 8).map((line) => line.replaceAll(/"|, Ltd/g, ''));
    const file = [
      'ref,name,country',
      ...good(1, 4),
      '5,"Vendor 5,CH',
      ...bare,
      '9,Vendor 9",CH',
      ...good(10, 11),
    ];
    const { items } = await readText(file.join('\n'));
    expect(outline(items)).toEqual([
      ...goodCells(1, 4),
      '6 csv.open-quote',
      ['6', 'Vendor 6', 'CH'],
      ['7', 'Vendor 7', 'CH'],
      ['8', 'Vendor 8', 'CH'],
      '10 csv.quote-in-cell',
      ...goodCells(10, 11),
    ]);
  });

  test('a quoted cell may go over as many lines as the limit says, and no further', async () => {
    const file = (lines: number) => `ref,name,country\n1,"${'x\n'.repeat(lines - 1)}",CH\n2,Beta,CH\n`;
    const within = await readText(file(100));
    expect(within.items.map(({ kind, lines }) => [kind, lines])).toEqual([
      ['record', 100],
      ['record', 1],
    ]);
    const beyond = await readText(file(101));
    expect(outline(beyond.items).slice(0, 2)).toEqual(['2 csv.open-quote', '3 csv.too-few-cells']);
    expect(beyond.items).toHaveLength(102);
    expect(beyond.items.at(-1)).toMatchObject({ kind: 'record', cells: ['2', 'Beta', 'CH'] });
  });
});

describe('a line that is too long', () => {
  test.each([16, 100, 100_000])(
    'is refused with its beginning, read in blocks of %i bytes',
    async (blockBytes) => {
      const file = ['ref,name,country', ...good(1, 2), `3,${'x'.repeat(5000)},CH`, ...good(4, 5)].join(
        '\r\n',
      );
      const { items } = await readText(file, { maxRecordBytes: 200, blockBytes });
      expect(outline(items)).toEqual([...goodCells(1, 2), '4 csv.too-long', ...goodCells(4, 5)]);
      expect(items[2]).toMatchObject({ raw: `3,${'x'.repeat(198)}`, cells: ['3', 'x'.repeat(198), ''] });
    },
  );

  test('may be the last one', async () => {
    const { items, lines } = await readText(`ref,name\n1,${'é'.repeat(500)}`, {
      maxRecordBytes: 99,
      blockBytes: 10,
    });
    expect(outline(items)).toEqual(['2 csv.too-long']);
    // Cut between two letters, not inside one.
    expect(items[0]).toMatchObject({ raw: `1,${'é'.repeat(48)}` });
    expect(lines).toBe(2);
  });
});

test('one broken line does not slow down or change what a large file gives around it', async () => {
  const lines = good(1, 20_000);
  lines[9_999] = '10000,"Vendor" 10000,CH';
  const { items } = await readText(`ref,name,country\n${lines.join('\n')}\n`, { pieces: 65_536 });
  expect(outline(items)).toEqual([
    ...goodCells(1, 9_999),
    '10001 csv.text-after-quote',
    ...goodCells(10_001, 20_000),
  ]);
});
