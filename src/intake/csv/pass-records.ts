import { type CsvFormat, QUOTE } from './dialect.ts';
import { fitWhole } from './read-record.ts';
import { endOfLine, isTooLong, type LineEnd, recordExtent } from './record-extent.ts';
import type { Stretch } from './stretch.ts';

/** What was passed from the front of a stretch: whole records. */
export interface PassedRecords {
  readonly bytes: number;
  readonly lines: number;
  /** The last line goes on behind the bytes at hand. */
  readonly unfinished?: boolean;
}

/** No byte is this one. */
const NONE = -1;

/**
 * Passes whole records until `enough` bytes are passed, or what stands there asks for a closer look; `more` when not even one
 * ends within the bytes at hand. Only quotes and line ends are looked at, but for records of several lines: of them the reader
 * itself says whether they are one. So it agrees with the reader on every text, broken ones too.
 */
export function passRecords(
  stretch: Stretch,
  format: CsvFormat,
  enough: number,
  { quotes = true }: { /** Without quotes each line is a record. */ readonly quotes?: boolean } = {},
): PassedRecords | 'more' | 'end' {
  const plain = passPlainLines(stretch, { lineEnd: format.lineEnd, quote: quotes ? QUOTE : NONE }, enough);
  return plain.bytes > 0 ? plain : passRecord(stretch, format);
}

/** Passes lines of which each has an even number of quotes, and so is a record by itself, until `enough` bytes are passed. */
function passPlainLines(
  { bytes }: Stretch,
  { lineEnd, quote }: { readonly lineEnd: number; readonly quote: number },
  enough: number,
): PassedRecords {
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

/** Passes one record as `readRecord` does: several lines if they are one that fits, else one line. */
function passRecord(stretch: Stretch, format: CsvFormat): PassedRecords | 'more' | 'end' {
  const { bytes, atEnd } = stretch;
  if (bytes.length === 0) return atEnd ? 'end' : 'more';
  const first: LineEnd | undefined = endOfLine(stretch, 0, format);
  if (first === undefined)
    return isTooLong(stretch, format) ? { bytes: bytes.length, lines: 1, unfinished: true } : 'more';
  const extent = recordExtent(stretch, format);
  if (extent === 'more') return 'more';
  if (extent !== 'open' && extent.lines > 1) {
    const { textEnd, next, lines } = extent;
    if (fitWhole(bytes.subarray(0, textEnd), lines, format) !== undefined) return { bytes: next, lines };
  }
  return { bytes: first.next, lines: 1 };
}
