import { CR, type CsvFormat, LF, QUOTE } from './dialect.ts';
import type { Stretch } from './stretch.ts';

/** What a look at the bytes alone says about a stretch of a file. */
export interface Survey {
  /** Behind the last line end outside quotes: in a well-formed file, where a record ends. */
  readonly cut: number;
  /** Physical lines before the cut. */
  readonly lines: number;
  /** Bytes of the longest record before the cut. */
  readonly longest: number;
  /** Before the cut, no NUL and no line end of the other kind outside quotes. */
  readonly clean: boolean;
}

/**
 * Looks once at every byte before `end`. An odd number of quotes so far means "inside a quoted cell": that holds for
 * well-formed text only, so whoever uses the cut must parse strictly what lies before it.
 */
export function survey({ bytes, atEnd }: Stretch, end: number, { lineEnd }: CsvFormat): Survey {
  const foreign = lineEnd === LF ? CR : LF;
  let inQuotes = false;
  let dirty = false;
  let line = 0;
  let cut = 0;
  let lines = 0;
  let longest = 0;
  let clean = true;
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte > QUOTE) continue;
    if (byte === QUOTE) inQuotes = !inQuotes;
    else if (byte === lineEnd) {
      line += 1;
      if (inQuotes) continue;
      longest = Math.max(longest, at - cut);
      cut = at + 1;
      lines = line;
      clean = !dirty;
    } else if (byte === 0) dirty = true;
    else if (byte === foreign && !inQuotes && !(lineEnd === LF && bytes[at + 1] === LF)) dirty = true;
  }
  const wholeLastLine = atEnd && end === bytes.length && !inQuotes && cut < end;
  if (!wholeLastLine) return { cut, lines, longest, clean };
  return { cut: end, lines: line + 1, longest: Math.max(longest, end - cut), clean: !dirty };
}
