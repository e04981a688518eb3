import { openRows } from '../../../src/intake/rows/open-rows.ts';
import type { RowItem } from '../../../src/intake/rows/row-item.ts';
import type { RowsOptions } from '../../../src/intake/rows/rows-options.ts';
import type { VendorRows } from '../../../src/intake/rows/vendor-rows.ts';
import { inPieces } from '../csv/read-text.ts';
import { vocabulary } from '../csv/vocabulary.ts';

export const OPTIONS: RowsOptions = { file: 'vendors', vocabulary, replaced: ['assay_verdict'] };

/** Opens a file as the batch does. */
export function openText(
  content: string | Uint8Array,
  { pieces = 50, ...options }: Partial<RowsOptions> & { readonly pieces?: number } = {},
): Promise<VendorRows> {
  return openRows(inPieces(content, pieces), { ...OPTIONS, ...options });
}

export async function allOf(items: AsyncIterable<RowItem>): Promise<RowItem[]> {
  const all: RowItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** All rows of a file, and what is said of it. */
export async function readRows(content: string | Uint8Array, options: Parameters<typeof openText>[1] = {}) {
  const rows = await openText(content, options);
  const items = await allOf(rows.items);
  return { ...rows, items, said: rows.warnings.map(({ detail }) => detail) };
}
