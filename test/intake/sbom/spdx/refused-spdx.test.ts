import { describe, expect, test } from 'vitest';
import { readSpdx2Json } from '../../../../src/intake/sbom/spdx/read-spdx2-json.ts';
import { readSpdx3Json } from '../../../../src/intake/sbom/spdx/read-spdx3-json.ts';
import { AssayError } from '../../../../src/model/error.ts';
import { CONTEXT_3 } from './example-documents.ts';
import { read2, read3, readTags, refusalOf } from './read-document.ts';

const A = { SPDXID: 'SPDXRef-a', name: 'a' };
const document2 = (more: object) => ({ spdxVersion: 'SPDX-2.3', ...more });
const package2 = (more: object) => document2({ packages: [{ ...A, ...more }] });
const document3 = (...graph: unknown[]) => ({ '@context': CONTEXT_3, '@graph': graph });
const package3 = (more: object) => document3({ type: 'software_Package', spdxId: 'a', name: 'a', ...more });
const relation3 = (more: object) =>
  document3({ type: 'Relationship', from: 'a', to: ['b'], relationshipType: 'contains', ...more });

describe('SPDX 2 in JSON is refused with every fault', () => {
  test.each<[string, object, string]>([
    [
      'packages that are no list',
      document2({ packages: {} }),
      '/packages  an object does not fit; give a list',
    ],
    [
      'a package that is none',
      document2({ packages: ['a'] }),
      '/packages/0  `a` does not fit; give an object',
    ],
    [
      'a package without a name',
      document2({ packages: [{ SPDXID: 'a' }] }),
      '/packages/0/name  this field is missing; give text',
    ],
    [
      'a package with a blank name',
      package2({ name: ' ' }),
      '/packages/0/name  this field must not be empty',
    ],
    [
      'a package without an id',
      document2({ packages: [{ name: 'a' }] }),
      '/packages/0/SPDXID  this field is missing; give text',
    ],
    [
      'a version that is a number',
      package2({ versionInfo: 1.1 }),
      '/packages/0/versionInfo  `1.1` does not fit; give text',
    ],
    [
      'a supplier that is null',
      package2({ supplier: null }),
      '/packages/0/supplier  `null` does not fit; give text',
    ],
    [
      'a reference without a locator',
      package2({ externalRefs: [{ referenceType: 'purl' }] }),
      '/packages/0/externalRefs/0/referenceLocator  this field is missing; give text',
    ],
    [
      'an id that two packages have',
      document2({ packages: [A, A] }),
      '/packages/1  `SPDXRef-a` is the id of another element, too; give each its own',
    ],
    [
      'an id that a file has, too',
      document2({ packages: [A], files: [A] }),
      '/packages/0  `SPDXRef-a` is the id of another element, too; give each its own',
    ],
    [
      'the id of the document',
      package2({ SPDXID: 'SPDXRef-DOCUMENT' }),
      '/packages/0  `SPDXRef-DOCUMENT` is the id of another element, too; give each its own',
    ],
    [
      'a relationship without its other end',
      document2({ relationships: [{ spdxElementId: 'a', relationshipType: 'CONTAINS' }] }),
      '/relationships/0/relatedSpdxElement  this field is missing; give text',
    ],
    [
      'a file whose id is none',
      document2({ files: [{ SPDXID: 1 }] }),
      '/files/0/SPDXID  `1` does not fit; give text',
    ],
  ])('%s', (_what, document, line) => {
    expect(refusalOf(() => read2(document))).toEqual([
      'malformed: `our.json` cannot be read as SPDX 2.3 (JSON), it has one fault; mend it and try again',
      `our.json#${line}`,
    ]);
  });

  test('all faults are told at once, the first hundred of them', () => {
    const packages = Array.from({ length: 150 }, () => ({ SPDXID: 1 }));
    const lines = refusalOf(() => read2(document2({ packages })));
    expect(lines[0]).toContain('it has 300 faults; mend them');
    expect(lines).toHaveLength(1 + 100 + 1);
    expect(lines.at(-1)).toBe('  there are 200 more faults, not told here; mend these and try again');
  });

  test('what stands in the wrong place is not repeated: it may be a mail address', () => {
    const lines = refusalOf(() =>
      read2(package2({ supplier: { mail: 'jane@example.org' }, name: ['jane@example.org'] })),
    );
    expect(lines.slice(1)).toEqual([
      'our.json#/packages/0/name  a list does not fit; give text',
      'our.json#/packages/0/supplier  an object does not fit; give text',
    ]);
  });

  test.each(['SPDX-2.1', 'SPDX-2.4', 'SPDX-3.0', '2.3', ''])('the version %s, by name', (spdxVersion) => {
    const detail = `\`${spdxVersion}\` is not a version that is read; give SPDX 2.2, 2.3 or 3.0`;
    expect(refusalOf(() => read2({ spdxVersion, packages: 1 }))).toEqual([
      `malformed: \`our.json\` cannot be read: ${detail}`,
      `our.json#/spdxVersion  ${detail}`,
    ]);
  });

  test.each([null, 'SPDX-2.3', 3, [], {}, { spdxVersion: 2.3 }])(
    '%j, which is no document at all',
    (value) => {
      expect(() => readSpdx2Json(value, 'our.json')).toThrow(AssayError);
    },
  );
});

describe('SPDX 3 in JSON is refused with every fault', () => {
  test.each<[string, object, string]>([
    [
      'a graph that is no list',
      { '@context': CONTEXT_3, '@graph': {} },
      '/@graph  an object does not fit; give a list',
    ],
    ['no graph and no element', { '@context': CONTEXT_3 }, '/@graph  this field is missing; give a list'],
    ['an element that is none', document3('a'), '/@graph/0  `a` does not fit; give an object'],
    [
      'an element without a type',
      document3({ spdxId: 'a' }),
      '/@graph/0/type  this field is missing; give text',
    ],
    [
      'two types',
      document3({ type: ['software_Package'] }),
      '/@graph/0/type  a list does not fit; give text',
    ],
    [
      'a misspelt type',
      document3({ type: 'software_package' }),
      '/@graph/0/type  `software_package` is no type of SPDX 3.0; check its spelling',
    ],
    [
      'a package without a name',
      document3({ type: 'software_Package', spdxId: 'a' }),
      '/@graph/0/name  this field is missing; give text',
    ],
    [
      'a package without an id',
      document3({ type: 'software_Package', name: 'a' }),
      '/@graph/0/spdxId  this field is missing; give text',
    ],
    [
      'a model without a name',
      document3({ type: 'ai_AIPackage', spdxId: 'a' }),
      '/@graph/0/name  this field is missing; give text',
    ],
    [
      'a version that is a number',
      package3({ software_packageVersion: 1 }),
      '/@graph/0/software_packageVersion  `1` does not fit; give text',
    ],
    [
      'a supplier that is none',
      package3({ suppliedBy: 7 }),
      '/@graph/0/suppliedBy/0  `7` does not fit; give text',
    ],
    [
      'a supplier written out without an id',
      package3({ suppliedBy: { type: 'Organization', name: 'x' } }),
      '/@graph/0/suppliedBy/spdxId  this field is missing; give text',
    ],
    [
      'a relationship to nothing',
      relation3({ to: undefined }),
      '/@graph/0/to  this field is missing; give a list',
    ],
    [
      'an unknown scope',
      relation3({ scope: 'packaging' }),
      '/@graph/0/scope  `packaging` is not one of `design`, `development`, `build`, `test`, `runtime`, `other`',
    ],
    [
      'an unknown completeness',
      relation3({ completeness: 'most' }),
      '/@graph/0/completeness  `most` is not one of `complete`, `incomplete`, `noAssertion`',
    ],
    [
      'a package nested where nobody would look',
      relation3({ comment: [{ type: 'software_Package' }] }),
      '/@graph/0/comment/0/spdxId  this field is missing; give text',
    ],
    [
      'a type nested deep that is none',
      relation3({ comment: { type: 3 } }),
      '/@graph/0/comment/type  `3` does not fit; give text',
    ],
  ])('%s', (_what, document, line) => {
    const lines = refusalOf(() => read3(document));
    expect(lines[0]).toMatch(/^malformed: `our\.json` cannot be read as SPDX 3\.0 \(JSON\), it has /);
    expect(lines).toContain(`our.json#${line}`);
  });

  test('an id that two packages have, also where one is written out in place', () => {
    const a = { type: 'software_Package', spdxId: 'a', name: 'a' };
    const detail = '`a` is the id of another element, too; give each its own';
    expect(refusalOf(() => read3(document3(a, a)))).toContain(`our.json#/@graph/1  ${detail}`);
    const document = document3(a, { type: 'Relationship', from: 'x', to: [a], relationshipType: 'contains' });
    expect(refusalOf(() => read3(document))).toContain(`our.json#/@graph/1/to/0  ${detail}`);
  });

  test.each([
    [undefined, 'the context of SPDX 3.0 is missing; give `https://spdx.org/rdf/3.0.1/spdx-context.jsonld`'],
    [
      'https://example.org/context.jsonld',
      'the context of SPDX 3.0 is missing; give `https://spdx.org/rdf/3.0.1/spdx-context.jsonld`',
    ],
    [
      'https://spdx.org/rdf/3.1.0/spdx-context.jsonld',
      '`SPDX-3.1` is not a version that is read; give SPDX 2.2, 2.3 or 3.0',
    ],
    [
      ['https://spdx.org/rdf/4.0/spdx-context.jsonld'],
      '`SPDX-4.0` is not a version that is read; give SPDX 2.2, 2.3 or 3.0',
    ],
  ])('the context %j', (context, detail) => {
    expect(refusalOf(() => read3({ '@context': context, '@graph': [] })).at(-1)).toBe(
      `our.json#/@context  ${detail}`,
    );
  });

  test('what is no object', () => {
    for (const value of [null, 'x', 3, []])
      expect(() => readSpdx3Json(value, 'our.json')).toThrow(AssayError);
  });

  test('nothing nests too deep to be refused or read', () => {
    let nested: unknown = { type: 'software_Package', spdxId: 'deep', name: 'deep' };
    for (let level = 0; level < 200_000; level += 1) nested = [nested];
    const bill = readSpdx3Json(document3({ type: 'Bom', spdxId: 'b', comment: nested }), 'our.json');
    expect(bill.parts.map(({ name }) => name)).toEqual(['deep']);
  });
});

describe('SPDX in tags and values is refused with every fault', () => {
  const start = 'SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\n';
  const a = 'PackageName: a\nSPDXID: SPDXRef-a\n';

  test.each<[string, string, string[]]>([
    [
      'a line that is no tag and value',
      `${start}PackageName a\n`,
      [
        'line 3  `PackageName a` is not `Tag: value`; text of several lines stands between `<text>` and `</text>`',
      ],
    ],
    [
      'a tag that is no word',
      `${start}: a\n- b: c\n`,
      [
        'line 3  `: a` is not `Tag: value`; text of several lines stands between `<text>` and `</text>`',
        'line 4  `- b: c` is not `Tag: value`; text of several lines stands between `<text>` and `</text>`',
      ],
    ],
    [
      'a text without an end',
      `${start}DocumentComment: <text>never\nPackageName: a`,
      ['line 3  the `<text>` of `DocumentComment` has no `</text>`; add it where the text ends'],
    ],
    [
      'something behind the end of a text',
      `${start}DocumentComment: <text>a\nb</text> PackageName: a`,
      ['line 3  `PackageName: a` stands behind `</text>`; put it on a line of its own'],
    ],
    [
      'a package without a name',
      `${start}PackageName:\nSPDXID: SPDXRef-a`,
      ['line 3  this package has no name; write it behind `PackageName:`'],
    ],
    [
      'a package without an id',
      `${start}PackageName: a\nPackageName: b\nSPDXID: SPDXRef-b`,
      ['line 3  the package `a` has no `SPDXID`; give it one of its own'],
    ],
    [
      'an empty id',
      `${start}PackageName: a\nSPDXID:`,
      [
        'line 4  this id is empty; write it behind `SPDXID:`',
        'line 3  the package `a` has no `SPDXID`; give it one of its own',
      ],
    ],
    [
      'an id that two packages have',
      `${start}${a}${a}`,
      ['line 5  `SPDXRef-a` is the id of another element, too; give each its own'],
    ],
    [
      'a field of a package outside of one',
      `${start}PackageVersion: 1\n${a}FileName: f\nPackageSupplier: NOASSERTION`,
      [
        'line 3  `PackageVersion` stands outside a package; put it behind the `PackageName` it belongs to',
        'line 7  `PackageSupplier` stands outside a package; put it behind the `PackageName` it belongs to',
      ],
    ],
    [
      'a misspelt first tag, by what follows it',
      `${start}${a}PackagName: b\nSPDXID: SPDXRef-b\n`,
      ['line 6  `SPDXID` stands here a second time; is the first tag of an element missing?'],
    ],
    [
      'a field that stands twice',
      `${start}${a}PackageVersion: 1\nPackageVersion: 2`,
      ['line 6  `PackageVersion` stands here a second time; is the first tag of an element missing?'],
    ],
    [
      'an id behind a licence',
      `${start}LicenseID: LicenseRef-1\nSPDXID: SPDXRef-a`,
      ['line 4  `SPDXID` stands in no element that has one; put it behind `PackageName`'],
    ],
    [
      'a snippet of no file',
      `${start}${a}SnippetFromFileSPDXID: SPDXRef-f`,
      [
        'line 5  `SnippetFromFileSPDXID` stands outside a snippet; put it behind the `SnippetSPDXID` it belongs to',
      ],
    ],
    [
      'half a relationship',
      `${start}Relationship: SPDXRef-a CONTAINS`,
      ['line 3  `SPDXRef-a CONTAINS` is no relationship; write `id TYPE id`'],
    ],
    [
      'a reference that is none',
      `${start}${a}ExternalRef: PACKAGE-MANAGER purl`,
      ['line 5  `PACKAGE-MANAGER purl` is no reference; write `CATEGORY type locator`'],
    ],
    [
      'two versions',
      `${start}SPDXVersion: SPDX-2.2`,
      ['line 3  `SPDXVersion` stands here a second time; is the first tag of an element missing?'],
    ],
  ])('%s', (_what, text, lines) => {
    const [first, ...told] = refusalOf(() => readTags(text));
    expect(first).toMatch(/^malformed: `our\.spdx` cannot be read as SPDX 2\.3 \(tag-value\), it has /);
    expect(told).toEqual(lines.map((line) => `our.spdx#${line}`));
  });

  test('lines are counted through texts of several lines', () => {
    const text = `${start}DocumentComment: <text>one\ntwo\n\nfour</text>\n# a comment\nwrong\n`;
    expect(refusalOf(() => readTags(text))[1]).toMatch(/^our\.spdx#line 8 {2}`wrong` is not/);
  });

  test('a text without a version', () => {
    expect(refusalOf(() => readTags('PackageName: a\nSPDXID: SPDXRef-a'))).toContain(
      'our.spdx#line 1  `SPDXVersion` is missing; begin with `SPDXVersion: SPDX-2.3`',
    );
  });

  test('a version that is not read, by name and before anything else', () => {
    expect(refusalOf(() => readTags('# old\nSPDXVersion: SPDX-2.1\nwrong'))).toEqual([
      'malformed: `our.spdx` cannot be read: `SPDX-2.1` is not a version that is read; give SPDX 2.2, 2.3 or 3.0',
      'our.spdx#line 2  `SPDX-2.1` is not a version that is read; give SPDX 2.2, 2.3 or 3.0',
    ]);
  });
});
