import type { ColumnProfile } from './column-profile.ts';

/**
 * Coupa's supplier import. `Tax ID` is left out: it may be the social-security number of a person. The country of operation
 * is none of registration, and is only passed through.
 */
export const coupa: ColumnProfile = {
  name: 'coupa',
  title: 'a supplier file of Coupa',
  columns: [
    ['Supplier Number', 'ref'],
    ['Id', 'ref'],
    ['Name', 'name'],
    ['Display Name', 'alias'],
    ['DUNS', 'identifier:duns'],
    ['Primary Address Country Code', 'country'],
    ['Country of Operation Code', 'echo'],
    ['Parent Company', 'owner'],
    ['Parent Business Entity Name', 'owner'],
    ['Commodity', 'category'],
    ['On Hold', 'echo'],
    ['Tags', 'echo'],
    ['Exempt from Risk Aware', 'echo'],
  ],
  knownBy: [
    ['Name', 'cXML Invoicing Shared Key'],
    ['Name', 'PO cXML HTTP Basic Auth Username'],
    ['Name', 'Online Store Login'],
    ['Name', 'Exempt from Risk Aware'],
    ['Name', 'Supplier Number', 'Primary Address Country Code'],
  ],
};
