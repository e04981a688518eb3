import { join } from 'node:path';
import type { AssayService } from '../assessment/ports.ts';
import type { OpenChunkScorer } from '../batch/chunk.ts';
import { openWorkers } from '../batch/open-workers.ts';
import { renderRunReport } from '../batch/report/run-report.ts';
import { runBatch } from '../batch/run-batch.ts';
import { RunStopped } from '../batch/run-stopped.ts';
import type { RunPace, RunSummary } from '../batch/run-summary.ts';
import { createChunkScorer } from '../batch/score-chunk.ts';
import { AssayError } from '../model/error.ts';
import { DEFAULT_POLICY } from '../model/question.ts';
import { plainJson } from '../report/plain-text.ts';
import { digestListing } from '../store/files/digest-listing.ts';
import { openDocumentFolder } from '../store/files/document-folder.ts';
import { PROGRAM_FOLDER } from '../store/files/program-folder.ts';
import { findRunPlace } from '../store/files/run-files.ts';
import type { BatchOptions } from './batch-options.ts';
import type { CliParts } from './cli-parts.ts';
import { overlaysOf } from './common-options.ts';
import { drawProgress } from './draw-progress.ts';
import { findRunTarget } from './find-run-target.ts';
import { writeGenerated } from './generated-file.ts';
import { Interruption } from './interruption.ts';
import { readMap } from './print-map.ts';

interface ScoredFile {
  readonly summary: RunSummary;
  readonly pace: RunPace;
}

/** Scores a file into files that get their names only when they are whole. Throws `Interruption` when it is stopped. */
export async function scoreFile(file: string, options: BatchOptions, parts: CliParts): Promise<ScoredFile> {
  const map = await readMap(options.map, parts);
  const target = await findRunTarget(options, parts);
  for (const path of [options.summary, options.report]) await tryPlace(path, parts);
  const { begun } = target;
  const today = options.decidedOn ?? begun?.decidedOn ?? parts.today();
  const service = await parts.openService({ ...overlaysOf(options), today: () => today });
  const input =
    file === '-' ? { bytes: parts.stdin, close: () => undefined } : await parts.files.openInput(file);
  const size = 'size' in input ? input.size : undefined;
  const bar = parts.isTerminal && !options.quiet ? drawProgress(parts.stderr, size) : undefined;
  try {
    if (options.shard !== undefined && size === undefined)
      throw new AssayError(
        'validation',
        '--shard divides a file by its size, which standard input and pipes do not have; name a file',
      );
    const openScorer = await scorerOf(options, service, parts);
    const opened = await target.open();
    try {
      const scored = await runBatch({
        input: input.bytes,
        inputSize: size,
        fileName: file === '-' ? 'standard input' : file,
        sink: opened.sink,
        service,
        defaults: {
          policy: options.policy ?? DEFAULT_POLICY,
          market: options.market,
          categories: options.category,
          asOf: options.asOf,
          knownAt: options.knownAt,
        },
        openScorer,
        workers: options.workers,
        map,
        ...{ profile: options.profile, encoding: options.encoding, format: options.format },
        readsSboms: options.sbomDir !== undefined,
        formulaGuard: options.formulaGuard === 'on',
        shard: options.shard,
        verify: options.verify,
        options: {
          // Remarks in the rows name it.
          '<file>': file,
          ...(options.sbomDir === undefined
            ? {}
            : { '--sbom-dir': `${options.sbomDir} ${await digestListing(options.sbomDir)}` }),
        },
        resume: begun,
        signal: parts.signal,
        onProgress: bar?.update,
        now: parts.now,
        checkpointBytes: options.checkpointEvery,
      });
      await writeAccounts(scored, options, parts);
      await opened.finish();
      return scored;
    } catch (error) {
      const isKept = await opened.leave();
      throw error instanceof RunStopped ? stopped(isKept, options, parts) : error;
    }
  } finally {
    bar?.stop();
    input.close();
  }
}

async function scorerOf(
  options: BatchOptions,
  service: AssayService,
  { version }: CliParts,
): Promise<OpenChunkScorer> {
  const { workers, sbomDir, policy = DEFAULT_POLICY } = options;
  // Opened here also for workers, so that a folder that is none is told before anything is begun.
  const openSbom = sbomDir === undefined ? undefined : await openDocumentFolder(sbomDir);
  if (workers === 1) return createChunkScorer({ service, openSbom });
  const { rules, data, waivers = [], judgements = [] } = overlaysOf(options);
  const setup = { rules, data, waivers, judgements, sbomDir, version, today: service.today() };
  return openWorkers({
    filename: join(PROGRAM_FOLDER, 'dist', 'worker.js'),
    workers,
    setup: () => ({ ...setup, digests: service.digests(policy) }),
  });
}

/** A million rows should not be scored before it is told that their account has no place. */
async function tryPlace(path: string | undefined, { files }: CliParts): Promise<void> {
  // A pipe is left alone: its reader would take the end of the trial for the end of the account.
  if (path === undefined || (await findRunPlace(path)) === undefined) return;
  await (await files.createOutput(path)).discard();
}

async function writeAccounts({ summary, pace }: ScoredFile, options: BatchOptions, parts: CliParts) {
  if (options.summary !== undefined)
    await writeGenerated(options.summary, `${plainJson({ ...summary, pace })}\n`, parts);
  if (options.report !== undefined)
    await writeGenerated(options.report, renderRunReport(summary, pace), parts);
}

function stopped(isKept: boolean, { quiet }: BatchOptions, { signal, stderr }: CliParts): Error {
  // Whoever reads no more (`| head`) did not stop it.
  if (!quiet && signal.aborted && signal.reason !== 0)
    stderr.write(
      isKept
        ? 'The run was stopped. What it has written is kept; --resume goes on with it.\n'
        : 'The run was stopped. Nothing is left of it.\n',
    );
  return new Interruption(typeof signal.reason === 'number' ? signal.reason : 0);
}
