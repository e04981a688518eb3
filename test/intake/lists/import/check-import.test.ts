import { describe, expect, test } from 'vitest';
import { searchImport } from '../../../../src/cli/search-sentinels.ts';
import { checkImport, type ImportRules } from '../../../../src/intake/lists/import/check-import.ts';
import type { PlainDate } from '../../../../src/model/date.ts';
import type { ImportedEntry, ListImport } from '../../../../src/model/list-snapshot.ts';
import { foldName } from '../../../../src/screening/fold-name.ts';
import { importText, OFAC_MAIN, SAM_HEADER, samRow } from './twins.ts';

/** How names are looked for on an import that nothing else is served beside. */
const namesOf = (list: ListImport) => ({
  fold: foldName,
  isFound: searchImport(list, { lists: [], dossiers: [] }, '2026-11-28' as PlainDate),
});

const entry = (text: string, at: number, source?: string): ImportedEntry => ({
  id: `e${at}`,
  names: [{ text, kind: 'main' }],
  kind: 'organisation',
  countries: [],
  identifiers: [],
  programmes: [],
  ...(source === undefined ? {} : { source }),
  rows: 1,
  at: `list.csv:${at + 2}`,
});

/** An import of these names. */
function listOf(names: readonly string[], difference: Partial<ListImport> = {}): ListImport {
  return {
    kind: 'csl',
    format: 'csl',
    files: [{ name: 'list.csv', digest: 'sha256:0', endMark: false }],
    digest: 'sha256:0',
    extent: 'complete',
    rows: names.length,
    sources: [],
    entries: names.map((name, at) => entry(name, at)),
    setAside: [],
    refused: [],
    warnings: [],
    ...difference,
  };
}

const some = (count: number, prefix = 'Example') =>
  Array.from({ length: count }, (_, at) => `${prefix} ${at}`);
const RULES: ImportRules = { sentinels: ['Example 0'], mostLost: 0.2 };
const told = (next: ListImport, previous?: ListImport, rules = RULES) =>
  checkImport(next, previous, rules, namesOf(next)).map(
    ({ severity, code, detail }) => `${severity} ${code}: ${detail}`,
  );

describe('an import takes the place of the one before', () => {
  test('when nothing speaks against it', () => {
    expect(told(listOf(some(100)))).toEqual([]);
    expect(told(listOf(some(110)), listOf(some(100)))).toEqual([]);
  });

  test('with a word about what it lost, up to the limit', () => {
    expect(told(listOf(some(80)), listOf(some(100)))).toEqual([
      'warning list.fewer: the entries went from 100 to 80',
      'warning list.fewer: the rows went from 100 to 80',
    ]);
  });
});

describe('an import is refused', () => {
  test('when it is empty, or names nobody', () => {
    expect(told(listOf([]))).toContain('error list.empty: the list has no rows; fetch it again');
    expect(told(listOf([], { rows: 3 }))).toContain(
      'error list.empty: none of the 3 rows names anybody; fetch the list again',
    );
  });

  test('when it lost more of its rows or entries than may be lost', () => {
    expect(told(listOf(some(79)), listOf(some(100)))).toEqual([
      'error list.shrunk: the entries went from 100 to 79, and no more than 20 % may be lost; fetch the list again',
      'error list.shrunk: the rows went from 100 to 79, and no more than 20 % may be lost; fetch the list again',
    ]);
    expect(told(listOf(some(79)), listOf(some(100)), { ...RULES, mostLost: 0.5 })).toHaveLength(2);
    // Fewer rows for as many entries are a loss, too: of other names, or of addresses.
    expect(told(listOf(some(100), { rows: 200 }), listOf(some(100), { rows: 300 }))).toEqual([
      'error list.shrunk: the rows went from 300 to 200, and no more than 20 % may be lost; fetch the list again',
    ]);
  });

  test('when a source is missing, however small, or has shrunk', () => {
    const before = [
      { name: 'Large List', rows: 900 },
      { name: 'Small List', rows: 4 },
      { name: 'Middle List', rows: 60 },
    ];
    const now = [
      { name: 'Large List', rows: 890 },
      { name: 'Middle List', rows: 40 },
    ];
    expect(told(listOf(some(100), { sources: now }), listOf(some(100), { sources: before }))).toEqual([
      'warning list.fewer: the rows of `Large List` went from 900 to 890',
      'error list.source-lost: `Small List` is missing, which had 4 rows; fetch the list again',
      'error list.shrunk: the rows of `Middle List` went from 60 to 40, and no more than 20 % may be lost; fetch the list again',
    ]);
    // A source of a few rows may well lose some of them.
    expect(
      told(
        listOf(some(100), { sources: [{ name: 'Small List', rows: 2 }] }),
        listOf(some(100), { sources: [{ name: 'Small List', rows: 4 }] }),
      ),
    ).toEqual(['warning list.fewer: the rows of `Small List` went from 4 to 2']);
  });

  test('when rows cannot be read, unless so many were accepted', () => {
    const refused = some(7).map((raw, at) => ({ at: `list.csv:${at}`, code: 'x', detail: 'is broken', raw }));
    const list = listOf(some(10), { refused });
    expect(told(list)).toEqual([
      'error list.refused: 7 rows cannot be read: list.csv:0  is broken; list.csv:1  is broken; list.csv:2  is broken; list.csv:3  is broken; list.csv:4  is broken; and 2 more. Mend them, or accept 7: they are then searched as plain text',
    ]);
    expect(told(list, undefined, { ...RULES, acceptRefused: 6 })[0]).toMatch(
      /^error list.refused: 7 rows cannot be read, and 6 are accepted: /,
    );
    expect(told(list, undefined, { ...RULES, acceptRefused: 7 })).toEqual([]);
  });

  test('when it is another kind of list, or a part of what was whole', () => {
    expect(told(listOf(some(100), { kind: 'sam' }), listOf(some(100)))).toEqual([
      'error list.kind: the list is of the kind `sam`, the one before of `csl`',
    ]);
    expect(told(listOf(some(100), { extent: 'partial' }), listOf(some(100)))).toEqual([
      'error list.partial: it is a part of the list, where the import before was the whole; fetch all of it',
    ]);
    expect(told(listOf(some(100), { extent: 'partial' }))).toEqual([]);
  });

  test('the same list in another format has other rows and parts; its entries count', () => {
    const xml = listOf(some(100), { kind: 'ofac-sdn', format: 'ofac-xml' });
    const csv = listOf(some(100), {
      kind: 'ofac-sdn',
      format: 'ofac-csv',
      rows: 400,
      sources: [{ name: 'names', rows: 300 }],
    });
    expect(told(xml, csv)).toEqual([]);
    expect(told({ ...xml, entries: xml.entries.slice(0, 70) }, csv)[0]).toMatch(
      /^error list.shrunk: the entries/,
    );
  });

  test('the mark at the end of a file, once there, is missed', () => {
    const marked = (endMark: boolean) =>
      listOf(some(100), { files: [{ name: 'sdn.csv', digest: 'sha256:0', endMark }] });
    expect(told(marked(false), marked(true))).toEqual([
      'warning list.end-mark: `sdn.csv` does not end with the mark that it had before; it may be cut short',
    ]);
  });
});

describe('sentinels', () => {
  const rules = (...sentinels: readonly string[]) => ({ ...RULES, sentinels });

  test('a name that must be there is told by name when it is not', () => {
    expect(told(listOf(['Example Tele Corp']), undefined, rules('Examplecom', 'Example Tele'))).toEqual([
      'error list.sentinel: Examplecom is not on the list; fetch the list again, or say by `--sentinels` who must be on it',
    ]);
    const before = listOf(['Examplecom Technologies Co., Ltd.', ...some(99)]);
    const after = listOf(['Other', ...some(99)]);
    expect(told(after, before, rules('Examplecom'))).toEqual([
      'error list.sentinel: Examplecom is not on the list any more; fetch the list again, or say by `--sentinels` who must be on it',
    ]);
  });

  test('another with that name in its own is no stand-in', () => {
    const before = listOf(['EXAMPLECOM TECHNOLOGIES CO., LTD.', 'EXAMPLECOM DEVICE CO., LTD.', ...some(98)]);
    const after = listOf(['EXAMPLECOM DEVICE CO., LTD.', ...some(99)]);
    expect(told(after, before, rules('Examplecom'))).toEqual([
      'error list.sentinel: Examplecom is not on the list any more as `EXAMPLECOM TECHNOLOGIES CO., LTD.`; fetch the list again, or say by `--sentinels` who must be on it',
    ]);
  });

  test('is found in any order of its words, and written otherwise; never inside of a word', () => {
    const list = listOf(['MUSTERMANN, Max Erika', 'Example-Com (CO) Ltd']);
    expect(told(list, undefined, rules('Max Erika Mustermann', 'example com'))).toEqual([]);
    expect(told(listOf(['Examplecommerce']), undefined, rules('Example'))).toHaveLength(1);
    const before = listOf(['Example-Com Co., Ltd.', ...some(9)]);
    expect(told(listOf(['EXAMPLE COM CO LTD', ...some(9)]), before, rules('Example Com'))).toEqual([]);
  });

  test('is not found in a name that may be another party', async () => {
    const row = samRow({ name: 'EXAMPLE ONE', also: '(also EXAMPLECOM, JANE EXAMPLE)' });
    const list = await importText('sam', `${SAM_HEADER}\n${row}\n`);
    expect(told(list, undefined, rules('Examplecom'))).toHaveLength(1);
    expect(told(list, undefined, rules('Example One'))).toEqual([]);
  });

  test('a name without letters is found nowhere, and no sentinel at all is told', () => {
    expect(told(listOf(some(3)), undefined, rules('!'))[0]).toMatch(
      /^error list.sentinel: ! is not on the list;/,
    );
    expect(told(listOf(some(3)), undefined, rules())).toEqual([
      'warning list.no-sentinels: no name is watched for on this list; give some with `--sentinels`',
    ]);
  });
});

describe('a file that was damaged on its way', () => {
  const rows = Array.from({ length: 60 }, (_, at) => samRow({ name: `EXAMPLE ${at}`, number: `S4MR${at}` }));
  const text = [SAM_HEADER, ...rows].join('\r\n');
  const rules = { ...RULES, sentinels: ['EXAMPLE 59'] };

  test('cut short in a row, or behind one', async () => {
    const whole = await importText('sam', text);
    const inRow = await importText('sam', text.slice(0, -100));
    expect(told(inRow, whole, rules).map((line) => line.split(':')[0])).toEqual([
      'error list.refused',
      'warning list.fewer',
      'error list.sentinel',
    ]);
    const half = await importText('sam', [SAM_HEADER, ...rows.slice(0, 30)].join('\r\n'));
    expect(told(half, whole, rules).map((line) => line.split(':')[0])).toEqual([
      'error list.shrunk',
      'error list.shrunk',
      'error list.sentinel',
    ]);
  });

  test('a header alone', async () => {
    const empty = await importText('sam', SAM_HEADER);
    expect(told(empty, undefined, rules)[0]).toBe('error list.empty: the list has no rows; fetch it again');
  });

  test('OFAC without its end', async () => {
    const cut = await importText('ofac-sdn', OFAC_MAIN.join('\n').slice(0, -20));
    expect(told(cut).some((line) => line.startsWith('error list.refused'))).toBe(true);
  });
});
