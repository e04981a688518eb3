import { stringify } from 'csv-stringify/sync';
import { chooseCountry } from '../intake/rows/choose-country.ts';
import type { ProcurementRecord } from '../model/procurement-record.ts';
import { guardCell } from '../report/formula-guard.ts';
import { plainText } from '../report/plain-text.ts';

/** The columns of a vendor file that identifiers go to, by scheme. */
const IDENTIFIERS = {
  lei: 'lei',
  uei: 'uei',
  cage: 'cage',
  duns: 'duns',
  inn: 'inn',
  ogrn: 'ogrn',
  'che-uid': 'che_uid',
} as const;
const COLUMNS = [
  'ref',
  'name',
  'alias',
  'country',
  ...Object.values(IDENTIFIERS),
  'owner',
  'product',
] as const;

/** Records as a vendor file, and what of them such a file has no room for, a sentence each. */
export interface VendorCsv {
  readonly text: string;
  readonly remarks: readonly string[];
}

/**
 * Records as a CSV file of vendors that `assay batch` reads (RFC 4180, CRLF), one row a record. Where a record gives no
 * country of incorporation or registration, that of its address takes its place, as in any vendor file.
 */
export function writeVendorCsv(
  records: readonly ProcurementRecord[],
  { formulaGuard }: { readonly formulaGuard: boolean },
): VendorCsv {
  const rows = records.map(toRow);
  const written = rows.map(({ cells }) => cells.map((cell) => writeCell(cell, formulaGuard)));
  const text = stringify([[...COLUMNS], ...written], {
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
  });
  return { text, remarks: remarksOn(rows) };
}

interface Row {
  readonly cells: readonly string[];
  readonly countryOfAddress: boolean;
  /** What the file has no room for. */
  readonly left: { readonly identifiers: number; readonly countries: number; readonly items: number };
}

function toRow({ ref = '', name, aliases, identifiers, countries, owners, items }: ProcurementRecord): Row {
  const first = Object.keys(IDENTIFIERS).map(
    (scheme) => identifiers.find((id) => id.scheme === scheme)?.value,
  );
  const kept = first.filter((value) => value !== undefined);
  const { country, countryOfAddress, others } = chooseCountry(countries);
  const products = new Set(items.flatMap((item) => item.name ?? []));
  // Several products are several questions, and one row asks one.
  const product = products.size === 1 ? [...products][0] : undefined;
  return {
    cells: [
      ref,
      name,
      joinNames(aliases),
      country ?? '',
      ...first.map((value) => value ?? ''),
      joinNames(owners.map((owner) => owner.name)),
      product ?? '',
    ],
    countryOfAddress,
    left: {
      identifiers: identifiers.length - kept.length,
      countries: others,
      items: products.size > 1 ? 1 : 0,
    },
  };
}

/** Vendor files part names at `;` and `|`, so neither may stand within one. */
function joinNames(names: readonly string[]): string {
  return names.map((name) => name.replace(/[;|]/g, ',')).join('; ');
}

function writeCell(cell: string, formulaGuard: boolean): string {
  const plain = plainText(cell);
  return formulaGuard ? guardCell(plain) : plain;
}

function remarksOn(rows: readonly Row[]): string[] {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const [addresses, identifiers, countries, items] = [
    sum((row) => (row.countryOfAddress ? 1 : 0)),
    sum(({ left }) => left.identifiers),
    sum(({ left }) => (left.countries > 0 ? 1 : 0)),
    sum(({ left }) => left.items),
  ];
  const remark = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  return [
    ...remark(addresses, 'row has the country of its address', 'rows have the country of their address').map(
      (text) => `${text} under \`country\`: the record gives no other`,
    ),
    ...remark(countries, 'row has', 'rows have').map(
      (text) => `${text} no country: the record gives several for the same`,
    ),
    ...remark(identifiers, 'identifier is', 'identifiers are').map(
      (text) => `${text} left out: of another scheme than the columns have, or a second one of its scheme`,
    ),
    ...remark(items, 'row has', 'rows have').map((text) => `${text} no product: the record names several`),
  ];
}
