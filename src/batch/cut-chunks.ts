import { Buffer } from 'node:buffer';
import { type CsvLimits, DEFAULT_LIMITS } from '../intake/csv/csv-item.ts';
import type { CsvFormat } from '../intake/csv/dialect.ts';
import { readBlock } from '../intake/csv/read-block.ts';
import { type HeaderReading, readHeader } from '../intake/csv/read-header.ts';
import { readRecord } from '../intake/csv/read-record.ts';
import { utf8Bytes } from '../intake/csv/utf8-bytes.ts';
import { AssayError } from '../model/error.ts';
import type { Chunk } from './chunk.ts';
import { PassedBytes } from './passed-bytes.ts';

/** Where reading goes on: what was read before, and that it is the same. */
interface ReadSoFar {
  readonly offset: number;
  /** Physical lines up to there. */
  readonly lines: number;
  /** Of the text up to there. */
  readonly digest: string;
}

export interface CutOptions {
  /** How messages name the file. */
  readonly file: string;
  readonly limits?: Partial<CsvLimits> | undefined;
  /** A chunk ends with the first record that reaches this many bytes. */
  readonly chunkBytes: number;
  /** The part of the text to cut: the records that begin at or behind `from` and before `to`. All without it. */
  readonly range?: { readonly from: number; readonly to: number } | undefined;
  /** Passes over what was read before. */
  readonly after?: ReadSoFar | undefined;
}

/** A file cut into chunks of whole records. */
export interface CutFile {
  readonly header: readonly string[];
  readonly delimiter: string;
  /** The text up to and with the header. */
  readonly headerBytes: Uint8Array;
  readonly headerLines: number;
  readonly headerBlankLines: number;
  /** What is behind whoever begins: the header, or what `after` says. */
  readonly begin: ReadSoFar;
  /** In the order of the file; to be gone through once. */
  readonly chunks: AsyncIterable<Chunk>;
  /** Lets go of the input. */
  readonly close: () => Promise<void>;
}

const FETCHED_BYTES = 256 * 1024;
/** Where text is broken, blocks shrink to this, so that few records are looked at one by one. */
const SMALLEST_BLOCK = 4096;

/**
 * Cuts a CSV file into chunks, exactly where the reader would end a record: a chunk behind the header reads as it does in
 * the file. Throws `AssayError`: `malformed` when there is no header that can be read, `validation` when the file is not
 * what was read before.
 */
export async function cutChunks(
  input: AsyncIterable<Uint8Array>,
  { file, limits, chunkBytes, range, after }: CutOptions,
): Promise<CutFile> {
  const source = new PassedBytes(utf8Bytes(input, FETCHED_BYTES));
  try {
    const head = await fetchHeader(source, { ...DEFAULT_LIMITS, ...limits }, file);
    const headerBytes = new Uint8Array(source.pass(head.bytes));
    const counts = { lines: head.lines, blankLines: head.blankLines };
    const begin = after ?? { offset: source.offset, lines: head.lines, digest: source.digest() };
    if (after !== undefined) {
      await passWhatWasRead(source, after, file);
      counts.lines = after.lines;
    }
    return {
      header: head.header,
      delimiter: head.format.delimiter,
      headerBytes,
      headerLines: head.lines,
      headerBlankLines: head.blankLines,
      begin,
      chunks: cut(
        source,
        head.format,
        { chunkBytes, from: range?.from ?? 0, to: range?.to ?? Infinity },
        counts,
      ),
      close: () => source.close(),
    };
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function fetchHeader(source: PassedBytes, limits: CsvLimits, file: string): Promise<HeaderReading> {
  for (;;) {
    const { bytes, atEnd } = source;
    const reading = readHeader({ bytes, atEnd, line: 1 }, limits, file);
    if (reading !== undefined) return reading;
    await source.fetch();
  }
}

async function passWhatWasRead(source: PassedBytes, after: ReadSoFar, file: string): Promise<void> {
  while (source.offset < after.offset) {
    if (source.bytes.length === 0) {
      if (source.atEnd) break;
      await source.fetch();
    }
    source.pass(Math.min(source.bytes.length, after.offset - source.offset));
  }
  if (source.offset === after.offset && source.digest() === after.digest) return;
  throw new AssayError(
    'validation',
    `\`${file}\` is not what the run was begun with: its first ${after.offset} bytes differ; give that file again, or begin anew`,
  );
}

interface Cutting {
  readonly chunkBytes: number;
  readonly from: number;
  readonly to: number;
}

interface LineCounts {
  lines: number;
  blankLines: number;
}

async function* cut(
  source: PassedBytes,
  format: CsvFormat,
  { chunkBytes, from, to }: Cutting,
  counts: LineCounts,
): AsyncGenerator<Chunk> {
  try {
    await passRecords(source, format, from, counts);
    for (;;) {
      if (source.bytes.length === 0 && !source.atEnd) {
        await source.fetch();
        continue;
      }
      if (source.bytes.length === 0 || source.offset >= to) return;
      const begin = { offset: source.offset, ...counts };
      const kept: Uint8Array[] = [];
      const target = Math.min(begin.offset + chunkBytes, to);
      await passRecords(source, format, target, counts, (bytes) => kept.push(bytes));
      yield {
        // A copy of its own: what is at hand is a part of larger memory.
        bytes: new Uint8Array(Buffer.concat(kept)),
        line: begin.lines + 1,
        lines: counts.lines - begin.lines,
        blankLines: counts.blankLines - begin.blankLines,
        from: begin.offset,
        to: source.offset,
        digest: source.digest(),
      };
    }
  } finally {
    await source.close();
  }
}

/** Passes whole records up to the first end of one that is at or behind `target`, or the end of the file. */
async function passRecords(
  source: PassedBytes,
  format: CsvFormat,
  target: number,
  counts: LineCounts,
  keep: (bytes: Uint8Array) => void = () => undefined,
): Promise<void> {
  let largest = FETCHED_BYTES;
  let oneByOne = 0;
  while (source.offset < target) {
    if (source.bytes.length === 0) {
      if (source.atEnd) return;
      await source.fetch();
      continue;
    }
    const stretch = { bytes: source.bytes, atEnd: source.atEnd, line: counts.lines + 1 };
    const most = Math.min(largest, target - source.offset);
    const block = source.offset < oneByOne ? undefined : readBlock(stretch, most, format);
    if (block === 'odd') {
      if (most > SMALLEST_BLOCK) largest = Math.max(Math.floor(most / 4), SMALLEST_BLOCK);
      else oneByOne = source.offset + most;
      continue;
    }
    const reading = block ?? readRecord(stretch, format);
    if (reading === undefined) {
      await source.fetch();
      continue;
    }
    keep(source.pass(reading.bytes));
    if ('unfinished' in reading && reading.unfinished) {
      // It stays too long without the rest, which may be of any length.
      const ended = await source.passUntil(format.lineEnd);
      if (ended) keep(Uint8Array.of(format.lineEnd));
    }
    counts.lines += reading.lines;
    if ('items' in reading) {
      counts.blankLines += reading.blankLines;
      largest = Math.min(largest * 4, FETCHED_BYTES);
    } else if (reading.item === undefined) counts.blankLines += reading.lines;
  }
}
