import type { PlainDate } from '../model/date.ts';
import type { Chunk, ChunkJob, ScoredChunk } from './chunk.ts';

/** What a worker needs to open the same service, and to prove that it is the same. Plain data. */
export interface WorkerSetup {
  readonly rules: readonly string[];
  readonly data: readonly string[];
  readonly waivers: readonly string[];
  readonly judgements: readonly string[];
  readonly sbomDir?: string | undefined;
  readonly version: string;
  /** The day it is, for all of them. */
  readonly today: PlainDate;
  /** What the service of the main thread decides on, by name. */
  readonly digests: Readonly<Record<string, string>>;
}

/** What a worker is sent. */
export interface WorkerTask {
  readonly setup: WorkerSetup;
  readonly job: ChunkJob;
  readonly chunk: Chunk;
}

/** What it sends back. A mistake of the caller is sent as data: a class does not survive the way. */
export type WorkerAnswer =
  | { readonly scored: ScoredChunk }
  | { readonly refused: { readonly code: string; readonly message: string } };
