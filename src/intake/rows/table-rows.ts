import type { CsvBlock } from '../csv/csv-records.ts';
import type { ColumnProfile } from '../csv/profiles/column-profile.ts';
import { readAward } from '../procurement/usaspending/read-award.ts';
import { findColumns } from '../procurement/usaspending/spending-columns.ts';
import { Warnings } from '../procurement/warnings.ts';
import { questionOfRecord } from './question-of-record.ts';
import { noteOf, refusedRow } from './record-rows.ts';
import type { RowBlock, RowItem } from './row-item.ts';

interface TableOptions {
  readonly file: string;
  readonly header: readonly string[];
  readonly profile: ColumnProfile;
  /** The columns that may be told. */
  readonly kept: readonly number[];
}

/**
 * The rows of a file of a known system. Of a row nothing remains but what its profile lets through, and of one that is broken
 * nothing at all: where its cells are shifted, nobody knows which of them is a password.
 */
export async function* tableRows(
  blocks: AsyncIterable<CsvBlock>,
  { file, header, profile, kept }: TableOptions,
): AsyncGenerator<RowBlock> {
  const mayTell = new Set(kept);
  const blank = header.map(() => '');
  const mask = (cells: readonly string[]) => cells.map((cell, index) => (mayTell.has(index) ? cell : ''));
  const ask = profile.holdsAwards ? awardRow(header, file) : undefined;
  for await (const { items, end } of blocks) {
    const rows = items.map((item): RowItem => {
      if (item.kind === 'reject') return { ...item, raw: '', cells: blank };
      const row = { ...item, cells: mask(item.cells) };
      return ask === undefined ? row : ask(row);
    });
    yield { items: rows, end };
  }
}

/** What a row of federal contracts asks, as the reader of such files reads it. */
function awardRow(header: readonly string[], file: string): (row: RowItem & { kind: 'record' }) => RowItem {
  const columns = findColumns(header, file);
  return (row) => {
    const warnings = new Warnings(file);
    const reading = readAward((column) => columns.cells(row.cells, column), `line ${row.line}`, warnings);
    if ('detail' in reading) return refusedRow(reading, row.line, row.cells);
    const notes = [row.note, noteOf(warnings)].filter((note) => note !== undefined);
    const question = questionOfRecord(reading);
    return { ...row, question, ...(notes.length === 0 ? {} : { note: notes.join(' | ') }) };
  };
}
