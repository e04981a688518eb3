/** What a column of a vendor file can be read as, beside the facts of the vocabulary. */
export type Field =
  | 'ref'
  /** What a header map says is the name. */
  | 'chosenName'
  | 'legalName'
  | 'name'
  | 'bareName'
  | 'alias'
  | 'country'
  | 'owner'
  | 'product'
  | 'category'
  | 'release'
  | 'market'
  | 'components'
  | 'sbom'
  | `identifier:${string}`;

/**
 * The header names that are understood, best first: when a file has several columns for a field that holds one value,
 * the name further up here wins. Written as people write them: case, spaces and punctuation do not count.
 */
export const COLUMN_NAMES: readonly (readonly [Field, readonly string[]])[] = [
  [
    'ref',
    ['ref', 'vendor ref', 'supplier number', 'supplier no', 'vendor number', 'vendor no', 'supplier id'],
  ],
  ['ref', ['vendor id', 'system id', 'segment1', 'external reference', 'party id', 'record id', 'id']],

  // A legal name goes before a name, a name before a bare noun, which is as often a number (`Vendor`, `Vendor Name`).
  [
    'legalName',
    ['legal name', 'legal business name', 'legal entity name', 'vendor legal name', 'supplier legal name'],
  ],
  ['legalName', ['company legal name', 'registered name', 'awardee or recipient legal entity name']],
  [
    'name',
    ['vendor name', 'supplier name', 'company name', 'recipient name', 'payee name', 'contractor name'],
  ],
  ['name', ['awardee name', 'organization name', 'organisation name', 'entity name', 'party name', 'name 1']],
  ['bareName', ['name', 'vendor', 'supplier', 'company', 'recipient', 'payee', 'contractor', 'awardee']],
  [
    'alias',
    [
      'alias',
      'aliases',
      'vendor alias',
      'also known as',
      'aka',
      'display name',
      'short name',
      'alternate name',
    ],
  ],
  [
    'alias',
    ['trade name', 'trading name', 'former name', 'other names', 'doing business as', 'dba', 'dba name'],
  ],
  ['alias', ['doing business as name', 'recipient doing business as name']],

  // The country of registration first; a bare address only where nothing better is given.
  [
    'country',
    ['country of registration', 'registration country', 'country of incorporation', 'incorporation country'],
  ],
  [
    'country',
    ['vendor country', 'vendor country code', 'supplier country', 'supplier country code', 'country code'],
  ],
  [
    'country',
    ['country', 'legal entity country code', 'recipient country code', 'primary address country code'],
  ],
  ['country', ['primary address country', 'address country code', 'address country']],

  ['identifier:lei', ['lei', 'lei code', 'legal entity identifier', 'vendor lei']],
  [
    'identifier:uei',
    ['uei', 'uei sam', 'sam uei', 'vendor uei', 'recipient uei', 'unique entity id', 'ueid'],
  ],
  ['identifier:uei', ['unique entity id sam', 'unique entity identifier sam', 'unique entity identifier']],
  ['identifier:cage', ['cage', 'cage code', 'ncage', 'ncage code']],
  [
    'identifier:duns',
    ['duns', 'duns number', 'vendor duns', 'recipient duns', 'unique entity identifier duns'],
  ],
  ['identifier:inn', ['inn', 'ru inn']],
  ['identifier:ogrn', ['ogrn', 'ru ogrn']],
  ['identifier:che-uid', ['che uid', 'ch uid', 'swiss uid']],

  [
    'owner',
    ['owner', 'owners', 'owner name', 'parent', 'parent name', 'parent company', 'parent company name'],
  ],
  ['owner', ['parent business entity name', 'immediate parent', 'recipient parent name', 'ultimate parent']],
  ['owner', ['ultimate parent name', 'ultimate parent legal entity name']],

  ['product', ['product', 'product name', 'item', 'item name']],
  [
    'category',
    ['category', 'categories', 'product category', 'product categories', 'commodity', 'commodities'],
  ],
  ['release', ['release', 'product release', 'product version', 'version']],
  ['market', ['market']],
  ['components', ['components', 'component list', 'product components', 'parts']],
  // The name of a file in the folder of `--sbom-dir`.
  ['sbom', ['sbom', 'sbom file', 'bill of materials', 'bill of materials file']],
];

/** Header names that state a fact under another name than the vocabulary's. */
export const FACT_COLUMN_NAMES: readonly (readonly [string, readonly string[]])[] = [
  // Suppliers' suites print the country of the ultimate parent under this name, beside the parent's name.
  ['owner.ultimate.country', ['ultimate country', 'ultimate parent country', 'ultimate parent country code']],
];

/** A header name without all that its writers vary: `Supplier Name (*)`, `SUPPLIER_NAME` and `supplierName` are one. */
export function foldHeader(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
