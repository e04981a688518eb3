import { AssayError } from '../../../model/error.ts';
import { foldHeader } from '../../csv/column-names.ts';

/**
 * The columns that are read, each by its name in USAspending's downloads and in the agencies' own D1 files, the better one
 * first. All others are passed over: addresses, telephones, what officers earn.
 */
const COLUMNS = {
  transaction: ['contract_transaction_unique_key'],
  award: ['contract_award_unique_key'],
  number: ['award_id_piid', 'piid'],
  name: ['recipient_name', 'AwardeeOrRecipientLegalEntityName'],
  rawName: ['recipient_name_raw'],
  tradeName: ['recipient_doing_business_as_name', 'vendor_doing_as_business_name'],
  uei: ['recipient_uei', 'AwardeeOrRecipientUEI'],
  duns: ['recipient_duns', 'AwardeeOrRecipientUniqueIdentifier'],
  cage: ['cage_code'],
  country: ['recipient_country_code', 'LegalEntityCountryCode'],
  countryName: ['recipient_country_name', 'LegalEntityCountryName'],
  parentName: ['recipient_parent_name', 'UltimateParentLegalEntityName'],
  parentRawName: ['recipient_parent_name_raw'],
  parentUei: ['recipient_parent_uei', 'UltimateParentUEI'],
  parentDuns: ['recipient_parent_duns', 'UltimateParentUniqueIdentifier'],
  description: ['transaction_description', 'prime_award_base_transaction_description', 'AwardDescription'],
  psc: ['product_or_service_code'],
  naics: ['naics_code', 'naics'],
  origin: ['country_of_product_or_service_origin_code', 'country_of_product_or_service_origin'],
} as const;
export type SpendingColumn = keyof typeof COLUMNS;

/** What a file is, and where its columns stand. */
export interface SpendingColumns {
  readonly format: string;
  /** The texts of a row in a column, under any of its names; those that the file has. */
  readonly cells: (row: readonly string[], column: SpendingColumn) => readonly string[];
}

/**
 * Finds the columns of a contract file by its header. Throws `AssayError` `malformed` when it is none, and when a column
 * that is read stands there twice: nobody could tell which of them holds.
 */
export function findColumns(header: readonly string[], file: string): SpendingColumns {
  const indexes = new Map<string, number[]>();
  for (const [index, text] of header.entries()) {
    const folded = foldHeader(text);
    indexes.set(folded, [...(indexes.get(folded) ?? []), index]);
  }
  const found = new Map<SpendingColumn, readonly number[]>();
  for (const [column, names] of Object.entries(COLUMNS) as [SpendingColumn, readonly string[]][]) {
    for (const name of names) {
      const at = indexes.get(foldHeader(name)) ?? [];
      if (at.length > 1)
        throw malformed(`the column \`${name}\` stands ${at.length} times in \`${file}\`; keep one of them`);
      found.set(column, [...(found.get(column) ?? []), ...at]);
    }
  }
  const has = (column: SpendingColumn) => (found.get(column) ?? []).length > 0;
  const kind = has('transaction') ? 'transactions' : 'awards';
  const format = has('award') ? `USAspending contract ${kind} CSV` : 'DAIMS D1 CSV';
  const isD1 = indexes.has(foldHeader('AwardeeOrRecipientLegalEntityName'));
  if (!has('name') || !(has('award') || isD1))
    throw malformed(
      `\`${file}\` is no file of federal contracts: it needs \`recipient_name\` and \`contract_award_unique_key\`, or \`AwardeeOrRecipientLegalEntityName\`; give it with its header`,
    );
  return { format, cells: (row, column) => (found.get(column) ?? []).map((index) => row[index] ?? '') };
}

function malformed(detail: string): AssayError {
  return new AssayError('malformed', detail);
}
