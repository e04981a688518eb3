import { Buffer } from 'node:buffer';
import type { CsvItem } from '../../../src/intake/csv/csv-item.ts';
import { type CsvOptions, readCsv } from '../../../src/intake/csv/read-csv.ts';

/** A file as a stream gives it: in pieces of `size` bytes. */
export async function* inPieces(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content as string);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Everything that the reader says about a file. */
export async function readText(
  content: string | Uint8Array,
  { pieces, ...options }: CsvOptions & { readonly pieces?: number } = {},
): Promise<{
  header: readonly string[];
  delimiter: string;
  items: CsvItem[];
  blankLines: number;
  lines: number;
}> {
  const { header, delimiter, items, counts } = await readCsv(inPieces(content, pieces), options);
  const all: CsvItem[] = [];
  for await (const item of items) all.push(item);
  return { header, delimiter, items: all, ...counts };
}

/** The cells of records, and the line and code of rejects: enough to compare a whole file at a glance. */
export function outline(items: readonly CsvItem[]): (readonly string[] | string)[] {
  return items.map((item) => (item.kind === 'record' ? item.cells : `${item.line} ${item.code}`));
}
