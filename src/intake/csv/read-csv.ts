import { ByteSource } from './byte-source.ts';
import { type CsvItem, type CsvLimits, DEFAULT_LIMITS } from './csv-item.ts';
import type { CsvFormat } from './dialect.ts';
import { readBlock } from './read-block.ts';
import { type HeaderReading, readHeader } from './read-header.ts';
import { readRecord } from './read-record.ts';
import { utf8Bytes } from './utf8-bytes.ts';

export interface CsvOptions extends Partial<CsvLimits> {
  /** How messages name the file. */
  readonly file?: string;
  /** How many bytes are fetched and parsed at once. */
  readonly blockBytes?: number;
}

/** A CSV file whose header has been read, and whose records are read as they are asked for. */
export interface CsvFile {
  readonly header: readonly string[];
  readonly delimiter: string;
  /** Every record, as itself or as a reject, in the order of the file; to be gone through once. */
  readonly items: AsyncIterable<CsvItem>;
  /** What has been passed so far: every physical line is of the header, blank, or covered by one item. */
  readonly counts: { readonly lines: number; readonly blankLines: number };
  /** Lets go of the input; only needed when `items` is not gone through. */
  readonly close: () => Promise<void>;
}

/** Where text is broken, blocks shrink to this, so that few records are read the slow way. */
const SMALLEST_BLOCK = 4096;

/**
 * Reads a CSV file of any size in bounded memory: UTF-8 or, by its byte order mark, UTF-16; delimited by `,`, `;`, tab
 * or `|`; lines ended by LF, CRLF or CR. No record vanishes: one that cannot be read comes as a reject, in its place.
 * Throws `AssayError` `malformed` when there is no header that can be read.
 */
export async function readCsv(input: AsyncIterable<Uint8Array>, options: CsvOptions = {}): Promise<CsvFile> {
  const { file = 'the file', blockBytes = 256 * 1024, ...limits } = options;
  const source = new ByteSource(utf8Bytes(input, blockBytes));
  const { header, format, bytes, lines, blankLines } = await fetchHeader(
    source,
    { ...DEFAULT_LIMITS, ...limits },
    file,
  );
  source.pass(bytes);
  const counts = { lines, blankLines };
  const items = readItems(source, format, blockBytes, counts);
  return { header, delimiter: format.delimiter, items, counts, close: () => source.close() };
}

async function fetchHeader(source: ByteSource, limits: CsvLimits, file: string): Promise<HeaderReading> {
  try {
    for (;;) {
      const { bytes, atEnd } = source;
      const reading = readHeader({ bytes, atEnd, line: 1 }, limits, file);
      if (reading !== undefined) return reading;
      await source.fetch();
    }
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function* readItems(
  source: ByteSource,
  format: CsvFormat,
  largestBlock: number,
  counts: { lines: number; blankLines: number },
): AsyncGenerator<CsvItem> {
  let blockBytes = largestBlock;
  try {
    while (source.bytes.length > 0 || !source.atEnd) {
      if (source.bytes.length === 0) {
        await source.fetch();
        continue;
      }
      const { bytes, atEnd } = source;
      const block = readBlock({ bytes, atEnd, line: counts.lines + 1 }, blockBytes, format);
      if (block !== undefined && block !== 'odd') {
        source.pass(block.bytes);
        counts.lines += block.lines;
        counts.blankLines += block.blankLines;
        yield* block.items;
        blockBytes = Math.min(blockBytes * 4, largestBlock);
      } else if (block === 'odd' && blockBytes > SMALLEST_BLOCK) {
        blockBytes = Math.max(blockBytes / 4, SMALLEST_BLOCK);
      } else {
        // Odd, or not even one whole record: so at least one record is read by itself.
        yield* readOneByOne(source, format, block === 'odd' ? blockBytes : 1, counts);
      }
    }
  } finally {
    await source.close();
  }
}

/** Reads records one at a time until `bytes` bytes are passed, and fetches more where the last one needs them. */
async function* readOneByOne(
  source: ByteSource,
  format: CsvFormat,
  bytes: number,
  counts: { lines: number; blankLines: number },
): AsyncGenerator<CsvItem> {
  for (let passed = 0; passed < bytes && source.bytes.length > 0; ) {
    const stretch = { bytes: source.bytes, atEnd: source.atEnd, line: counts.lines + 1 };
    const reading = readRecord(stretch, format);
    if (reading === undefined) {
      await source.fetch();
      continue;
    }
    source.pass(reading.bytes);
    passed += reading.bytes;
    if (reading.unfinished) await source.passUntil(format.lineEnd);
    counts.lines += reading.lines;
    if (reading.item === undefined) counts.blankLines += reading.lines;
    else yield reading.item;
  }
}
