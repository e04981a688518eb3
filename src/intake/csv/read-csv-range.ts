import { Buffer } from 'node:buffer';
import { ByteSource } from './byte-source.ts';
import type { CsvRecords } from './csv-records.ts';
import type { CsvFormat } from './dialect.ts';
import { readBlocks } from './read-blocks.ts';
import { BLOCK_BYTES } from './read-csv.ts';
import type { RecordBoundary } from './record-boundary.ts';

/**
 * Reads a part of a CSV file whose header is known: `input` is its bytes from the boundary `from` on, to the end of the file
 * or to another boundary. Gives the items that reading the whole file gives there, with their lines in the file; `counts`
 * holds the lines before the part as well. Only a file in UTF-8 can be read in parts.
 */
export function readCsvRange(
  input: AsyncIterable<Uint8Array>,
  format: CsvFormat,
  from: RecordBoundary,
  { blockBytes = BLOCK_BYTES }: { readonly blockBytes?: number } = {},
): CsvRecords {
  const source = new ByteSource(buffers(input), from.offset);
  return readBlocks(source, format, { blockBytes, lines: from.line - 1, blankLines: 0 });
}

/** Bytes as buffers, without copying them. */
export async function* buffers(input: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const { buffer, byteOffset, byteLength } of input)
    yield Buffer.from(buffer, byteOffset, byteLength);
}
