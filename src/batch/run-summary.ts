import type { Issue } from '../model/error.ts';
import { VERDICTS, type Verdict } from '../model/verdict.ts';
import type { ScoredRow } from './score-row.ts';

/** What a run did with its input: nothing of it is unaccounted for. */
export interface RunSummary {
  /** Records, the header and blank lines left out: always the sum of `decided` and `rejected`. */
  readonly read: number;
  readonly decided: number;
  readonly rejected: number;
  readonly blankLines: number;
  /** Questions put to the engine: rows that ask the same are assessed once. */
  readonly assessed: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Cells that got a `'` so that no spreadsheet takes them for a formula. */
  readonly guardedCells: number;
  /** Decided rows that have a note in `assay_row_error`. */
  readonly notedRows: number;
  readonly asOf: string;
  readonly knownAt: string;
  readonly warnings: readonly Issue[];
}

/** Counts the rows of a run as they are written. */
export class RunTally {
  decided = 0;
  rejected = 0;
  notedRows = 0;
  readonly verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;

  add(row: ScoredRow): void {
    if (row.status === 'rejected') {
      this.rejected += 1;
      return;
    }
    this.decided += 1;
    this.verdicts[row.verdict] += 1;
    if (row.ours.at(-1) !== '') this.notedRows += 1;
  }
}

/** Closes the account. Throws when it does not come out even: a lost row must never pass for a finished run. */
export function summarise(
  { decided, rejected, notedRows, verdicts }: RunTally,
  rest: Omit<RunSummary, 'decided' | 'rejected' | 'notedRows' | 'verdicts'> & { readonly written: number },
): RunSummary {
  const { written, ...others } = rest;
  if (others.read !== decided + rejected || others.read !== written) {
    throw new Error(
      `${others.read} records were read, but ${decided} decided, ${rejected} rejected and ${written} written`,
    );
  }
  return { ...others, decided, rejected, notedRows, verdicts };
}
