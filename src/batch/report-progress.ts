import type { RunProgress } from './progress.ts';

const MS_BETWEEN_REPORTS = 100;

/** Follows a run and tells `onProgress` now and then how far it has come. */
export class ProgressReporter {
  #rows = 0;
  #bytesRead = 0;
  #lastReport: number;
  readonly #start: number;
  readonly #now: () => number;
  readonly #onProgress: (progress: RunProgress) => void;

  constructor(now: () => number, onProgress: (progress: RunProgress) => void) {
    this.#now = now;
    this.#onProgress = onProgress;
    this.#start = now();
    this.#lastReport = this.#start;
  }

  /** The same bytes, counted as they are read. */
  async *counting(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of input) {
      this.#bytesRead += piece.length;
      yield piece;
    }
  }

  /** Milliseconds since the run began. */
  get elapsedMs(): number {
    return this.#now() - this.#start;
  }

  rowsDone(rows: number): void {
    this.#rows += rows;
    if (this.#now() - this.#lastReport >= MS_BETWEEN_REPORTS) this.report();
  }

  report(): void {
    this.#lastReport = this.#now();
    this.#onProgress({
      rows: this.#rows,
      bytesRead: this.#bytesRead,
      elapsedMs: this.#lastReport - this.#start,
    });
  }
}
