import { cutRecord } from './cut-record.ts';
import { type Dialect, LF } from './dialect.ts';

/** The records of a block, with how many physical lines each covers, and these lines. */
export interface ParsedLines {
  readonly rows: readonly (readonly string[])[];
  readonly covers: readonly number[];
  readonly lines: readonly string[];
}

/** Parses a block of whole records; undefined when the quotes of one are broken. Rows may have any number of cells. */
export function parseLines(
  text: string,
  { delimiter, lineEnd }: Pick<Dialect, 'delimiter' | 'lineEnd'>,
): ParsedLines | undefined {
  const mark = lineEnd === LF ? '\n' : '\r';
  const lines = text.split(mark);
  if (lines.at(-1) === '') lines.pop();
  const rows: (readonly string[])[] = [];
  const covers: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = at;
    at = endOfRecord(lines, first);
    const record = at === first + 1 ? (lines[first] as string) : lines.slice(first, at).join(mark);
    const row = cutRecord(withoutCr(record, lineEnd), delimiter);
    if (row === undefined) return undefined;
    rows.push(row);
    covers.push(at - first);
  }
  return { rows, covers, lines };
}

/** A record or line as text: a CR before its LF belongs to its end. */
export function withoutCr(text: string, lineEnd: Dialect['lineEnd']): string {
  return lineEnd === LF && text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** The line behind the record that begins on line `first`: it ends where its quotes come out even. */
function endOfRecord(lines: readonly string[], first: number): number {
  let isOpen = false;
  for (let at = first; at < lines.length; at += 1) {
    if (hasOddQuotes(lines[at] as string)) isOpen = !isOpen;
    if (!isOpen) return at + 1;
  }
  return lines.length;
}

function hasOddQuotes(line: string): boolean {
  let isOdd = false;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}
