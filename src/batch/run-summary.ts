import { z } from 'zod';
import { ScreenedList } from '../model/screening-answer.ts';
import { Verdict } from '../model/verdict.ts';
import type { RunCounts } from './run-counts.ts';

const Count = z.int().min(0);
const Digests = z.record(z.string(), z.string());

/** What a run did with its input: nothing of it is unaccounted for. */
export const RunSummary = z.strictObject({
  /** Records, the header and blank lines left out: always the sum of `decided` and `rejected`. */
  read: Count,
  decided: Count,
  rejected: Count,
  blankLines: Count,
  verdicts: z.record(Verdict, Count),
  /** Decided rows whose policy needs a list that was never imported: nobody was looked for there. */
  notScreened: Count,
  /** The rules that decided, the most frequent first. */
  deciding: z.array(z.strictObject({ rule: z.string(), rows: Count })),
  /** What is missing; first what would settle most rows, because nothing else is missing in them. */
  missing: z.array(z.strictObject({ fact: z.string(), rows: Count, settles: Count })),
  rejections: z.array(z.strictObject({ code: z.string(), rows: Count })),
  /** Cells that got a `'` so that no spreadsheet takes them for a formula. */
  guardedCells: Count,
  /** Decided rows that have a note in `assay_row_error`. */
  notedRows: Count,
  /** Rows that the reference decided a second time, and decided the same; those that `--verify` asks for. */
  verified: Count,
  policy: z.string().optional(),
  asOf: z.string(),
  knownAt: z.string(),
  /** The day that the run is dated: the receipts of its rows bear it. */
  decidedOn: z.string(),
  /** What else was asked for, by option. */
  options: z.record(z.string(), z.string()),
  /** How far the lists go that were searched. */
  lists: z.array(ScreenedList),
  warnings: z.array(
    z.strictObject({
      pointer: z.string(),
      code: z.string(),
      detail: z.string(),
      severity: z.enum(['error', 'warning']),
      file: z.string().optional(),
    }),
  ),
  digests: z.strictObject({
    /** Of the text that was read: of a UTF-8 file without byte order mark, the digest of the file. A shard has none. */
    input: z.string().optional(),
    output: z.string(),
    rejects: z.string().optional(),
    /** What was decided on. */
    snapshot: Digests,
  }),
});
export type RunSummary = z.infer<typeof RunSummary>;

/** How a run went: what differs from one machine to the next, and is no part of the result. */
export interface RunPace {
  readonly rows: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** Questions put to the engine: rows that ask the same are assessed once by each worker. */
  readonly assessed: number;
  readonly workers: number;
}

/** Closes the account. Throws when it does not come out even: a lost row must never pass for a finished run. */
export function summarise(counts: RunCounts, rest: Omit<RunSummary, keyof RunCounts>): RunSummary {
  const {
    read,
    decided,
    rejected,
    written,
    deciding,
    missing,
    settledBy,
    rejections,
    replacedFields: _,
    ...others
  } = counts;
  const judged = Object.values(others.verdicts).reduce((sum, rows) => sum + rows, 0);
  if (read !== decided + rejected || read !== written || judged !== decided) {
    throw new Error(
      `${read} records were read, but ${decided} decided (${judged} with a verdict), ${rejected} rejected and ${written} written`,
    );
  }
  return {
    ...others,
    ...rest,
    read,
    decided,
    rejected,
    deciding: mostFirst(deciding).map(([rule, rows]) => ({ rule, rows })),
    missing: Object.entries(missing)
      .map(([fact, rows]) => ({ fact, rows, settles: settledBy[fact] ?? 0 }))
      .sort((a, b) => b.settles - a.settles || b.rows - a.rows || (a.fact < b.fact ? -1 : 1)),
    rejections: mostFirst(rejections).map(([code, rows]) => ({ code, rows })),
  };
}

function mostFirst(tally: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(tally).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
