export type Spdx3Kind = 'package' | 'agent' | 'collection' | 'relationship';

/** What an element is to the reader, by its type. Those of AI models and of data sets are packages, too. */
export const SPDX3_KINDS: ReadonlyMap<string, Spdx3Kind> = new Map([
  ...(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage'] as const).map(
    (type) => [type, 'package'] as const,
  ),
  ...(['Agent', 'Organization', 'Person', 'SoftwareAgent'] as const).map((type) => [type, 'agent'] as const),
  ...(['SpdxDocument', 'software_Sbom', 'Bom', 'Bundle'] as const).map(
    (type) => [type, 'collection'] as const,
  ),
  ...(['Relationship', 'LifecycleScopedRelationship'] as const).map(
    (type) => [type, 'relationship'] as const,
  ),
]);

/** The other types of SPDX 3.0, of which only the id is read. One that is neither here nor an address is misspelt. */
export const OTHER_SPDX3_TYPES: ReadonlySet<string> = new Set([
  ...['Annotation', 'CreationInfo', 'DictionaryEntry', 'ExternalIdentifier', 'ExternalMap', 'ExternalRef'],
  ...['Hash', 'IndividualElement', 'NamespaceMap', 'PackageVerificationCode', 'PositiveIntegerRange', 'Tool'],
  ...['ai_EnergyConsumption', 'ai_EnergyConsumptionDescription', 'build_Build'],
  ...['expandedlicensing_ConjunctiveLicenseSet', 'expandedlicensing_CustomLicense'],
  ...['expandedlicensing_CustomLicenseAddition', 'expandedlicensing_DisjunctiveLicenseSet'],
  ...['expandedlicensing_IndividualLicensingInfo', 'expandedlicensing_ListedLicense'],
  ...['expandedlicensing_ListedLicenseException', 'expandedlicensing_OrLaterOperator'],
  ...['expandedlicensing_WithAdditionOperator', 'extension_CdxPropertiesExtension'],
  ...['extension_CdxPropertyEntry', 'security_CvssV2VulnAssessmentRelationship'],
  ...['security_CvssV3VulnAssessmentRelationship', 'security_CvssV4VulnAssessmentRelationship'],
  ...['security_EpssVulnAssessmentRelationship', 'security_ExploitCatalogVulnAssessmentRelationship'],
  ...['security_SsvcVulnAssessmentRelationship', 'security_VexAffectedVulnAssessmentRelationship'],
  ...['security_VexFixedVulnAssessmentRelationship', 'security_VexNotAffectedVulnAssessmentRelationship'],
  ...['security_VexUnderInvestigationVulnAssessmentRelationship', 'security_Vulnerability'],
  ...['simplelicensing_LicenseExpression', 'simplelicensing_SimpleLicensingText'],
  ...['software_ContentIdentifier', 'software_File', 'software_Snippet'],
]);

/**
 * The short name of a term of SPDX 3.0, as the official context gives it: `software_Package` of
 * `https://spdx.org/rdf/3.0.1/terms/Software/Package`, `contains` of `.../terms/Core/RelationshipType/contains`. Anything
 * else stays as it is.
 */
export function shortTerm(term: string): string {
  const [profile, ...path] =
    /^https?:\/\/spdx\.org\/rdf\/3\.0(?:\.\d+)?\/terms\/(?<path>.+)$/.exec(term)?.groups?.path?.split('/') ??
    [];
  const last = path.at(-1);
  if (profile === undefined || last === undefined) return term;
  return profile === 'Core' || path.length > 1 ? last : `${profile.toLowerCase()}_${last}`;
}
