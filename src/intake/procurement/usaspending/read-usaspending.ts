import type { ProcurementFile, ProcurementRecord } from '../../../model/procurement-record.ts';
import { readCsv } from '../../csv/read-csv.ts';
import { Warnings } from '../warnings.ts';
import { readAward } from './read-award.ts';
import { findColumns, type SpendingColumns } from './spending-columns.ts';

/**
 * Reads the recipients of federal contracts from a CSV file: USAspending's downloads of contract transactions or awards, or
 * a D1 file as agencies submit it. Each row is a record, a modification of an award as well. Throws `AssayError`
 * `malformed` when the header is that of another file; a row that cannot be read, or names nobody, is refused.
 */
export async function readUsaspending(
  input: AsyncIterable<Uint8Array> | Uint8Array,
  file: string,
): Promise<ProcurementFile> {
  const { header, items, close } = await readCsv(input instanceof Uint8Array ? onePiece(input) : input, {
    file,
  });
  let columns: SpendingColumns;
  try {
    columns = findColumns(header, file);
  } catch (error) {
    await close();
    throw error;
  }
  const warnings = new Warnings(file);
  const records: ProcurementRecord[] = [];
  const refused: ProcurementFile['refused'][number][] = [];
  const awards = new Set<string>();
  for await (const item of items) {
    const at = `line ${item.line}`;
    if (item.kind === 'reject') {
      refused.push({ at, code: item.code, detail: item.detail });
      continue;
    }
    if (item.note !== undefined) warnings.add(at, { code: 'csv.mended', detail: item.note });
    const reading = readAward((column) => columns.cells(item.cells, column), at, warnings);
    if ('detail' in reading) refused.push(reading);
    else records.push(reading);

    const award = columns.cells(item.cells, 'award').find((key) => key.trim() !== '');
    if (award !== undefined && awards.has(award))
      warnings.add(at, {
        code: 'usaspending.same-award',
        detail:
          'this row is of an award that has a row already, as each modification has; it is a record of its own',
      });
    if (award !== undefined) awards.add(award);
  }
  const held = records.length + refused.length;
  return { format: columns.format, held, records, refused, warnings: warnings.issues() };
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
