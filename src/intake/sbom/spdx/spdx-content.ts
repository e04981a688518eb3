import type { Bill, PartUse } from '../../../model/bill.ts';
import type { Described } from '../makers/collect-makers.ts';
import type { WarningTally } from './warning-tally.ts';

/** What a type of relationship says of its two ends. */
export type Meaning =
  /** One end is the whole and the other is used for it. `lists`: it tells the parts of the whole, and so where they end. */
  | { readonly whole: 'from' | 'to'; readonly use: PartUse; readonly lists?: true }
  /** One end, a document, is about the other. */
  | { readonly described: 'from' | 'to' }
  | 'nothing';

/** One relationship between two elements, by their ids. */
export interface SpdxRelation {
  readonly from: string;
  readonly to: string;
  readonly meaning: Meaning;
  /** Where it says itself that there are more of its kind, or that nobody knows. */
  readonly extent?: NonNullable<Bill['extent']>;
  readonly at: string;
}

/** One package, with what tells who made it. */
export interface SpdxPackage {
  readonly id: string;
  readonly name: string;
  readonly version?: string;
  readonly described: Omit<Described, 'purl'>;
  readonly purls: readonly string[];
  readonly at: string;
}

/** What any notation of SPDX says, as far as a bill needs it. */
export interface SpdxContent {
  readonly format: string;
  readonly file: string;
  /** The ids of the document itself, and of collections that stand for it: what is in them is in the product. */
  readonly documents: readonly string[];
  /** The ids of what the document is about. */
  readonly described: readonly { readonly id: string; readonly at: string }[];
  readonly packages: readonly SpdxPackage[];
  /** The ids of files and other elements that are no parts, but may stand on the way to one. */
  readonly others: readonly string[];
  readonly relations: readonly SpdxRelation[];
  /** What an id that is no element of the document stands for; undefined for one that should have been there. */
  readonly standingOf: (id: string) => 'nothing' | 'unknown' | 'elsewhere' | undefined;
  readonly warnings: WarningTally;
}
