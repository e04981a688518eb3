import { describe, expect, test } from 'vitest';
import { importText, importTwin, OFAC_ADDRESSES, OFAC_MAIN, OFAC_NAMES, OFAC_XML, TWINS } from './twins.ts';

const rowsOf = (name: string, rows: readonly string[]) => ({ name, text: `${rows.join('\r\n')}\r\n` });
const all = { kind: 'ofac-sdn', files: TWINS['ofac-csv'].files } as const;

describe("OFAC's CSV files", () => {
  test('make one entry of the rows of all files, and count each of them', async () => {
    const list = await importTwin(all);
    expect(list).toMatchObject({
      format: 'ofac-csv',
      extent: 'complete',
      rows: 11,
      refused: [],
      setAside: [],
    });
    expect(list.sources).toEqual([
      { name: 'main', rows: 4 },
      { name: 'names', rows: 3 },
      { name: 'addresses', rows: 3 },
      { name: 'comments', rows: 1 },
    ]);
    expect(list.entries.map(({ id, rows, at }) => [id, rows, at])).toEqual([
      ['101', 5, 'sdn.csv:1'],
      ['102', 2, 'sdn.csv:2'],
      ['103', 2, 'sdn.csv:3'],
      ['104', 2, 'sdn.csv:4'],
    ]);
    expect(list.files.every(({ endMark }) => endMark)).toBe(true);
    expect(list.warnings).toEqual([]);
  });

  test('a company: programmes, names in both files, what the remarks hold', async () => {
    const { entries } = await importTwin(all);
    expect(entries[0]).toEqual({
      id: '101',
      names: [
        { text: 'EXAMPLE HARBOUR TRADING CO., LTD.', kind: 'main' },
        { text: 'EXAMPLE HARBOR TRADE COMPANY', kind: 'alias' },
        { text: 'EXAMPLE PORT, INC.', kind: 'former' },
        { text: 'EHT', kind: 'alias', weak: true },
        { text: 'EXAMPLE OLD HARBOUR', kind: 'former', weak: true },
      ],
      kind: 'organisation',
      countries: ['IR', 'KP'],
      identifiers: [
        { scheme: 'National ID No. (Iran)', value: '10100' },
        { scheme: 'inn', value: '7700000009' },
      ],
      programmes: ['PROG1', 'PROG2-EO1'],
      remarks: 'Subject to Directive 9',
      owners: [{ name: 'EXAMPLE HOLDING S.A.', tie: 'linked-to' }],
      rows: 5,
      at: 'sdn.csv:1',
    });
  });

  test('a person, whose birthday and passport are not kept; a ship with owner and number; a plane', async () => {
    const { entries } = await importTwin(all);
    expect(entries[1]).toMatchObject({ kind: 'individual', countries: ['IR'], identifiers: [] });
    expect(JSON.stringify(entries[1])).not.toMatch(/1960|X123|Male/);
    expect(entries[2]).toMatchObject({
      kind: 'vessel',
      countries: ['PA'],
      owners: [{ name: 'EXAMPLE SHIPPING INC.', tie: 'owner' }],
      identifiers: [{ scheme: 'Vessel Registration Identification', value: 'IMO 1234567' }],
    });
    expect(entries[3]).toMatchObject({
      kind: 'aircraft',
      remarks: 'Aircraft Tail Number EX-101',
      owners: [{ name: 'EXAMPLE AIR', tie: 'linked-to' }],
    });
  });

  test('remarks that break off go on in the comments, in the middle of a word', async () => {
    const long = `${'x'.repeat(960)}; a.k.a. 'EXAMPLE BRO`;
    const main = rowsOf('a', [`7,"EXAMPLE",-0- ,"P",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"${long}"`]);
    const names = rowsOf('b', ['7,1,"aka","EXAMPLE TWO",-0- ']);
    const comments = rowsOf('c', [`7,"KEN'; Linked To: EXAMPLE THREE."`]);
    const whole = await importTwin({ kind: 'ofac-sdn', files: [main, names, comments] });
    expect(whole.extent).toBe('complete');
    expect(whole.entries[0]?.names.at(-1)).toEqual({ text: 'EXAMPLE BROKEN', kind: 'alias', weak: true });
    expect(whole.entries[0]?.owners).toEqual([{ name: 'EXAMPLE THREE', tie: 'linked-to' }]);

    const cut = await importTwin({ kind: 'ofac-sdn', files: [main, names] });
    expect(cut.extent).toBe('partial');
    expect(cut.entries[0]?.names).toHaveLength(2);
    expect(cut.entries[0]?.remarks).toContain("a.k.a. 'EXAMPLE BRO");
    expect(cut.warnings.map(({ detail }) => detail)).toContain(
      'a:1  the remarks on `7` break off, and no file of comments goes on; names in what is missing find nobody',
    );
  });

  test('rows that belong to nobody, repeat a number or name nobody are refused in their place', async () => {
    const list = await importTwin({
      kind: 'ofac-sdn',
      files: [
        rowsOf('sdn.csv', [
          ...OFAC_MAIN,
          OFAC_MAIN[0] ?? '',
          `x,"NAME"${',-0- '.repeat(10)}`,
          `9,-0- ${',-0- '.repeat(10)}`,
          '1,2',
        ]),
        rowsOf('alt.csv', [...OFAC_NAMES, '999,1,"aka","EXAMPLE ORPHAN",-0- ', '101,2,"aka",-0- ,-0- ']),
        rowsOf('add.csv', OFAC_ADDRESSES),
      ],
    });
    expect(list.entries).toHaveLength(4);
    expect(list.refused.map(({ at, code, detail }) => `${at} ${code} ${detail}`)).toEqual([
      'sdn.csv:5 list.repeated-number the number `101` is already that of the entry at sdn.csv:1',
      'sdn.csv:6 list.no-number `x` is no number of an entry',
      'sdn.csv:7 list.no-name the entry `9` has no name',
      'sdn.csv:8 csv.too-few-cells 2 cells where the header has 12; add the cells that are missing',
      'alt.csv:4 list.orphan the entry `999` that it belongs to is not on the list',
      'alt.csv:5 list.no-name `` is no name',
    ]);
    expect(list.refused[4]?.raw).toBe('EXAMPLE ORPHAN');
  });

  test('without the file of names it is a part of the list', async () => {
    const list = await importTwin({ kind: 'ofac-sdn', files: [rowsOf('sdn.csv', OFAC_MAIN)] });
    expect(list.extent).toBe('partial');
    expect(list.warnings.map(({ detail }) => detail)).toEqual([
      'the file of names is missing (ALT.CSV or CONS_ALT.CSV): other names find nobody',
      'the file of addresses is missing (ADD.CSV or CONS_ADD.CSV): countries are not known',
    ]);
  });

  test('files that are none of them, or the same part twice, are refused whole', async () => {
    await expect(
      importTwin({ kind: 'ofac-sdn', files: [rowsOf('x.csv', ['name,country', 'a,b'])] }),
    ).rejects.toThrow(
      "`x.csv` is none of OFAC's CSV files: its first line has 2 cells and begins with `name`, where theirs has 12, 5, 6, 2 and begins with a number",
    );
    await expect(
      importTwin({ kind: 'ofac-sdn', files: [rowsOf('a.csv', OFAC_MAIN), rowsOf('b.csv', OFAC_MAIN)] }),
    ).rejects.toThrow('`b.csv` and `a.csv` are the same part of the list; give one of them');
    await expect(importTwin({ kind: 'ofac-sdn', files: [rowsOf('alt.csv', OFAC_NAMES)] })).rejects.toThrow(
      '`alt.csv`: the file of the entries is missing (SDN.CSV or CONS_PRIM.CSV, 12 columns); give it with the others',
    );
  });
});

describe("OFAC's XML file", () => {
  test('says the same as the CSV files, whatever its namespace', async () => {
    const list = await importText('ofac-sdn', OFAC_XML, 'sdn.xml');
    expect(list).toMatchObject({
      format: 'ofac-xml',
      sourceDate: '2024-01-25',
      declaredRows: 2,
      rows: 2,
      extent: 'complete',
    });
    expect(list.entries).toEqual([
      {
        id: '101',
        names: [
          { text: 'EXAMPLE HARBOUR & SONS CO., LTD.', kind: 'main' },
          { text: 'EHT', kind: 'alias', weak: true },
          { text: 'EXAMPLE OLD HARBOUR', kind: 'former' },
        ],
        kind: 'organisation',
        countries: ['IR'],
        identifiers: [{ scheme: 'inn', value: '7700000009' }],
        programmes: ['PROG1', 'PROG2-EO1'],
        remarks: 'Executive Order 1 Directive Determination - Subject to Directive 9',
        owners: [{ name: 'EXAMPLE HOLDING S.A.', tie: 'linked-to' }],
        rows: 1,
        at: 'sdn.xml:4',
      },
      {
        id: '102',
        names: [{ text: 'MUSTERMANN, Max', kind: 'main' }],
        kind: 'individual',
        countries: ['IR'],
        identifiers: [],
        programmes: ['PROG1'],
        rows: 1,
        at: 'sdn.xml:12',
      },
    ]);
    expect(list.warnings).toEqual([]);
  });

  test('an entry without a name or number is refused; an element that is not known is told of', async () => {
    const list = await importText(
      'ofac-sdn',
      '<sdnList xmlns="urn:x"><publshInformation><Record_Count>3</Record_Count></publshInformation>' +
        '<sdnEntry><uid>1</uid><lastName>EXAMPLE</lastName><nickList/></sdnEntry>' +
        '<sdnEntry><uid>2</uid></sdnEntry><other>who</other></sdnList>',
      'sdn.xml',
    );
    expect(list.rows).toBe(3);
    expect(list.refused.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
      'list.no-name the entry `2` has no name',
      'list.element `other` is no entry of the list',
    ]);
    expect(list.warnings.map(({ detail }) => detail)).toEqual([
      'sdn.xml:1  `nickList` is no element that is known here, and is not read',
    ]);
  });

  test('fewer entries than it says, another document, and the advanced format', async () => {
    const short = await importText('ofac-sdn', OFAC_XML.replace('>2<', '>17000<'), 'sdn.xml');
    expect(short.extent).toBe('partial');
    expect(short.warnings.map(({ detail }) => detail)).toEqual([
      'the file says that the list has 17000 rows and holds 2; a miss on it means nothing. Fetch all of it',
    ]);
    await expect(importText('ofac-sdn', '<Sanctions><a/></Sanctions>', 'adv.xml')).rejects.toThrow(
      "`adv.xml` is not OFAC's SDN or consolidated list in XML: its root is `Sanctions`, not `sdnList`; it is the advanced format, fetch SDN.XML or CONSOLIDATED.XML",
    );
    await expect(importText('ofac-sdn', OFAC_XML.slice(0, 700), 'sdn.xml')).rejects.toThrow(
      /^`sdn.xml` is not XML that can be read, line \d+, column \d+: /,
    );
  });
});
