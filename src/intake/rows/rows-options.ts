import type { JsonFile } from '../../model/json-file.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ByteSource } from '../csv/byte-source.ts';
import { type CsvLimits, DEFAULT_LIMITS } from '../csv/csv-item.ts';
import type { Encoding } from '../csv/text-encoding.ts';

export interface RowsOptions extends Partial<CsvLimits> {
  /** How messages name the file. */
  readonly file: string;
  readonly vocabulary: Vocabulary;
  /** Columns that the output brings itself. */
  readonly replaced: readonly string[];
  /** What the columns mean: the file of `--map`. */
  readonly map?: JsonFile | undefined;
  /** One of `ROW_PROFILES`; without it the file is known by what it holds. */
  readonly profile?: string | undefined;
  readonly encoding?: Encoding | undefined;
  /** How many bytes are fetched and parsed at once. */
  readonly blockBytes?: number;
}

/** A vendor file that is open as UTF-8 text, and of which nothing has been read. */
export interface Opening extends RowsOptions {
  readonly source: ByteSource;
  readonly blockBytes: number;
  readonly encoding: Encoding;
}

/** The limits of one record that the options set or leave as they are. */
export function limitsOf(options: Partial<CsvLimits>): CsvLimits {
  const { maxRecordBytes, maxRecordLines } = { ...DEFAULT_LIMITS, ...options };
  return { maxRecordBytes, maxRecordLines };
}
