import { ByteSource } from './byte-source.ts';
import { type CsvFormat, QUOTE } from './dialect.ts';
import { buffers } from './read-csv-range.ts';
import { fitWhole } from './read-record.ts';
import type { RecordBoundary } from './record-boundary.ts';
import { endOfLine, isTooLong, type LineEnd, recordExtent } from './record-extent.ts';
import type { Stretch } from './stretch.ts';

/** No byte is this one. */
const NONE = -1;

/**
 * Where the first record at or behind each of `offsets` begins; the end of the file where there is none. `input` is the
 * bytes of a CSV file from the boundary `from` on. Only quotes and line ends are looked at, but for records of several lines:
 * of them the reader itself says whether they are one. So it agrees with the reader on every file, broken ones too.
 */
export async function findRecordBoundaries(
  input: AsyncIterable<Uint8Array>,
  format: CsvFormat,
  from: RecordBoundary,
  offsets: readonly number[],
  { quotes = true }: { /** Without quotes each line is a record. */ readonly quotes?: boolean } = {},
): Promise<readonly RecordBoundary[]> {
  const wanted = offsets.map((offset, place) => ({ offset, place })).sort((a, b) => a.offset - b.offset);
  const found: RecordBoundary[] = [];
  const source = new ByteSource(buffers(input), from.offset);
  let { line } = from;
  let next = 0;
  const settle = () => {
    for (; next < wanted.length && source.offset >= (wanted[next]?.offset ?? 0); next += 1)
      found[wanted[next]?.place ?? 0] = { offset: source.offset, line };
  };
  try {
    for (settle(); next < wanted.length; settle()) {
      const stretch = { bytes: source.bytes, atEnd: source.atEnd, line };
      const enough = (wanted[next]?.offset ?? 0) - source.offset;
      const plain = passPlainLines(
        stretch,
        { lineEnd: format.lineEnd, quote: quotes ? QUOTE : NONE },
        enough,
      );
      source.pass(plain.bytes);
      line += plain.lines;
      if (plain.bytes > 0) continue;
      const record = passRecord(stretch, format);
      if (record === 'more') await source.fetch();
      else if (record === 'end') break;
      else {
        source.pass(record.next);
        if (record.unfinished) await source.passUntil(format.lineEnd);
        line += record.lines;
      }
    }
  } finally {
    await source.close();
  }
  const end = { offset: source.offset, line };
  for (; next < wanted.length; next += 1) found[wanted[next]?.place ?? 0] = end;
  return found;
}

/** Passes lines of which each has an even number of quotes, and so is a record by itself, until `enough` bytes are passed. */
function passPlainLines(
  { bytes }: Stretch,
  { lineEnd, quote }: { readonly lineEnd: number; readonly quote: number },
  enough: number,
): { readonly bytes: number; readonly lines: number } {
  let isOdd = false;
  let passed = 0;
  let lines = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) isOdd = !isOdd;
    else if (byte === lineEnd) {
      if (isOdd) break;
      lines += 1;
      passed = at + 1;
      if (passed >= enough) break;
    }
  }
  return { bytes: passed, lines };
}

interface PassedRecord {
  readonly next: number;
  readonly lines: number;
  /** The line goes on behind the bytes at hand. */
  readonly unfinished?: boolean;
}

/** Passes one record as `readRecord` does: several lines if they are one that fits, else one line. */
function passRecord(stretch: Stretch, format: CsvFormat): PassedRecord | 'more' | 'end' {
  const { bytes, atEnd } = stretch;
  if (bytes.length === 0) return atEnd ? 'end' : 'more';
  const first: LineEnd | undefined = endOfLine(stretch, 0, format);
  if (first === undefined)
    return isTooLong(stretch, format) ? { next: bytes.length, lines: 1, unfinished: true } : 'more';
  const extent = recordExtent(stretch, format);
  if (extent === 'more') return 'more';
  if (extent !== 'open' && extent.lines > 1) {
    const { textEnd, next, lines } = extent;
    if (fitWhole(bytes.subarray(0, textEnd), lines, format) !== undefined) return { next, lines };
  }
  return { next: first.next, lines: 1 };
}
