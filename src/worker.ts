import type { AssayService } from './assessment/ports.ts';
import { differences } from './batch/checkpoint.ts';
import type { ChunkScorer } from './batch/chunk.ts';
import { createChunkScorer } from './batch/score-chunk.ts';
import type { WorkerAnswer, WorkerSetup, WorkerTask } from './batch/worker-job.ts';
import { AssayError } from './model/error.ts';
import { openDocumentFolder } from './store/files/document-folder.ts';
import { openService } from './store/files/open-service.ts';

let opened: Promise<ChunkScorer> | undefined;

/** What a worker of `assay batch --workers` does: it scores one chunk. Its service is opened once, with the first. */
export async function scoreChunk({ setup, job, chunk }: WorkerTask): Promise<WorkerAnswer> {
  try {
    opened ??= openScorer(setup, job);
    return { scored: await (await opened).score(chunk) };
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return { refused: { code: error.code, message: error.message } };
  }
}

async function openScorer(setup: WorkerSetup, job: WorkerTask['job']): Promise<ChunkScorer> {
  const { sbomDir, digests, today } = setup;
  const service = await openService({ ...setup, today: () => today });
  proveSame(service, job.defaults.policy, digests);
  const openSbom = sbomDir === undefined ? undefined : await openDocumentFolder(sbomDir);
  return createChunkScorer({ service, openSbom })(job);
}

/** Rules or lists may be written while a run starts: its rows would then be decided on one thing or the other. */
function proveSame(service: AssayService, policy: string | undefined, digests: WorkerSetup['digests']): void {
  const changed = differences(digests, service.digests(policy), (name) => name);
  if (changed.length === 0) return;
  throw new AssayError(
    'unavailable',
    `while the run started, this changed: ${changed.join('; ')}; run again when nobody writes it any more`,
  );
}
