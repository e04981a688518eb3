import { type CsvFormat, LF } from '../csv/dialect.ts';
import type { RecordBoundary } from '../csv/record-boundary.ts';

/** All that reading a part of a vendor file needs to know of it; plain data, so that it can be sent to another thread. */
export interface RowParts {
  readonly kind: 'csv' | 'ndjson';
  readonly header: readonly string[];
  readonly format: CsvFormat;
  /** The profile of the system that the file is of, by its name. */
  readonly profile: string | undefined;
  /** Where the first row begins, in the text as UTF-8. */
  readonly start: RecordBoundary;
}

/** The format of JSON lines, as far as lines go. */
export function formatOfLines(encoding: CsvFormat['encoding'], maxRecordBytes: number): CsvFormat {
  return {
    ...{ delimiter: ',', lineEnd: LF, columns: 1, allQuoted: false },
    ...{ encoding, maxRecordBytes, maxRecordLines: 1 },
  };
}
