import type { RejectedRow } from './score-row.ts';

/** `vendors.csv:5:2  csv.open-quote: the quote that opens cell 2 ...` */
export function rejectReason(
  { line, column, code, detail }: Pick<RejectedRow, 'line' | 'column' | 'code' | 'detail'>,
  file: string,
): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`}  ${code}: ${detail}`;
}
