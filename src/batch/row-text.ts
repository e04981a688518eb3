import { Buffer } from 'node:buffer';
import { stringify } from 'csv-stringify/sync';
import { guardCell } from '../report/formula-guard.ts';

export interface RowTextOptions {
  readonly formulaGuard: boolean;
  /** What stands between two cells. */
  readonly delimiter: string;
}

/** Rows as text: RFC 4180 with CRLF, and `'` before what a spreadsheet would run. */
export class RowText {
  /** Rows given so far. */
  rows = 0;
  /** Cells that the formula guard changed so far. */
  guardedCells = 0;
  readonly #rows: (readonly string[])[] = [];
  readonly #options: RowTextOptions;

  constructor(options: RowTextOptions) {
    this.#options = options;
  }

  add(row: readonly string[]): void {
    this.rows += 1;
    this.#rows.push(this.#options.formulaGuard ? row.map((cell) => this.#guard(cell)) : row);
  }

  bytes(): Uint8Array {
    const text = stringify(this.#rows, {
      delimiter: this.#options.delimiter,
      record_delimiter: '\r\n',
      // Without it csv-stringify, told its line end, leaves cells with another one unquoted.
      quote_record_delimiter: true,
    });
    return Buffer.from(text);
  }

  #guard(cell: string): string {
    const guarded = guardCell(cell);
    if (guarded !== cell) this.guardedCells += 1;
    return guarded;
  }
}
