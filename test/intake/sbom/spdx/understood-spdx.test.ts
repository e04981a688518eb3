import { describe, expect, test } from 'vitest';
import { readParty } from '../../../../src/intake/sbom/spdx/read-party.ts';
import { CONTEXT_3 } from './example-documents.ts';
import { read2, read3, readTags, warningsOf, waysIn } from './read-document.ts';

describe('a party is known by its name, and never by its mail', () => {
  test.each<[string | undefined, string | undefined]>([
    ['Organization: Example Borealis Software (info@borealis.example)', 'Example Borealis Software'],
    ['Organization: Example Borealis Software ()', 'Example Borealis Software'],
    ['Organization: Example Borealis Software', 'Example Borealis Software'],
    ['Organization:Example Borealis Software', 'Example Borealis Software'],
    ['organization: Example Borealis Software ( )', 'Example Borealis Software'],
    ['Person: Jane Example (jane@example.org)', 'Jane Example'],
    ['Person: Jane Example <jane@example.org>', 'Jane Example'],
    ['Person: Jane Example jane@example.org', 'Jane Example'],
    // Brackets without an address belong to the name.
    ['Organization: Example Alpine Security AG (fictional)', 'Example Alpine Security AG (fictional)'],
    ['Organization: Example (Holding) Ltd (a@example.org)', 'Example (Holding) Ltd'],
    // Tools leave the head out; the supplier is not lost for it.
    ['Example Borealis Software', 'Example Borealis Software'],
    ['Organization: ()', undefined],
    ['Organization:', undefined],
    ['Person: jane@example.org', undefined],
    ['Organization: NOASSERTION', undefined],
    ['NOASSERTION', undefined],
    ['NONE', undefined],
    [' ', undefined],
    [undefined, undefined],
  ])('%j is %j', (text, name) => {
    expect(readParty(text)).toEqual(name === undefined ? [] : [{ name }]);
  });

  test('a hostile text takes no longer than it is long', () => {
    for (const text of ['('.repeat(1e6), '<@'.repeat(5e5), `a@${'.'.repeat(1e6)}@`, ' '.repeat(1e6)])
      expect(readParty(`Person: ${text}`).length).toBeLessThanOrEqual(1);
  });
});

describe('references out of a document of SPDX 2', () => {
  const part = (...externalRefs: object[]) =>
    read2({ spdxVersion: 'SPDX-2.3', packages: [{ SPDXID: 'SPDXRef-a', name: 'a', externalRefs }] }).parts[0];
  const purl = (locator: string, more: object = {}) => ({
    referenceCategory: 'PACKAGE-MANAGER',
    referenceType: 'purl',
    referenceLocator: locator,
    ...more,
  });

  test('a package URL is one under whatever category, and whatever name of its type', () => {
    const locator = 'pkg:npm/%40example/a@1';
    for (const more of [
      {},
      { referenceCategory: 'PACKAGE_MANAGER' },
      { referenceCategory: 'OTHER' },
      { referenceType: 'http://spdx.org/rdf/references/purl' },
    ])
      expect(part(purl(locator, more))).toMatchObject({ purl: locator, makers: [{ name: 'example' }] });
    expect(part(purl(locator, { referenceType: 'https://example.org/purl' }))?.purl).toBeUndefined();
  });

  test('the first package URL is the one of the part, and all of them tell of makers, the best evidence first', () => {
    const several = part(
      purl('pkg:npm/%40example/a@1'),
      { referenceType: 'cpe22Type', referenceLocator: 'cpe:/a:example_cpe:a:1' },
      purl('pkg:npm/%40sample/a@1'),
      purl('pkg:npm/%40example/b@1'),
    );
    expect(several?.purl).toBe('pkg:npm/%40example/a@1');
    expect(several?.makers.map(({ evidence, name }) => `${evidence} ${name}`)).toEqual([
      'namespace example',
      'namespace sample',
      'cpe example cpe',
    ]);
  });

  test('a password in a package URL is not kept', () => {
    const secret = 'pkg:npm/a@1?download_url=https://jane:secret@registry.example.org/a.tgz';
    expect(JSON.stringify(part(purl(secret)))).not.toContain('secret');
  });
});

describe('keys that mean something to JavaScript', () => {
  test('are harmless', () => {
    const text = `{"spdxVersion":"SPDX-2.3","__proto__":{"packages":[]},"packages":[
      {"SPDXID":"__proto__","name":"constructor","__proto__":{"supplier":"x"}},
      {"SPDXID":"toString","name":"__proto__"}],
      "relationships":[{"spdxElementId":"__proto__","relationshipType":"CONTAINS","relatedSpdxElement":"toString"},
      {"spdxElementId":"__proto__","relationshipType":"constructor","relatedSpdxElement":"hasOwnProperty"}]}`;
    const bill = read2(text);
    expect(waysIn(bill)).toEqual(['constructor: part', '__proto__: part']);
    expect(bill.parts[0]?.makers).toEqual([]);
    expect(warningsOf(bill)).toEqual([
      '/relationships/1 sbom.unknown-relationship: `constructor` is no type of relationship of SPDX 2; it is taken to say nothing',
      '/relationships/1 sbom.unknown-ref: the document holds no `hasOwnProperty`; what is said of it here is lost',
    ]);
  });
});

describe('tags and values', () => {
  const start = 'SPDXVersion: SPDX-2.2\n';

  test('a value may stand between <text> and </text> anywhere, and hold what looks like tags', () => {
    const text = `${start}PackageName: <text>a\nPackageName: b</text>\nSPDXID: <text>SPDXRef-a</text>\nPackageVersion:<text>1</text>`;
    expect(readTags(text).parts).toMatchObject([{ name: 'a\nPackageName: b', version: '1', at: 'line 2' }]);
    expect(readTags(text).format).toBe('SPDX 2.2 (tag-value)');
  });

  test('files that follow a package are in it, and those before the first are not', () => {
    const text = [
      start,
      'Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-p',
      'FileName: early\nSPDXID: SPDXRef-early\nRelationship: SPDXRef-early GENERATED_FROM SPDXRef-b',
      'PackageName: p\nSPDXID: SPDXRef-p',
      'PackageName: a\nSPDXID: SPDXRef-a\nRelationship: SPDXRef-p CONTAINS SPDXRef-a',
      'FileName: late\nSPDXID: SPDXRef-late\nRelationship: SPDXRef-late GENERATED_FROM SPDXRef-c',
      'PackageName: b\nSPDXID: SPDXRef-b',
      'PackageName: c\nSPDXID: SPDXRef-c',
    ].join('\n');
    expect(waysIn(readTags(text))).toEqual(['p > a: part', 'p > b: part', 'p > a > c: part']);
  });

  test('tags of annotations and relationships may stand within a package', () => {
    const text = `${start}PackageName: a\nSPDXID: SPDXRef-a\nAnnotator: Person: Jane\nSPDXREF: SPDXRef-a\nRelationship: SPDXRef-a OTHER SPDXRef-a\nPackageVersion: 1`;
    expect(readTags(text).parts).toMatchObject([{ name: 'a', version: '1' }]);
  });

  test('a tag that nobody knows is told: it may be a misspelt one', () => {
    const text = `${start}PackageName: a\nSPDXID: SPDXRef-a\nPackageSuplier: Organization: Example\nDocumentName: x`;
    expect(warningsOf(readTags(text))).toEqual([
      'line 4 sbom.unknown-tag: `PackageSuplier` is no tag of SPDX 2; it is not read',
    ]);
  });
});

describe('SPDX 3.0', () => {
  const document = (...graph: unknown[]) => ({ '@context': CONTEXT_3, '@graph': graph });
  const one = (spdxId: string, more: object = {}) => ({
    type: 'software_Package',
    spdxId,
    name: spdxId,
    ...more,
  });
  const about = (...rootElement: unknown[]) => ({ type: 'SpdxDocument', spdxId: 'd', rootElement });
  const holds = (from: unknown, to: unknown, more: object = {}) => ({
    type: 'Relationship',
    from,
    to,
    relationshipType: 'contains',
    ...more,
  });

  test('models and data sets are parts like any other package; files and snippets are none', () => {
    const others = ['software_File', 'software_Snippet', 'build_Build', 'Tool'].map((type) => ({
      type,
      spdxId: type,
    }));
    const model = { ...one('model'), type: 'ai_AIPackage' };
    const data = { ...one('data'), type: 'dataset_DatasetPackage' };
    const trained = { ...holds('model', 'data'), relationshipType: 'trainedOn' };
    expect(
      waysIn(read3(document(about('p'), one('p'), model, data, ...others, holds('p', ['model']), trained))),
    ).toEqual(['p > model: part', 'p > model > data: part']);
  });

  test('the root of the root is the product, however many collections stand around it', () => {
    const bom = (spdxId: string, type: string, rootElement: string[]) => ({ type, spdxId, rootElement });
    const nested = document(
      about('x'),
      bom('x', 'Bundle', ['y']),
      bom('y', 'software_Sbom', ['p', 'x']),
      one('p'),
      one('a'),
    );
    expect(read3(nested).product).toEqual({ name: 'p' });
    const alone = document(bom('y', 'software_Sbom', ['p']), one('p'), one('a'));
    expect(read3(alone).product).toEqual({ name: 'p' });
    // A collection that the document is not about does not say what is bought.
    expect(read3(document(about('p'), bom('y', 'Bom', ['a']), one('p'), one('a'))).product).toEqual({
      name: 'p',
    });
  });

  test('several roots are parts, all of them, and one that is described as well is one more', () => {
    expect(read3(document(about('p', 'a'), one('p'), one('a'))).product).toBeUndefined();
    const described = document(about('p'), one('p'), one('a'), {
      ...holds('d', 'a'),
      relationshipType: 'describes',
    });
    expect(waysIn(read3(described))).toEqual(['p: part', 'a: part']);
  });

  test('elements may be written out where another refers to them, and lists of one as the one', () => {
    const written = document(
      { ...about(), rootElement: one('p') },
      holds(
        { spdxId: 'p' },
        one('a', { suppliedBy: { type: 'Organization', spdxId: 'o', name: 'Example Corp (a@example.org)' } }),
      ),
    );
    const bill = read3(written);
    expect(waysIn(bill)).toEqual(['p > a: part']);
    expect(bill.parts[0]).toMatchObject({
      at: '/@graph/1/to',
      makers: [{ evidence: 'supplier', name: 'Example Corp' }],
    });
  });

  test('a document may be a single element', () => {
    expect(read3({ '@context': CONTEXT_3, ...one('a') }).parts).toMatchObject([{ name: 'a', at: '' }]);
  });

  test('terms may be written as addresses, too', () => {
    const term = (path: string) => `https://spdx.org/rdf/3.0.1/terms/${path}`;
    const long = document(
      { type: term('Core/SpdxDocument'), spdxId: 'd', rootElement: ['p'] },
      { ...one('p'), type: term('Software/Package') },
      { ...one('a'), type: term('Software/Package'), suppliedBy: term('Core/NoAssertionElement') },
      {
        type: term('Core/LifecycleScopedRelationship'),
        from: 'p',
        to: ['a'],
        relationshipType: term('Core/RelationshipType/dependsOn'),
        scope: term('Core/LifecycleScopeType/test'),
        completeness: term('Core/RelationshipCompleteness/complete'),
      },
    );
    expect(waysIn(read3(long))).toEqual(['p > a: test']);
    expect(warningsOf(read3(long))).toEqual([]);
  });

  test('types of extensions are left alone', () => {
    expect(
      read3(document(one('a'), { type: 'https://example.org/Thing', spdxId: 't' }, { type: 'ex:Thing' }))
        .parts,
    ).toHaveLength(1);
  });

  test('3.0 and 3.0.1 are one format; other contexts beside the official one are not read, which is told', () => {
    const older = { ...document(one('a')), '@context': 'https://spdx.org/rdf/3.0.0/spdx-context.jsonld' };
    expect(read3(older).format).toBe('SPDX 3.0 (JSON)');
    const two = { ...document(one('a')), '@context': [CONTEXT_3, { ex: 'https://example.org/' }] };
    expect(warningsOf(read3(two))).toEqual([
      '/@context sbom.context: the context `{"ex":"https://example.org/"}` is not read; terms that it gives another name are not understood',
    ]);
  });

  test.each<[string, object, string | undefined]>([
    ['there are more', { completeness: 'incomplete' }, 'incomplete'],
    ['nobody knows whether there are more', { completeness: 'noAssertion' }, 'unknown'],
    ['these are all', { completeness: 'complete' }, undefined],
    ['nothing is said', {}, undefined],
    ['nobody knows what there is', { to: ['NoAssertionElement'] }, 'unknown'],
    ['there is nothing', { to: ['NoneElement'], completeness: 'complete' }, undefined],
    ['a part is imported from another document', { to: ['imported'] }, 'incomplete'],
    ['a part stands nowhere', { to: ['gone'] }, 'incomplete'],
    [
      'of the tools of the build there are more',
      {
        type: 'LifecycleScopedRelationship',
        relationshipType: 'dependsOn',
        scope: 'build',
        completeness: 'incomplete',
      },
      undefined,
    ],
    [
      'of the licences there are more',
      { relationshipType: 'hasDeclaredLicense', completeness: 'incomplete' },
      undefined,
    ],
  ])('%s', (_why, more, extent) => {
    const root = { ...about('p'), import: [{ type: 'ExternalMap', externalSpdxId: 'imported' }] };
    expect(read3(document(root, one('p'), one('a'), holds('p', ['a'], more))).extent).toBe(extent);
  });

  test('references that lead nowhere are told; those to licences and to what is imported from elsewhere are not', () => {
    const root = { ...about('p'), import: [{ type: 'ExternalMap', externalSpdxId: 'party' }] };
    const bill = read3(
      document(
        root,
        one('p'),
        one('a', { suppliedBy: 'party', originatedBy: ['nobody', 'SpdxOrganization'] }),
        holds('p', ['a', 'gone']),
        { ...holds('p', ['https://spdx.org/licenses/MIT']), relationshipType: 'hasDeclaredLicense' },
        { ...holds('p', ['a']), relationshipType: 'holds' },
      ),
    );
    expect(warningsOf(bill)).toEqual([
      '/@graph/2/originatedBy sbom.unknown-ref: the document holds no party `nobody`; what is said of it here is lost',
      '/@graph/3 sbom.unknown-ref: the document holds no `gone`; what is said of it here is lost',
      '/@graph/5 sbom.unknown-relationship: `holds` is no type of relationship of SPDX 3.0; it is taken to say nothing',
    ]);
  });

  test('no build names its builder: the id of a build is that of one run', () => {
    const build = {
      type: 'build_Build',
      spdxId: 'b',
      build_buildId: 'https://builds.example.org/17',
      build_buildType: 'https://example.org/t',
    };
    const made = { ...holds('b', ['p']), relationshipType: 'hasOutput' };
    const from = { ...holds('b', ['a']), relationshipType: 'hasInput' };
    const bill = read3(document(about('p'), one('p'), one('a'), build, made, from));
    expect(bill.builders).toEqual([]);
    expect(waysIn(bill)).toEqual(['p > a: part']);
  });
});
