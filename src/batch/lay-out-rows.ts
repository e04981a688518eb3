import { ASSAY_COLUMNS, SEPARATOR } from './assay-columns.ts';
import type { FileTable, OutputFormat } from './file-table.ts';
import type { RowText } from './row-text.ts';
import type { ScoredRow } from './score-row.ts';

/** How scored rows are written: as cells of CSV, or each as one object, which stands alone on its line. */
export interface RowLayout {
  /** The line before the rows, where the format has one. */
  readonly head: readonly string[] | undefined;
  /** Writes a row with our cells, as `ASSAY_COLUMNS` names them. */
  write(text: RowText, row: ScoredRow, ours: readonly string[]): void;
}

/** Lays out rows of a vendor file: what the caller gave first, in its order, and our result behind it. */
export function layOutRows(
  { header, kind }: Pick<FileTable, 'header' | 'kind'>,
  kept: readonly number[],
  format: OutputFormat = kind,
): RowLayout {
  const callers = (cells: readonly string[]) => kept.map((index) => cells[index] ?? '');
  const areAllKept = kept.length === header.length && kept.every((index, at) => index === at);
  if (format === 'csv')
    return {
      head: [...callers(header), ...ASSAY_COLUMNS],
      write(text, { cells }, ours) {
        text.addWithEnd(areAllKept && cells.length === header.length ? cells : callers(cells), ours);
      },
    };
  const keys = fieldNames(callers(header)).map((name) => `${JSON.stringify(name)}:`);
  return {
    head: undefined,
    write(text, row, ours) {
      const { json } = row;
      const result = `"assay":${resultObject(ours)}}`;
      if (json !== undefined) {
        text.line(`${json.slice(0, -1).trimEnd()}${json === '{}' ? '' : ','}${result}`);
        return;
      }
      const given =
        kind === 'ndjson' && row.status === 'rejected'
          ? [`"raw":${JSON.stringify(row.raw)}`]
          : callers(row.cells).map((cell, index) => `${keys[index]}${JSON.stringify(cell)}`);
      text.line(`{${[...given, result].join(',')}`);
    },
  };
}

/** The names of columns as names of fields: each once, and none that is ours. */
function fieldNames(header: readonly string[]): readonly string[] {
  const taken = new Set(['assay']);
  return header.map((text, index) => {
    let name = text.trim() === '' ? `column ${index + 1}` : text.trim();
    while (taken.has(name)) name = `${name} (column ${index + 1})`;
    taken.add(name);
    return name;
  });
}

const NUMBERS: ReadonlySet<string> = new Set(['assay_verdict_code', 'assay_risk_low', 'assay_risk_high']);
const LISTS: ReadonlySet<string> = new Set(['assay_possible', 'assay_deciding', 'assay_missing']);

/** Our cells as an object: numbers as numbers, lists as lists, and no field for what is blank. */
function resultObject(ours: readonly string[]): string {
  const fields = ASSAY_COLUMNS.flatMap((column, index) => {
    const cell = ours[index] ?? '';
    if (cell === '') return [];
    const value = NUMBERS.has(column) ? Number(cell) : LISTS.has(column) ? cell.split(SEPARATOR) : cell;
    return [[column.slice('assay_'.length), value]];
  });
  return JSON.stringify(Object.fromEntries(fields));
}
