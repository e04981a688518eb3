import type { QuestionDefaults } from '../assessment/ask-row.ts';
import type { CsvLimits } from '../intake/csv/csv-item.ts';
import type { JsonFile } from '../model/json-file.ts';
import type { RunCounts } from './run-counts.ts';

/** Whole records of a file, as they stand there one after the other: what is scored at a time. */
export interface Chunk {
  /** UTF-8, whatever the file is written in. Of a line that is too long for a record, only its beginning. */
  readonly bytes: Uint8Array;
  /** The physical line that it begins on; the first line of the file is 1. */
  readonly line: number;
  /** How many physical lines it covers, and how many of these are blank. */
  readonly lines: number;
  readonly blankLines: number;
  /** Where it begins and ends in the text of the file, in bytes of UTF-8 without byte order mark. */
  readonly from: number;
  readonly to: number;
  /** Of the text from its first byte up to `to`. */
  readonly digest: string;
}

/** All that the rows of a chunk depend on besides the chunk and the service. Plain data, so that it can be sent to a worker. */
export interface ChunkJob {
  /** How messages name the file. */
  readonly file: string;
  /** The text of the file up to and with its header. */
  readonly header: Uint8Array;
  readonly headerLines: number;
  readonly defaults: QuestionDefaults;
  readonly map?: JsonFile | undefined;
  readonly formulaGuard: boolean;
  /** Whether rejected rows go to a place of their own. */
  readonly divertRejects: boolean;
  /** How many rows are assessed at a time. */
  readonly concurrency: number;
  /** How many answers are remembered for rows that ask the same. */
  readonly memoSize: number;
  readonly limits: Partial<CsvLimits>;
}

/** A chunk scored: the text of its rows, and what they come to. */
export interface ScoredChunk {
  readonly output: Uint8Array;
  readonly rejects: Uint8Array;
  readonly counts: RunCounts;
  /** Questions put to the engine: rows that ask the same are assessed once by each worker. */
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
