import type { Buffer } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import type { CsvFault } from './csv-item.ts';
import { CR, type Dialect } from './dialect.ts';

/** The rows that csv-parse reads from `bytes`, or its first complaint. Rows may have any number of cells. */
export function parseStrictly(
  bytes: Buffer,
  { delimiter, lineEnd }: Pick<Dialect, 'delimiter' | 'lineEnd'>,
): { readonly rows: readonly string[][] } | { readonly fault: CsvFault } {
  try {
    const rows = parse(bytes, {
      delimiter,
      // One candidate less to compare at every byte where the file has no CR.
      record_delimiter: lineEnd === CR ? ['\r'] : bytes.includes(CR) ? ['\r\n', '\n'] : ['\n'],
      relax_column_count: true,
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { column } = error;
    return { fault: faultOf(error.code, Number(column) + 1) };
  }
}

function faultOf(code: string, column: number): CsvFault {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        code: 'csv.open-quote',
        column,
        detail: `the quote that opens cell ${column} is closed nowhere below it in such a way that the record fits; close it on the same line, or take it out`,
      };
    case 'INVALID_OPENING_QUOTE':
      return {
        code: 'csv.quote-in-cell',
        column,
        detail: `a quote stands inside cell ${column}, which does not begin with one; quote the whole cell and double the quote inside it`,
      };
    case 'CSV_INVALID_CLOSING_QUOTE':
      return {
        code: 'csv.text-after-quote',
        column,
        detail: `text follows the closing quote of cell ${column}; double the quotes that belong to the text`,
      };
    default:
      // csv-parse has no other complaint under these options: a new one must be looked at, not passed off as a bad row.
      throw new Error(`csv-parse refused a record with ${code}, which this reader does not know`);
  }
}
