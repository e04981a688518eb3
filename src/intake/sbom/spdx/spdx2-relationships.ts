import type { Meaning } from './spdx-content.ts';

/** The `to` end of these is in the `from` end, or needed by it. */
const HOLDS: Meaning = { whole: 'from', use: 'part' };
const LISTS: Meaning = { whole: 'from', use: 'part', lists: true };
/** The `from` end of these is in the `to` end, or needed by it. */
const PART: Meaning = { whole: 'to', use: 'part' };
const BUILD: Meaning = { whole: 'to', use: 'build' };
const TEST: Meaning = { whole: 'to', use: 'test' };

/** Every type of relationship of SPDX 2.2 and 2.3, in the order of the specification, and what it says. */
export const SPDX2_RELATIONSHIPS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['DESCRIBES', { described: 'to' }],
  ['DESCRIBED_BY', { described: 'from' }],
  ['CONTAINS', LISTS],
  ['CONTAINED_BY', PART],
  ['DEPENDS_ON', LISTS],
  ['DEPENDENCY_OF', PART],
  ['DEPENDENCY_MANIFEST_OF', 'nothing'],
  ['BUILD_DEPENDENCY_OF', BUILD],
  ['DEV_DEPENDENCY_OF', BUILD],
  // Optional and provided ones may be there: only who runs it knows.
  ['OPTIONAL_DEPENDENCY_OF', PART],
  ['PROVIDED_DEPENDENCY_OF', PART],
  ['TEST_DEPENDENCY_OF', TEST],
  ['RUNTIME_DEPENDENCY_OF', PART],
  ['EXAMPLE_OF', 'nothing'],
  // What something is made from goes on living in it.
  ['GENERATES', PART],
  ['GENERATED_FROM', HOLDS],
  // Kinship: it says that two are alike, not that one is in the other.
  ['ANCESTOR_OF', 'nothing'],
  ['DESCENDANT_OF', 'nothing'],
  ['VARIANT_OF', 'nothing'],
  // `from` cannot be handed out without `to`.
  ['DISTRIBUTION_ARTIFACT', HOLDS],
  // A patch for something need not be in it; one that was applied is.
  ['PATCH_FOR', 'nothing'],
  ['PATCH_APPLIED', PART],
  ['COPY_OF', 'nothing'],
  ['FILE_ADDED', PART],
  ['FILE_DELETED', 'nothing'],
  ['FILE_MODIFIED', 'nothing'],
  ['EXPANDED_FROM_ARCHIVE', PART],
  ['DYNAMIC_LINK', LISTS],
  ['STATIC_LINK', LISTS],
  ['DATA_FILE_OF', PART],
  ['TEST_CASE_OF', TEST],
  ['BUILD_TOOL_OF', BUILD],
  ['DEV_TOOL_OF', BUILD],
  ['TEST_OF', TEST],
  ['TEST_TOOL_OF', TEST],
  ['DOCUMENTATION_OF', 'nothing'],
  ['OPTIONAL_COMPONENT_OF', PART],
  ['METAFILE_OF', 'nothing'],
  // "is used as a package as part of"
  ['PACKAGE_OF', PART],
  ['AMENDS', 'nothing'],
  ['PREREQUISITE_FOR', PART],
  ['HAS_PREREQUISITE', HOLDS],
  ['REQUIREMENT_DESCRIPTION_FOR', 'nothing'],
  ['SPECIFICATION_FOR', 'nothing'],
  ['OTHER', 'nothing'],
]);
