import type { PlainDate } from '../model/date.ts';
import type { Checkpoint, RunIdentity } from './checkpoint.ts';
import type { ChunkJob, OpenChunkScorer, ScoredChunk } from './chunk.ts';
import type { CutFile } from './cut-chunks.ts';
import { mapInOrder } from './map-in-order.ts';
import type { ProgressReporter } from './report-progress.ts';
import { addCounts, noCounts, type RunCounts } from './run-counts.ts';
import type { RunSink } from './run-sink.ts';
import { RunStopped } from './run-stopped.ts';

export interface ChunkRun {
  readonly cut: CutFile;
  readonly sink: RunSink;
  readonly openScorer: OpenChunkScorer;
  readonly job: ChunkJob;
  readonly begun: {
    readonly identity: RunIdentity;
    readonly decidedOn: PlainDate;
    readonly input: { readonly name: string; readonly size?: number | undefined };
    /** What an earlier run came to that this one goes on with. */
    readonly counts?: RunCounts | undefined;
    /** Set when that one had written every record. */
    readonly summary?: Checkpoint['summary'];
  };
  readonly reporter: ProgressReporter;
  readonly checkpointBytes: number;
  readonly signal?: AbortSignal | undefined;
  readonly now: () => number;
}

/** How long a run goes on at most before it is noted how far it is, and so how much work a crash can cost. */
const MS_BETWEEN_CHECKPOINTS = 2000;

/** Scores the chunks of a file and appends their rows in the order of the file, noting now and then how far it is. */
export async function runChunks(run: ChunkRun): Promise<{
  readonly counts: RunCounts;
  readonly assessed: number;
  readonly last: Checkpoint;
}> {
  const { cut, sink, begun, reporter, checkpointBytes, signal, now } = run;
  const { identity, decidedOn, input } = begun;
  let counts = begun.counts ?? noCounts();
  let assessed = 0;
  let read = cut.begin;
  const reached = (): Checkpoint => ({
    format: 'assay-checkpoint/1',
    identity,
    decidedOn,
    input: { ...(input.size === undefined ? {} : { size: input.size }), name: input.name, ...read },
    output: { length: sink.output.length(), digest: sink.output.digest() },
    ...(sink.rejects === undefined
      ? {}
      : { rejects: { length: sink.rejects.length(), digest: sink.rejects.digest() } }),
    counts,
    ...(begun.summary === undefined ? {} : { summary: begun.summary }),
  });
  await sink.commit?.(reached());
  let noted = { offset: read.offset, at: now() };
  const appended = { whole: true };
  const scorer = await run.openScorer(run.job);
  try {
    const results = mapInOrder(cut.chunks, scorer.atOnce, async (chunk) => ({
      chunk,
      scored: await scorer.score(chunk),
    }));
    for (;;) {
      const next = await unlessAborted(results.next(), signal);
      if (next.done) break;
      const { chunk, scored } = next.value;
      appended.whole = false;
      await append(sink, scored);
      appended.whole = true;
      counts = addCounts(counts, scored.counts);
      assessed += scored.assessed;
      read = { offset: chunk.to, lines: chunk.nextLine - 1, digest: chunk.digest };
      reporter.rowsDone(scored.counts.read);
      if (read.offset - noted.offset >= checkpointBytes || now() - noted.at >= MS_BETWEEN_CHECKPOINTS) {
        await sink.commit?.(reached());
        noted = { offset: read.offset, at: now() };
      }
    }
    return { counts, assessed, last: reached() };
  } catch (error) {
    // Half a chunk is behind what `reached` would tell; the last note stands, and the half is cut off.
    if (appended.whole) await keepWhatIsThere(sink, reached());
    throw error;
  } finally {
    await scorer.close();
  }
}

async function append({ output, rejects }: RunSink, scored: ScoredChunk): Promise<void> {
  await output.append(scored.output);
  await rejects?.append(scored.rejects);
}

/** Whatever ended the run is what is told, not that there was no room for the note. */
async function keepWhatIsThere(sink: RunSink, checkpoint: Checkpoint): Promise<void> {
  await sink.commit?.(checkpoint).catch(() => undefined);
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(new RunStopped());
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
