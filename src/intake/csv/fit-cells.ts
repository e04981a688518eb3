import type { CsvFault } from './csv-item.ts';
import type { Dialect } from './dialect.ts';

/** Whether a cell says nothing: white space, or the end-of-file mark (0x1A) of old systems. */
export function isBlank(text: string): boolean {
  return text.replaceAll('\u001a', '').trim() === '';
}

/**
 * The row with exactly `columns` cells. Cells beyond the header's are left out when they are all blank, as spreadsheets
 * write them; a row with too few cells is never filled up, because nobody can tell which ones are missing.
 */
export function fitCells(row: readonly string[], columns: number): readonly string[] | undefined {
  if (row.length === columns) return row;
  if (row.length > columns && row.slice(columns).every(isBlank)) return row.slice(0, columns);
  return undefined;
}

/** The complaint about a row that `fitCells` refused. */
export function countFault(found: number, columns: number): CsvFault {
  const numbers = `${found} ${found === 1 ? 'cell' : 'cells'} where the header has ${columns}`;
  return found < columns
    ? { code: 'csv.too-few-cells', column: found, detail: `${numbers}; add the cells that are missing` }
    : {
        code: 'csv.too-many-cells',
        column: columns + 1,
        detail: `${numbers}; quote a cell that contains the delimiter`,
      };
}

/** `cells` as a row of the caller's width: blank cells added, what is too much joined into the last. */
export function forceCells(cells: readonly string[], { columns, delimiter }: Dialect): readonly string[] {
  if (cells.length > columns)
    return [...cells.slice(0, columns - 1), cells.slice(columns - 1).join(delimiter)];
  return [...cells, ...Array<string>(columns - cells.length).fill('')];
}

/**
 * Whether a row that covers three or more lines swallowed whole records: a stray quote opened in one record and another
 * closed it records later. Such a row fits the header only by chance, and then each of its lines fits it alone too.
 * Not asked of narrow files, where an address over three lines may look the same.
 */
export function swallowsRecords(row: readonly string[], { columns, delimiter }: Dialect): boolean {
  if (columns < 3) return false;
  const lines = row.join(delimiter).split(/\r\n|\n|\r/);
  return lines.length >= 3 && lines.every((line) => line.split(delimiter).length === columns);
}
