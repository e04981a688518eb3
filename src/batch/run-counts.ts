import { z } from 'zod';
import { VERDICTS, Verdict } from '../model/verdict.ts';
import { ASSAY_COLUMNS, SEPARATOR } from './assay-columns.ts';
import type { ScoredRow } from './score-row.ts';

const Count = z.int().min(0);

/** How many rows each key has, in the order of the keys. */
const Tally = z.record(z.string(), Count);

/** What became of the records of a chunk, or of all chunks so far. */
export const RunCounts = z.strictObject({
  read: Count,
  decided: Count,
  rejected: Count,
  /** Rows put into the output and among the rejected ones. */
  written: Count,
  blankLines: Count,
  /** Decided rows whose policy needs a list that was never imported. */
  notScreened: Count,
  /** Decided rows that have a note in `assay_row_error`. */
  notedRows: Count,
  /** Objects with a field that the result of the run took the place of. */
  replacedFields: Count,
  /** Cells that got a `'` so that no spreadsheet takes them for a formula. */
  guardedCells: Count,
  verdicts: z.record(Verdict, Count),
  /** Rows by rule that decided them. */
  deciding: Tally,
  /** Rows by fact that is missing in them. */
  missing: Tally,
  /** Rows in which nothing but this fact is missing, so that knowing it would settle them. */
  settledBy: Tally,
  /** Rejected rows by code. */
  rejections: Tally,
});
export type RunCounts = z.infer<typeof RunCounts>;

/** Nothing counted yet. */
export function noCounts(): RunCounts {
  return {
    read: 0,
    decided: 0,
    rejected: 0,
    written: 0,
    blankLines: 0,
    notScreened: 0,
    notedRows: 0,
    replacedFields: 0,
    guardedCells: 0,
    verdicts: Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>,
    deciding: {},
    missing: {},
    settledBy: {},
    rejections: {},
  };
}

/** Both together. What is counted does not depend on how the records were divided. */
export function addCounts(a: RunCounts, b: RunCounts): RunCounts {
  return {
    read: a.read + b.read,
    decided: a.decided + b.decided,
    rejected: a.rejected + b.rejected,
    written: a.written + b.written,
    blankLines: a.blankLines + b.blankLines,
    notScreened: a.notScreened + b.notScreened,
    notedRows: a.notedRows + b.notedRows,
    replacedFields: a.replacedFields + b.replacedFields,
    guardedCells: a.guardedCells + b.guardedCells,
    verdicts: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, a.verdicts[verdict] + b.verdicts[verdict]]),
    ) as Record<Verdict, number>,
    deciding: addTallies(a.deciding, b.deciding),
    missing: addTallies(a.missing, b.missing),
    settledBy: addTallies(a.settledBy, b.settledBy),
    rejections: addTallies(a.rejections, b.rejections),
  };
}

type Tally = Readonly<Record<string, number>>;

function addTallies(a: Tally, b: Tally): Record<string, number> {
  const sums = new Map(Object.entries(a));
  for (const [key, count] of Object.entries(b)) sums.set(key, (sums.get(key) ?? 0) + count);
  return inOrder(sums);
}

function inOrder(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const cellOf = Object.fromEntries(ASSAY_COLUMNS.map((name, index) => [name, index])) as Record<
  (typeof ASSAY_COLUMNS)[number],
  number
>;

/** Counts the rows of a chunk. */
export class RowTally {
  readonly #counts = noCounts();
  readonly #deciding = new Map<string, number>();
  readonly #missing = new Map<string, number>();
  readonly #settledBy = new Map<string, number>();
  readonly #rejections = new Map<string, number>();
  /** What many rows have in common is taken apart once. */
  readonly #decidingCells = new Map<string, number>();
  readonly #missingCells = new Map<string, { rows: number; insufficient: number }>();

  add(row: ScoredRow): void {
    const counts = this.#counts;
    if (row.status === 'rejected') {
      counts.rejected += 1;
      count(this.#rejections, row.code, 1);
      return;
    }
    const { ours, verdict } = row;
    counts.decided += 1;
    counts.verdicts[verdict] += 1;
    if (ours[cellOf.assay_row_status] === 'not-screened') counts.notScreened += 1;
    if (ours[cellOf.assay_row_error] !== '') counts.notedRows += 1;
    count(this.#decidingCells, ours[cellOf.assay_deciding] ?? '', 1);
    const missing = ours[cellOf.assay_missing] ?? '';
    let known = this.#missingCells.get(missing);
    if (known === undefined) {
      known = { rows: 0, insufficient: 0 };
      this.#missingCells.set(missing, known);
    }
    known.rows += 1;
    if (verdict === 'insufficient-evidence') known.insufficient += 1;
  }

  #takeApart(): void {
    for (const [cell, rows] of this.#decidingCells)
      for (const rule of partsOf(cell)) count(this.#deciding, rule, rows);
    for (const [cell, { rows, insufficient }] of this.#missingCells) {
      const missing = partsOf(cell).map((part) => part.replace(/ \([^()]*\)$/, ''));
      for (const fact of missing) count(this.#missing, fact, rows);
      const [only] = missing;
      if (missing.length === 1 && only !== undefined && insufficient > 0)
        count(this.#settledBy, only, insufficient);
    }
    this.#decidingCells.clear();
    this.#missingCells.clear();
  }

  /** What was counted, with what only the reader and the writer can tell. */
  counts(
    rest: Pick<RunCounts, 'read' | 'written' | 'blankLines' | 'replacedFields' | 'guardedCells'>,
  ): RunCounts {
    this.#takeApart();
    return {
      ...this.#counts,
      ...rest,
      deciding: inOrder(this.#deciding),
      missing: inOrder(this.#missing),
      settledBy: inOrder(this.#settledBy),
      rejections: inOrder(this.#rejections),
    };
  }
}

function partsOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(SEPARATOR);
}

function count(counts: Map<string, number>, key: string, rows: number): void {
  counts.set(key, (counts.get(key) ?? 0) + rows);
}
