import type { CsvItem } from './csv-item.ts';
import type { RecordBoundary } from './record-boundary.ts';

/** Some records of a file, one after the other. */
export interface CsvBlock {
  readonly items: readonly CsvItem[];
  /** Where the records behind them begin. */
  readonly end: RecordBoundary;
}

/** Records as they are read, each as itself or as a reject, in the order of the file; to be gone through once, in either way. */
export interface CsvRecords {
  /** Many records at a time: waiting for each by itself costs more than reading it. */
  readonly blocks: AsyncIterable<CsvBlock>;
  readonly items: AsyncIterable<CsvItem>;
  /** What has been passed so far: every physical line is of the header, blank, or covered by one item. */
  readonly counts: { readonly lines: number; readonly blankLines: number };
  /** Lets go of the input; only needed when the records are not gone through. */
  readonly close: () => Promise<void>;
}
