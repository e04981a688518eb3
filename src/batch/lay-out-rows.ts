import type { VendorRows } from '../intake/rows/vendor-rows.ts';
import { ASSAY_COLUMNS, SEPARATOR } from './assay-columns.ts';
import type { ScoredRow } from './score-row.ts';

export const OUTPUT_FORMATS = ['csv', 'ndjson'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** How scored rows are written: as cells of CSV, or each as one object, which stands alone on its line. */
export interface RowLayout {
  readonly format: OutputFormat;
  /** The line before the rows, where the format has one. */
  readonly head: readonly string[] | undefined;
  /** A row with our cells, as `ASSAY_COLUMNS` names them. */
  lay(row: ScoredRow, ours: readonly string[]): readonly string[];
}

/** Lays out rows of a vendor file: what the caller gave first, in its order, and our result behind it. */
export function layOutRows(
  { header, plan, kind }: Pick<VendorRows, 'header' | 'plan' | 'kind'>,
  format: OutputFormat = kind,
): RowLayout {
  const callers = (cells: readonly string[]) => plan.kept.map((index) => cells[index] ?? '');
  if (format === 'csv')
    return {
      format,
      head: [...callers(header), ...ASSAY_COLUMNS],
      lay: ({ cells }, ours) => [...callers(cells), ...ours],
    };
  const keys = fieldNames(callers(header)).map((name) => `${JSON.stringify(name)}:`);
  return {
    format,
    head: undefined,
    lay(row, ours) {
      const { json } = row;
      const result = `"assay":${resultObject(ours)}}`;
      if (json !== undefined) return [`${json.slice(0, -1).trimEnd()}${json === '{}' ? '' : ','}${result}`];
      const given =
        kind === 'ndjson' && row.status === 'rejected'
          ? [`"raw":${JSON.stringify(row.raw)}`]
          : callers(row.cells).map((cell, index) => `${keys[index]}${JSON.stringify(cell)}`);
      return [`{${[...given, result].join(',')}`];
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
