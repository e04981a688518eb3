import { z } from 'zod';

/** The schemes whose values Assay can read. A scheme of any other name is kept as text and proves nothing. */
export const KNOWN_SCHEMES = ['lei', 'uei', 'cage', 'duns', 'inn', 'ogrn', 'che-uid'] as const;
export type KnownScheme = (typeof KNOWN_SCHEMES)[number];

/** An identifier as files and requests write it. */
export const IdentifierInput = z.strictObject({
  scheme: z
    .string()
    .min(1)
    .describe(`The scheme: one of ${KNOWN_SCHEMES.join(', ')}; any other proves nothing.`),
  value: z.string().min(1).describe('The identifier as the scheme writes it.'),
});
export type IdentifierInput = z.infer<typeof IdentifierInput>;

/** An identifier's canonical form; only `parseIdentifier` makes one. */
export type IdentifierValue = string & { readonly __brand: 'IdentifierValue' };

/** An identifier as read: in its canonical form, with the outcome of its check digits. */
export interface Identifier {
  readonly scheme: string;
  readonly value: IdentifierValue;
  /** What stood in the input. */
  readonly raw: string;
  /** `ok` and `bad` where the scheme has check digits, `none` where it has none or is unknown. */
  readonly check: 'ok' | 'bad' | 'none';
  /** Whether it identifies one legal entity by itself: a checked LEI, INN, OGRN or CHE-UID does. */
  readonly strong: boolean;
  /** What is odd about it, for a warning; never a reason to refuse the record. */
  readonly problem?: { readonly code: string; readonly detail: string };
}
