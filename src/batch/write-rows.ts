import type { Writable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { AssayError } from '../model/error.ts';
import { guardCell } from '../report/formula-guard.ts';

export interface RowWriterOptions {
  readonly formulaGuard: boolean;
  /** How messages name what is written: "the results". */
  readonly what: string;
}

/** How many rows go into one write. */
const ROWS_AT_ONCE = 256;

/**
 * Writes rows as CSV (RFC 4180, CRLF) to a stream that somebody else opened and will close. Waits for the stream, so
 * that rows never pile up in memory. Throws `AssayError` `unwritable` when the stream fails.
 */
export class RowWriter {
  /** What stands between two cells; to be set before the first row. */
  delimiter = ',';
  /** Whether each row is one cell of JSON, to be written as it is on a line; to be set before the first row. */
  isJson = false;
  /** Rows handed over so far. */
  rows = 0;
  /** Cells that the formula guard changed so far. */
  guardedCells = 0;
  #waiting: (readonly string[])[] = [];
  #failure: Error | undefined;
  readonly #stream: Writable;
  readonly #options: RowWriterOptions;

  constructor(stream: Writable, options: RowWriterOptions) {
    this.#stream = stream;
    this.#options = options;
    stream.on('error', this.#fail);
  }

  async write(row: readonly string[]): Promise<void> {
    this.rows += 1;
    this.#waiting.push(
      this.#options.formulaGuard && !this.isJson ? row.map((cell) => this.#guard(cell)) : row,
    );
    if (this.#waiting.length >= ROWS_AT_ONCE) await this.flush();
  }

  /** Writes what is waiting, and returns when the stream has taken it. */
  async flush(): Promise<void> {
    if (this.#waiting.length > 0) {
      const text = this.isJson
        ? `${this.#waiting.map(([text]) => text).join('\n')}\n`
        : stringify(this.#waiting, {
            delimiter: this.delimiter,
            record_delimiter: '\r\n',
            // Without it csv-stringify, told its line end, leaves cells with another one unquoted.
            quote_record_delimiter: true,
          });
      this.#waiting = [];
      await new Promise<void>((resolve) => {
        this.#stream.write(text, (error) => {
          if (error) this.#fail(error);
          resolve();
        });
      });
    }
    if (this.#failure === undefined) return;
    const { what } = this.#options;
    const detail = `${what} cannot be written: ${this.#failure.message}; make room or name another place, and run again`;
    throw new AssayError('unwritable', detail);
  }

  /** Stops listening to the stream. After a failure it goes on listening: its error event is still to come. */
  release(): void {
    if (this.#failure === undefined) this.#stream.off('error', this.#fail);
  }

  readonly #fail = (error: Error): void => {
    this.#failure ??= error;
  };

  #guard(cell: string): string {
    const guarded = guardCell(cell);
    if (guarded !== cell) this.guardedCells += 1;
    return guarded;
  }
}
