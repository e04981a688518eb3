import { Buffer } from 'node:buffer';
import { guardCell } from '../report/formula-guard.ts';

export interface RowTextOptions {
  readonly formulaGuard: boolean;
  /** What stands between two cells. */
  readonly delimiter: string;
}

/**
 * Rows as text: RFC 4180 with CRLF, and `'` before what a spreadsheet would run. Written by joining texts, because a library
 * that takes rows as arrays costs more than all the rest of a row that was decided before.
 */
export class RowText {
  /** Rows given so far. */
  rows = 0;
  /** Cells that the formula guard changed so far. */
  guardedCells = 0;
  #text = '';
  readonly #formulaGuard: boolean;
  readonly #delimiter: string;
  readonly #special: RegExp;

  constructor({ formulaGuard, delimiter }: RowTextOptions) {
    this.#formulaGuard = formulaGuard;
    this.#delimiter = delimiter;
    // The delimiter is one of few known characters, and none that means anything between brackets.
    this.#special = new RegExp(`["\\r\\n${delimiter}]`);
  }

  add(cells: readonly string[]): void {
    this.begin();
    for (const cell of cells) this.cell(cell);
    this.end();
  }

  /** Begins a row, of which the cells come one by one. */
  begin(): void {
    this.rows += 1;
    this.#isFirst = true;
  }

  cell(cell: string): void {
    if (!this.#isFirst) this.#text += this.#delimiter;
    this.#isFirst = false;
    if (cell === '') return;
    const guarded = this.#formulaGuard && mayBeFormula(cell) ? this.#guard(cell) : cell;
    this.#text += this.#special.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
  }

  end(): void {
    this.#text += '\r\n';
  }

  /** Adds a line that is whole as it is. */
  line(text: string): void {
    this.rows += 1;
    this.#text += `${text}\n`;
  }

  bytes(): Uint8Array {
    return Buffer.from(this.#text);
  }

  #isFirst = true;

  #guard(cell: string): string {
    const guarded = guardCell(cell);
    if (guarded !== cell) this.guardedCells += 1;
    return guarded;
  }
}

/** Letters and digits begin no formula; nearly all cells begin with one. */
function mayBeFormula(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return first < 48 || (first > 57 && first < 65);
}
