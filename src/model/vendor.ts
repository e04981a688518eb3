import { z } from 'zod';
import { PartRoles, PartUse } from './bill.ts';
import { DossierFact, type FactRecord } from './fact.ts';
import { type Identifier, IdentifierInput } from './identifier.ts';
import { DatedInterval } from './interval.ts';
import { CountryCode } from './place.ts';
import { Relation } from './relation.ts';

/** What a name is to its bearer. */
const NameKind = z.enum(['legal', 'trade', 'former', 'alias', 'transliteration']);

/** One name of a vendor. An unverified or weak name (an abbreviation that others share) is never more than a possible match. */
export const Name = z.strictObject({
  text: z.string().min(1).describe('The name as it is written.'),
  kind: NameKind.describe('What the name is to its bearer.'),
  verified: z
    .boolean()
    .default(true)
    .describe('Whether it was checked; an unverified name is never more than a possible match.'),
  weak: z.boolean().default(false).describe('Set on a name that others share, such as an abbreviation.'),
  source: z.string().min(1).optional().describe('An id of `sources.json`.'),
});
export type Name = z.infer<typeof Name>;

/** Who holds how much of a vendor. A share is a fraction of 1; `control` says that the owner decides, whatever it holds. */
export const Owner = z.strictObject({
  name: z.string().min(1).describe('Who owns.'),
  country: CountryCode.optional().describe('Where the owner is at home.'),
  identifiers: z.array(IdentifierInput).default([]).describe("The owner's identifiers."),
  share: z.number().min(0).max(1).optional().describe('The share held, as a fraction of 1.'),
  control: z.boolean().optional().describe('Whether the owner decides, whatever it holds.'),
});
export type Owner = z.infer<typeof Owner>;

/** A dated, sourced statement of all owners of a vendor. */
export const OwnershipStatement = DatedInterval.safeExtend({
  owners: z.array(Owner).min(1).describe('All owners of that time.'),
  source: z.string().min(1).describe('An id of `sources.json`.'),
});
export type OwnershipStatement = z.infer<typeof OwnershipStatement>;

/** A maker of a part, as far as the question names it. */
const Maker = z.strictObject({
  name: z.string().min(1),
  country: z.string().min(1).optional(),
  identifiers: z.array(IdentifierInput).default([]),
  owners: z.array(Owner).min(1).optional(),
});

/** One part of a product. */
export const Component = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1).optional(),
  maker: Maker.optional(),
  /** What it is to the product; what is not said is not known. */
  roles: PartRoles.optional(),
  /** What only builds or tests the product is told and not judged. */
  use: PartUse.optional(),
});
export type Component = z.infer<typeof Component>;

/** A product that a dossier knows. */
export const DossierProduct = z.strictObject({
  id: z.string().min(1).describe('Names the product in scopes.'),
  names: z.array(z.string().min(1)).min(1).describe('All names that may mean it.'),
  categories: z.array(z.string().min(1)).min(1).describe('What kind of product it is.'),
});
export type DossierProduct = z.infer<typeof DossierProduct>;

/**
 * The products of a dossier that a name may mean: the one it names, case and punctuation aside; else those whose whole
 * name it holds ("Shield 11" may well be the product "Shield").
 */
export function findProducts(
  products: readonly DossierProduct[],
  name: string | undefined,
): { readonly exact?: DossierProduct; readonly meant: readonly DossierProduct[] } {
  const wanted = foldProduct(name ?? '');
  if (wanted === '') return { meant: [] };
  const foldedNames = (product: DossierProduct) => [product.id, ...product.names].map(foldProduct);
  const exact = products.find((product) => foldedNames(product).includes(wanted));
  if (exact !== undefined) return { exact, meant: [exact] };
  const isHeld = (known: string) => known.length > 3 && wanted.includes(known);
  return { meant: products.filter((product) => foldedNames(product).some(isHeld)) };
}

function foldProduct(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** `data/vendors/<id>.json`: all that is recorded about one vendor. */
export const Dossier = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a dossier id is lower case: a-z, 0-9 and `-`')
    .describe('The name of the file without `.json`.'),
  title: z.string().min(1).describe('The name to show.'),
  fictional: z.boolean().default(false).describe('Set on invented vendors, which also say so in their name.'),
  names: z.array(Name).min(1).describe('All names of the vendor.'),
  identifiers: z.array(IdentifierInput).default([]).describe('Identifiers of the vendor itself.'),
  entities: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('The name of the entity.'),
        country: CountryCode.optional().describe('Where it is registered.'),
        relation: z.string().min(1).describe('What it is to the vendor.'),
        verified: z.boolean().default(true).describe('Whether that was checked.'),
        source: z.string().min(1).optional().describe('An id of `sources.json`.'),
      }),
    )
    .default([])
    .describe('The legal entities of the group, as lists and licences name them.'),
  ownership: z.array(OwnershipStatement).default([]).describe('Who owned the vendor, from when until when.'),
  relations: z
    .array(Relation)
    .default([])
    .describe('Who owns, controls, succeeded, renamed or leads whom, of the vendor and those around it.'),
  products: z.array(DossierProduct).default([]).describe('The products that statements are about.'),
  facts: z.array(DossierFact).default([]).describe('Dated, sourced statements.'),
  notes: z.array(z.string()).default([]).describe('What else should be known about it.'),
});
export type Dossier = z.infer<typeof Dossier>;

/** A vendor as a question states it. */
export const VendorRecord = z.strictObject({
  /** The caller's own key, echoed back. */
  ref: z.string().min(1).optional(),
  name: z.string().trim().min(1),
  aliases: z.array(z.string().trim().min(1)).optional(),
  identifiers: z.array(IdentifierInput).optional(),
  /** Country of registration: alpha-2, alpha-3 or English name; one that cannot be read is taken as not known. */
  country: z.string().optional(),
  owners: z.array(Owner).optional(),
});
export type VendorRecord = z.infer<typeof VendorRecord>;

/** Who a question is about, once the record has been read and held against the dossiers. */
export interface Vendor {
  /** The dossier's id where one was found. */
  readonly id?: string;
  /** The caller's key. */
  readonly ref?: string;
  /** The name to show: the dossier's, else the record's. */
  readonly name: string;
  /** How the record led to the dossier, or why to none: a sentence part. */
  readonly matchedBy: string;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly ownership: readonly OwnershipStatement[];
  readonly products: readonly DossierProduct[];
  readonly facts: readonly FactRecord[];
  /** Ids of the dossiers that the record could be, when there are several: then none of them speaks for it. */
  readonly ambiguous: readonly string[];
  /** Ids of all dossiers that the record may mean but that were not used for it. */
  readonly mayBe: readonly string[];
}
