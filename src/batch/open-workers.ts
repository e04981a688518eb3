import { AssayError, type ErrorCode } from '../model/error.ts';
import type { Chunk, ChunkJob, ChunkScorer, OpenChunkScorer } from './chunk.ts';
import type { WorkerAnswer, WorkerSetup, WorkerTask } from './worker-job.ts';

export interface WorkerOptions {
  /** The program of a worker. */
  readonly filename: string;
  readonly workers: number;
  /** Asked for when the defaults of the run have been tried. */
  readonly setup: () => WorkerSetup;
}

/** Scores chunks in threads of their own, each with a service and a memory of answers of its own. */
export function openWorkers({ filename, workers, setup: setUp }: WorkerOptions): OpenChunkScorer {
  return async (job: ChunkJob): Promise<ChunkScorer> => {
    // Whoever scores in one thread should not wait for it to load.
    const { Piscina } = await import('piscina');
    const setup = setUp();
    const pool = new Piscina<WorkerTask, WorkerAnswer>({
      filename,
      name: 'scoreChunk',
      minThreads: workers,
      maxThreads: workers,
      concurrentTasksPerWorker: 1,
    });
    const score = async (chunk: Chunk) => {
      const answer = await pool.run(
        { setup, job, chunk },
        { transferList: 'bytes' in chunk.rows ? [chunk.rows.bytes.buffer as ArrayBuffer] : [] },
      );
      if ('scored' in answer) return answer.scored;
      throw new AssayError(answer.refused.code as ErrorCode, answer.refused.message);
    };
    // One more each than they work on, so that nobody waits for the next.
    return { score, atOnce: 2 * workers, close: () => pool.destroy() };
  };
}
