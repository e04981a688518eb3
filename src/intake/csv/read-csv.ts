import { ByteSource } from './byte-source.ts';
import { type CsvLimits, DEFAULT_LIMITS } from './csv-item.ts';
import type { CsvRecords } from './csv-records.ts';
import type { CsvFormat } from './dialect.ts';
import { readBlocks } from './read-blocks.ts';
import { type HeaderReading, readHeader } from './read-header.ts';
import type { RecordBoundary } from './record-boundary.ts';
import type { Encoding } from './text-encoding.ts';
import { utf8Text } from './utf8-bytes.ts';

export interface CsvOptions extends Partial<CsvLimits> {
  /** How messages name the file. */
  readonly file?: string;
  /** How many bytes are fetched and parsed at once. */
  readonly blockBytes?: number;
  /** How the file is written, where neither UTF-8 nor a byte order mark tells it. */
  readonly encoding?: Encoding | undefined;
}

/** A CSV file whose header has been read, and whose records are read as they are asked for. */
export interface CsvFile extends CsvRecords {
  readonly header: readonly string[];
  readonly delimiter: string;
  /** All that reading a part of the file needs to know; plain data. */
  readonly format: CsvFormat;
  /** Where the first record begins. */
  readonly start: RecordBoundary;
}

export const BLOCK_BYTES = 256 * 1024;

/**
 * Reads a CSV file of any size in bounded memory: UTF-8 or, by its byte order mark or as `encoding` says, another; delimited
 * by `,`, `;`, tab or `|`; lines ended by LF, CRLF or CR. No record vanishes: one that cannot be read comes as a reject, in
 * its place. Throws `AssayError` `malformed` when there is no header that can be read.
 */
export async function readCsv(input: AsyncIterable<Uint8Array>, options: CsvOptions = {}): Promise<CsvFile> {
  const { file = 'the file', blockBytes = BLOCK_BYTES, encoding, ...limits } = options;
  const text = await utf8Text(input, { size: blockBytes, encoding, file });
  const source = new ByteSource(text.pieces, text.markBytes);
  return readCsvFrom(source, { ...DEFAULT_LIMITS, ...limits, encoding: text.encoding, file }, blockBytes);
}

/** The same for a file that is open already, and has not been read. */
export async function readCsvFrom(
  source: ByteSource,
  { file, ...manner }: CsvLimits & Pick<CsvFormat, 'encoding'> & { readonly file: string },
  blockBytes: number,
): Promise<CsvFile> {
  const { header, format, bytes, lines, blankLines } = await fetchHeader(source, manner, file);
  source.pass(bytes);
  const start = { offset: source.offset, line: lines + 1 };
  const records = readBlocks(source, format, { blockBytes, lines, blankLines });
  return { header, delimiter: format.delimiter, format, start, ...records };
}

async function fetchHeader(
  source: ByteSource,
  manner: CsvLimits & Pick<CsvFormat, 'encoding'>,
  file: string,
): Promise<HeaderReading> {
  try {
    for (;;) {
      const { bytes, atEnd } = source;
      const reading = readHeader({ bytes, atEnd, line: 1 }, manner, file);
      if (reading !== undefined) return reading;
      await source.fetch();
    }
  } catch (error) {
    await source.close();
    throw error;
  }
}
