import { z } from 'zod';
import type { GivenBill } from './bill.ts';
import type { Change } from './change.ts';
import { PlainDate } from './date.ts';
import { GivenDocument } from './document.ts';
import { FactName, FactValue } from './fact.ts';
import { PlaceRef } from './place.ts';
import type { GivenProvenance } from './provenance.ts';
import { Component, VendorRecord } from './vendor.ts';

/** The market that leaves nobody's customers out, also where the policy has a market of its own. */
export const ALL_MARKETS = 'all';

/** The policy that answers where none is named. */
export const DEFAULT_POLICY = 'trusted-sourcing';

/** The digest of an artifact, with its algorithm: `sha256:` and 64 hexadecimal digits. */
const ArtifactDigest = z
  .string()
  .regex(
    /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/,
    'a digest is written with its algorithm, in lower case: `sha256:` and 64 hexadecimal digits',
  );

/** What is to be bought. */
export const ProductInput = z.strictObject({
  name: z.string().trim().min(1).optional(),
  categories: z.array(z.string().trim().min(1)).default([]),
  release: z.string().min(1).optional(),
  components: z.array(Component).default([]),
  /** The digests of what is to be bought: provenance speaks only for the artifact that has one of them. */
  digests: z.array(ArtifactDigest).min(1).optional(),
  /** A bill of materials: CycloneDX or SPDX, as text or JSON. */
  sbom: GivenDocument.optional(),
  /** Statements of how it was built: in-toto, DSSE envelopes, Sigstore bundles, as text or JSON. */
  provenance: z.array(GivenDocument).min(1).optional(),
});

type ProductRead = z.infer<typeof ProductInput>;

/** What is to be bought, with its documents read. */
export interface Product extends Omit<ProductRead, 'sbom' | 'provenance'> {
  readonly bill?: GivenBill;
  readonly provenance?: readonly GivenProvenance[];
}

/** A fact that the asker adds; always `declared`, from the question's day, known on its `knownAt`. */
export const StatedFact = z.strictObject({ name: FactName, value: FactValue });
export type StatedFact = z.infer<typeof StatedFact>;

/** A question as it arrives: dates still text, defaults not yet filled in. */
export const QuestionInput = z.strictObject({
  vendor: VendorRecord.extend({ facts: z.array(StatedFact).default([]) }),
  product: ProductInput.default({ categories: [], components: [] }),
  policy: z.string().min(1).default(DEFAULT_POLICY),
  /** A country, a set of countries, or `all`; without it the policy's own market. */
  market: PlaceRef.optional(),
  asOf: PlainDate.optional(),
  knownAt: PlainDate.optional(),
});
export type QuestionInput = z.input<typeof QuestionInput>;
/** The same with its defaults filled in. */
export type QuestionRead = z.output<typeof QuestionInput>;

/** A question with both clocks set and its policy named: what a verdict is an answer to. */
export interface Question {
  readonly vendor: VendorRecord;
  readonly product: Product;
  readonly policy: string;
  /** A country, a set of countries, or undefined for all markets. */
  readonly market?: string;
  /** The day the world and the law are looked at. */
  readonly asOf: PlainDate;
  /** What had been published by then. */
  readonly knownAt: PlainDate;
  readonly facts: readonly StatedFact[];
  /** What is imagined, in a what-if. */
  readonly changes?: readonly Change[];
  /** Categories that the vocabulary does not know: what was meant by them nobody can say. */
  readonly unreadCategories: readonly string[];
}
