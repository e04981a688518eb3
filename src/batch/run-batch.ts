import { createHash, type Hash } from 'node:crypto';
import type { AssayService } from '../assessment/ports.ts';
import type { QuestionDefaults } from '../assessment/rows/row-answer.ts';
import type { CsvLimits } from '../intake/csv/csv-item.ts';
import type { HeaderPlan } from '../intake/csv/header-plan.ts';
import type { Encoding } from '../intake/csv/text-encoding.ts';
import { openRows, tellReplaced } from '../intake/rows/open-rows.ts';
import type { VendorRows } from '../intake/rows/vendor-rows.ts';
import type { Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import { ASSAY_COLUMNS } from './assay-columns.ts';
import { type Checkpoint, refuseChanged } from './checkpoint.ts';
import type { OpenChunkScorer } from './chunk.ts';
import { cutChunks } from './cut-chunks.ts';
import type { OutputFormat } from './file-table.ts';
import { identifyRun } from './identify-run.ts';
import { layOutRows } from './lay-out-rows.ts';
import type { RunProgress } from './progress.ts';
import { ProgressReporter } from './report-progress.ts';
import { RowText } from './row-text.ts';
import { runChunks } from './run-chunks.ts';
import type { RunSink } from './run-sink.ts';
import { type RunPace, type RunSummary, summarise } from './run-summary.ts';
import { settleDefaults } from './settle-defaults.ts';
import { rangeOf, type Shard } from './shard.ts';

/** One vendor file to be scored, and all that it needs. */
export interface BatchRun {
  readonly input: AsyncIterable<Uint8Array>;
  /** How many bytes the input has, where that is known. */
  readonly inputSize?: number | undefined;
  /** How messages name the file. */
  readonly fileName: string;
  readonly sink: RunSink;
  readonly service: AssayService;
  readonly defaults: QuestionDefaults;
  /** Who scores the rows. */
  readonly openScorer: OpenChunkScorer;
  readonly workers?: number | undefined;
  /** What the columns mean, where their names do not tell it rightly: the file of `--map`. */
  readonly map?: JsonFile | undefined;
  /** What the file is read as, one of `ROW_PROFILES`; without it, it is known by what it holds. */
  readonly profile?: string | undefined;
  readonly encoding?: Encoding | undefined;
  /** How the scored rows are written; without it, as the file is. Rejects are written as CSV. */
  readonly format?: OutputFormat | undefined;
  /** Whether bills of materials are read that rows name. */
  readonly readsSboms?: boolean | undefined;
  readonly formulaGuard: boolean;
  /** Which part of the file is scored. Needs `inputSize`. */
  readonly shard?: Shard | undefined;
  /** The options that change rows and that this run does not know of itself, by name. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** How far an earlier run has come that this one goes on with; the sink stands where it stood. */
  readonly resume?: Checkpoint | undefined;
  /** Stops the run, after what is written has been noted. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
  /** Milliseconds of a clock that only goes forward; for the pace, and for how often it is noted how far the run is. */
  readonly now: () => number;
  /** How many answers are remembered for rows that ask the same. */
  readonly memoSize?: number | undefined;
  readonly chunkBytes?: number | undefined;
  /** How many bytes of input are read at most before it is noted how far the run is. */
  readonly checkpointBytes?: number | undefined;
  readonly limits?: Partial<CsvLimits> | undefined;
}

const REJECT_COLUMNS = ['line', 'column', 'code', 'raw', 'reason'];
const CHUNK_BYTES = 256 * 1024;
const CHECKPOINT_BYTES = 16 * 1024 * 1024;

/**
 * Scores a vendor file: one output row for each record, in its place, by the same `assess` as every other surface.
 * Memory does not grow with the file. Throws `AssayError` for a file without a usable header (`malformed`,
 * `validation`), for defaults that no row could be asked with (as `assess` throws them), for a run that cannot be gone on
 * with (`validation`) and for a place that cannot be written (`unwritable`); `RunStopped` when `signal` is aborted.
 * Whatever else goes wrong in an assessment stops the run: it is no reason to skip a row.
 */
export async function runBatch(run: BatchRun): Promise<{ summary: RunSummary; pace: RunPace }> {
  const { service, fileName: file, sink, formulaGuard, resume, shard } = run;
  const { memoSize = 50_000, checkpointBytes = CHECKPOINT_BYTES } = run;
  const reporter = new ProgressReporter(run.now, run.onProgress ?? (() => undefined));
  const { defaults, said } = await settleDefaults(run.defaults, service);
  const identity = identifyRun(run, defaults);
  const input = { name: file, size: run.inputSize };
  if (resume !== undefined) refuseChanged(resume, { identity, input });
  let rows: VendorRows | undefined;
  try {
    const whole = createHash('sha256');
    rows = await openRows(reporter.counting(hashing(run.input, whole)), {
      ...run.limits,
      ...{ file, vocabulary: service.vocabulary, replaced: ASSAY_COLUMNS },
      ...{ map: run.map, profile: run.profile, encoding: run.encoding },
    });
    const { kind, header, delimiter, plan, parts } = rows;
    const headerBlankLines = rows.counts.blankLines;
    const cut = await cutChunks(rows, {
      file,
      chunkBytes: Math.min(run.chunkBytes ?? CHUNK_BYTES, checkpointBytes),
      range: shard && rangeOf(shard, run.inputSize ?? 0),
      after: resume?.input,
    });
    const { head } = layOutRows(rows, plan.kept, run.format);
    // The others' rows go behind those of the first.
    const isFirst = shard === undefined || shard.index === 1;
    const headText = new RowText({ formulaGuard, delimiter });
    if (head !== undefined) headText.add(head);
    if (resume === undefined && isFirst) {
      const rejectsText = new RowText({ formulaGuard, delimiter: ',' });
      rejectsText.add(REJECT_COLUMNS);
      await sink.output.append(headText.take());
      await sink.rejects?.append(rejectsText.take());
    }
    const { counts, assessed, last } = await runChunks({
      cut,
      sink,
      reporter,
      checkpointBytes,
      openScorer: run.openScorer,
      job: {
        file,
        table: { kind, header, delimiter, profile: parts?.profile, format: parts?.format },
        defaults,
        map: run.map,
        format: run.format,
        formulaGuard,
        divertRejects: sink.rejects !== undefined,
        memoSize,
        limits: run.limits ?? {},
      },
      begun: {
        identity,
        decidedOn: service.today(),
        input,
        counts: resume?.counts,
        summary: resume?.summary,
      },
      signal: run.signal,
      now: run.now,
    });
    const summary = summarise(
      {
        ...counts,
        blankLines: counts.blankLines + (isFirst ? headerBlankLines : 0),
        guardedCells: counts.guardedCells + (isFirst ? headText.guardedCells : 0),
      },
      {
        policy: defaults.policy,
        asOf: defaults.asOf,
        knownAt: defaults.knownAt,
        decidedOn: service.today(),
        options: identity.options,
        lists: [...service.lists],
        warnings: [
          ...rows.warnings,
          ...(counts.replacedFields === 0 ? [] : [tellReplaced(file)]),
          ...warnOfUnreadSboms(plan, run),
          ...said,
        ],
        digests: {
          ...(shard === undefined ? { input: `sha256:${whole.digest('hex')}` } : {}),
          output: sink.output.digest(),
          ...(sink.rejects === undefined ? {} : { rejects: sink.rejects.digest() }),
          snapshot: identity.snapshot,
        },
      },
    );
    await sink.commit?.({ ...last, summary });
    reporter.report();
    return { summary, pace: paceOfRun(reporter, counts.read - (resume?.counts.read ?? 0), assessed, run) };
  } finally {
    // Not waited for: an input that is read just now lets go only when it has something to give.
    rows?.close().catch(() => undefined);
  }
}

/** The same bytes, each of them put into the digest of the whole. */
async function* hashing(input: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const piece of input) {
    hash.update(piece);
    yield piece;
  }
}

function paceOfRun({ elapsedMs }: ProgressReporter, rows: number, assessed: number, run: BatchRun): RunPace {
  const seconds = elapsedMs / 1000;
  return {
    rows,
    seconds: Math.round(seconds * 1000) / 1000,
    rowsPerSecond: seconds > 0 ? Math.round(rows / seconds) : 0,
    assessed,
    workers: run.workers ?? 1,
  };
}

/** A column of bills of materials that nobody said where to find. */
function warnOfUnreadSboms({ sbom, header }: HeaderPlan, { readsSboms, fileName: file }: BatchRun): Issue[] {
  if (sbom === undefined || readsSboms) return [];
  const detail = `\`${header[sbom]?.trim()}\` (column ${sbom + 1}) names bills of materials and is not read; give the folder that they are in with \`--sbom-dir\``;
  return [{ pointer: '', code: 'header.sbom-dir', detail, severity: 'warning', file }];
}
