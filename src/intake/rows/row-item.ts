import type { RowQuestion } from '../csv/read-row.ts';
import type { RecordBoundary } from '../csv/record-boundary.ts';

/** What every row has, whatever file it stands in. */
interface AnyRow {
  /** The physical line it begins on. */
  readonly line: number;
  readonly lines: number;
  /** One cell for each column of the header; those that are not to be told are blank. */
  readonly cells: readonly string[];
  /** The object that it was, as JSON text, in a file of JSON lines. */
  readonly json?: string;
}

/** A row that can be asked. */
interface AskedRow extends AnyRow {
  readonly kind: 'record';
  /** What it asks, where the reader of its format says so; else its cells say it, by the plan of the header. */
  readonly question?: RowQuestion;
  /** What was odd about it, as a sentence. */
  readonly note?: string;
}

/** A row that cannot be read, and why. */
export interface RefusedRow extends AnyRow {
  readonly kind: 'reject';
  readonly code: string;
  readonly column?: number;
  readonly detail: string;
  /** Its text, unless it may hold what is not to be told. */
  readonly raw: string;
}

export type RowItem = AskedRow | RefusedRow;

export interface RowBlock {
  readonly items: readonly RowItem[];
  /** Where the rows behind them begin. */
  readonly end: RecordBoundary;
}

/** Rows to be gone through once, block by block or one by one. */
export function bothWays(blocks: AsyncIterable<RowBlock>): {
  readonly blocks: AsyncIterable<RowBlock>;
  readonly items: AsyncIterable<RowItem>;
} {
  return { blocks, items: itemsOf(blocks) };
}

async function* itemsOf(blocks: AsyncIterable<RowBlock>): AsyncGenerator<RowItem> {
  for await (const { items } of blocks) yield* items;
}
