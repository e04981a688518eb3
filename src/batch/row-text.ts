import { Buffer } from 'node:buffer';
import { guardCell } from '../report/formula-guard.ts';

export interface RowTextOptions {
  readonly formulaGuard: boolean;
  /** What stands between two cells. */
  readonly delimiter: string;
}

/** A long cell as it is written. */
interface WrittenCell {
  readonly bytes: Buffer;
  readonly isGuarded: boolean;
}

/** Cells of so many letters are the same in many rows: which rules decided, and all that is missing. */
const LONG_CELL = 64;
/** So many of them are remembered. */
const MOST_CELLS = 1000;

const LINE_END = '\r\n';
const FIRST_BYTES = 64 * 1024;
/** What has to stand between quotes, whatever the delimiter. */
const SPECIAL = /["\r\n]/;

/**
 * Rows as bytes: RFC 4180 with CRLF, and `'` before what a spreadsheet would run. Written by joining texts, because a library
 * that takes rows as arrays costs more than all the rest of a row that was decided before. It may be written to again after
 * `take`.
 */
export class RowText {
  /** Rows given so far. */
  rows = 0;
  /** Cells that the formula guard changed so far. */
  guardedCells = 0;
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #length = 0;
  readonly #formulaGuard: boolean;
  readonly #delimiter: string;
  readonly #longCells = new Map<string, WrittenCell>();

  constructor({ formulaGuard, delimiter }: RowTextOptions) {
    this.#formulaGuard = formulaGuard;
    this.#delimiter = delimiter;
  }

  /** Adds a row of these cells. */
  add(cells: readonly string[]): void {
    this.rows += 1;
    this.#write(this.#join(cells) + LINE_END);
  }

  /** Adds a row of `cells` with `end` behind them, of which the long cells are those of many rows. */
  addWithEnd(cells: readonly string[], end: readonly string[]): void {
    this.rows += 1;
    this.#write(this.#join(cells));
    let short = '';
    for (const cell of end) {
      short += this.#delimiter;
      if (cell.length < LONG_CELL) {
        short += this.#textOf(cell);
        continue;
      }
      this.#write(short);
      short = '';
      this.#writeLong(cell);
    }
    this.#write(short + LINE_END);
  }

  /** Adds a line that is whole as it is. */
  line(text: string): void {
    this.rows += 1;
    this.#write(`${text}\n`);
  }

  /** What was added since the last time. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.allocUnsafe(Math.max(FIRST_BYTES, this.#length));
    this.#length = 0;
    return taken;
  }

  #writeLong(cell: string): void {
    let known = this.#longCells.get(cell);
    if (known === undefined) {
      const before = this.guardedCells;
      const bytes = Buffer.from(this.#textOf(cell));
      known = { bytes, isGuarded: this.guardedCells > before };
      this.guardedCells = before;
      if (this.#longCells.size >= MOST_CELLS) this.#longCells.clear();
      this.#longCells.set(cell, known);
    }
    if (known.isGuarded) this.guardedCells += 1;
    this.#makeRoom(known.bytes.length);
    this.#length += known.bytes.copy(this.#bytes, this.#length);
  }

  #join(given: readonly string[]): string {
    const cells = this.#formulaGuard ? this.#guard(given) : given;
    const joined = cells.join(this.#delimiter);
    // Most rows have nothing to be quoted, which the whole tells sooner than its cells.
    if (!SPECIAL.test(joined) && countOf(this.#delimiter, joined) < cells.length) return joined;
    return cells.map((cell) => this.#quote(cell)).join(this.#delimiter);
  }

  #quote(cell: string): string {
    return SPECIAL.test(cell) || cell.includes(this.#delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }

  #textOf(cell: string): string {
    return this.#quote(this.#formulaGuard && mayBeFormula(cell) ? this.#guardCell(cell) : cell);
  }

  #guard(cells: readonly string[]): readonly string[] {
    return cells.some(mayBeFormula) ? cells.map((cell) => this.#guardCell(cell)) : cells;
  }

  #guardCell(cell: string): string {
    const guarded = guardCell(cell);
    if (guarded !== cell) this.guardedCells += 1;
    return guarded;
  }

  #write(text: string): void {
    // No letter takes more than three bytes a unit.
    this.#makeRoom(3 * text.length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + bytes));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

function countOf(mark: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

/** Letters and digits begin no formula; nearly all cells begin with one. */
function mayBeFormula(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return first < 48 || (first > 57 && first < 65);
}
