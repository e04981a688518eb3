import { AssayError } from '../../model/error.ts';
import type { RunRow, RunTable } from './read-run.ts';

/** A row of one run and that of the other for the same record; one of them may be missing. */
export interface RowPair {
  readonly before?: RunRow;
  readonly after?: RunRow;
  /** What the record is called in the column of `key`. */
  readonly key?: string;
}

/** The rows of both runs, each with that in the same place. Memory does not grow with the files. */
export async function* pairByPlace(before: RunTable, after: RunTable): AsyncGenerator<RowPair> {
  const [left, right] = [before.rows[Symbol.asyncIterator](), after.rows[Symbol.asyncIterator]()];
  for (;;) {
    const [a, b] = [await left.next(), await right.next()];
    if (a.done && b.done) return;
    yield { ...(a.done ? {} : { before: a.value }), ...(b.done ? {} : { after: b.value }) };
  }
}

/**
 * The rows of both runs, each with that of the same name in a column; the n-th of a name with the n-th. The first run is held
 * in memory. Throws `AssayError` `validation` when a run has no such column.
 */
export async function* pairByKey(before: RunTable, after: RunTable, key: string): AsyncGenerator<RowPair> {
  const [left, right] = [columnOf(before, key), columnOf(after, key)];
  const waiting = new Map<string, RunRow[]>();
  for await (const row of before.rows) {
    const name = row.cells[left] ?? '';
    const same = waiting.get(name);
    if (same === undefined) waiting.set(name, [row]);
    else same.push(row);
  }
  for await (const row of after.rows) {
    const name = row.cells[right] ?? '';
    const other = waiting.get(name)?.shift();
    yield { key: name, after: row, ...(other === undefined ? {} : { before: other }) };
  }
  for (const [name, rows] of waiting) for (const row of rows) yield { key: name, before: row };
}

function columnOf({ header, file }: RunTable, key: string): number {
  const index = header.findIndex((name) => name.trim() === key.trim());
  if (index !== -1) return index;
  throw new AssayError('validation', `\`${file}\` has no column \`${key}\`; name one of its own with --key`);
}
