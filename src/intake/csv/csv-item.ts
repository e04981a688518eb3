/** One record of a file, with exactly as many cells as the header. */
interface CsvRecord {
  readonly kind: 'record';
  /** The physical line it begins on; the first line of the file is 1. */
  readonly line: number;
  /** How many physical lines it covers: more than one when a quoted cell contains line ends. */
  readonly lines: number;
  readonly cells: readonly string[];
  /** What had to be mended to read it, as a sentence. */
  readonly note?: string;
}

/** Why a record could not be read. */
type CsvRejectCode =
  | 'csv.open-quote'
  | 'csv.quote-in-cell'
  | 'csv.text-after-quote'
  | 'csv.too-few-cells'
  | 'csv.too-many-cells'
  | 'csv.nul'
  | 'csv.encoding'
  | 'csv.line-end'
  | 'csv.too-long';

/** What is wrong with a record: the code, the cell (counted from 1) where one can be named, and a sentence. */
export interface CsvFault {
  readonly code: CsvRejectCode;
  readonly column?: number;
  readonly detail: string;
}

/** A record that could not be read. It is data, not an error: the file goes on behind it. */
interface CsvReject extends CsvFault {
  readonly kind: 'reject';
  readonly line: number;
  readonly lines: number;
  /** The text of the record; only its beginning for `csv.too-long`. */
  readonly raw: string;
  /** The cells as far as they could be told apart, as many as the header has; what is too much stands in the last. */
  readonly cells: readonly string[];
}

export type CsvItem = CsvRecord | CsvReject;

/** How far one record may go. A quote that is still open there is taken for a broken one. */
export interface CsvLimits {
  readonly maxRecordBytes: number;
  readonly maxRecordLines: number;
}

export const DEFAULT_LIMITS: CsvLimits = { maxRecordBytes: 1024 * 1024, maxRecordLines: 100 };
