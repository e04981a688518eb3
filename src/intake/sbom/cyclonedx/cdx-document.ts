import type { BillBuilder, MakerHint } from '../../../model/bill.ts';

/** What a CycloneDX document says that is needed here, in one shape for both notations. */
export interface CdxDocument {
  /** `1.6` */
  readonly version: string;
  readonly product?: CdxProduct;
  /** In the order of the document; a part that stands within another comes after it. */
  readonly parts: readonly CdxPart[];
  readonly dependencies: readonly CdxDependency[];
  readonly compositions: readonly CdxComposition[];
  /** Each address that is named as a build system, once. */
  readonly builders: readonly BillBuilder[];
  readonly declarations?: CdxDeclarations;
}

/** The component that the document is about. */
export interface CdxProduct {
  readonly at: string;
  readonly ref: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
}

/** A component, an ancestor of one, or a service. */
export interface CdxPart extends CdxProduct {
  readonly purl: string | undefined;
  readonly makers: readonly MakerHint[];
  /** What it says of itself that it is for; without it, nothing. */
  readonly marked: 'build' | 'test' | undefined;
  /** The index of the part that it is written within. */
  readonly parent: number | undefined;
  /** Where it, or the outermost part that it is written within, is listed. */
  readonly listed: PartList;
}

/** A list of parts: the product's own, the document's, or that of what built the product. */
export type PartList = 'product' | 'document' | 'formulation';

/** Which parts one part depends on, all by bom-ref. */
export interface CdxDependency {
  readonly at: string;
  readonly ref: string;
  readonly on: readonly string[];
}

/** How far a list of parts is said to be whole. */
export interface CdxComposition {
  /** `complete`, `incomplete_first_party_only`, `unknown`; in small letters. */
  readonly aggregate: string;
  /** The bom-refs that it is said of; undefined where it is said of all. */
  readonly of?: readonly string[];
}

/** Who declares what about the product: counted, and no more. */
export interface CdxDeclarations {
  readonly at: string;
  readonly claims: number;
  readonly assessors: readonly string[];
}
