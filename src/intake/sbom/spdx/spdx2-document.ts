import type { WarningTally } from './warning-tally.ts';

/** A package of SPDX 2.2 or 2.3 as written, under the field names of the JSON notation. */
export interface Spdx2Package {
  readonly SPDXID: string;
  readonly name: string;
  readonly versionInfo?: string | undefined;
  readonly supplier?: string | undefined;
  readonly originator?: string | undefined;
  readonly downloadLocation?: string | undefined;
  readonly homepage?: string | undefined;
  readonly copyrightText?: string | undefined;
  readonly externalRefs?: readonly Spdx2Reference[] | undefined;
}

/** A reference out of the document, such as a package URL. Its type tells enough: tools disagree about its category. */
export interface Spdx2Reference {
  readonly referenceType: string;
  readonly referenceLocator: string;
}

export interface Spdx2Relationship {
  readonly spdxElementId: string;
  readonly relationshipType: string;
  readonly relatedSpdxElement: string;
  readonly at: string;
}

/** A document of SPDX 2.2 or 2.3 as written, in whichever notation. */
export interface Spdx2Document {
  readonly format: string;
  readonly file: string;
  readonly SPDXID: string;
  readonly documentDescribes: readonly { readonly id: string; readonly at: string }[];
  readonly packages: readonly (Spdx2Package & { readonly at: string })[];
  /** The ids of its files and snippets. */
  readonly others: readonly string[];
  readonly relationships: readonly Spdx2Relationship[];
  readonly warnings: WarningTally;
}

/** The id of a document that does not give its own. */
export const DOCUMENT_ID = 'SPDXRef-DOCUMENT';

const VERSIONS: ReadonlyMap<string, string> = new Map([
  ['SPDX-2.2', 'SPDX 2.2'],
  ['SPDX-2.3', 'SPDX 2.3'],
]);

/** The name of a version that is read: `SPDX 2.3` of `SPDX-2.3`. */
export function nameOfVersion(spdxVersion: string): string | undefined {
  return VERSIONS.get(spdxVersion.trim());
}
