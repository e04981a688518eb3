import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/intake/document/open-document.ts';
import { readSpdxTagValue } from '../../src/intake/sbom/spdx/read-spdx-tag-value.ts';
import { readSpdx2Json } from '../../src/intake/sbom/spdx/read-spdx2-json.ts';
import { type Bill, pathToPart } from '../../src/model/bill.ts';

const bytesOf = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../shared/samples/spdx/${name}`, import.meta.url)));

function readTags(bytes: Uint8Array): Bill {
  const document = openDocument(bytes, 'tags');
  if (document.kind !== 'text') throw new Error(`opened as ${document.kind}`);
  return readSpdxTagValue(document.text, 'tags');
}

function jsonOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const document = openDocument(bytes, 'json');
  if (document.kind !== 'json') throw new Error(`opened as ${document.kind}`);
  return document.value as Readonly<Record<string, unknown>>;
}

const JSON_BYTES = bytesOf('SPDXJSONExample-UTF-16.spdx.json');
const JSON_BILL = readSpdx2Json(jsonOf(JSON_BYTES), 'json');
const TAG_BILL = readTags(bytesOf('SPDXTagExample-v2.3.spdx'));
const withoutPlaces = ({ parts }: Bill) => parts.map(({ at: _at, ...part }) => part);

describe('the example of the SPDX specification', () => {
  test('JSON in UTF-16, behind its byte order mark', () => {
    expect([...JSON_BYTES.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(JSON_BILL.format).toBe('SPDX 2.2 (JSON)');
    expect(JSON_BILL.warnings).toEqual([]);
    expect(JSON_BILL.extent).toBeUndefined();
  });

  test('it is about glibc, beside a file; its other three packages are the parts', () => {
    expect(JSON_BILL.product).toEqual({ name: 'glibc', version: '2.11.1' });
    expect(JSON_BILL.parts.map(({ name, version, use, at }) => [name, version, use, at])).toEqual([
      ['Apache Commons Lang', undefined, 'part', '/packages/1'],
      ['Jena', '3.12.0', 'part', '/packages/2'],
      ['Saxon', '8.8', 'part', '/packages/3'],
    ]);
    expect(pathToPart(JSON_BILL, 2)).toEqual(['glibc', 'Saxon']);
  });

  test('Jena is known by its package URL, Saxon by its copyright only', () => {
    const [, jena, saxon] = JSON_BILL.parts;
    expect(jena?.purl).toBe('pkg:maven/org.apache.jena/apache-jena@3.12.0');
    expect(jena?.makers.map(({ evidence, name }) => `${evidence} ${name}`)).toEqual([
      'namespace apache',
      'host openjena',
    ]);
    expect(saxon?.makers).toEqual([
      { evidence: 'copyright', name: 'Saxonica Ltd', said: 'Copyright Saxonica Ltd' },
    ]);
  });

  test('as tags and values it says the same', () => {
    expect(TAG_BILL.format).toBe('SPDX 2.3 (tag-value)');
    expect(TAG_BILL.product).toEqual(JSON_BILL.product);
    expect(withoutPlaces(TAG_BILL)).toEqual(withoutPlaces(JSON_BILL));
    expect(TAG_BILL.warnings).toEqual([]);
    const lines = bytesOf('SPDXTagExample-v2.3.spdx').toString('utf8').split('\n');
    for (const { at, name } of TAG_BILL.parts)
      expect(lines[Number(at.replace('line ', '')) - 1]).toBe(`PackageName: ${name}`);
  });

  test('if it were not said what it is about, glibc would be a part, with its supplier and its origin', () => {
    const value = jsonOf(JSON_BYTES);
    const silent = { ...value, documentDescribes: [], relationships: [] };
    const { product, parts } = readSpdx2Json(silent, 'json');
    expect(product).toBeUndefined();
    expect(parts).toHaveLength(4);
    const makers = parts[0]?.makers.filter(({ evidence }) => evidence !== 'cpe' && evidence !== 'host');
    expect(makers).toEqual([
      { evidence: 'supplier', name: 'Jane Doe', said: 'Jane Doe' },
      { evidence: 'publisher', name: 'ExampleCodeInspect', said: 'ExampleCodeInspect' },
      { evidence: 'copyright', name: 'John Smith', said: 'Copyright 2008-2010 John Smith' },
    ]);
    expect(JSON.stringify(parts)).not.toContain('@example.com');
  });
});
