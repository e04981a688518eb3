import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createService } from '../../src/assessment/create-service.ts';
import { runBatch } from '../../src/batch/run-batch.ts';
import { createStreamSink } from '../../src/batch/run-sink.ts';
import { createChunkScorer } from '../../src/batch/score-chunk.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { POLICY, today } from './policy-in-force.ts';
import type { Work } from './work.ts';

/**
 * The run of `assay batch` in this process and thread, over the shipped rules and data without the lists: nobody is looked for
 * anywhere, and rows say so (`not-screened`). All else is as ever: explanations, receipts, digests, the account.
 */
export async function openOursUnscreened(): Promise<(work: Work) => Promise<number>> {
  const day = today();
  const snapshot = await readData(packFolders({}), 'assay bench');
  const service = createService({ ...snapshot, lists: new Map() }, () => day);
  return async ({ file, output }) => {
    const stream = createWriteStream(output);
    const { summary } = await runBatch({
      input: createReadStream(file),
      inputSize: (await stat(file)).size,
      fileName: file,
      sink: createStreamSink(stream),
      service,
      defaults: { policy: POLICY },
      openScorer: createChunkScorer({ service }),
      formulaGuard: true,
      now: () => performance.now(),
    });
    stream.end();
    await finished(stream);
    if (summary.notScreened !== summary.decided)
      throw new Error(`${summary.decided - summary.notScreened} rows were screened after all`);
    return summary.read;
  };
}
