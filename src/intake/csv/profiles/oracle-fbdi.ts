import type { ColumnProfile } from './column-profile.ts';

/**
 * Oracle's FBDI file of suppliers (`POZ_SUPPLIERS_INT`), with a line of column names before its rows. As Oracle writes it, it
 * has no such line and an order that changes by release; no order is assumed here. Columns of identifiers, countries and
 * parents are not here, because their names were not verified; `--map` can name them.
 */
export const oracleFbdi: ColumnProfile = {
  name: 'oracle-fbdi',
  title: 'a supplier file of Oracle (FBDI)',
  columns: [
    ['SEGMENT1', 'ref'],
    ['VENDOR_NAME', 'name'],
  ],
  knownBy: [['SEGMENT1', 'VENDOR_NAME']],
};
