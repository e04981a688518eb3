import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowText } from '../../src/intake/lists/import/row-text.ts';
import { ListFile } from '../../src/model/listing.ts';
import { indexLists } from '../../src/screening/index-lists.ts';
import { screenParty } from '../../src/screening/screen-party.ts';
import { indexUnreadRows } from '../../src/screening/unread-rows.ts';

/** A list with a row that could not be read, of these cells. */
const listWith = (...cells: readonly string[]) =>
  ListFile.parse({
    program: 'watch',
    title: 'Watch list (fictional)',
    authority: 'an agency',
    citation: 'an order',
    reach: ['named'],
    components: 'silent',
    coverage: { through: '2026-11-28', source: 'import-watch', extent: 'partial' },
    entries: [],
    unread: [{ at: 'watch.csv:12', text: rowText(cells), since: '2026-11-28' }],
  });

const meets = (name: string, ...cells: readonly string[]) => {
  const [screening] = screenParty(
    { names: [{ text: name }], identifiers: [] },
    indexLists(new Map([['watch', listWith(...cells)]])),
  );
  return screening?.matches ?? [];
};

describe('a row that could not be read', () => {
  test('is perhaps about whoever has a name of which all words stand in it, and says so', () => {
    const [match] = meets('Vantorix Trading AG', 'Firm', 'TRADING, Vantorix (fictional)', 'Zug');
    expect(match).toMatchObject({
      kind: 'possible',
      score: 0.84,
      explanation:
        'perhaps in a row of the list that could not be read (watch.csv:12): all words of "Vantorix Trading AG" stand there',
      entry: { listed: { from: '2026-11-28', published: '2026-11-28' }, source: 'import-watch' },
    });
  });

  test.each([
    ['Вантрикс', 'ООО "ВАНТРИКС"'],
    ['华为技术有限公司', '1,华为技术有限公司'],
    ['Qihoo 360 Example', 'Qihoo 360 Example Ltd'],
    ['9412-6473 Example Inc.', '9412-6473 EXAMPLE INC.'],
    ['AG', 'Example AG'],
  ])('holds %s', (name, cell) => {
    expect(meets(name, cell)).toHaveLength(1);
  });

  test.each([
    ['with one word that does not stand there', 'Vantorix Shipping', 'Vantorix Trading'],
    ['whose name is a part of a word only', 'Vanto', 'Vantorix Trading'],
    ['without a word that is more than a number', '4711', 'Vantorix 4711'],
    ['without a name', 'n/a', 'n/a'],
  ])('is about nobody %s', (_, name, cell) => {
    expect(meets(name, cell)).toEqual([]);
  });

  test('any run of words of a cell is found, whatever stands beside it', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
    const cell = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (cells, at, from) => {
        const words = cells[at % cells.length] ?? [];
        const name = words.slice(from % words.length).join(' ');
        const { find } = indexUnreadRows([listWith(...cells.map((one) => one.join(' ')))]);
        return find(name).length === 1;
      }),
    );
  });
});

describe('what is kept of such a row', () => {
  test('words that a name could be made of, and no mail, number of a person, or day in figures', () => {
    const cells = [
      'Example "Works" GmbH',
      'jane@example.org',
      '123-45-6789',
      '05/15/2018',
      '+41 44 123',
      'A12345678',
    ];
    expect(rowText(cells)).toBe('Example Works GmbH');
  });

  test('never more than two thousand letters of it, and no half letter', () => {
    expect(rowText([`${'x'.repeat(1999)}😀`])).toBe(`${'x'.repeat(1999)}...`);
    expect(rowText(['Exam\ud83dple AG'])).toBe('Exam\ufffdple AG');
  });
});
