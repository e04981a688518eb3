import type { ByteSource } from './byte-source.ts';
import type { CsvItem } from './csv-item.ts';
import type { CsvBlock, CsvRecords } from './csv-records.ts';
import type { CsvFormat } from './dialect.ts';
import { readBlock } from './read-block.ts';
import { readRecord } from './read-record.ts';

interface Progress {
  /** How many bytes are parsed at once. */
  readonly blockBytes: number;
  /** Physical lines before the first record, and how many of them were blank. */
  readonly lines: number;
  readonly blankLines: number;
}

/** Where text is broken, blocks shrink to this, so that few records are read the slow way. */
const SMALLEST_BLOCK = 4096;

/** Reads the records that `source` holds, which begins where a record does. */
export function readBlocks(source: ByteSource, format: CsvFormat, from: Progress): CsvRecords {
  const counts = { lines: from.lines, blankLines: from.blankLines };
  const blocks = blocksOf(source, format, from.blockBytes, counts);
  return { blocks, items: itemsOf(blocks), counts, close: () => source.close() };
}

async function* itemsOf(blocks: AsyncIterable<CsvBlock>): AsyncGenerator<CsvItem> {
  for await (const { items } of blocks) yield* items;
}

async function* blocksOf(
  source: ByteSource,
  format: CsvFormat,
  largestBlock: number,
  counts: { lines: number; blankLines: number },
): AsyncGenerator<CsvBlock> {
  let blockBytes = largestBlock;
  const end = () => ({ offset: source.offset, line: counts.lines + 1 });
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
        yield { items: block.items, end: end() };
        blockBytes = Math.min(blockBytes * 4, largestBlock);
      } else if (block === 'odd' && blockBytes > SMALLEST_BLOCK) {
        blockBytes = Math.max(blockBytes / 4, SMALLEST_BLOCK);
      } else {
        // Odd, or not even one whole record: so at least one record is read by itself.
        const items = await readOneByOne(source, format, block === 'odd' ? blockBytes : 1, counts);
        yield { items, end: end() };
      }
    }
  } finally {
    await source.close();
  }
}

/** Reads records one at a time until `bytes` bytes are passed, and fetches more where the last one needs them. */
async function readOneByOne(
  source: ByteSource,
  format: CsvFormat,
  bytes: number,
  counts: { lines: number; blankLines: number },
): Promise<readonly CsvItem[]> {
  const items: CsvItem[] = [];
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
    else items.push(reading.item);
  }
  return items;
}
