import type { Buffer } from 'node:buffer';
import { contentFault } from './content-fault.ts';
import type { CsvItem } from './csv-item.ts';
import { cutRecord } from './cut-record.ts';
import { type CsvFormat, splitAllQuoted } from './dialect.ts';
import { countFault, fitCells, forceCells, isBlank, swallowsRecords } from './fit-cells.ts';
import { parseStrictly } from './parse-strictly.ts';
import { showBeginning, showBytes } from './raw-text.ts';
import { endOfLine, isTooLong, recordExtent } from './record-extent.ts';
import type { Stretch } from './stretch.ts';

/** One record at the front of a stretch; without `item` it is blank lines. */
export interface RecordReading {
  readonly item?: CsvItem;
  readonly bytes: number;
  readonly lines: number;
  /** The line goes on behind the bytes at hand, and the rest of it is to be passed over. */
  readonly unfinished?: boolean;
}

/**
 * Reads one record, the slow way that says what is wrong. A broken record costs its first physical line and no more:
 * reading goes on at the next line. Gives undefined when more bytes are needed to tell.
 */
export function readRecord(stretch: Stretch, format: CsvFormat): RecordReading | undefined {
  const { bytes, line } = stretch;
  const first = endOfLine(stretch, 0, format);
  if (first === undefined ? isTooLong(stretch, format) : first.textEnd > format.maxRecordBytes) {
    const item = readTooLong(stretch, format);
    if (first === undefined) return { item, bytes: bytes.length, lines: 1, unfinished: true };
    return { item, bytes: first.next, lines: 1 };
  }
  const extent = recordExtent(stretch, format);
  if (first === undefined || extent === 'more') return undefined;

  const firstLine = bytes.subarray(0, first.textEnd);
  if (format.columns === 1 && isBlank(showBytes(firstLine))) return { bytes: first.next, lines: 1 };
  if (extent !== 'open') {
    const { textEnd, next, lines } = extent;
    const item = readWhole(bytes.subarray(0, textEnd), line, lines, format);
    if (item !== undefined) return { ...(item === 'blank' ? {} : { item }), bytes: next, lines };
  }
  return { item: readBrokenLine(firstLine, line, format), bytes: first.next, lines: 1 };
}

/** Reads a record whose quotes are even; undefined when it does not fit, so that its first line is looked at alone. */
function readWhole(
  whole: Buffer,
  line: number,
  lines: number,
  format: CsvFormat,
): CsvItem | 'blank' | undefined {
  const cells = fitWhole(whole, lines, format);
  if (cells === undefined || cells === 'blank') return cells;
  const fault = contentFault(whole, cells, format);
  if (fault === undefined) return { kind: 'record', line, lines, cells };
  return { kind: 'reject', line, lines, ...fault, raw: showBytes(whole), cells };
}

/** The cells of a text whose quotes are even, if it is one record that fits the header. */
export function fitWhole(
  whole: Buffer,
  lines: number,
  format: CsvFormat,
): readonly string[] | 'blank' | undefined {
  const row = cutRecord(whole.toString('utf8'), format.delimiter);
  if (row === undefined) return undefined;
  if (format.columns > 1 && row.length === 1 && isBlank(row[0] ?? '')) return 'blank';
  const cells = fitCells(row, format.columns);
  return cells === undefined || (lines > 1 && swallowsRecords(cells, format)) ? undefined : cells;
}

/** Reads a line that is no record by itself. In an all-quoted file its stray quotes can be told from the others. */
function readBrokenLine(bytes: Buffer, line: number, format: CsvFormat): CsvItem {
  const raw = showBytes(bytes);
  const mended = format.allQuoted ? splitAllQuoted(raw, format.delimiter, format.columns) : undefined;
  if (mended !== undefined && contentFault(bytes, mended, format) === undefined) {
    const note = `quotes inside a cell are not doubled; the line was cut at \`"${format.delimiter}"\`, which gives as many cells as the header has`;
    return { kind: 'record', line, lines: 1, cells: mended, note };
  }
  const parsed = parseStrictly(bytes, format);
  if ('fault' in parsed) {
    const cells = forceCells(raw.split(format.delimiter), format);
    return { kind: 'reject', line, lines: 1, ...parsed.fault, raw, cells };
  }
  const row = parsed.rows[0] ?? [''];
  const fault = contentFault(bytes, row, format) ?? countFault(row.length, format.columns);
  return { kind: 'reject', line, lines: 1, ...fault, raw, cells: forceCells(row, format) };
}

function readTooLong({ bytes, line }: Stretch, format: CsvFormat): CsvItem {
  const raw = showBeginning(bytes, Math.min(1000, format.maxRecordBytes));
  const detail = `the line is longer than ${format.maxRecordBytes} bytes; only its beginning is shown`;
  const cells = forceCells(raw.split(format.delimiter), format);
  return { kind: 'reject', line, lines: 1, code: 'csv.too-long', detail, raw, cells };
}
