import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useReal } from '../end-to-end/real-service.ts';
import { WHOLE_NOTICE } from '../intake/procurement/eforms/notices.ts';
import { catalogue, item, line, WHOLE_CATALOGUE } from '../intake/procurement/peppol/catalogues.ts';
import { runLine } from './run-line.ts';

const real = useReal();
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-intake-'));
  await mkdir(join(dir, 'folder'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const run = (...argv: string[]) => runLine(['intake', ...argv], { service: real.service });

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, content);
  return path;
}

/** Text as the terminal has it, with the folder of this run blanked out. */
const shown = (text: string) => text.replaceAll(dir, '%').trimEnd().split('\n');

const RELEASES = JSON.stringify({
  version: '1.1',
  publisher: { name: 'Example Buyer (fictional)' },
  releases: [
    {
      ocid: 'ocds-example-1',
      id: '1',
      parties: [
        {
          id: 'p-1',
          name: 'Example Alpine Security AG (fictional)',
          roles: ['supplier'],
          identifier: {
            scheme: 'XI-DUNS',
            id: '012345678',
            legalName: 'Example Alpine Security AG (fictional)',
          },
          additionalIdentifiers: [{ scheme: 'GB-COH', id: '00012345' }],
          address: { countryName: 'Switzerland' },
        },
        {
          id: 'p-2',
          name: '=cmd|"Example; Harbour" (fictional)',
          roles: ['tenderer'],
          address: { countryName: 'Atlantis' },
        },
        { id: 'p-3', name: 'n/a', roles: ['supplier'] },
      ],
    },
  ],
});

const BOM = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { component: { type: 'application', name: 'Example Shield (fictional)', version: '1.0' } },
  components: [
    {
      type: 'library',
      name: 'engine',
      version: '2.0',
      purl: 'pkg:maven/com.example/engine@2.0',
      supplier: { name: 'Example Corp (fictional)' },
    },
    { type: 'library', name: 'orphan' },
    { type: 'library', name: 'checker', scope: 'excluded' },
  ],
});

const STATEMENT = JSON.stringify({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'example.tar.gz', digest: { sha256: '1f'.repeat(32) } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {
    buildDefinition: {
      buildType: 'https://build.example/type',
      externalParameters: {},
      resolvedDependencies: [],
    },
    runDetails: {
      builder: { id: 'https://build.example/builder' },
      metadata: { finishedOn: '2026-03-01T10:00:00Z' },
    },
  },
});

describe('assay intake tells what was read', () => {
  test('of a notice: each kind of information, then what is odd', async () => {
    const { code, out, err } = await run(await put('notice.xml', WHOLE_NOTICE));
    expect([code, err]).toEqual([0, '']);
    expect(shown(out)).toEqual([
      'eForms contract award notice (eforms-sdk-1.10)',
      '%/notice.xml',
      'told by its first element, `ContractAwardNotice` of UBL',
      '',
      'Read: 4 records of 4, 0 refused',
      '  vendors        supplier (2), subcontractor (1), tenderer (1)',
      '  names          4, and 1 further one',
      '  identifiers    national:CH (2), DE-CR (1), lei (1), national (1); 1 of them',
      '                 identifies nobody as written',
      '  address in     Switzerland (2), Germany (1)',
      '  no country     1 record',
      '  owners         beneficial (1), of 1 record; Russia (1)',
      '  items          8',
      '  of a kind by   CPV (8)',
      '  made in        China (6); not told 2',
      '  made by        not told 8',
      '',
      'Warnings',
      '  line 43: `XUN` stands for no country; the country is taken as not known',
      '  line 31: `EXAMPLE0000000000000` is probably mistyped: its check digits do',
      '    not fit an LEI; compare it with the register',
    ]);
  });

  test('of a catalogue: what was refused by its line, and exits with 3', async () => {
    const { code, out } = await run(await put('catalogue.xml', WHOLE_CATALOGUE));
    expect(code).toBe(3);
    const lines = shown(out);
    expect(lines).toContain('Read: 2 records of 3, 1 refused');
    expect(lines.slice(lines.indexOf('Not read'), lines.indexOf('Not read') + 3)).toEqual([
      'Not read',
      '  line 20: the catalogue line `4` gives its item no name, no kind and no',
      '    maker; nobody can tell what it offers',
    ]);
    expect(lines).toContain('  made in         China (1), Germany (1); not told 1');
  });

  test('of a bill of materials: which evidence names the makers, and whether it is whole', async () => {
    const { code, out, err } = await run(await put('bill.json', BOM));
    expect([code, err]).toEqual([0, '']);
    expect(shown(out).slice(0, 12)).toEqual(
      [
        'CycloneDX 1.6 (JSON)',
        '%/bill.json',
        'told by its field `bomFormat`',
        '',
        'Read: 3 parts, none refused',
        '  product    Example Shield (fictional) 1.0',
        expect.stringMatching(/^ {2}parts {6}2 of the product, which are judged; 1 only for/),
        '  makers     told by supplier (1); not told for 1 part',
        '  purls      1 of 2',
        '  extent     the document does not say that anything is missing',
        '  builders   not told',
      ].slice(0, 12),
    );
  });

  test('of provenance: who built what and when, and that no signature was checked', async () => {
    const { code, out } = await run(await put('statement.json', STATEMENT));
    expect(code).toBe(0);
    expect(shown(out)).toEqual([
      'in-toto statement',
      '%/statement.json',
      'told by its field `predicateType`',
      '',
      'Read: 1 statement of 1, 0 refused',
      '  kind        https://slsa.dev/provenance/v1 (1)',
      '  builder     https://build.example/builder (1)',
      '  built       1 Mar 2026 (1)',
      '  source      not told (1)',
      '  artifacts   1, by their digests: sha256 (1)',
      '  signed      0 of 1; no signature was checked here',
    ]);
  });

  test('of statements a line, of which one is broken', async () => {
    const { code, out } = await run(await put('statements.jsonl', `${STATEMENT}\n{"predicateType": \n`));
    expect(code).toBe(3);
    const lines = shown(out);
    expect(lines).toContain('Read: 1 statement of 2, 1 refused');
    expect(lines[lines.indexOf('Not read') + 1]).toMatch(/^ {2}line 2: it is not JSON, column \d+: /);
  });

  test('of OCDS a line, of which one is broken', async () => {
    const stdin = `{"ocid": \n${JSON.stringify(JSON.parse(RELEASES).releases[0])}\n`;
    const { code, out } = await runLine(['intake', '-'], { service: real.service, stdin });
    expect(code).toBe(3);
    expect(shown(out).slice(0, 5)).toEqual([
      'OCDS JSON Lines',
      'standard input',
      'told by its lines, each an OCDS document',
      '',
      'Read: 2 records of 4, 2 refused',
    ]);
  });

  test('the first twenty of each, and all with --all', async () => {
    const lines = Array.from({ length: 23 }, (_, n) => line(`${n + 1}`, item.origin('XX')));
    const path = await put('many.xml', catalogue({ lines }));
    const few = shown((await run(path)).out);
    expect(few.filter((text) => text.includes('catalogue line'))).toHaveLength(20);
    expect(few).toContain('  and 3 more refused; --all tells them');
    const all = shown((await run(path, '--all')).out);
    expect(all.filter((text) => text.includes('catalogue line'))).toHaveLength(23);
    expect(all.join('\n')).not.toContain('--all');
  });

  test('harmlessly, whatever a file holds', async () => {
    const name = 'Example\u001b[31m \u202eEvil\u0007';
    const { out } = await run(
      await put('evil.json', BOM.replace('Example Shield (fictional)', JSON.stringify(name).slice(1, -1))),
    );
    expect(out).toContain('Example\\u001b[31m \\u202eEvil\\u0007 1.0');
  });
});

describe('assay intake --output', () => {
  test('json holds all that was read', async () => {
    const { code, out, err } = await run(await put('releases.json', RELEASES), '--output', 'json');
    const read = JSON.parse(out);
    expect(code).toBe(3);
    expect(err).toBe('1 record was refused; `--output text` tells which and why\n');
    expect(read).toMatchObject({
      format: 'OCDS 1.1 release package',
      held: 3,
      records: [{ name: 'Example Alpine Security AG (fictional)' }, { role: 'tenderer' }],
      refused: [{ at: expect.stringContaining('/releases/0/parties/2') }],
      warnings: [{ severity: 'warning' }],
    });
  });

  test('json writes digests by their algorithm, and bytes as base64', async () => {
    const payload = Buffer.from(STATEMENT).toString('base64');
    const envelope = { payloadType: 'application/vnd.in-toto+json', payload, signatures: [{ sig: 'AAEC' }] };
    const { out } = await run(await put('envelope.json', JSON.stringify(envelope)), '--output', 'json');
    const [statement] = JSON.parse(out).statements;
    expect(statement.subjects).toEqual([{ name: 'example.tar.gz', digests: { sha256: '1f'.repeat(32) } }]);
    expect(statement.signed.signatures).toEqual([{ value: 'AAEC' }]);
    expect(Buffer.from(statement.signed.bytes, 'base64').toString()).toMatch(/^DSSEv1 28 /);
  });

  test('csv is a vendor file that assay batch reads', async () => {
    const from = await put('releases.json', RELEASES);
    const csv = join(dir, 'vendors.csv');
    const scored = join(dir, 'scored.csv');
    const { code, out, err } = await run(from, '--output', 'csv', '-o', csv);
    expect([code, out]).toEqual([3, '']);
    expect(err.split('\n')).toEqual([
      '1 record was refused; `--output text` tells which and why',
      '1 row has the country of its address under `country`: the record gives no other',
      '1 identifier is left out: of another scheme than the columns have, or a second one of its scheme',
      '',
    ]);
    expect(await readFile(csv, 'utf8')).toBe(
      [
        'ref,name,alias,country,lei,uei,cage,duns,inn,ogrn,che_uid,owner,product',
        'p-1,Example Alpine Security AG (fictional),,CH,,,,012345678,,,,,',
        `p-2,"'=cmd|""Example; Harbour"" (fictional)",,,,,,,,,,,`,
        '',
      ].join('\r\n'),
    );
    const batch = await runLine(
      ['batch', csv, '-o', scored, '--policy', 'trusted-sourcing', '--market', 'DE'],
      { service: real.service },
    );
    expect(batch.code).toBe(0);
    const rows: Record<string, string>[] = parse(await readFile(scored, 'utf8'), { columns: true });
    expect(rows.map(({ ref, assay_row_status }) => [ref, assay_row_status])).toEqual([
      ['p-1', 'decided'],
      ['p-2', 'decided'],
    ]);
    const bare = await run(from, '--output', 'csv', '--formula-guard', 'off', '--quiet');
    expect(bare.err).toBe('');
    expect(bare.out).toContain('p-2,"=cmd|""Example; Harbour"" (fictional)"');
  });

  test('csv gives what a row can hold, and tells what it cannot', async () => {
    const { out, err } = await run(await put('catalogue.xml', WHOLE_CATALOGUE), '--output', 'csv');
    expect(parse(out, { columns: true })).toEqual([
      expect.objectContaining({
        ref: '012345678',
        name: 'Example Harbour Software AS (fictional)',
        alias: 'Example Harbour (fictional)',
        country: 'SE',
        duns: '012345678',
        lei: 'EXAMPLE0000000000000',
        product: '',
      }),
      expect.objectContaining({
        name: 'Example Reseller (fictional)',
        country: '',
        product: 'Example Cable (fictional)',
      }),
    ]);
    expect(err).toContain('2 identifiers are left out');
    expect(err).toContain('1 row has no product: the record names several\n');
  });

  test('csv refuses what names no vendors', async () => {
    const { code, out, err } = await run(await put('bill.json', BOM), '--output', 'csv');
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll(dir, '%')).toBe(
      'assay: --output csv is a vendor file, and `%/bill.json` is CycloneDX 1.6 (JSON), which names no vendors; choose text or json\n',
    );
  });

  test('is never written over what it is read from', async () => {
    const path = await put('bill.json', BOM);
    const { code, err } = await run(path, '-o', path);
    expect(code).toBe(2);
    expect(err.replaceAll(dir, '%')).toBe(
      'assay: --out `%/bill.json`: the result would be written over the file that it is read from; name another file\n',
    );
    expect(await readFile(path, 'utf8')).toBe(BOM);
  });
});

describe('assay intake --format', () => {
  test('reads a file as what it is said to be', async () => {
    const path = await put('notice.xml', WHOLE_NOTICE);
    expect(shown((await run(path, '--format', 'eforms')).out)[2]).toBe('as --format says');
  });

  test.each([
    ['cyclonedx', '{"spdxVersion": "SPDX-2.3"}', /SPDX/],
    [
      'spdx',
      BOM,
      /^assay: --format `spdx`: `%\/x` is CycloneDX 1\.6 \(JSON\); name that, or leave --format out$/m,
    ],
    ['spdx', RELEASES, /`%\/x` is no bill of materials that can be read/],
    ['ocds', WHOLE_NOTICE, /`%\/x` is XML, and OCDS is JSON or JSON Lines/],
    ['eforms', WHOLE_CATALOGUE, /`%\/x` is no eForms notice: its first element is `Catalogue`/],
    ['provenance', BOM, /`%\/x` cannot be read as provenance/],
    ['usaspending', 'name\nExample AG', /`%\/x` is no file of federal contracts/],
    ['auto', 'name\nExample AG', /`%\/x` is of no format that is known \(cyclonedx, .*name it with --format/],
    ['auto', '{"a": 1,}', /`%\/x` is not JSON, line 1, column 9: .*; mend it and try again\n$/],
    [
      'auto',
      '<a>\n&foo;</a>',
      /^assay: `%\/x` is not XML that can be read, line 2, column 5: an entity is used that nobody declared\n$/,
    ],
    ['auto', '', /`%\/x` is empty; give the whole document/],
    ['sbom', BOM, /argument 'sbom' is invalid\. Allowed choices are auto, cyclonedx,/],
  ])('%s refuses what is none: %j', async (format, content, told) => {
    const { code, out, err } = await run(await put('x', content), '--format', format);
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll(dir, '%')).toMatch(told);
  });
});

describe('what cannot be read is refused', () => {
  test.each([
    ['gzip', [0x1f, 0x8b, 0x08]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ])('compressed by %s', async (how, bytes) => {
    const { code, err } = await run(await put('packed.json', Uint8Array.from(bytes)));
    expect(code).toBe(2);
    expect(err.replaceAll(dir, '%')).toBe(
      `assay: \`%/packed.json\` is compressed (${how}); unpack it, and give what was in it\n`,
    );
  });

  test('a folder, a file that is not there, and nothing at all', async () => {
    expect((await run(join(dir, 'folder'))).err).toContain('is a folder; name a file in it');
    expect((await run(join(dir, 'none.json'))).err).toContain(
      'there is no such file or folder; check the path',
    );
    expect((await run()).code).toBe(2);
    expect((await run('-')).err).toBe('assay: `standard input` is empty; give the whole document\n');
  });
});
