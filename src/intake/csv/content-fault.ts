import { type Buffer, isUtf8 } from 'node:buffer';
import type { CsvFault } from './csv-item.ts';
import { CR, type CsvFormat, type Dialect, LF, QUOTE } from './dialect.ts';
import type { Encoding } from './text-encoding.ts';

/** What no record may contain however well it parses: NUL, bytes that are not UTF-8, a stray line end of the other kind. */
export function contentFault(
  bytes: Buffer,
  cells: readonly string[],
  { lineEnd, encoding }: Pick<CsvFormat, 'lineEnd' | 'encoding'>,
): CsvFault | undefined {
  if (bytes.includes(0)) {
    const detail = 'a NUL byte stands in the text; the record was damaged, export it again';
    return { code: 'csv.nul', ...cellWith('\0', cells), detail };
  }
  if (!isUtf8(bytes)) {
    const detail = describeEncodingFault(encoding);
    return { code: 'csv.encoding', ...cellWith('\ufffd', cells), detail };
  }
  if (hasForeignLineEnd(bytes, lineEnd)) {
    const [mark, name] = lineEnd === LF ? ['\r', 'a carriage return'] : ['\n', 'a line feed'];
    const detail = `${name} stands in the middle of the line, outside quotes; take it out, or quote the cell`;
    return { code: 'csv.line-end', ...cellWith(mark, cells), detail };
  }
  return undefined;
}

/** What is said of bytes that are no text of their encoding. */
export function describeEncodingFault(encoding: Encoding): string {
  const save = 'save the file as UTF-8 (spreadsheets call it "CSV UTF-8")';
  return encoding === 'utf-8'
    ? `the text is not UTF-8; ${save}, or say in which encoding it is, such as \`--encoding windows-1252\``
    : `the text is not ${encoding.toUpperCase()}, in which the file is read; ${save}`;
}

function cellWith(mark: string, cells: readonly string[]): { readonly column?: number } {
  const index = cells.findIndex((cell) => cell.includes(mark));
  return index === -1 ? {} : { column: index + 1 };
}

function hasForeignLineEnd(bytes: Buffer, lineEnd: Dialect['lineEnd']): boolean {
  const foreign = lineEnd === LF ? CR : LF;
  if (!bytes.includes(foreign)) return false;
  let inQuotes = false;
  for (const byte of bytes) {
    if (byte === QUOTE) inQuotes = !inQuotes;
    else if (byte === foreign && !inQuotes) return true;
  }
  return false;
}
