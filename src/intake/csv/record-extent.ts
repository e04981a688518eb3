import type { CsvLimits } from './csv-item.ts';
import { CR, countQuotes, type Dialect, LF } from './dialect.ts';
import type { Stretch } from './stretch.ts';

/** What the extent of a record depends on: nothing that only the header can tell. */
export type RecordManner = CsvLimits & Pick<Dialect, 'lineEnd'>;

/** Where a line or record ends. */
export interface LineEnd {
  /** Behind the last byte of text. */
  readonly textEnd: number;
  /** Where the next line begins. */
  readonly next: number;
}

/** The end of the line that contains the byte `from`; undefined when it lies behind the bytes at hand. */
export function endOfLine(
  { bytes, atEnd }: Stretch,
  from: number,
  { lineEnd }: RecordManner,
): LineEnd | undefined {
  const at = bytes.indexOf(lineEnd, from);
  if (at === -1 && !atEnd) return undefined;
  const end = at === -1 ? bytes.length : at;
  const textEnd = lineEnd === LF && end > from && bytes[end - 1] === CR ? end - 1 : end;
  return { textEnd, next: at === -1 ? end : at + 1 };
}

/**
 * Where the record ends if its quotes are sound: at the first line end with an even number of quotes before it. `open`
 * when there is none within the limits, `more` when it may lie behind the bytes at hand.
 */
export function recordExtent(
  stretch: Stretch,
  format: RecordManner,
): (LineEnd & { readonly lines: number }) | 'open' | 'more' {
  const { bytes, atEnd } = stretch;
  let quotes = 0;
  let from = 0;
  for (let lines = 1; lines <= format.maxRecordLines; lines += 1) {
    const end = endOfLine(stretch, from, format);
    if (end === undefined) return isTooLong(stretch, format) ? 'open' : 'more';
    if (end.textEnd > format.maxRecordBytes) return 'open';
    quotes += countQuotes(bytes.subarray(from, end.textEnd));
    if (quotes % 2 === 0) return { ...end, lines };
    if (end.next >= bytes.length) return atEnd ? 'open' : 'more';
    from = end.next;
  }
  return 'open';
}

/** Whether the bytes at hand, which contain no line end, are too many for a record. The last may be half a CRLF. */
export function isTooLong({ bytes }: Stretch, { maxRecordBytes }: RecordManner): boolean {
  return bytes.length > maxRecordBytes + 1;
}
