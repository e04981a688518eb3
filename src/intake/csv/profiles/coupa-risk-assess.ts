import type { ColumnProfile } from './column-profile.ts';

/** Coupa's file for Risk Assess. `TaxIDNumber` is left out: it may be the social-security number of a person. */
export const coupaRiskAssess: ColumnProfile = {
  name: 'coupa-risk-assess',
  title: 'a Risk Assess file of Coupa',
  columns: [
    ['SupplierNumber', 'ref'],
    ['ExternalReference', 'ref'],
    ['LegalName', 'legalName'],
    ['SupplierName', 'name'],
    ['ShortName', 'alias'],
    ['DUNSNumber', 'identifier:duns'],
    ['UltimateCountry', 'fact:owner.ultimate.country'],
    ['ParentName', 'owner'],
    ['ParentExternalReference', 'echo'],
    ['IndustryClassification', 'echo'],
    ['RiskRating', 'echo'],
    ['OnExclusionList', 'echo'],
    ['OnHold', 'echo'],
    ['HoldReason', 'echo'],
  ],
  knownBy: [
    ['SupplierName', 'OnExclusionList'],
    ['SupplierName', 'ParentExternalReference'],
    ['SupplierName', 'UltimateCountry'],
  ],
};
