import type { Issue } from '../../model/error.ts';
import type { ByteSource } from '../csv/byte-source.ts';
import type { HeaderPlan } from '../csv/header-plan.ts';
import type { RowBlock, RowItem } from './row-item.ts';
import type { RowParts } from './row-parts.ts';

/** What has been passed so far. */
interface RowCounts {
  readonly lines: number;
  readonly blankLines: number;
  /** Objects with a field that the output brings itself. */
  readonly replacedFields?: number;
}

/** A vendor file of any kind as rows of one table, read as they are asked for; to be gone through once, in either way. */
export interface VendorRows {
  /** Whether its rows are objects; else they are cells. */
  readonly kind: 'csv' | 'ndjson';
  readonly header: readonly string[];
  readonly delimiter: string;
  /** Which cells ask what, and which go to the output. */
  readonly plan: HeaderPlan;
  readonly blocks: AsyncIterable<RowBlock>;
  readonly items: AsyncIterable<RowItem>;
  readonly counts: RowCounts;
  /** What is odd about the file as a whole; complete once its rows have been gone through. */
  readonly warnings: readonly Issue[];
  /** Set where the file is a text that can be read in parts. */
  readonly parts: RowParts | undefined;
  /** The text behind the header, for whoever goes through it in place of `blocks`. */
  readonly source: ByteSource;
  readonly close: () => Promise<void>;
}
