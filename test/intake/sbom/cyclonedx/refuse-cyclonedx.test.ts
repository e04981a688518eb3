import { describe, expect, test } from 'vitest';
import { readCycloneDxJson } from '../../../../src/intake/sbom/cyclonedx/read-cyclonedx-json.ts';
import { bomOf, readBom, refusalOf } from './read-bom.ts';

const json = (fields: object) => refusalOf(() => readBom(JSON.stringify(fields)));
const bom = (fields: object) => refusalOf(() => bomOf(fields));
const xml = (version: string, ...lines: string[]) =>
  refusalOf(() =>
    readBom([`<bom xmlns="http://cyclonedx.org/schema/bom/${version}">`, ...lines, '</bom>'].join('\n')),
  );

describe('versions', () => {
  test.each(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])('%s is read in both notations', (version) => {
    expect(readBom(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: version })).format).toBe(
      `CycloneDX ${version} (JSON)`,
    );
    expect(readBom(`<bom xmlns="http://cyclonedx.org/schema/bom/${version}"/>`).format).toBe(
      `CycloneDX ${version} (XML)`,
    );
  });

  test.each(['1.1', '1.8', '2.0', '1.60', 'v1.6'])('%s is refused by name', (version) => {
    const detail = `CycloneDX \`${version}\` is not read here; export it as one of 1.2, 1.3, 1.4, 1.5, 1.6, 1.7`;
    expect(json({ bomFormat: 'CycloneDX', specVersion: version })).toEqual({
      message: `\`our.cdx\` cannot be read: ${detail}`,
      faults: [['/specVersion', detail]],
    });
    expect(xml(version).faults).toEqual([['line 1', detail]]);
  });

  test.each<[string, object, [string, string][]]>([
    [
      'nothing that says what it is',
      {},
      [
        ['/bomFormat', 'this field is missing; give `CycloneDX`'],
        ['/specVersion', 'this field is missing; give the version of CycloneDX, such as `1.6`'],
      ],
    ],
    [
      'another format',
      { bomFormat: 'Cyclone', specVersion: '1.6' },
      [['/bomFormat', '`Cyclone` is not `CycloneDX`']],
    ],
    [
      'a version that is a number',
      { bomFormat: 'CycloneDX', specVersion: 1.6 },
      [['/specVersion', '`1.6` does not fit; give text']],
    ],
  ])('%s is refused', (_, fields, faults) => expect(json(fields).faults).toEqual(faults));

  test('JSON that is no object is no document', () => {
    for (const value of [[], null, 'x', 5])
      expect(refusalOf(() => readCycloneDxJson(value, 'our.cdx')).message).toBe(
        '`our.cdx` is no CycloneDX document; give a JSON object',
      );
  });

  test('XML of another kind is no document', () => {
    expect(refusalOf(() => readBom('<sbom xmlns="http://cyclonedx.org/schema/bom/1.6"/>')).message).toBe(
      '`our.cdx` is no CycloneDX document: it begins with `<sbom>` of the namespace `http://cyclonedx.org/schema/bom/1.6`; give `<bom>` of `http://cyclonedx.org/schema/bom/1.6`',
    );
    expect(refusalOf(() => readBom('<bom/>')).message).toContain('of the namespace ``');
  });
});

describe('a shape that does not fit', () => {
  test.each<[string, object, [string, string][]]>([
    ['a list that is none', { components: {} }, [['/components', 'an object does not fit; give a list']]],
    [
      'a component that is text',
      { components: ['a'] },
      [['/components/0', '`a` does not fit; give an object']],
    ],
    [
      'no name',
      { components: [{ name: 'a' }, { version: '1' }, { name: '  ' }] },
      [
        ['/components/1/name', 'this field is missing; give the name of the part, as text'],
        ['/components/2/name', 'this field is missing; give the name of the part, as text'],
      ],
    ],
    [
      'a name that is a number',
      { components: [{ name: 5 }] },
      [['/components/0/name', '`5` does not fit; give text']],
    ],
    [
      'a version that is a number',
      { components: [{ name: 'a', version: 1.1 }] },
      [['/components/0/version', '`1.1` does not fit; give text']],
    ],
    [
      'no name deep within',
      { components: [{ name: 'a', components: [{ name: 'b', pedigree: { ancestors: [{}] } }] }] },
      [
        [
          '/components/0/components/0/pedigree/ancestors/0/name',
          'this field is missing; give the name of the part, as text',
        ],
      ],
    ],
    [
      'no name of the product',
      { metadata: { component: { version: '1' } } },
      [['/metadata/component/name', 'this field is missing; give the name of the part, as text']],
    ],
    [
      'a supplier that is text',
      { components: [{ name: 'a', supplier: 'Example AG' }] },
      [['/components/0/supplier', '`Example AG` does not fit; give an object']],
    ],
    [
      'objects, of which nothing is repeated',
      { components: [{ name: { secret: 1 }, version: ['secret'] }] },
      [
        ['/components/0/name', 'an object does not fit; give text'],
        ['/components/0/version', 'a list does not fit; give text'],
      ],
    ],
    [
      'two parts under one bom-ref',
      {
        metadata: { component: { name: 'p', 'bom-ref': 'x' } },
        components: [{ name: 'a', 'bom-ref': 'x', components: [{ name: 'b', 'bom-ref': 'y' }] }],
        services: [{ name: 'c', 'bom-ref': 'y' }],
      },
      [
        [
          '/components/0/bom-ref',
          'this bom-ref stands at `/metadata/component` already; give each part its own',
        ],
        [
          '/services/0/bom-ref',
          'this bom-ref stands at `/components/0/components/0` already; give each part its own',
        ],
      ],
    ],
    [
      'dependencies of nobody and on nothing',
      {
        dependencies: [{ dependsOn: ['a'] }, { ref: 'a', dependsOn: [5, ' '] }, { ref: 'b', dependsOn: 'a' }],
      },
      [
        ['/dependencies/0/ref', 'this field is missing; give the bom-ref of a part'],
        ['/dependencies/1/dependsOn/0', '`5` does not fit; give text'],
        ['/dependencies/1/dependsOn/1', 'this field is missing; give the bom-ref of a part'],
        ['/dependencies/2/dependsOn', '`a` does not fit; give a list'],
      ],
    ],
  ])('%s is told with its pointer', (_, fields, faults) => expect(bom(fields).faults).toEqual(faults));

  test('all of it is told at once', () => {
    expect(bom({ components: [{ name: 5 }] }).message).toBe(
      '`our.cdx` cannot be read as CycloneDX, it has one fault; mend it and try again',
    );
    const refusal = bom({ components: Array.from({ length: 250 }, () => ({})) });
    expect(refusal.message).toBe(
      '`our.cdx` cannot be read as CycloneDX, it has 250 faults; mend them and try again',
    );
    expect(refusal.faults).toHaveLength(250);
  });

  test('parts that nest without end are refused where they pass the limit', () => {
    let part: object = { name: 'last' };
    for (let depth = 0; depth < 10_000; depth += 1) part = { name: 'x', components: [part] };
    const value = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [part] };
    const { faults } = refusalOf(() => readCycloneDxJson(value, 'our.cdx'));
    expect(faults).toEqual([[`${'/components/0'.repeat(129)}`, 'parts nest deeper than 128 levels here']]);
  });
});

describe('XML that does not fit', () => {
  test.each<[string, string[], [string, string][]]>([
    [
      'no name',
      ['<components>', '<component type="library">', '<version>1</version>', '</component>', '</components>'],
      [['line 3', 'this field is missing; give the name of the part, as text']],
    ],
    [
      'a blank name',
      ['<components><component>', '<name> </name>', '</component></components>'],
      [['line 3', 'this field is missing; give the name of the part, as text']],
    ],
    [
      'an element where text belongs',
      ['<components><component>', '<name>', '<b>a</b>', '</name>', '</component></components>'],
      [['line 4', 'an element does not fit within `<name>`; give text']],
    ],
    [
      'two names',
      ['<components><component>', '<name>a</name>', '<name>b</name>', '</component></components>'],
      [['line 4', '`<name>` stands twice here; give it once']],
    ],
    [
      'something else among the parts',
      ['<components>', '<compnent><name>a</name></compnent>', '</components>'],
      [['line 3', '`<compnent>` does not fit in `<components>`; give `<component>`']],
    ],
    [
      'two lists of parts',
      ['<components/>', '<components/>'],
      [['line 3', '`<components>` stands twice here; give it once']],
    ],
    [
      'two parts under one bom-ref',
      [
        '<components>',
        '<component bom-ref="x"><name>a</name></component>',
        '<component bom-ref="x"><name>b</name></component>',
        '</components>',
      ],
      [['line 4', 'this bom-ref stands at `line 3` already; give each part its own']],
    ],
    [
      'dependencies of nobody and on nothing',
      ['<dependencies>', '<dependency>', '<dependency/>', '</dependency>', '</dependencies>'],
      [
        ['line 3', 'this field is missing; give the bom-ref of a part, in the attribute `ref`'],
        ['line 4', 'this field is missing; give the bom-ref of a part, in the attribute `ref`'],
      ],
    ],
  ])('%s is told with its line', (_, lines, faults) => expect(xml('1.6', ...lines).faults).toEqual(faults));
});
