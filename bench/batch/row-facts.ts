import type { FactValue } from '../../src/model/fact.ts';
import type { COLUMNS } from './invent-file.ts';

type Column = (typeof COLUMNS)[number];

/** What a script reads from the columns of the invented file; an empty cell says nothing. */
export const FACT_COLUMNS: readonly {
  readonly column: Column;
  readonly fact: string;
  readonly read: (text: string) => FactValue;
}[] = [
  { column: 'vendor_name', fact: 'vendor.name', read: (text) => text },
  { column: 'country', fact: 'vendor.country', read: (text) => text },
  { column: 'category', fact: 'product.categories', read: (text) => [text] },
  { column: 'data_location', fact: 'data.location', read: (text) => text.split(';') },
  { column: 'build_origin', fact: 'build.origin', read: (text) => text.split(';') },
  { column: 'supervision_independent', fact: 'supervision.independent', read: (text) => text === 'yes' },
];
