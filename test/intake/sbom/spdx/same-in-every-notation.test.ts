import { describe, expect, test } from 'vitest';
import type { Bill } from '../../../../src/model/bill.ts';
import { EXAMPLE_2, EXAMPLE_3, EXAMPLE_TAG_VALUE, utf16 } from './example-documents.ts';
import { read2, read3, readTags, warningsOf, waysIn } from './read-document.ts';

/** A bill without what must differ between two notations: its format, and the places of its parts. */
function withoutPlaces({ format: _format, parts, ...rest }: Bill) {
  return { ...rest, parts: parts.map(({ at: _at, ...part }) => part) };
}

const TAGS = readTags(EXAMPLE_TAG_VALUE);
const JSON_2 = read2(EXAMPLE_2);
const JSON_3 = read3(EXAMPLE_3);

describe('one product in three notations', () => {
  test('each names its format', () => {
    expect([JSON_2, TAGS, JSON_3].map(({ format }) => format)).toEqual([
      'SPDX 2.3 (JSON)',
      'SPDX 2.3 (tag-value)',
      'SPDX 3.0 (JSON)',
    ]);
  });

  test('all give the same product, parts, ways and makers', () => {
    expect(withoutPlaces(TAGS)).toEqual(withoutPlaces(JSON_2));
    expect(withoutPlaces(JSON_3)).toEqual(withoutPlaces(JSON_2));
    expect(warningsOf(JSON_2)).toEqual([]);
  });

  test('what is described is the product, and no part of itself', () => {
    expect(JSON_2.product).toEqual({ name: 'Example Edge Gateway', version: '4.2' });
  });

  test('the ways go by dependency, by what contains what, and through files and snippets', () => {
    expect(waysIn(JSON_2)).toEqual([
      'Example Edge Gateway > engine: part',
      'Example Edge Gateway > engine > parser: part',
      'Example Edge Gateway > compiler: build',
      'Example Edge Gateway > compiler > linker: build',
      'Example Edge Gateway > engine > fuzzer: test',
      'Example Edge Gateway > codec: part',
      // Nothing that is said shows where it stands, so it stands in the product.
      'Example Edge Gateway > stray: part',
    ]);
  });

  test('all that tells who made a part is found, without mail addresses', () => {
    const engine = JSON_2.parts[0];
    expect(engine?.makers).toEqual([
      { evidence: 'supplier', name: 'Example Borealis Software', said: 'Example Borealis Software' },
      { evidence: 'publisher', name: 'Jane Example', said: 'Jane Example' },
      expect.objectContaining({ evidence: 'namespace', name: 'example-maven' }),
      expect.objectContaining({ evidence: 'cpe', name: 'example cpe' }),
      expect.objectContaining({ evidence: 'host', name: 'example-borealis' }),
      expect.objectContaining({ evidence: 'host', name: 'example-engine' }),
      expect.objectContaining({ evidence: 'copyright', name: 'Example Austral Ltd' }),
      expect.objectContaining({ evidence: 'copyright', name: 'Example Borealis Software' }),
    ]);
    expect(engine?.purl).toBe('pkg:maven/com.example-maven.engine/engine@2.1.0');
    expect(JSON.stringify([JSON_2, TAGS, JSON_3])).not.toContain('borealis.example');
  });

  test('parts of which nobody says anything have no makers, and NOASSERTION is nobody', () => {
    expect(JSON_2.parts.slice(1).map(({ makers }) => makers)).toEqual([[], [], [], [], [], []]);
  });

  test('versions stay text, and a blank one is none', () => {
    expect(JSON_2.parts.map(({ version }) => version)).toEqual([
      '2.1.0',
      undefined,
      '12',
      '12',
      '0.9',
      '7.0-rc1',
      undefined,
    ]);
  });

  test('each part tells where it stands in its document', () => {
    expect(JSON_2.parts[0]?.at).toBe('/packages/1');
    expect(TAGS.parts[0]?.at).toBe('line 27');
    expect(JSON_3.parts[0]?.at).toBe('/@graph/7');
  });

  test('UTF-16 is read like UTF-8', () => {
    expect(read2(utf16(JSON.stringify(EXAMPLE_2)))).toEqual(JSON_2);
    expect(readTags(utf16(EXAMPLE_TAG_VALUE))).toEqual(TAGS);
  });

  test('line ends of other systems change nothing', () => {
    expect(readTags(EXAMPLE_TAG_VALUE.replaceAll('\n', '\r\n'))).toEqual(TAGS);
    expect(readTags(EXAMPLE_TAG_VALUE.replaceAll('\n', '\r'))).toEqual(TAGS);
  });
});
