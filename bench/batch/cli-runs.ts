import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunPace, RunSummary } from '../../src/batch/run-summary.ts';
import { PROGRAM_FOLDER } from '../../src/store/files/program-folder.ts';
import { countRecords } from './count-records.ts';
import type { Measured } from './measured.ts';
import { POLICY } from './policy-in-force.ts';
import { runNode } from './run-child.ts';

/** What a run of the program is given. */
export interface CliRun {
  readonly file: string;
  readonly rows: number;
  /** The overlay with the invented list. */
  readonly data: string;
  /** Where its files go; they are removed. */
  readonly output: string;
  readonly workers?: number;
}

/** `assay batch` as a user runs it. Throws when a row is missing in its account or in what it wrote. */
export async function runCli({ file, rows, data, output, workers = 1 }: CliRun): Promise<Measured> {
  const summary = `${output}.json`;
  const options = ['--policy', POLICY, '--data', data, '-o', output, '--summary', summary];
  const ran = await runNode([
    join(PROGRAM_FOLDER, 'dist', 'main.js'),
    ...['batch', file, ...options, '--workers', String(workers), '--quiet'],
  ]);
  const { read, decided, pace } = JSON.parse(await readFile(summary, 'utf8')) as RunSummary & {
    pace: RunPace;
  };
  await rm(summary);
  if (decided !== rows || read !== rows)
    throw new Error(`of ${rows} rows, ${read} were read and ${decided} decided`);
  const bytes = await checkWritten(output, rows);
  return { rows, seconds: pace.seconds, wallSeconds: ran.wallSeconds, maxBytes: ran.maxBytes, bytes };
}

/** Two runs of the same at a time, each with an output of its own. */
export async function runSideBySide(run: CliRun): Promise<Measured> {
  const [one, other] = await Promise.all(
    ['1', '2'].map((name) => runCli({ ...run, output: `${run.output}-${name}` })),
  );
  if (one === undefined || other === undefined) throw new Error('there were not two runs');
  return {
    rows: one.rows + other.rows,
    seconds: Math.max(one.seconds, other.seconds),
    wallSeconds: Math.max(one.wallSeconds, other.wallSeconds),
    maxBytes: one.maxBytes + other.maxBytes,
    bytes: one.bytes + other.bytes,
  };
}

/** Removes a scored file, which must have so many records, and returns how many bytes it had. */
export async function checkWritten(output: string, rows: number): Promise<number> {
  const { records, bytes } = await countRecords(output);
  await rm(output);
  if (records !== rows) throw new Error(`${rows} rows were read and ${records} written`);
  return bytes;
}
