import type { QuestionDefaults } from '../assessment/rows/row-answer.ts';
import type { CsvLimits } from '../intake/csv/csv-item.ts';
import type { RowItem } from '../intake/rows/row-item.ts';
import type { JsonFile } from '../model/json-file.ts';
import type { FileTable, OutputFormat } from './file-table.ts';
import type { RunCounts } from './run-counts.ts';
import type { Sample } from './sample-rows.ts';

/** Whole records of a file, as they stand there one after the other: what is scored at a time. */
export interface Chunk {
  /** Text in UTF-8, whatever the file is written in; or the rows themselves, of a file that is no text to be cut. */
  readonly rows: { readonly bytes: Uint8Array } | { readonly items: readonly RowItem[] };
  /** The physical line that it begins on, and the one behind it; the first line of the file is 1. */
  readonly line: number;
  readonly nextLine: number;
  /** Where it begins and ends in the text of the file, in bytes of UTF-8. */
  readonly from: number;
  readonly to: number;
  /** Of all that was read up to `to`. */
  readonly digest: string;
}

/** All that the rows of a chunk depend on besides the chunk and the service. Plain data, so that it can be sent to a worker. */
export interface ChunkJob {
  /** How messages name the file. */
  readonly file: string;
  readonly table: FileTable;
  readonly defaults: QuestionDefaults;
  readonly map?: JsonFile | undefined;
  /** How the scored rows are written; as the file is without it. */
  readonly format?: OutputFormat | undefined;
  readonly formulaGuard: boolean;
  /** Whether rejected rows go to a place of their own. */
  readonly divertRejects: boolean;
  /** How many answers are remembered for rows that ask the same. */
  readonly memoSize: number;
  readonly limits: Partial<CsvLimits>;
  /** Which rows are decided a second time, by the reference. */
  readonly verify?: Sample | undefined;
}

/** A chunk scored: the text of its rows, and what they come to. */
export interface ScoredChunk {
  readonly output: Uint8Array;
  readonly rejects: Uint8Array;
  readonly counts: RunCounts;
  /** Different rows that were put to the service: rows that ask the same are asked once by each worker. */
  readonly assessed: number;
}

/** Whoever scores chunks: this thread, or several others. */
export interface ChunkScorer {
  /** Chunks may be given out of turn and several at a time; each has its own result. */
  readonly score: (chunk: Chunk) => Promise<ScoredChunk>;
  /** How many chunks are best under way at a time. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
}

/** Starts whoever scores the chunks of one run. */
export type OpenChunkScorer = (job: ChunkJob) => Promise<ChunkScorer>;
