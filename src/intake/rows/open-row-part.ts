import { ByteSource } from '../csv/byte-source.ts';
import { findRecordBoundaries } from '../csv/find-record-boundaries.ts';
import { type HeaderPlan, planHeader } from '../csv/header-plan.ts';
import { COLUMN_PROFILES } from '../csv/profiles/find-profile.ts';
import { BLOCK_BYTES } from '../csv/read-csv.ts';
import { buffers, readCsvRange } from '../csv/read-csv-range.ts';
import type { RecordBoundary } from '../csv/record-boundary.ts';
import { vendorLineRows } from './line-rows.ts';
import { bothWays } from './row-item.ts';
import type { RowParts } from './row-parts.ts';
import type { RowsOptions } from './rows-options.ts';
import { tableRows } from './table-rows.ts';
import type { VendorRows } from './vendor-rows.ts';

/** Where the first row at or behind each of `offsets` begins; the end of the file where there is none. `input` begins at `from`. */
export async function findRowBoundaries(
  input: AsyncIterable<Uint8Array>,
  { kind, format }: RowParts,
  from: RecordBoundary,
  offsets: readonly number[],
): Promise<readonly RecordBoundary[]> {
  // Between JSON lines there is nothing to look at but the line ends.
  return findRecordBoundaries(input, format, from, offsets, { quotes: kind === 'csv' });
}

/**
 * Opens a part of a vendor file: `input` is its bytes from the boundary `from` on, to another boundary or the end. Gives the
 * rows that the whole file gives there; what is odd about the file as a whole is told with the whole file.
 */
export function openRowPart(
  input: AsyncIterable<Uint8Array>,
  parts: RowParts,
  from: RecordBoundary,
  options: RowsOptions,
  plan: HeaderPlan = planOfPart(parts, options),
): Omit<VendorRows, 'source'> {
  const { kind, header, format } = parts;
  const { file, blockBytes = BLOCK_BYTES } = options;
  const profile = COLUMN_PROFILES.find((one) => one.name === parts.profile);
  const table = { kind, header, delimiter: format.delimiter, plan, warnings: [], parts };
  if (kind === 'ndjson') {
    const source = new ByteSource(buffers(input), from.offset);
    const counts = { lines: from.line - 1, blankLines: 0, replacedFields: 0 };
    const { encoding, maxRecordBytes } = format;
    const blocks = vendorLineRows(source, {
      ...{ file, encoding, maxRecordBytes, counts },
      onReplaced: () => {
        counts.replacedFields += 1;
      },
    });
    return { ...table, ...bothWays(blocks), counts, close: () => source.close() };
  }
  const records = readCsvRange(input, format, from, { blockBytes });
  const { counts, close } = records;
  const blocks =
    profile === undefined
      ? records.blocks
      : tableRows(records.blocks, { file, header, profile, kept: plan.kept });
  return { ...table, ...bothWays(blocks), counts, close };
}

/** What the columns of the parts of a file are. */
export function planOfPart(
  { header, profile }: Pick<RowParts, 'header' | 'profile'>,
  options: RowsOptions,
): HeaderPlan {
  return planHeader(header, { ...options, profile: COLUMN_PROFILES.find((one) => one.name === profile) });
}
