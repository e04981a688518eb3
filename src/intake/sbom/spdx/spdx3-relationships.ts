import type { PartUse } from '../../../model/bill.ts';
import type { Meaning } from './spdx-content.ts';

const HOLDS: Meaning = { whole: 'from', use: 'part' };
const LISTS: Meaning = { whole: 'from', use: 'part', lists: true };
const PART: Meaning = { whole: 'to', use: 'part' };
const BUILT_WITH: Meaning = { whole: 'from', use: 'build' };
const TESTED_WITH: Meaning = { whole: 'from', use: 'test' };

/** Every type of relationship of SPDX 3.0 and 3.0.1, and what it says as long as no lifecycle scope narrows it. */
export const SPDX3_RELATIONSHIPS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['describes', { described: 'to' }],
  ['contains', LISTS],
  ['dependsOn', LISTS],
  ['hasStaticLink', LISTS],
  ['hasDynamicLink', LISTS],
  ['hasAddedFile', HOLDS],
  ['hasDataFile', HOLDS],
  ['hasOptionalComponent', HOLDS],
  ['hasOptionalDependency', HOLDS],
  ['hasPrerequisite', HOLDS],
  ['hasProvidedDependency', HOLDS],
  ['patchedBy', HOLDS],
  ['expandsTo', HOLDS],
  ['trainedOn', HOLDS],
  // What is bought comes in these, so whatever else is in them comes along.
  ['hasDistributionArtifact', HOLDS],
  ['packagedBy', HOLDS],
  ['configures', PART],
  ['generates', PART],
  // By way of the build, an output holds what its inputs were.
  ['hasInput', HOLDS],
  ['hasOutput', PART],
  // A tool need not be one of the build: only the scope tells.
  ['usesTool', HOLDS],
  ['hasHost', BUILT_WITH],
  ['hasTest', TESTED_WITH],
  ['hasTestCase', TESTED_WITH],
  ['testedOn', TESTED_WITH],
  ...(
    [
      ...['affects', 'amendedBy', 'ancestorOf', 'availableFrom', 'coordinatedBy', 'copiedTo', 'delegatedTo'],
      ...['descendantOf', 'doesNotAffect', 'exploitCreatedBy', 'fixedBy', 'fixedIn', 'foundBy'],
      ...['hasAssessmentFor', 'hasAssociatedVulnerability', 'hasConcludedLicense', 'hasDeclaredLicense'],
      ...['hasDeletedFile', 'hasDependencyManifest', 'hasDocumentation', 'hasEvidence', 'hasExample'],
      ...['hasMetadata', 'hasRequirement', 'hasSpecification', 'hasVariant', 'invokedBy', 'modifiedBy'],
      ...['other', 'publishedBy', 'reportedBy', 'republishedBy', 'serializedInArtifact'],
      ...['underInvestigationFor'],
    ] as const
  ).map((type): [string, Meaning] => [type, 'nothing']),
]);

/** The phases of its life for which a relationship holds. */
export const LIFECYCLE_SCOPES = ['design', 'development', 'build', 'test', 'runtime', 'other'] as const;
export type LifecycleScope = (typeof LIFECYCLE_SCOPES)[number];

const USE_IN_SCOPE: Readonly<Record<LifecycleScope, PartUse>> = {
  design: 'part',
  development: 'build',
  build: 'build',
  test: 'test',
  runtime: 'part',
  other: 'part',
};

/** They have the scope of the build by their nature; it does not make what was put in any less a part of what came out. */
const OF_THE_BUILD = new Set(['hasInput', 'hasOutput']);

/** What a relationship of `type` says where it holds for `scope`; undefined for a type that is not one of SPDX 3.0. */
export function meaningInScope(type: string, scope: LifecycleScope | undefined): Meaning | undefined {
  const meaning = SPDX3_RELATIONSHIPS.get(type);
  if (meaning === undefined || meaning === 'nothing' || !('use' in meaning)) return meaning;
  if (scope === undefined || meaning.use !== 'part' || OF_THE_BUILD.has(type)) return meaning;
  return { ...meaning, use: USE_IN_SCOPE[scope] };
}
