import { show } from '../../../model/parse.ts';
import { readParty, stated } from './read-party.ts';
import type { SpdxContent, SpdxPackage, SpdxRelation } from './spdx-content.ts';
import type { Spdx2Document, Spdx2Package, Spdx2Relationship } from './spdx2-document.ts';
import { SPDX2_RELATIONSHIPS } from './spdx2-relationships.ts';
import type { WarningTally } from './warning-tally.ts';

/** What a document of SPDX 2.2 or 2.3 says, with its words understood. */
export function understandSpdx2(document: Spdx2Document): SpdxContent {
  const { format, file, warnings } = document;
  return {
    format,
    file,
    documents: [document.SPDXID],
    described: document.documentDescribes,
    packages: document.packages.map(understandPackage),
    others: document.others,
    relations: document.relationships.map((relationship) => understandRelationship(relationship, warnings)),
    standingOf,
    warnings,
  };
}

function understandPackage(one: Spdx2Package & { readonly at: string }): SpdxPackage {
  const version = stated(one.versionInfo);
  const copyright = stated(one.copyrightText);
  return {
    id: one.SPDXID,
    name: one.name,
    ...(version === undefined ? {} : { version }),
    described: {
      suppliers: readParty(one.supplier),
      publishers: readParty(one.originator),
      cpes: [...locators(one, 'cpe23Type'), ...locators(one, 'cpe22Type')],
      urls: [one.downloadLocation, one.homepage].flatMap((url) => stated(url) ?? []),
      copyrights: copyright === undefined ? [] : [copyright],
    },
    purls: locators(one, 'purl'),
    at: one.at,
  };
}

const STANDARD_REFERENCE = 'http://spdx.org/rdf/references/';

/** The locators of one type, which may be written as the address that defines it. */
function locators({ externalRefs = [] }: Spdx2Package, type: string): string[] {
  return externalRefs.flatMap(({ referenceType, referenceLocator }) =>
    referenceType === type || referenceType === STANDARD_REFERENCE + type
      ? (stated(referenceLocator) ?? [])
      : [],
  );
}

function understandRelationship(
  { spdxElementId: from, relationshipType, relatedSpdxElement: to, at }: Spdx2Relationship,
  warnings: WarningTally,
): SpdxRelation {
  const meaning = SPDX2_RELATIONSHIPS.get(relationshipType.toUpperCase());
  if (meaning === undefined) warnUnknown(relationshipType, at, warnings);
  return { from, to, meaning: meaning ?? 'nothing', at };
}

function warnUnknown(type: string, at: string, warnings: WarningTally): void {
  const detail = `${show(type)} is no type of relationship of SPDX 2; it is taken to say nothing`;
  warnings.add(at, 'sbom.unknown-relationship', detail);
}

function standingOf(id: string): ReturnType<SpdxContent['standingOf']> {
  if (id === 'NONE') return 'nothing';
  if (id === 'NOASSERTION') return 'unknown';
  return id.startsWith('DocumentRef-') ? 'elsewhere' : undefined;
}
