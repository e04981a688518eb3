import { type HeaderPlan, planHeader } from '../../intake/csv/header-plan.ts';
import { readCsv } from '../../intake/csv/read-csv.ts';
import { AssayError } from '../../model/error.ts';
import type { JsonFile } from '../../model/json-file.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { guardCell } from '../../report/formula-guard.ts';
import { ASSAY_COLUMNS } from '../assay-columns.ts';

/** One row of a run's results. */
export interface RunRow {
  /** Which record it is; the first is 1. */
  readonly row: number;
  /** All of its cells, as they stood in the input. */
  readonly cells: readonly string[];
  /** Its verdict, or `rejected`. */
  readonly verdict: string;
  readonly deciding: string;
}

/** The results of a run, to be gone through once. */
export interface RunTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly delimiter: string;
  /** Which columns ask what. */
  readonly plan: HeaderPlan;
  readonly rows: AsyncIterable<RunRow>;
  readonly close: () => Promise<void>;
}

export interface ReadRunOptions {
  readonly file: string;
  readonly vocabulary: Vocabulary;
  readonly map?: JsonFile | undefined;
}

/** Reads what a run wrote. Throws `AssayError` `validation` for a file that no run wrote. */
export async function readRun(
  input: AsyncIterable<Uint8Array>,
  { file, vocabulary, map }: ReadRunOptions,
): Promise<RunTable> {
  const { header, delimiter, items, close } = await readCsv(input, { file });
  const [verdict, deciding, status] = (['assay_verdict', 'assay_deciding', 'assay_row_status'] as const).map(
    (name) => header.lastIndexOf(name),
  );
  if (verdict === -1 || deciding === -1 || status === -1) {
    await close();
    throw new AssayError(
      'validation',
      `\`${file}\` is no result of \`assay batch\`: it has no column \`assay_verdict\`, \`assay_deciding\` or \`assay_row_status\`; name the file that a run wrote`,
    );
  }
  const rows = (async function* (): AsyncGenerator<RunRow> {
    let row = 0;
    for await (const item of items) {
      if (item.kind === 'reject')
        throw new AssayError('malformed', `${file}:${item.line}  ${item.detail}; mend it and run again`);
      row += 1;
      const cell = (index = -1) => item.cells[index] ?? '';
      yield {
        row,
        cells: item.cells.map(withoutGuard),
        verdict: cell(status) === 'rejected' ? 'rejected' : cell(verdict),
        deciding: cell(deciding),
      };
    }
  })();
  const plan = planHeader(header, { vocabulary, file, replaced: ASSAY_COLUMNS, map });
  return { file, header, delimiter, plan, rows, close };
}

/** A cell as it was before the formula guard put a `'` in front. */
function withoutGuard(cell: string): string {
  const bare = cell.slice(1);
  return cell.startsWith("'") && guardCell(bare) === cell ? bare : cell;
}
