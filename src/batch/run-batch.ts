import type { Writable } from 'node:stream';
import { tryDefaults } from '../assessment/ask-row.ts';
import type { AssayService } from '../assessment/ports.ts';
import type { OpenSbom, QuestionDefaults } from '../assessment/rows/row-answer.ts';
import type { CsvLimits } from '../intake/csv/csv-item.ts';
import type { HeaderPlan } from '../intake/csv/header-plan.ts';
import type { Encoding } from '../intake/csv/text-encoding.ts';
import { openRows } from '../intake/rows/open-rows.ts';
import type { VendorRows } from '../intake/rows/vendor-rows.ts';
import type { Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import { ASSAY_COLUMNS, rejectedCells } from './assay-columns.ts';
import { layOutRows, type OutputFormat } from './lay-out-rows.ts';
import { mapInOrder } from './map-in-order.ts';
import type { RunProgress } from './progress.ts';
import { ProgressReporter } from './report-progress.ts';
import { type RunSummary, RunTally, summarise } from './run-summary.ts';
import { createScorer, type RejectedRow } from './score-row.ts';
import { RowWriter } from './write-rows.ts';

/** One vendor file to be scored, and all that it needs. */
export interface BatchRun {
  readonly input: AsyncIterable<Uint8Array>;
  /** How messages name the file. */
  readonly fileName: string;
  /** Where the scored rows go. It is left open, for whoever opened it to close. */
  readonly output: Writable;
  /** Where rejected rows go instead of the output. */
  readonly rejects?: Writable | undefined;
  readonly service: AssayService;
  readonly defaults: QuestionDefaults;
  /** What the columns mean, where their names do not tell it rightly: the file of `--map`. */
  readonly map?: JsonFile | undefined;
  /** What the file is read as, one of `ROW_PROFILES`; without it, it is known by what it holds. */
  readonly profile?: string | undefined;
  readonly encoding?: Encoding | undefined;
  /** How the scored rows are written; without it, as the file is. Rejects are written as CSV. */
  readonly format?: OutputFormat | undefined;
  /** Reads the bills of materials that rows name; without it their column is passed through and not read. */
  readonly openSbom?: OpenSbom | undefined;
  readonly formulaGuard: boolean;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
  /** Milliseconds of a clock that only goes forward; for the progress and nothing else. */
  readonly now: () => number;
  /** How many rows are assessed at a time. */
  readonly concurrency?: number | undefined;
  /** How many answers are remembered for rows that ask the same. */
  readonly memoSize?: number | undefined;
  readonly limits?: Partial<CsvLimits> | undefined;
}

const REJECT_COLUMNS = ['line', 'column', 'code', 'raw', 'reason'];

/**
 * Scores a vendor file: one output row for each record, in its place, by the same `assess` as every other surface.
 * Memory does not grow with the file. Throws `AssayError` for a file without a usable header (`malformed`,
 * `validation`), for defaults that no row could be asked with (as `assess` throws them) and for a stream that cannot be
 * written (`unwritable`). Whatever else goes wrong in an assessment stops the run: it is no reason to skip a row.
 */
export async function runBatch(run: BatchRun): Promise<RunSummary> {
  const { service, fileName: file, formulaGuard, memoSize = 10_000, concurrency = 16 } = run;
  const output = new RowWriter(run.output, { formulaGuard, what: 'the results' });
  const rejects = run.rejects && new RowWriter(run.rejects, { formulaGuard, what: 'the rejected rows' });
  const reporter = new ProgressReporter(run.now, run.onProgress ?? (() => undefined));
  let rows: VendorRows | undefined;
  try {
    const { defaults, said } = await settleDefaults(run.defaults, service);
    rows = await openRows(reporter.counting(run.input), {
      ...run.limits,
      ...{ file, vocabulary: service.vocabulary, replaced: ASSAY_COLUMNS },
      ...{ map: run.map, profile: run.profile, encoding: run.encoding },
    });
    const { delimiter, items, plan } = rows;
    const scorer = createScorer({
      service,
      plan,
      defaults,
      file,
      delimiter,
      memoSize,
      openSbom: run.openSbom,
    });
    const layout = layOutRows(rows, run.format);

    output.delimiter = delimiter;
    output.isJson = layout.format === 'ndjson';
    if (layout.head !== undefined) await output.write(layout.head);
    await rejects?.write(REJECT_COLUMNS);
    const tally = new RunTally();
    for await (const row of mapInOrder(items, concurrency, scorer.score)) {
      tally.add(row);
      if (row.status === 'decided') await output.write(layout.lay(row, row.ours));
      else if (rejects !== undefined) await rejects.write(rejectLine(row));
      else await output.write(layout.lay(row, rejectedCells(reasonOf(row, file))));
      reporter.rowDone();
    }
    await output.flush();
    await rejects?.flush();
    reporter.report();

    const heads = layout.head === undefined ? 0 : 1;
    const written = output.rows - heads + (rejects === undefined ? 0 : rejects.rows - 1);
    return summarise(tally, {
      ...scorer.counts,
      written,
      blankLines: rows.counts.blankLines,
      guardedCells: output.guardedCells + (rejects?.guardedCells ?? 0),
      asOf: defaults.asOf,
      knownAt: defaults.knownAt,
      warnings: [...rows.warnings, ...warnOfUnreadSboms(plan, run), ...said],
    });
  } finally {
    output.release();
    rejects?.release();
    await rows?.close();
  }
}

/** A column of bills of materials that nobody said where to find. */
function warnOfUnreadSboms({ sbom, header }: HeaderPlan, { openSbom, fileName: file }: BatchRun): Issue[] {
  if (sbom === undefined || openSbom !== undefined) return [];
  const detail = `\`${header[sbom]?.trim()}\` (column ${sbom + 1}) names bills of materials and is not read; give the folder that they are in with \`--sbom-dir\``;
  return [{ pointer: '', code: 'header.sbom-dir', detail, severity: 'warning', file }];
}

/** The defaults with both clocks set: one run has one day, even past midnight. */
async function settleDefaults(given: QuestionDefaults, service: AssayService) {
  const today = service.today();
  const defaults = { ...given, asOf: given.asOf ?? today, knownAt: given.knownAt ?? today };
  const said = await tryDefaults(service, defaults);
  return { defaults, said: said.map((warning): Issue => ({ ...warning, severity: 'warning' })) };
}

function rejectLine({ line, column, code, raw, detail }: RejectedRow): string[] {
  return [String(line), column === undefined ? '' : String(column), code, raw, detail];
}

/** `vendors.csv:5:2  csv.open-quote: the quote that opens cell 2 ...` */
function reasonOf({ line, column, code, detail }: RejectedRow, file: string): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`}  ${code}: ${detail}`;
}
