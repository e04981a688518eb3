import { z } from 'zod';
import type { Issue } from './error.ts';

/** What a part is for. What only built or tested a product is told and never judged: it is no part of what is bought. */
export const PartUse = z.enum(['part', 'build', 'test']);
export type PartUse = z.infer<typeof PartUse>;

/**
 * What a part is to the product, where somebody says so. `incidental` says that it is none of the others. A white label is
 * the whole product of its maker, sold under another name.
 */
export const PartRole = z.enum([
  'substantial',
  'essential',
  'critical-technology',
  'embedded',
  'white-label',
  'incidental',
]);
export type PartRole = z.infer<typeof PartRole>;

/** All that somebody says of one part. */
export const PartRoles = z
  .array(PartRole)
  .min(1)
  .refine((roles) => !roles.includes('incidental') || roles.every((role) => role === 'incidental'), {
    error: 'what is `incidental` has no other role; leave out the one or the others',
  });

/**
 * What tells who made a part, the best first. The first three name a party. The others only point to one: a namespace, a
 * CPE vendor, a host, a copyright line.
 */
export const MAKER_EVIDENCE = [
  'supplier',
  'publisher',
  'author',
  'namespace',
  'cpe',
  'host',
  'copyright',
] as const;
export const MakerEvidence = z.enum(MAKER_EVIDENCE);
export type MakerEvidence = z.infer<typeof MakerEvidence>;

/** One thing in a bill of materials that tells who made a part. */
export interface MakerHint {
  readonly evidence: MakerEvidence;
  /** The name of the party, as far as the evidence gives one: `Example Corp` of a supplier, `example` of `com.example`. */
  readonly name: string;
  /** What stands in the document, as a sentence can repeat it: `pkg:maven/com.example/engine@1.0`. */
  readonly said: string;
  /** ISO 3166-1 alpha-2, where the document gives the party a country that can be read. */
  readonly country?: string;
}

/** One part that a bill of materials lists. */
export interface BillPart {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  /** Everything that tells who made it, the best evidence first; empty when nothing does. */
  readonly makers: readonly MakerHint[];
  readonly use: PartUse;
  readonly roles?: readonly PartRole[];
  /** The index in `parts` of the part that it stands in, by the shortest way to the product; without it, the product itself. */
  readonly within?: number;
  /** Where it stands in the document: a JSON pointer, or `line 12`. */
  readonly at: string;
}

/** A build system that a bill of materials names as having made the product. */
export interface BillBuilder {
  /** The id of the builder: an address. */
  readonly id: string;
  readonly at: string;
}

/** A bill of materials as read: what a product is made of, by whatever format said it. */
export interface Bill {
  /** `CycloneDX 1.6 (JSON)`. */
  readonly format: string;
  /** The product that it describes, where it says so. */
  readonly product?: { readonly name: string; readonly version?: string };
  readonly parts: readonly BillPart[];
  /** Set where the document itself says that its list of parts is not whole, or that nobody knows. */
  readonly extent?: 'incomplete' | 'unknown';
  /** The build systems that it names as having made the product. */
  readonly builders: readonly BillBuilder[];
  /** What was odd and what was made of it; nothing that would make the list of parts wrong. */
  readonly warnings: readonly Issue[];
}

/** A bill of materials that a question gave. */
export interface GivenBill {
  readonly bill: Bill;
  /** Of the document, as `digestDocument` makes it. */
  readonly digest: string;
}

/** The names from the product down to a part, the part's own last. The product comes first where its name is known. */
export function pathToPart(bill: Pick<Bill, 'parts' | 'product'>, index: number): string[] {
  const names: string[] = [];
  for (let at: number | undefined = index; at !== undefined; at = bill.parts[at]?.within) {
    const part = bill.parts[at];
    if (part !== undefined) names.push(part.name);
  }
  if (bill.product !== undefined) names.push(bill.product.name);
  return names.reverse();
}
