import { askRow, questionText } from '../assessment/ask-row.ts';
import type { AssayService } from '../assessment/ports.ts';
import type { OpenSbom, QuestionDefaults } from '../assessment/rows/row-answer.ts';
import type { HeaderPlan } from '../intake/csv/header-plan.ts';
import { readRow } from '../intake/csv/read-row.ts';
import type { RowItem } from '../intake/rows/row-item.ts';
import { ASSAY_COLUMNS, decidedCells, rejectedCells, SEPARATOR } from './assay-columns.ts';
import { rejectReason } from './reject-reason.ts';

export interface VerifierOptions {
  readonly service: Pick<AssayService, 'assess'>;
  readonly plan: HeaderPlan;
  readonly defaults: QuestionDefaults;
  readonly file: string;
  readonly openSbom?: OpenSbom | undefined;
}

type AskedRow = RowItem & { readonly kind: 'record' };

/**
 * Makes the function that decides a row a second time, by itself and by the reference, and holds our cells of it against that.
 * Nothing is taken over from the quick way: the row is read again, its whole question is put to `assess`, and what it is
 * told is put into words here. Throws where any cell differs: one wrong row says that others may be wrong.
 */
export function createVerifier(
  options: VerifierOptions,
): (item: AskedRow, ours: readonly string[]) => Promise<void> {
  const { file } = options;
  return async (item, ours) => {
    const again = await decideAgain(item, options);
    const differences = ASSAY_COLUMNS.flatMap((column, index) => {
      const [first = '', second = ''] = [ours[index], again[index]];
      return first === second
        ? []
        : [`${column} is ${showFrom(first, second)} and was to be ${showFrom(second, first)}`];
    });
    if (differences.length === 0) return;
    throw new Error(
      `${file}:${item.line}  the row was decided otherwise than the reference (json-rules-engine) decides it: ${differences.join('; ')}`,
    );
  };
}

/** Our cells of a row as the reference gives them. */
async function decideAgain(
  { cells, line, note, question }: AskedRow,
  { service, plan, defaults, file, openSbom }: VerifierOptions,
): Promise<readonly string[]> {
  const rejected = (fault: { readonly code: string; readonly detail: string; readonly column?: number }) =>
    rejectedCells(rejectReason({ line, ...fault }, file));
  const reading = question === undefined ? readRow(cells, plan) : { question, issues: [] };
  if ('fault' in reading) return rejected(reading.fault);
  const answer = await askRow(service, questionText(reading.question, defaults), openSbom);
  if ('refused' in answer) return rejected({ code: 'row.refused', detail: answer.refused.join(SEPARATOR) });
  const remarks = [
    ...(note === undefined ? [] : [`${file}:${line}  ${note}`]),
    ...reading.issues.map(({ column, detail }) => `${file}:${line}:${column}  ${detail}`),
    ...answer.warnings,
  ];
  return [...decidedCells(answer.assessment), remarks.join(SEPARATOR)];
}

const LONGEST = 80;

/** A cell from a little before where it parts from another: long cells often begin alike. */
function showFrom(cell: string, other: string): string {
  let at = 0;
  while (at < cell.length && cell[at] === other[at]) at += 1;
  const from = cell.length <= LONGEST ? 0 : Math.max(0, at - LONGEST / 4);
  const shown = cell.slice(from, from + LONGEST);
  return `\`${from > 0 ? '...' : ''}${shown}${from + LONGEST < cell.length ? '...' : ''}\``;
}
