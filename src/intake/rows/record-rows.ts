import type { ProcurementFile, ProcurementRecord } from '../../model/procurement-record.ts';
import type { Warnings } from '../procurement/warnings.ts';
import { questionOfRecord } from './question-of-record.ts';
import type { RowItem } from './row-item.ts';

/** The columns that a record without columns of its own has in a table. */
export const RECORD_COLUMNS = ['ref', 'name', 'alias', 'country', 'uei', 'cage', 'duns', 'owner'] as const;

/** A record as a row, with the cells of `RECORD_COLUMNS`; a refusal as a row that cannot be read. */
export function rowOfRecord(
  reading: ProcurementRecord | ProcurementFile['refused'][number],
  line: number,
  note: string | undefined,
): RowItem {
  if ('detail' in reading)
    return refusedRow(
      reading,
      line,
      RECORD_COLUMNS.map(() => ''),
    );
  const question = questionOfRecord(reading);
  const id = (scheme: string) => reading.identifiers.find((one) => one.scheme === scheme)?.value ?? '';
  const cells = [
    reading.ref ?? '',
    reading.name,
    reading.aliases.join('; '),
    question.vendor.country ?? '',
    ...['uei', 'cage', 'duns'].map(id),
    reading.owners.map(({ name }) => name).join('; '),
  ];
  return { kind: 'record', line, lines: 1, cells, question, ...(note === undefined ? {} : { note }) };
}

/** Its text is not told: such files hold more than what is read of them. */
export function refusedRow(
  { code, detail }: { readonly code: string; readonly detail: string },
  line: number,
  cells: readonly string[],
): RowItem {
  return { kind: 'reject', line, lines: 1, code, detail, raw: '', cells };
}

/** What was odd about one row, as a sentence. */
export function noteOf(warnings: Warnings): string | undefined {
  const details = warnings.issues().map(({ detail }) => detail);
  return details.length === 0 ? undefined : details.join(' | ');
}
