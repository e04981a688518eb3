import type { Buffer } from 'node:buffer';
import { AssayError } from '../../model/error.ts';
import { contentFault } from './content-fault.ts';
import type { CsvLimits } from './csv-item.ts';
import { CR, type CsvFormat, type Dialect, LF, QUOTE, sniffDelimiter, splitAllQuoted } from './dialect.ts';
import { isBlank } from './fit-cells.ts';
import { parseStrictly } from './parse-strictly.ts';
import { recordExtent } from './record-extent.ts';
import type { Stretch } from './stretch.ts';

/** The header of a file, and the manner in which it shows the file to be written. */
export interface HeaderReading {
  readonly header: readonly string[];
  readonly format: CsvFormat;
  /** How many bytes and physical lines were read, and how many of these lines were blank. */
  readonly bytes: number;
  readonly lines: number;
  readonly blankLines: number;
}

type HeaderManner = CsvLimits & Pick<CsvFormat, 'encoding'>;

/**
 * Reads the header at the front of a file. Gives undefined when more bytes are needed.
 * Throws `AssayError` `malformed` when the file is empty or its header cannot be read: without it no row means anything.
 */
export function readHeader(stretch: Stretch, manner: HeaderManner, file: string): HeaderReading | undefined {
  const { bytes, atEnd } = stretch;
  const lineEnd = firstLineEnd(stretch) ?? (atEnd || bytes.length > manner.maxRecordBytes ? LF : undefined);
  if (lineEnd === undefined) return undefined;
  let start = 0;
  for (let blankLines = 0; start < bytes.length || !atEnd; blankLines += 1) {
    const extent = recordExtent({ ...stretch, bytes: bytes.subarray(start) }, { ...manner, lineEnd });
    if (extent === 'more') return undefined;
    if (extent === 'open')
      throw malformed(
        `the header of \`${file}\` does not end: it has a quote that is never closed, or is too long`,
      );
    const text = bytes.subarray(start, start + extent.textEnd);
    start += extent.next;
    if (isBlank(text.toString('utf8'))) continue;
    const { header, ...dialect } = headerOf(text, { lineEnd, encoding: manner.encoding }, file);
    return {
      header,
      format: { ...manner, ...dialect },
      bytes: start,
      lines: blankLines + extent.lines,
      blankLines,
    };
  }
  throw malformed(`\`${file}\` is empty; give it a header line and one line for each vendor`);
}

/** The first line end outside quotes says how the whole file ends its lines; undefined when it is not at hand. */
function firstLineEnd({ bytes, atEnd }: Stretch): Dialect['lineEnd'] | undefined {
  let inQuotes = false;
  for (const [at, byte] of bytes.entries()) {
    if (byte === QUOTE) inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (byte === LF) return LF;
    else if (byte === CR)
      return at + 1 === bytes.length && !atEnd ? undefined : bytes[at + 1] === LF ? LF : CR;
  }
  return undefined;
}

function headerOf(
  bytes: Buffer,
  { lineEnd, encoding }: Pick<CsvFormat, 'lineEnd' | 'encoding'>,
  file: string,
): Dialect & { readonly header: readonly string[] } {
  const text = bytes.toString('utf8');
  const delimiter = sniffDelimiter(text);
  const parsed = parseStrictly(bytes, { delimiter, lineEnd });
  if ('fault' in parsed) throw malformed(`the header of \`${file}\` cannot be read: ${parsed.fault.detail}`);
  const header = parsed.rows[0] ?? [];
  const fault = contentFault(bytes, header, { lineEnd, encoding });
  if (fault?.code === 'csv.nul')
    throw malformed(
      `\`${file}\` has NUL bytes in its header, as UTF-16 without byte order mark does; save it as UTF-8, or give \`--encoding utf-16le\``,
    );
  if (fault !== undefined) throw malformed(`the header of \`${file}\` cannot be read: ${fault.detail}`);
  const allQuoted = splitAllQuoted(text, delimiter, header.length) !== undefined;
  return { header, delimiter, lineEnd, columns: header.length, allQuoted };
}

function malformed(message: string): AssayError {
  return new AssayError('malformed', message);
}
