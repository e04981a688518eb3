import { Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { type BatchRun, runBatch } from '../../src/batch/run-batch.ts';
import { createStreamSink } from '../../src/batch/run-sink.ts';
import type { RunPace, RunSummary } from '../../src/batch/run-summary.ts';
import { createChunkScorer } from '../../src/batch/score-chunk.ts';
import { inPieces } from '../intake/csv/read-text.ts';
import { fakeService } from './fake-service.ts';

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

export interface Result {
  readonly summary: RunSummary;
  readonly pace: RunPace;
  /** What was written, and read back as plain RFC 4180. */
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly records: readonly Readonly<Record<string, string>>[];
  readonly rejects: readonly Readonly<Record<string, string>>[];
}

/** Scores a file and reads the results back. */
export async function runText(
  content: string | Uint8Array,
  options: Partial<BatchRun> & {
    readonly withRejects?: boolean;
    readonly delimiter?: string;
    readonly output?: Writable;
    readonly rejects?: Writable;
  } = {},
): Promise<Result> {
  const kept = { output: new Kept(), rejects: new Kept() };
  const { withRejects, delimiter = ',', service = fakeService(), ...given } = options;
  const { output = kept.output, rejects = withRejects ? kept.rejects : undefined, ...run } = given;
  const sink = createStreamSink(output, rejects);
  const { summary, pace } = await runBatch({
    input: inPieces(content, 1000),
    inputSize: Buffer.byteLength(content),
    fileName: 'vendors.csv',
    sink,
    service,
    openScorer: createChunkScorer({ service }),
    defaults: {},
    formulaGuard: true,
    now: () => 0,
    ...run,
  }).finally(sink.release);
  const asRecords = ([header = [], ...others]: string[][]) =>
    others.map((row) => Object.fromEntries(row.map((cell, index) => [header[index] ?? '', cell])));
  return {
    summary,
    pace,
    text: kept.output.text,
    get rows() {
      return parse(kept.output.text, { delimiter });
    },
    get records() {
      return asRecords(parse(kept.output.text, { delimiter }));
    },
    rejects: asRecords(parse(kept.rejects.text)),
  };
}
