import { describe, expect, test } from 'vitest';
import { readCycloneDxJson } from '../../../../src/intake/sbom/cyclonedx/read-cyclonedx-json.ts';
import { pathToPart } from '../../../../src/model/bill.ts';
import { bomOf, outline, partNamed, readBom } from './read-bom.ts';
import { SAMPLE_BOM } from './sample-bom.ts';

const library = (name: string, fields: object = {}) => ({
  type: 'library',
  'bom-ref': name,
  name,
  ...fields,
});
const PRODUCT = { component: { type: 'application', 'bom-ref': 'product', name: 'Example Scanner' } };

describe('a document that says all there is to say', () => {
  const bill = readBom(JSON.stringify(SAMPLE_BOM));

  test('tells its format and the product', () => {
    expect(bill.format).toBe('CycloneDX 1.6 (JSON)');
    expect(bill.product).toEqual({ name: 'Example Scanner', version: '9.1' });
  });

  test('has each part once, in what it stands in, and for what it is', () => {
    expect(outline(bill)).toEqual([
      'own-core in the product',
      'old-scanner in the product',
      'engine in the product',
      'rules in engine',
      'data.bin in engine',
      'engine-original in engine',
      'parser in engine',
      'loose in the product',
      'tester in the product, for test',
      'mock in tester, for test',
      'bundler in the product, for build',
      'updates in the product',
      'mirror in updates',
      'runner in the product, for build',
    ]);
  });

  test('says of a part where it stands and which way leads to it', () => {
    const index = bill.parts.findIndex(({ name }) => name === 'parser');
    expect(bill.parts[index]).toEqual({
      name: 'parser',
      version: '1.1',
      makers: [],
      use: 'part',
      within: bill.parts.findIndex(({ name }) => name === 'engine'),
      at: '/components/1',
    });
    expect(pathToPart(bill, index)).toEqual(['Example Scanner', 'engine', 'parser']);
    expect(partNamed(bill, 'engine-original').at).toBe('/components/0/pedigree/ancestors/0');
    expect(partNamed(bill, 'runner').at).toBe('/formulation/0/components/0');
  });

  test('tells all that points to the maker of a part, the best first', () => {
    expect(
      partNamed(bill, 'engine').makers.map(({ evidence, name, country }) => [evidence, name, country]),
    ).toEqual([
      ['supplier', 'Example Engines Ltd (fictional)', 'CH'],
      ['supplier', 'Example Works Inc. (fictional)', undefined],
      ['publisher', 'Example Publishing (fictional)', undefined],
      ['author', 'Jane Example', undefined],
      ['author', 'Joe Example', undefined],
      ['namespace', 'example', undefined],
      ['cpe', 'example engines', undefined],
      ['host', 'example', undefined],
      ['host', 'Example Lab', undefined],
      ['copyright', 'Example Engines Ltd.', undefined],
      ['copyright', 'Example Ancestors Inc.', undefined],
    ]);
  });

  test('takes the provider of a service for its supplier', () => {
    expect(partNamed(bill, 'updates').makers).toEqual([
      {
        evidence: 'supplier',
        name: 'Example Hosting SA (fictional)',
        said: 'Example Hosting SA (fictional)',
        country: 'FR',
      },
    ]);
    expect(partNamed(bill, 'mirror').makers.map(({ name }) => name)).toEqual(['example']);
  });

  test('gives the supplier of the product to no part', () => {
    const names = bill.parts.flatMap(({ makers }) => makers.map(({ name }) => name));
    expect(names).not.toContain('Example Distribution GmbH (fictional)');
    expect(names).not.toContain('Example Alpine Security AG (fictional)');
  });

  test('names the build systems of the product, of what built it and of claims about it', () => {
    expect(bill.builders).toEqual([
      { id: 'https://ci.example.com/scanner', at: '/metadata/component/externalReferences/0' },
      { id: 'https://runner.example.com/12', at: '/formulation/0/components/0/externalReferences/0' },
      {
        id: 'https://flow.example.com/w',
        at: '/formulation/0/workflows/0/resourceReferences/0/externalReference',
      },
      { id: 'https://claimed.example.com/', at: '/declarations/claims/0/externalReferences/0' },
    ]);
  });

  test('says that its list is not whole, and that its claims are claims', () => {
    expect(bill.extent).toBe('incomplete');
    expect(bill.warnings).toEqual([
      {
        pointer: '/declarations',
        code: 'sbom.declarations',
        detail:
          'the document declares 2 claims, assessed by `Example Assessors (fictional)`; they are told as declared, and not verified',
        severity: 'warning',
        file: 'our.cdx',
      },
    ]);
  });
});

describe('what a part stands in', () => {
  const chain = (...pairs: string[]) =>
    pairs.map((pair) => {
      const [ref = '', ...dependsOn] = pair.split(' ');
      return { ref, dependsOn };
    });

  test.each<[string, object, string[]]>([
    [
      'the shortest of two ways',
      {
        metadata: PRODUCT,
        components: [library('a'), library('b'), library('c')],
        dependencies: chain('product a', 'a b', 'b c', 'product b'),
      },
      ['a in the product', 'b in the product', 'c in b'],
    ],
    [
      'a dependency is shorter than a deep nest',
      {
        metadata: PRODUCT,
        components: [library('a', { components: [library('b', { components: [library('c')] })] })],
        dependencies: chain('product a c'),
      },
      ['a in the product', 'b in a', 'c in the product'],
    ],
    [
      'without a way to it, the product itself',
      {
        metadata: PRODUCT,
        components: [library('a'), library('b', { components: [library('c')] })],
        dependencies: chain('product a', 'b a'),
      },
      ['a in the product', 'b in the product', 'c in b'],
    ],
    [
      'without a product, too',
      { components: [library('a'), library('b')], dependencies: chain('a b') },
      ['a in the product', 'b in the product'],
    ],
    [
      'a cycle of two that nothing leads to',
      { metadata: PRODUCT, components: [library('a'), library('b')], dependencies: chain('a b', 'b a') },
      ['a in the product', 'b in the product'],
    ],
    [
      'a cycle, entered once',
      {
        metadata: PRODUCT,
        components: [library('a'), library('b'), library('c')],
        dependencies: chain('product a', 'a b', 'b c', 'c a product'),
      },
      ['a in the product', 'b in a', 'c in b'],
    ],
    [
      'a part that needs what holds it',
      {
        metadata: PRODUCT,
        components: [library('a', { components: [library('b')] })],
        dependencies: chain('b a', 'a a'),
      },
      ['a in the product', 'b in a'],
    ],
    [
      'what the product itself provides for is not contained',
      {
        metadata: PRODUCT,
        components: [library('a'), library('b')],
        dependencies: [{ ref: 'a', provides: ['b'] }],
      },
      ['a in the product', 'b in the product'],
    ],
  ])('%s', (_, document, expected) => expect(outline(bomOf(document))).toEqual(expected));

  test('a chain of 200,000 is followed to its end', () => {
    const count = 200_000;
    const document = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: PRODUCT,
      components: Array.from({ length: count }, (_, index) => library(`c${index}`)),
      dependencies: Array.from({ length: count }, (_, index) => ({
        ref: index === 0 ? 'product' : `c${index - 1}`,
        dependsOn: [`c${index}`],
      })),
    };
    const bill = readCycloneDxJson(document, 'our.cdx');
    expect(
      bill.parts.findIndex(({ within }, index) => within !== (index === 0 ? undefined : index - 1)),
    ).toBe(-1);
  });
});

describe('what a part is for', () => {
  const dev = (name: string, value = 'true') => ({ properties: [{ name, value }] });

  test.each<[string, object, string]>([
    ['nothing said', {}, 'part'],
    ['required', { scope: 'required' }, 'part'],
    ['optional', { scope: 'optional' }, 'part'],
    ['a scope that is not known', { scope: 'elsewhere' }, 'part'],
    ['excluded', { scope: 'excluded' }, 'test'],
    ['development of npm', dev('cdx:npm:package:development'), 'build'],
    ['development, in short', dev('cdx:composer:package:dev'), 'build'],
    ['development, but not', dev('cdx:npm:package:development', 'false'), 'part'],
    ['a property that ends otherwise', dev('cdx:npm:package:developmental'), 'part'],
    ['a property without a namespace', dev('development'), 'part'],
    ['both', { scope: 'excluded', ...dev('cdx:npm:package:development') }, 'test'],
  ])('%s: %s', (_, fields, use) => {
    expect(partNamed(bomOf({ components: [library('a', fields)] }), 'a').use).toBe(use);
  });

  const tool = library('tool', { scope: 'excluded' });
  test.each<[string, object, string]>([
    [
      'reached over a part for tests only',
      {
        metadata: PRODUCT,
        components: [tool, library('a')],
        dependencies: [
          { ref: 'product', dependsOn: ['tool'] },
          { ref: 'tool', dependsOn: ['a'] },
        ],
      },
      'test',
    ],
    [
      'reached over two parts for tests',
      {
        metadata: PRODUCT,
        components: [tool, library('mid'), library('a')],
        dependencies: [
          { ref: 'product', dependsOn: ['tool'] },
          { ref: 'tool', dependsOn: ['mid'] },
          { ref: 'mid', dependsOn: ['a'] },
        ],
      },
      'test',
    ],
    [
      'reached over an ordinary part as well, by a longer way',
      {
        metadata: PRODUCT,
        components: [tool, library('x'), library('y'), library('a')],
        dependencies: [
          { ref: 'product', dependsOn: ['tool', 'x'] },
          { ref: 'tool', dependsOn: ['a'] },
          { ref: 'x', dependsOn: ['y'] },
          { ref: 'y', dependsOn: ['a'] },
        ],
      },
      'part',
    ],
    [
      'needed by an ordinary part that nothing leads to',
      {
        metadata: PRODUCT,
        components: [tool, library('x'), library('a')],
        dependencies: [
          { ref: 'product', dependsOn: ['tool'] },
          { ref: 'tool', dependsOn: ['a'] },
          { ref: 'x', dependsOn: ['a'] },
        ],
      },
      'part',
    ],
    [
      'written within a part for tests',
      { components: [library('tool', { scope: 'excluded', components: [library('a')] })] },
      'test',
    ],
    [
      'what a part for tests was derived from',
      { components: [library('tool', { scope: 'excluded', pedigree: { ancestors: [library('a')] } })] },
      'test',
    ],
    ['listed for having built it', { formulation: [{ components: [library('a')] }] }, 'build'],
    [
      'within what is listed for having built it',
      { formulation: [{ components: [library('tool', { components: [library('a')] })] }] },
      'build',
    ],
    [
      'listed for having built it, and needed by the product all the same',
      {
        metadata: PRODUCT,
        formulation: [{ components: [library('a')] }],
        dependencies: [{ ref: 'product', dependsOn: ['a'] }],
      },
      'part',
    ],
    ['a service that built it', { formulation: [{ services: [{ name: 'a' }] }] }, 'build'],
  ])('%s: %s', (_, document, use) => expect(partNamed(bomOf(document), 'a').use).toBe(use));
});

describe('whether the list is whole', () => {
  const composed = (...compositions: object[]) =>
    bomOf({ metadata: PRODUCT, components: [library('a')], compositions }).extent;

  test.each<[string, object[], string | undefined]>([
    ['nothing said', [], undefined],
    ['complete', [{ aggregate: 'complete' }], undefined],
    ['incomplete', [{ aggregate: 'incomplete' }], 'incomplete'],
    ['incomplete in part', [{ aggregate: 'incomplete_first_party_proprietary_only' }], 'incomplete'],
    ['unknown', [{ aggregate: 'unknown' }], 'unknown'],
    ['not specified', [{ aggregate: 'not_specified' }], 'unknown'],
    ['a word that is not known', [{ aggregate: 'most' }], 'unknown'],
    ['no word at all', [{}], 'unknown'],
    ['of the product', [{ aggregate: 'incomplete', assemblies: ['product'] }], 'incomplete'],
    ['of a part', [{ aggregate: 'incomplete', assemblies: ['a'] }], 'incomplete'],
    ['of the dependencies of a part', [{ aggregate: 'incomplete', dependencies: ['a'] }], 'incomplete'],
    ['of something else', [{ aggregate: 'incomplete', assemblies: ['urn:cdx:other'] }], undefined],
    ['of vulnerabilities', [{ aggregate: 'incomplete', vulnerabilities: ['v'] }], undefined],
    [
      'the worst of several',
      [{ aggregate: 'unknown' }, { aggregate: 'incomplete' }, { aggregate: 'complete' }],
      'incomplete',
    ],
  ])('%s', (_, compositions, extent) => expect(composed(...compositions)).toBe(extent));
});

describe('dependencies on parts that are not listed', () => {
  test('are told with what may be amiss', () => {
    const bill = bomOf({
      metadata: PRODUCT,
      components: [library('a')],
      dependencies: [
        { ref: 'product', dependsOn: ['a', 'gone'] },
        { ref: 'lost', dependsOn: ['gone'] },
      ],
    });
    expect(bill.warnings).toEqual([
      {
        pointer: '/dependencies/0',
        code: 'sbom.unknown-ref',
        detail: '`gone` stands among the dependencies but is not listed; a part may be missing',
        severity: 'warning',
        file: 'our.cdx',
      },
      {
        pointer: '/dependencies/1',
        code: 'sbom.unknown-ref',
        detail: '`lost` stands among the dependencies but is not listed; a part may be missing',
        severity: 'warning',
        file: 'our.cdx',
      },
    ]);
  });

  test('the first ten are told, the others counted', () => {
    const dependsOn = Array.from({ length: 25 }, (_, index) => `gone-${index}`);
    const details = bomOf({ metadata: PRODUCT, dependencies: [{ ref: 'product', dependsOn }] }).warnings.map(
      ({ detail }) => detail,
    );
    expect(details).toHaveLength(11);
    expect(details.at(-1)).toBe('15 more parts stand among the dependencies but are not listed');
  });
});

describe('claims about the product', () => {
  test.each<[string, object, string[]]>([
    ['none', { claims: [], targets: {} }, []],
    [
      'one, of nobody',
      { claims: [{ target: 'x' }] },
      ['the document declares one claim, naming no assessor; it is told as declared, and not verified'],
    ],
    [
      'several, of many',
      {
        claims: [{ target: 'x' }, { target: 'x' }, { target: 'y' }],
        assessors: Array.from({ length: 7 }, (_, index) => ({ organization: { name: `Example ${index}` } })),
      },
      [
        'the document declares 3 claims, assessed by `Example 0`, `Example 1`, `Example 2`, `Example 3`, `Example 4` and 2 others; they are told as declared, and not verified',
      ],
    ],
  ])('%s', (_, declarations, details) =>
    expect(bomOf({ declarations }).warnings.map(({ detail }) => detail)).toEqual(details),
  );
});

describe('what nobody needs', () => {
  test('is neither read nor kept nor told', () => {
    const bill = bomOf({
      metadata: { ...PRODUCT, tools: [{ name: 'secret tool' }], properties: 5 },
      components: [
        library('a', {
          purl: 'pkg:npm/a@1?vcs_url=https%3A%2F%2Fme%3Asecret%40example.com%2Fa&arch=arm',
          description: { secret: true },
          externalReferences: [
            { type: 'vcs', url: 'https://me:secret@example.com/a?token=secret' },
            { type: 'build-system', url: 'https://me:secret@ci.example.com/a' },
            { type: 'other', url: 7, comment: 'secret' },
          ],
          properties: [{ name: 'api:key', value: { secret: 1 } }],
        }),
      ],
      vulnerabilities: 'secret',
      dependencies: [{ ref: 'pkg:npm/b?vcs_url=https://me:secret@example.com/b', dependsOn: [] }],
    });
    expect(JSON.stringify(bill)).not.toContain('secret');
    expect(partNamed(bill, 'a').purl).toBe('pkg:npm/a@1?arch=arm');
    expect(partNamed(bill, 'a').makers.map(({ said }) => said)).toEqual(['https://example.com/a']);
  });

  test('a field that is null is absent', () => {
    const bill = bomOf({
      metadata: null,
      components: [library('a', { version: null, supplier: null })],
      services: null,
    });
    expect(bill.parts).toEqual([{ name: 'a', makers: [], use: 'part', at: '/components/0' }]);
  });

  test('keys that objects have of themselves are no fields', () => {
    const bill = readBom(
      '{"bomFormat":"CycloneDX","specVersion":"1.5","__proto__":{"components":[{"name":"ghost"}]},' +
        '"components":[{"name":"a","bom-ref":"__proto__"},{"name":"b","bom-ref":"constructor"}],' +
        '"dependencies":[{"ref":"__proto__","dependsOn":["constructor","toString"]}]}',
    );
    expect(outline(bill)).toEqual(['a in the product', 'b in the product']);
    expect(bill.warnings.map(({ detail }) => detail)).toEqual([
      '`toString` stands among the dependencies but is not listed; a part may be missing',
    ]);
  });
});
