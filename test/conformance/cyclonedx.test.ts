import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/intake/document/open-document.ts';
import { readCycloneDxJson } from '../../src/intake/sbom/cyclonedx/read-cyclonedx-json.ts';
import type { Bill, MakerEvidence } from '../../src/model/bill.ts';

function readSample(name: string): Bill {
  const path = fileURLToPath(new URL(`../../../shared/samples/cyclonedx/${name}`, import.meta.url));
  const bytes = name.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  const document = openDocument(bytes, name);
  return readCycloneDxJson(document.kind === 'json' ? document.value : undefined, name);
}

/** How many parts have a hint of a kind. */
const having = ({ parts }: Bill, evidence: MakerEvidence) =>
  parts.filter(({ makers }) => makers.some((hint) => hint.evidence === evidence)).length;

describe('real documents of CycloneDX', () => {
  test('an application of 167 components: none names a supplier, 90 a publisher, all but one point to somebody', () => {
    const bill = readSample('dropwizard-1.3.15.bom.json.gz');
    expect(bill.format).toBe('CycloneDX 1.2 (JSON)');
    expect(bill.product).toEqual({ name: 'dropwizard-parent', version: '1.3.15' });
    expect(bill.parts).toHaveLength(167);
    expect([having(bill, 'supplier'), having(bill, 'publisher')]).toEqual([0, 90]);
    expect(bill.parts.filter(({ makers }) => makers.length === 0).map(({ name }) => name)).toEqual([
      'jsr305',
    ]);
    expect(bill.warnings).toEqual([]);
  });

  test('a board of six parts, each with its supplier', () => {
    const bill = readSample('hbom-pcie-sata.bom.json');
    expect(bill.parts).toHaveLength(6);
    expect(having(bill, 'supplier')).toBe(6);
  });

  test('six services, of which four name their provider', () => {
    const bill = readSample('saasbom.bom.json');
    expect(bill.parts).toHaveLength(6);
    expect(having(bill, 'supplier')).toBe(4);
    expect(bill.parts.map(({ within }) => within)).toEqual([undefined, 0, 0, 0, 0, 0]);
    // All that the document depends on is listed.
    expect(bill.warnings).toEqual([]);
  });

  test('a component that was derived from another', () => {
    const bill = readSample('valid-bom-1.6.json');
    expect(bill.parts.map(({ name, within }) => [name, within])).toEqual([
      ['tomcat-catalina', undefined],
      ['tomcat-catalina', 0],
      // It depends on the first, which the document does not tie to its product.
      ['mylibrary', undefined],
      ['myframework', undefined],
    ]);
    expect(
      bill.parts[2]?.makers.filter(({ evidence }) => evidence === 'supplier').map(({ name }) => name),
    ).toEqual(['Example, Inc.', 'Example-2, Inc.']);
  });

  test('what a product was built with is no part of it', () => {
    const bill = readSample('valid-formulation-1.7.json');
    expect(bill.parts.map(({ name, use }) => [name, use])).toEqual([
      ['mylibrary', 'part'],
      ['Pipeline controller image', 'build'],
    ]);
    expect(bill.builders).toEqual([]);
  });

  test('claims are counted, and told as claims', () => {
    const bill = readSample('valid-attestation-1.7.json');
    expect(bill.parts).toEqual([]);
    expect(bill.warnings.map(({ detail }) => detail)).toEqual([
      'the document declares one claim, assessed by `Assessors Inc`; it is told as declared, and not verified',
    ]);
  });

  test('a document that names a supplier and lists nothing', () => {
    const bill = readSample('valid-metadata-supplier-1.7.json');
    expect(bill).toEqual({ format: 'CycloneDX 1.7 (JSON)', parts: [], builders: [], warnings: [] });
  });
});
