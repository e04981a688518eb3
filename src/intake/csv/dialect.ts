import type { Buffer } from 'node:buffer';
import type { CsvLimits } from './csv-item.ts';
import type { Encoding } from './text-encoding.ts';

export const LF = 0x0a;
export const CR = 0x0d;
export const QUOTE = 0x22;

/** In what manner of CSV a file is written, as its header shows. */
export interface Dialect {
  readonly delimiter: string;
  /** The byte that ends a line: LF (alone or after CR), or CR in files that know no LF. */
  readonly lineEnd: typeof LF | typeof CR;
  /** How many cells a record has. */
  readonly columns: number;
  /** Whether every cell is quoted, so that `","` can only stand between two cells. */
  readonly allQuoted: boolean;
}

/** All that reading a record depends on. */
export type CsvFormat = Dialect & CsvLimits & { readonly encoding: Encoding };

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that stands most often outside quotes in `header`; the comma where none does. */
export function sniffDelimiter(header: string): string {
  const bare = header.replaceAll(/"[^"]*"/g, '');
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = bare.split(delimiter).length - 1;
    if (count > most) [best, most] = [delimiter, count];
  }
  return best;
}

/**
 * Cuts a line of a file in which every cell is quoted at `","`, so that a stray quote inside a cell does no harm.
 * Gives undefined unless exactly `columns` cells come out.
 */
export function splitAllQuoted(line: string, delimiter: string, columns: number): string[] | undefined {
  if (line.length < 2 || !line.startsWith('"') || !line.endsWith('"')) return undefined;
  const cells = line.slice(1, -1).split(`"${delimiter}"`);
  return cells.length === columns ? cells.map((cell) => cell.replaceAll('""', '"')) : undefined;
}

/** How many quotes stand in `bytes`; an odd number says that a quoted cell goes on. */
export function countQuotes(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(QUOTE); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) count += 1;
  return count;
}
