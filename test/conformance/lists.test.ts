import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { searchImport } from '../../src/cli/search-sentinels.ts';
import { checkImport } from '../../src/intake/lists/import/check-import.ts';
import type { ImportFile } from '../../src/intake/lists/import/import-file.ts';
import { importList } from '../../src/intake/lists/import/import-list.ts';
import { readXml } from '../../src/intake/xml/read-xml.ts';
import type { XmlElement } from '../../src/intake/xml/xml-element.ts';
import type { PlainDate } from '../../src/model/date.ts';
import type { ListKind } from '../../src/model/list-kind.ts';
import type { ImportedEntry, ListImport } from '../../src/model/list-snapshot.ts';
import { Dossier } from '../../src/model/vendor.ts';
import { foldName } from '../../src/screening/fold-name.ts';

const sample = (path: string) => fileURLToPath(new URL(`../../../shared/samples/${path}`, import.meta.url));

async function load(path: string): Promise<ImportFile> {
  const bytes = await readFile(sample(path));
  const name = path.split('/').at(-1) ?? path;
  return path.endsWith('.gz')
    ? { name: name.replace(/\.gz$/, ''), bytes: gunzipSync(bytes) }
    : { name, bytes };
}

async function importSamples(kind: ListKind, ...paths: readonly string[]): Promise<ListImport> {
  const list = await importList(kind, await Promise.all(paths.map(load)));
  const inEntries = list.entries.reduce((sum, { rows }) => sum + rows, 0);
  expect(inEntries + list.setAside.length + list.refused.length).toBe(list.rows);
  return list;
}

/** The entries that bear a name. */
const bearers = ({ entries }: ListImport, wanted: string): ImportedEntry[] =>
  entries.filter(({ names }) => names.some(({ text }) => text === wanted));

/** A name in another script is found by the dossier of who bears it. */
const KASPERSKY = Dossier.parse(
  JSON.parse(await readFile(new URL('../../data/vendors/kaspersky.json', import.meta.url), 'utf8')),
);
/** How names are looked for on an import that nothing else is served beside. */
const namesOf = (list: ListImport) => ({
  fold: foldName,
  isFound: searchImport(list, { lists: [], dossiers: [KASPERSKY] }, '2026-11-28' as PlainDate),
});

const refusals = (next: ListImport, previous: ListImport | undefined, ...sentinels: readonly string[]) =>
  checkImport(next, previous, { sentinels, mostLost: 0.2 }, namesOf(next))
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('SAM', () => {
  const extract = importSamples('sam', 'sam/SAM_Exclusions_Public_Extract_20049.CSV.gz');

  test('the extract of 18 February 2020: 10,000 rows, none refused, ten of them mended', async () => {
    const list = await extract;
    expect(list).toMatchObject({
      format: 'sam-extract',
      sourceDate: '2020-02-18',
      extent: 'complete',
      rows: 10_000,
      refused: [],
      setAside: [],
    });
    expect(list.entries).toHaveLength(10_000);
    expect(list.warnings.filter(({ code }) => code === 'csv.mended')).toHaveLength(10);
    expect(list.warnings.filter(({ code }) => code !== 'csv.mended').map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/`` is no classification that is known here \(7 times\)$/),
      expect.stringMatching(/`ANT` is no country that is known/),
      expect.stringMatching(/`SCG` is no country that is known/),
    ]);
    // Blank in the file, and so not known: the beginning of 2,940 rows, and no country but XUN in 2,211.
    expect(list.entries.filter(({ listed }) => listed?.from === undefined)).toHaveLength(2940);
    expect(list.entries.filter(({ countries }) => countries.length === 0)).toHaveLength(2211 + 81 + 2);
  });

  test('the rows on which csv-parse fails are there, and what only looks like a listed name', async () => {
    const list = await extract;
    for (const name of [
      'OJSC KONTSERN IZHMASH',
      'OPEN JOINT STOCK COMPANY "KONTSERN IZHMASH"',
      'KASPER AND SONS.',
      'RYAN KASPER',
    ])
      expect(
        list.entries.some(({ names }) => names.some(({ text }) => text.includes(name))),
        name,
      ).toBe(true);
    const all = list.entries.flatMap(({ names }) => names.map(({ text }) => text)).join('\n');
    expect(all).toMatch(/NIGHT WOLVES/);
    expect(all).toMatch(/NAFTIRAN INTERTRADE/);
    expect(all).not.toMatch(/KASPERSK/);
  });

  test('ZTE and Dahua are listed with a scope: they are not excluded themselves', async () => {
    const list = await extract;
    for (const name of ['ZTE CORPORATION', 'ZHEJIANG DAHUA TECHNOLOGY CO., LTD.']) {
      const [entry] = bearers(list, name);
      expect(entry?.remarks, name).toMatch(
        /^Prohibition is limited to certain products and services\. The entity is not itself excluded\. .* 889\(a\)\(1\)\(A\)/,
      );
      expect(entry).toMatchObject({ countries: ['CN'], listed: { from: '2019-12-13' }, authority: 'GSA' });
    }
  });

  test('no cross-reference is cut in front of a legal form', async () => {
    const list = await extract;
    const crossReferences = list.entries.flatMap(({ names }) =>
      names.filter(({ kind }) => kind === 'cross-reference').map(({ text }) => text),
    );
    expect(crossReferences.length).toBeGreaterThan(15_000);
    expect(
      crossReferences.filter((name) => /^(CO|LTD|INC|LLC|L\.L\.C|S\.A|OOO|OAO|ZAO|CORP)\.?$/.test(name)),
    ).toEqual([]);
  });

  test('cut short, halved, empty or given as another list it is refused', async () => {
    const whole = await extract;
    const { name, bytes } = await load('sam/SAM_Exclusions_Public_Extract_20049.CSV.gz');
    const cut = (end: number) => importList('sam', [{ name, bytes: bytes.subarray(0, end) }]);
    expect(refusals(whole, whole, 'ZTE Corporation')).toEqual([]);
    // ZWOLLE stands on the last line.
    expect(refusals(await cut(bytes.length - 100), whole, 'ZWOLLE MEDICAL CLINIC')).toEqual([
      'list.refused',
      'list.sentinel',
    ]);
    expect(refusals(await cut(bytes.length >> 1), whole, 'ZTE Corporation')).toEqual([
      'list.refused',
      'list.shrunk',
      'list.shrunk',
      'list.sentinel',
    ]);
    expect(refusals(await cut(bytes.indexOf(0x0a) + 1), whole, 'ZTE Corporation')).toContain('list.empty');
    for (const kind of ['csl', 'fcc', 'fascsa', 'ftm', 'ofac-sdn', '1260h'] as const)
      await expect(importList(kind, [{ name, bytes }])).rejects.toMatchObject({ code: 'malformed' });
  });

  test('FASCSA orders: six rows', async () => {
    const list = await importSamples('fascsa', 'sam/FASCSAOrders23306.csv');
    expect(list).toMatchObject({
      format: 'sam-fascsa',
      sourceDate: '2023-11-02',
      rows: 6,
      refused: [],
      warnings: [],
    });
    expect(list.entries.map(({ names, kind }) => [names[0]?.text, kind])).toEqual([
      ['SAM A SMITH', 'individual'],
      ['TEST TEST', 'individual'],
      ['ALPHA SED TEST 032522 1', 'organisation'],
      ['APPLE CO', 'organisation'],
      ['FOXTROT RESEARCH CORP', 'organisation'],
      ['SHIPCC', 'vessel'],
    ]);
  });

  test.each([
    ['sam/exclusions-v4-fascsa.json', 16, 'Foxtrot Research Corp', '2023-10-30', undefined],
    ['sam/exclusions-v4-sed.json', 5, 'Chong Sun Hwang', '2011-12-12', '2029-11-09'],
  ])('%s: one record of several, and so a part', async (path, declaredRows, name, from, to) => {
    const list = await importSamples('sam', path);
    expect(list).toMatchObject({
      format: 'sam-api-json',
      extent: 'partial',
      rows: 1,
      declaredRows,
      refused: [],
    });
    expect(list.entries[0]?.names[0]?.text).toBe(name);
    expect(list.entries[0]?.listed).toMatchObject({ from, ...(to === undefined ? {} : { to }) });
  });

  test("the API's CSV, which is published as a spreadsheet", async () => {
    const rows = await sheetOf('sam/exclusions-v4-csv.xlsx');
    expect(rows[0]).toHaveLength(58);
    // The spreadsheet made numbers of the days; the API writes MM-DD-YYYY.
    const cells = rows[1]?.map((cell) => (/^4\d{4}$/.test(cell) ? usDay(Number(cell)) : cell)) ?? [];
    const list = await importList('sam', [
      { name: 'api.csv', bytes: Buffer.from(stringify([rows[0] ?? [], cells])) },
    ]);
    expect(list).toMatchObject({ format: 'sam-api-csv', rows: 1, refused: [], warnings: [] });
    expect(list.entries[0]).toMatchObject({
      names: [
        { text: 'Leidos Integrated Technology, LLC', kind: 'main' },
        { text: 'Eagle Group International, LLC', kind: 'cross-reference', weak: true },
        { text: 'Leidos Holdings, Inc.', kind: 'cross-reference', weak: true },
      ],
      identifiers: [{ scheme: 'uei', value: 'JR6JAB4DSUK8' }],
      countries: ['US'],
      listed: { from: '2012-12-12', published: '2021-02-03' },
    });
  });
});

describe('OFAC', () => {
  test('4,461 entries of January 2023 with their names and addresses', async () => {
    const list = await importSamples(
      'ofac-sdn',
      'names/ofac_raw/sdn.csv',
      'names/ofac_raw/alt.csv',
      'names/ofac_raw/add.csv',
    );
    expect(list).toMatchObject({ format: 'ofac-csv', rows: 4461 + 5793 + 6968, refused: [], setAside: [] });
    expect(list.entries).toHaveLength(4461);
    expect(list.sources).toEqual([
      { name: 'main', rows: 4461 },
      { name: 'names', rows: 5793 },
      { name: 'addresses', rows: 6968 },
    ]);
    // Three remarks break off, and the file of comments is not among the samples.
    expect(list.extent).toBe('partial');
    expect(list.warnings.filter(({ code }) => code === 'list.remarks-cut')).toHaveLength(3);
    const kinds = (kind: ImportedEntry['kind']) => list.entries.filter((entry) => entry.kind === kind).length;
    expect([kinds('organisation'), kinds('individual'), kinds('vessel'), kinds('aircraft')]).toEqual([
      1833, 2287, 205, 136,
    ]);
    const schemes = list.entries.flatMap(({ identifiers }) => identifiers.map(({ scheme }) => scheme));
    const of = (wanted: string) => schemes.filter((scheme) => scheme === wanted).length;
    expect([of('inn'), of('ogrn'), of('duns'), of('lei')].every((count) => count > 0)).toBe(true);
    const texts = list.entries.flatMap(({ names, owners = [] }) => [
      ...names.map(({ text }) => text),
      ...owners.map(({ name }) => name),
    ]);
    expect(texts.filter((text) => text.includes('-0-'))).toEqual([]);
    // What is about persons only is not kept.
    const remarks = list.entries.map((entry) => entry.remarks ?? '');
    expect(remarks.filter((text) => /\b(DOB|POB|SSN|Passport|D\.N\.I\.) /.test(text))).toEqual([]);
  });

  test('an excerpt of 17 entries with comments; names and addresses of others are refused by line', async () => {
    const list = await importSamples(
      'ofac-sdn',
      'ofac/sdn.csv',
      'ofac/alt.csv',
      'ofac/add.csv',
      'ofac/sdn_comments.csv',
    );
    expect(list).toMatchObject({ rows: 17 + 18 + 28 + 1, extent: 'complete' });
    expect(list.entries).toHaveLength(17);
    expect(list.refused.map(({ at, code }) => `${at} ${code}`)).toEqual(
      ['alt.csv:1', 'alt.csv:6', 'alt.csv:10', 'alt.csv:11', 'alt.csv:15']
        .concat(['add.csv:12', 'add.csv:17', 'add.csv:24', 'add.csv:26'])
        .map((at) => `${at} list.orphan`),
    );
    const [company] = bearers(list, 'IRAN AIRCRAFT MANUFACTURING INDUSTRIAL COMPANY');
    expect(company).toMatchObject({
      countries: ['IR'],
      programmes: ['NPWMD', 'IFSR', 'IRAN-CON-ARMS-EO'],
      remarks: 'Additional Sanctions Information - Subject to Secondary Sanctions',
    });
    expect(company?.names).toContainEqual({ text: 'HESA', kind: 'alias', weak: true });
    expect(company?.owners?.map(({ name }) => name)).toEqual([
      'MINISTRY OF DEFENSE AND ARMED FORCES LOGISTICS',
      'ISLAMIC REVOLUTIONARY GUARD CORPS',
    ]);
    // What the remarks broke off in the middle of an address goes on in the comments, with an LEI and a name.
    const [exchange] = bearers(list, 'SUCCESSFUL EXCHANGE');
    expect(exchange?.names[0]?.text).toBe('SUEX OTC, S.R.O.');
    expect(exchange?.identifiers).toContainEqual({ scheme: 'lei', value: '5299007NTWCC3U23WM81' });
  });

  test('the consolidated list as served, with its end mark', async () => {
    const list = await importSamples('ofac-cons', 'ofac/cons_prim.csv', 'ofac/cons_alt.csv');
    expect(list).toMatchObject({ rows: 442 + 1073, refused: [], setAside: [] });
    expect(list.entries).toHaveLength(442);
    expect(list.files.map(({ endMark }) => endMark)).toEqual([true, true]);
    const sentinels = ['Huawei Technologies', 'Hangzhou Hikvision Digital Technology'];
    expect(refusals(list, undefined, ...sentinels)).toEqual([]);

    const { name, bytes } = await load('ofac/cons_prim.csv');
    const removed = bytes
      .toString()
      .split('\r\n')
      .filter((line) => !/HUAWEI TECHNOLOGIES|HANGZHOU HIKVISION/.test(line))
      .join('\r\n');
    const without = await importList('ofac-cons', [
      { name, bytes: Buffer.from(removed) },
      await load('ofac/cons_alt.csv'),
    ]);
    expect(
      checkImport(without, list, { sentinels, mostLost: 0.2, acceptRefused: 1000 }, namesOf(without))
        .filter(({ severity }) => severity === 'error')
        .map(({ detail }) => detail),
    ).toEqual([
      expect.stringMatching(/^Huawei Technologies is not on the list any more/),
      expect.stringMatching(/^Hangzhou Hikvision Digital Technology is not on the list any more/),
    ]);
  });
});

describe('the Consolidated Screening List', () => {
  test.each([
    ['csl/consolidated.csv', 'csl', 13, 10],
    ['names/csl/csl_sample_2024_layout.csv', 'csl', 10, 9],
    ['names/csl/csl_sample_2018_layout.csv', 'csl-2018', 98, 9],
  ])('%s', async (path, format, rows, sources) => {
    const list = await importSamples('csl', path);
    expect(list).toMatchObject({ format, rows, refused: [], setAside: [], warnings: [] });
    expect(list.entries).toHaveLength(rows);
    expect(list.sources).toHaveLength(sources);
    expect(list.sources.reduce((sum, source) => sum + source.rows, 0)).toBe(rows);
  });

  test('the scope in a name is taken off it, and kept', async () => {
    const list = await importSamples('csl', 'csl/consolidated.csv');
    expect(bearers(list, 'Sinobright Import and Export Company')[0]).toMatchObject({
      reachHint: ['subsidiaries', 'successors'],
      remarks: 'and any successor, sub-unit, or subsidiary thereof',
      programmes: ['Nonproliferation Sanctions (ISN) - State Department', 'INKSNA'],
    });
  });

  test('without the rows of one source it is refused', async () => {
    const { name, bytes } = await load('names/csl/csl_sample_2018_layout.csv');
    const whole = await importList('csl', [{ name, bytes }]);
    const lines = bytes.toString().split('\n');
    const without = (source: string) =>
      importList('csl', [
        { name, bytes: Buffer.from(lines.filter((line) => !line.startsWith(source)).join('\n')) },
      ]);
    expect(refusals(await without('Capta List'), whole, 'Gryphon Aerospace')).toEqual(['list.source-lost']);
    expect(refusals(await without('Entity List'), whole, 'Gryphon Aerospace')).toEqual([
      'list.shrunk',
      'list.shrunk',
      'list.source-lost',
      'list.sentinel',
    ]);
  });
});

test('the FCC Covered List: 12 rows name somebody, 4 name products by origin', async () => {
  const list = await importSamples('fcc', 'ftm/fcc_covered_list.csv');
  expect(list).toMatchObject({ format: 'fcc-table', rows: 16, refused: [], namedElsewhere: true });
  expect(
    list.entries.map(({ names, listed }) => [names.map(({ text }) => text).join(' + '), listed?.from]),
  ).toEqual([
    ['Huawei Technologies Company', '2021-03-12'],
    ['ZTE Corporation', '2021-03-12'],
    ['Hytera Communications Corporation', '2021-03-12'],
    ['Hangzhou Hikvision Digital Technology Company', '2021-03-12'],
    ['Dahua Technology Company', '2021-03-12'],
    ['AO Kaspersky Lab', '2022-03-25'],
    ['China Mobile International USA Inc.', '2022-03-25'],
    ['China Telecom (Americas) Corp.', '2022-03-25'],
    ['Pacific Networks Corp + ComNet (USA) LLC', '2022-09-20'],
    ['China Unicom (Americas) Operations Limited', '2022-09-20'],
    ['Kaspersky Lab, Inc.', '2024-07-23'],
    ['Digitalsystem Technology Inc.', '2026-07-07'],
  ]);
  expect(list.setAside.map(({ at }) => at)).toEqual(
    [13, 14, 16, 17].map((line) => `fcc_covered_list.csv:${line}`),
  );
  const shipped = JSON.parse(await readFile(new URL('../../data/sentinels.json', import.meta.url), 'utf8'));
  expect(
    refusals(list, undefined, ...shipped.sentinels.fcc.map(({ name }: { name: string }) => name)),
  ).toEqual([]);
});

/** The rows of the first sheet of a spreadsheet, as texts. */
async function sheetOf(path: string): Promise<string[][]> {
  const archive = await readFile(sample(path));
  const part = (name: string) => readXml(unpacked(archive, name), name);
  const textOf = (element: XmlElement): string =>
    element.name === 't' ? element.text || ' ' : element.children.map(textOf).join('');
  const shared = part('xl/sharedStrings.xml').children.map(textOf);
  const data = part('xl/worksheets/sheet1.xml').children.find(({ name }) => name === 'sheetData');
  return (data?.children ?? []).map(({ children }) =>
    children.map((cell) => {
      const value = cell.children.find(({ name }) => name === 'v')?.text ?? '';
      return cell.attributes.get('t') === 's' ? (shared[Number(value)] ?? '') : value;
    }),
  );
}

/** A file of a zip archive, found by the archive's directory. */
function unpacked(archive: Buffer, wanted: string): string {
  for (let at = archive.readUInt32LE(archive.lastIndexOf('PK\u0005\u0006') + 16); ; ) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error(`${wanted} is not in the archive`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const size = archive.readUInt32LE(at + 20);
    if (archive.toString('utf8', at + 46, at + 46 + name) === wanted) {
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      return inflateRawSync(archive.subarray(start, start + size)).toString();
    }
    at += 46 + name + extra + comment;
  }
}

/** A day that a spreadsheet counts from 30 December 1899, as MM-DD-YYYY. */
function usDay(serial: number): string {
  const [year, month, day] = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10).split('-');
  return `${month}-${day}-${year}`;
}
