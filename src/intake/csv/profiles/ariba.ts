import type { ColumnProfile } from './column-profile.ts';

/**
 * SAP Ariba's consolidated suppliers. It tells no country. The columns of parents are not here: under which names Ariba
 * writes them was not verified, so `--map` has to name them. `CustomDomainValue` may be any credential and is left out.
 */
export const ariba: ColumnProfile = {
  name: 'ariba',
  title: 'a supplier file of SAP Ariba',
  columns: [
    ['SystemID', 'ref'],
    ['Name', 'name'],
    ['NetworkID', 'echo'],
    ['DUNS', 'identifier:duns'],
    ['CustomDomainName', 'echo'],
  ],
  knownBy: [
    ['SystemID', 'Name', 'NetworkID'],
    ['SystemID', 'Name', 'CustomDomainName'],
  ],
};
