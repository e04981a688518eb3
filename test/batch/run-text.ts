import { Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { type BatchRun, runBatch } from '../../src/batch/run-batch.ts';
import type { RunSummary } from '../../src/batch/run-summary.ts';
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
  /** What was written, and read back as plain RFC 4180. */
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly records: readonly Readonly<Record<string, string>>[];
  readonly rejects: readonly Readonly<Record<string, string>>[];
}

/** Scores a file and reads the results back. */
export async function runText(
  content: string | Uint8Array,
  options: Partial<BatchRun> & { readonly withRejects?: boolean; readonly delimiter?: string } = {},
): Promise<Result> {
  const { withRejects, delimiter = ',', ...run } = options;
  const output = new Kept();
  const rejects = new Kept();
  const summary = await runBatch({
    input: inPieces(content, 1000),
    fileName: 'vendors.csv',
    output,
    rejects: withRejects ? rejects : undefined,
    service: fakeService(),
    defaults: {},
    formulaGuard: true,
    now: () => 0,
    ...run,
  });
  const rows = parse(output.text, { delimiter });
  const asRecords = ([header = [], ...others]: string[][]) =>
    others.map((row) => Object.fromEntries(row.map((cell, index) => [header[index] ?? '', cell])));
  return {
    summary,
    text: output.text,
    rows,
    records: asRecords(rows),
    rejects: asRecords(parse(rejects.text)),
  };
}
