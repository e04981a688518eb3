import { describe, expect, test } from 'vitest';
import { SPDX2_RELATIONSHIPS } from '../../../../src/intake/sbom/spdx/spdx2-relationships.ts';
import { SPDX3_RELATIONSHIPS } from '../../../../src/intake/sbom/spdx/spdx3-relationships.ts';
import type { PartUse } from '../../../../src/model/bill.ts';
import { CONTEXT_3 } from './example-documents.ts';
import { read2, read3, waysIn } from './read-document.ts';

/** Which end of a relationship stands in the other, what for, and why it is taken so. */
type Row = readonly [type: string, inside: 'first' | 'second' | 'neither', use: PartUse | '-', why: string];

const SPDX_2: readonly Row[] = [
  ['CONTAINS', 'second', 'part', 'what is contained comes along'],
  ['CONTAINED_BY', 'first', 'part', 'what is contained comes along'],
  ['DEPENDS_ON', 'second', 'part', 'it is needed'],
  ['DEPENDENCY_OF', 'first', 'part', 'it is needed'],
  ['OPTIONAL_DEPENDENCY_OF', 'first', 'part', 'it may be there'],
  ['PROVIDED_DEPENDENCY_OF', 'first', 'part', 'it is needed, whoever brings it'],
  ['RUNTIME_DEPENDENCY_OF', 'first', 'part', 'it is needed to run'],
  ['OPTIONAL_COMPONENT_OF', 'first', 'part', 'it may be there'],
  ['HAS_PREREQUISITE', 'second', 'part', 'it is needed'],
  ['PREREQUISITE_FOR', 'first', 'part', 'it is needed'],
  ['STATIC_LINK', 'second', 'part', 'it is linked in'],
  ['DYNAMIC_LINK', 'second', 'part', 'it is loaded'],
  ['GENERATED_FROM', 'second', 'part', 'what something is made from lives on in it'],
  ['GENERATES', 'first', 'part', 'what something is made from lives on in it'],
  ['PACKAGE_OF', 'first', 'part', 'it is used as a package as part of the other'],
  ['EXPANDED_FROM_ARCHIVE', 'first', 'part', 'the archive held it'],
  ['FILE_ADDED', 'first', 'part', 'it was added to the other'],
  ['PATCH_APPLIED', 'first', 'part', 'the patch is in what it was applied to'],
  ['DATA_FILE_OF', 'first', 'part', 'the other uses it'],
  ['DISTRIBUTION_ARTIFACT', 'second', 'part', 'the first cannot be handed out without it'],
  ['BUILD_DEPENDENCY_OF', 'first', 'build', 'it is needed to build only'],
  ['BUILD_TOOL_OF', 'first', 'build', 'it is used to build only'],
  ['DEV_DEPENDENCY_OF', 'first', 'build', 'it is needed to develop only'],
  ['DEV_TOOL_OF', 'first', 'build', 'it is used to develop only'],
  ['TEST_DEPENDENCY_OF', 'first', 'test', 'it is needed to test only'],
  ['TEST_TOOL_OF', 'first', 'test', 'it is used to test only'],
  ['TEST_CASE_OF', 'first', 'test', 'it tests the other'],
  ['TEST_OF', 'first', 'test', 'it tests the other'],
  ['DESCRIBES', 'neither', '-', 'only a document is about something'],
  ['DESCRIBED_BY', 'neither', '-', 'only a document is about something'],
  ['ANCESTOR_OF', 'neither', '-', 'kinship puts nothing into anything'],
  ['DESCENDANT_OF', 'neither', '-', 'kinship puts nothing into anything'],
  ['VARIANT_OF', 'neither', '-', 'kinship puts nothing into anything'],
  ['COPY_OF', 'neither', '-', 'a copy is another thing'],
  ['FILE_MODIFIED', 'neither', '-', 'it is another state of the other'],
  ['FILE_DELETED', 'neither', '-', 'it is no longer there'],
  ['PATCH_FOR', 'neither', '-', 'nothing says that it was applied'],
  ['AMENDS', 'neither', '-', 'it is about what documents say'],
  ['EXAMPLE_OF', 'neither', '-', 'it goes with the other, not into it'],
  ['DOCUMENTATION_OF', 'neither', '-', 'it goes with the other, not into it'],
  ['METAFILE_OF', 'neither', '-', 'it tells about the other'],
  ['DEPENDENCY_MANIFEST_OF', 'neither', '-', 'it tells about the other'],
  ['REQUIREMENT_DESCRIPTION_FOR', 'neither', '-', 'it tells about the other'],
  ['SPECIFICATION_FOR', 'neither', '-', 'it tells about the other'],
  ['OTHER', 'neither', '-', 'nobody knows what it means'],
];

const SPDX_3: readonly Row[] = [
  ['contains', 'second', 'part', 'what is contained comes along'],
  ['dependsOn', 'second', 'part', 'it is needed'],
  ['hasOptionalDependency', 'second', 'part', 'it may be there'],
  ['hasProvidedDependency', 'second', 'part', 'it is needed, whoever brings it'],
  ['hasOptionalComponent', 'second', 'part', 'it may be there'],
  ['hasPrerequisite', 'second', 'part', 'it is needed'],
  ['hasStaticLink', 'second', 'part', 'it is linked in'],
  ['hasDynamicLink', 'second', 'part', 'it is loaded'],
  ['hasAddedFile', 'second', 'part', 'it was added'],
  ['hasDataFile', 'second', 'part', 'it is used'],
  ['patchedBy', 'second', 'part', 'the patch was applied'],
  ['expandsTo', 'second', 'part', 'the archive held it'],
  ['trainedOn', 'second', 'part', 'what a model is made from lives on in it'],
  ['generates', 'first', 'part', 'what something is made from lives on in it'],
  ['hasInput', 'second', 'part', 'what goes into a build comes out of it'],
  ['hasOutput', 'first', 'part', 'what goes into a build comes out of it'],
  ['configures', 'first', 'part', 'the other runs as it says'],
  ['hasDistributionArtifact', 'second', 'part', 'what is bought comes in it'],
  ['packagedBy', 'second', 'part', 'what is bought comes in it'],
  ['usesTool', 'second', 'part', 'it may be used to run; only the scope tells'],
  ['hasHost', 'second', 'build', 'the build ran on it'],
  ['hasTest', 'second', 'test', 'it tests the other'],
  ['hasTestCase', 'second', 'test', 'it tests the other'],
  ['testedOn', 'second', 'test', 'it was used to test'],
  ['describes', 'neither', '-', 'only a document is about something'],
  ...(
    [
      ...['affects', 'coordinatedBy', 'doesNotAffect', 'exploitCreatedBy', 'fixedBy', 'fixedIn', 'foundBy'],
      ...['hasAssessmentFor', 'hasAssociatedVulnerability', 'publishedBy', 'reportedBy', 'republishedBy'],
      ...['underInvestigationFor'],
    ] as const
  ).map((type): Row => [type, 'neither', '-', 'it is about weaknesses']),
  ['hasConcludedLicense', 'neither', '-', 'it is about licences'],
  ['hasDeclaredLicense', 'neither', '-', 'it is about licences'],
  ['ancestorOf', 'neither', '-', 'kinship puts nothing into anything'],
  ['descendantOf', 'neither', '-', 'kinship puts nothing into anything'],
  ['hasVariant', 'neither', '-', 'kinship puts nothing into anything'],
  ['copiedTo', 'neither', '-', 'a copy is another thing'],
  ['hasDeletedFile', 'neither', '-', 'it is no longer there'],
  ['amendedBy', 'neither', '-', 'it is about what documents say'],
  ['availableFrom', 'neither', '-', 'where else it is to be had'],
  ['delegatedTo', 'neither', '-', 'it is about who acts'],
  ['invokedBy', 'neither', '-', 'it is about who acts'],
  ['modifiedBy', 'neither', '-', 'it is about who acts'],
  ['hasDocumentation', 'neither', '-', 'it goes with the other, not into it'],
  ['hasExample', 'neither', '-', 'it goes with the other, not into it'],
  ['hasDependencyManifest', 'neither', '-', 'it tells about the other'],
  ['hasEvidence', 'neither', '-', 'it tells about the other'],
  ['hasMetadata', 'neither', '-', 'it tells about the other'],
  ['hasRequirement', 'neither', '-', 'it tells about the other'],
  ['hasSpecification', 'neither', '-', 'it tells about the other'],
  ['serializedInArtifact', 'neither', '-', 'it is about the document'],
  ['other', 'neither', '-', 'nobody knows what it means'],
];

const NAMES = ['product', 'first', 'second'];

/** The ways in a product that depends on `holder` only, where `first` and `second` are related. */
function waysIn2(type: string, holder: string): string[] {
  const packages = NAMES.map((name) => ({ SPDXID: `SPDXRef-${name}`, name }));
  const relationships = [
    ['DOCUMENT', 'DESCRIBES', 'product'],
    ['product', 'DEPENDS_ON', holder],
    ['first', type, 'second'],
  ].map(([from, relationshipType, to]) => ({
    spdxElementId: `SPDXRef-${from}`,
    relationshipType,
    relatedSpdxElement: `SPDXRef-${to}`,
  }));
  return waysIn(read2({ spdxVersion: 'SPDX-2.3', packages, relationships }));
}

function waysIn3(type: string, holder: string, scope?: string): string[] {
  const relation = (from: string, relationshipType: string, to: string) => ({
    type: 'Relationship',
    from,
    to: [to],
    relationshipType,
  });
  const scoped = scope === undefined ? {} : { type: 'LifecycleScopedRelationship', scope };
  const graph = [
    { type: 'SpdxDocument', spdxId: 'document', rootElement: ['product'] },
    ...NAMES.map((name) => ({ type: 'software_Package', spdxId: name, name })),
    relation('product', 'dependsOn', holder),
    { ...relation('first', type, 'second'), ...scoped },
  ];
  return waysIn(read3({ '@context': CONTEXT_3, '@graph': graph }));
}

/** The line of the part that stands in the other, or those of two parts that each stand in the product. */
function expected([, inside, use]: Row, holder: string): string[] {
  const apart = ['product > first: part', 'product > second: part'];
  if (inside === 'neither' || inside === holder) return apart;
  const way = `product > ${holder} > ${inside}: ${use}`;
  return holder === 'first' ? [apart[0] ?? '', way] : [way, apart[1] ?? ''];
}

describe.each([
  ['SPDX 2.2 and 2.3', SPDX_2, SPDX2_RELATIONSHIPS, waysIn2],
  ['SPDX 3.0', SPDX_3, SPDX3_RELATIONSHIPS, waysIn3],
] as const)('relationships of %s', (_name, rows, known, ways) => {
  test('each has its row here', () => {
    expect(rows.map(([type]) => type).toSorted()).toEqual([...known.keys()].toSorted());
  });

  test.each(rows)('%s: in the other stands the %s, as %s, for %s', (...row) => {
    const [type] = row;
    expect(ways(type, 'first')).toEqual(expected(row, 'first'));
    expect(ways(type, 'second')).toEqual(expected(row, 'second'));
  });
});

describe('the lifecycle scope of a relationship of SPDX 3.0', () => {
  test.each([
    ['build', 'build'],
    ['development', 'build'],
    ['test', 'test'],
    ['runtime', 'part'],
    ['design', 'part'],
    ['other', 'part'],
  ])('what is depended on for %s is for %s', (scope, use) => {
    expect(waysIn3('dependsOn', 'first', scope)).toEqual([
      'product > first: part',
      `product > first > second: ${use}`,
    ]);
    expect(waysIn3('usesTool', 'first', scope)[1]).toBe(`product > first > second: ${use}`);
  });

  test('what goes into a build is a part of what comes out, though it goes in while building', () => {
    expect(waysIn3('hasInput', 'first', 'build')[1]).toBe('product > first > second: part');
    expect(waysIn3('hasOutput', 'second', 'build')[0]).toBe('product > second > first: part');
  });

  test('a test stays a test in any scope', () => {
    expect(waysIn3('hasTest', 'first', 'runtime')[1]).toBe('product > first > second: test');
  });
});
