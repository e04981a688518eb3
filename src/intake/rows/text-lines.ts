import type { Buffer } from 'node:buffer';
import type { ByteSource } from '../csv/byte-source.ts';
import { LF } from '../csv/dialect.ts';
import type { RecordBoundary } from '../csv/record-boundary.ts';

/** A physical line, without its end. */
export interface TextLine {
  readonly line: number;
  /** Only its beginning, if it is too long. */
  readonly bytes: Buffer;
  readonly isTooLong: boolean;
}

export interface LineBlock {
  readonly lines: readonly TextLine[];
  /** Where the lines behind them begin. */
  readonly end: RecordBoundary;
}

/** Reads lines that end with LF or CRLF, many at a time, in bounded memory: of a line that is too long the rest is passed over. */
export async function* readTextLines(
  source: ByteSource,
  from: number,
  maxBytes: number,
): AsyncGenerator<LineBlock> {
  let line = from;
  try {
    for (;;) {
      const lines: TextLine[] = [];
      const { bytes, atEnd } = source;
      let start = 0;
      for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, start)) {
        lines.push(lineOf(bytes.subarray(start, at), line, maxBytes));
        line += 1;
        start = at + 1;
      }
      source.pass(start);
      const rest = source.bytes;
      if (rest.length > maxBytes + 1 || (atEnd && rest.length > 0)) {
        lines.push(lineOf(rest, line, maxBytes));
        line += 1;
        source.pass(rest.length);
        await source.passUntil(LF);
      }
      if (lines.length > 0) yield { lines, end: { offset: source.offset, line } };
      else if (source.atEnd) return;
      else await source.fetch();
    }
  } finally {
    await source.close();
  }
}

function lineOf(bytes: Buffer, line: number, maxBytes: number): TextLine {
  const text = bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes;
  const isTooLong = text.length > maxBytes;
  return { line, bytes: isTooLong ? text.subarray(0, Math.min(maxBytes, 4000)) : text, isTooLong };
}
