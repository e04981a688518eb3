import type { CsvFormat } from '../intake/csv/dialect.ts';

export const OUTPUT_FORMATS = ['csv', 'ndjson'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** What a file is as a table. Plain data. */
export interface FileTable {
  readonly kind: 'csv' | 'ndjson';
  readonly header: readonly string[];
  readonly delimiter: string;
  /** The profile of the system that the file is of, by its name. */
  readonly profile?: string | undefined;
  /** How its text is written, where it is one that can be cut. */
  readonly format?: CsvFormat | undefined;
}
