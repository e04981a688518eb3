import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/intake/document/open-document.ts';
import { readOcds } from '../../src/intake/procurement/ocds/read-ocds.ts';
import { readSamEntityJson } from '../../src/intake/procurement/sam/read-sam-entity-json.ts';
import { readSamExtract } from '../../src/intake/procurement/sam/read-sam-extract.ts';
import { readUsaspending } from '../../src/intake/procurement/usaspending/read-usaspending.ts';

function bytesOf(path: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../../../shared/samples/${path}`, import.meta.url)));
}

function jsonOf(path: string): unknown {
  const opened = openDocument(bytesOf(path), path);
  if (opened.kind !== 'json') throw new Error(`${path} is no JSON`);
  return opened.value;
}

function textOf(path: string): string {
  const opened = openDocument(gunzipSync(bytesOf(path)), path);
  if (opened.kind !== 'text') throw new Error(`${path} is no plain text`);
  return opened.text;
}

describe('OCDS', () => {
  const PARTIES = [
    { role: 'supplier', identifiers: [{ scheme: 'GB-COH', value: '11111111' }] },
    { role: 'tenderer', identifiers: [{ scheme: 'GB-COH', value: '22222222' }] },
  ];

  test('a release package whose identifiers a spreadsheet spoilt', () => {
    const file = readOcds(jsonOf('ocds/release-contract-1.1.json'), 'release.json');
    expect(file.format).toBe('OCDS 1.1 release package');
    expect(file).toMatchObject({ held: 2, refused: [], records: PARTIES });
    expect(file.records.map(({ countries }) => countries)).toEqual([
      [{ code: 'GB', role: 'address' }],
      [{ code: 'GB', role: 'address' }],
    ]);
    expect(file.records.map(({ items }) => items.length)).toEqual([2, 0]);
    expect(file.warnings.map(({ code }) => code)).toEqual([
      'code.repaired',
      'code.repaired',
      'code.repaired',
    ]);
  });

  test('a record with its versions: the compiled release and the latest values say the same', () => {
    const value = jsonOf('ocds/record-withversions-1.1.json') as { records: Record<string, unknown>[] };
    const compiled = readOcds(value, 'record.json');
    expect(compiled.format).toBe('OCDS 1.1 record package');
    expect(compiled).toMatchObject({ held: 2, refused: [], records: PARTIES });

    const [record] = value.records;
    const { compiledRelease: _, ...versioned } = record ?? {};
    const latest = readOcds({ ...value, records: [versioned] }, 'record.json');
    const places = /\/(compiledRelease|versionedRelease)/g;
    expect(JSON.parse(JSON.stringify(latest).replace(places, ''))).toEqual(
      JSON.parse(JSON.stringify(compiled).replace(places, '')),
    );

    const { versionedRelease: __, ...links } = versioned;
    expect(readOcds({ ...value, records: [links] }, 'record.json')).toMatchObject({
      held: 1,
      records: [],
      refused: [{ at: '/records/0', code: 'ocds.links-only' }],
    });
  });
});

describe('SAM', () => {
  test('an entity of the API', () => {
    const file = readSamEntityJson(jsonOf('sam/entity-v3-fouo-XY1XDER4WPJ6.json'), 'entity.json');
    expect(file).toMatchObject({ format: 'SAM entity JSON', held: 1, refused: [] });
    expect(file.records).toMatchObject([
      {
        ref: 'XY1XDER4WPJ6',
        identifiers: [
          { scheme: 'uei', value: 'XY1XDER4WPJ6' },
          { scheme: 'cage', value: '7F0U0' },
        ],
        countries: [{ code: 'US', role: 'incorporation' }],
        owners: [],
      },
    ]);
    expect(file.warnings.map(({ code }) => code)).toEqual(['country.unreadable']);
  });

  test('a monthly extract of 2014: 447 records, as its last line says', () => {
    const text = textOf('sam/SAM_PUBLIC_MONTHLY_20140504.dat.gz');
    const file = readSamExtract(text, 'sam.dat');
    expect(file).toMatchObject({ format: 'SAM public extract V1', held: 447, refused: [], warnings: [] });
    expect(file.records).toHaveLength(447);
    // The sample was made anonymous by numbering its entities: what a record says belongs together.
    for (const { name, aliases, identifiers, ref } of file.records) {
      const number = /^Entity ([0-9]+) Legal Business Name$/.exec(name)?.[1];
      expect(number).toBeDefined();
      for (const alias of aliases)
        expect(alias).toMatch(new RegExp(`^Entity ${number} (DBA|Company Division) Name$`));
      expect(identifiers.map(({ scheme }) => scheme)).toEqual(['duns', 'cage']);
      expect(ref).toMatch(/^[0-9]{9}$/);
    }
    const rolesOf = (role: string) =>
      file.records.filter(({ countries }) => countries.some((country) => country.role === role)).length;
    expect([rolesOf('address'), rolesOf('incorporation')]).toEqual([447, 372]);

    const cut = text.split('\n').toSpliced(100, 1).join('\n');
    expect(() => readSamExtract(cut, 'sam.dat')).toThrow(
      '`sam.dat`, line 448: records by the last line: 447, records found: 446; the file is not whole, fetch it again',
    );
  });
});

describe('USAspending', () => {
  test('a D1 file that is a header alone', async () => {
    const file = await readUsaspending(bytesOf('usaspending/d1_sample.csv'), 'd1.csv');
    expect(file).toEqual({ format: 'DAIMS D1 CSV', held: 0, records: [], refused: [], warnings: [] });
  });

  test('the header of contract transactions, over rows made for it', async () => {
    const header = new TextDecoder().decode(bytesOf('usaspending/contract-transactions.header.csv')).trim();
    const columns = header.split(',');
    expect(columns).toHaveLength(297);
    const row = (cells: Readonly<Record<string, string>>) => {
      const strangers = Object.keys(cells).filter((name) => !columns.includes(name));
      expect(strangers).toEqual([]);
      return columns.map((name) => cells[name] ?? '').join(',');
    };
    const rows = [
      row({
        contract_transaction_unique_key: 'EX_1_0',
        contract_award_unique_key: 'EX_1',
        recipient_uei: 'NEWEXAMPLE01',
        recipient_name: 'EXAMPLE ALPINE SECURITY AG (FICTIONAL)',
        recipient_name_raw: 'EXAMPLE ALPINE SECURITY A.G. (FICTIONAL)',
        cage_code: '0EX01',
        recipient_parent_uei: 'NEWEXAMPLE02',
        recipient_parent_name: 'EXAMPLE HOLDING GMBH (FICTIONAL)',
        recipient_country_code: 'CHE',
        product_or_service_code: '7030',
        naics_code: '511210',
        country_of_product_or_service_origin_code: 'DEU',
        place_of_manufacture_code: 'D',
        manufacturer_of_goods: 'f',
        transaction_description: 'LICENCES',
      }),
      row({ contract_award_unique_key: 'EX_1', recipient_name: 'REDACTED DUE TO PII' }),
    ];
    const file = await readUsaspending(new TextEncoder().encode([header, ...rows].join('\n')), 'awards.csv');
    expect(file).toMatchObject({
      format: 'USAspending contract transactions CSV',
      held: 2,
      refused: [{ at: 'line 3', code: 'usaspending.nobody' }],
      records: [
        {
          ref: 'EX_1_0',
          name: 'EXAMPLE ALPINE SECURITY AG (FICTIONAL)',
          owners: [{ name: 'EXAMPLE HOLDING GMBH (FICTIONAL)', kind: 'ultimate' }],
          items: [
            { classification: { scheme: 'PSC', code: '7030' }, originCountry: 'DE' },
            { classification: { scheme: 'NAICS', code: '511210' }, originCountry: 'DE' },
          ],
        },
      ],
    });
    expect(file.records[0]?.items.map(({ manufacturer }) => manufacturer)).toEqual([undefined, undefined]);
    expect(file.warnings.map(({ code }) => code)).toEqual(['usaspending.same-award']);
  });
});
