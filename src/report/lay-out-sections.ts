import { plainText } from './plain-text.ts';
import type { Block, Section } from './report.ts';
import { columnsOf, padTo, wrap } from './wrap.ts';

const INDENT = 2;
const GAP = 3;
const NARROWEST_COLUMN = 10;

/** Each section as lines of at most `width` columns: an empty line, its title with each line as `emphasise` makes it, its blocks. */
export function layOutSections(
  sections: readonly Section[],
  width: number,
  emphasise: (title: string) => string,
): string[] {
  return sections.flatMap(({ title, blocks }) => [
    '',
    ...wrap(plainText(title), width).map(emphasise),
    ...blocks.flatMap((block) => layOutBlock(block, width - INDENT).map((line) => ' '.repeat(INDENT) + line)),
  ]);
}

function layOutBlock(block: Block, width: number): string[] {
  if (block.kind === 'sentence') {
    // Continued lines stand further in, so that one sees where the next sentence begins.
    const [first = '', ...more] = wrap(plainText(block.text), width - INDENT);
    return [first, ...more.map((line) => ' '.repeat(INDENT) + line)];
  }
  const rows = [...(block.head === undefined ? [] : [block.head]), ...block.rows].map((row) =>
    row.map(plainText),
  );
  const columns = fitColumns(rows, width);
  return rows.flatMap((row) => layOutRow(row, columns));
}

function layOutRow(row: readonly string[], columns: readonly number[]): string[] {
  const cells = columns.map((width, index) => wrap(row[index] ?? '', width));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) =>
    cells.map((cell, index) => padTo(cell[at] ?? '', columns[index] ?? 0)).join(' '.repeat(GAP)),
  );
}

/** As wide as the cells need; where that is too wide, the widest column gives way first, words last. */
function fitColumns(rows: readonly (readonly string[])[], width: number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widthsBy = (measure: (cell: string) => number) =>
    Array.from({ length: count }, (_, index) => Math.max(...rows.map((row) => measure(row[index] ?? ''))));
  const columns = widthsBy(columnsOf);
  const longestWords = widthsBy((cell) => Math.max(...cell.split(' ').map(columnsOf)));
  const room = width - GAP * (count - 1);
  // A fact name broken in two cannot be copied, so words are broken only when nothing else is left to give.
  shrink(columns, room, longestWords);
  shrink(
    columns,
    room,
    columns.map(() => NARROWEST_COLUMN),
  );
  return columns;
}

/** Takes from the widest column that is above its floor until all fit into `room`, or none can give more. */
function shrink(columns: number[], room: number, floors: readonly number[]): void {
  for (;;) {
    const excess = columns.reduce((sum, column) => sum + column, 0) - room;
    const spare = columns.map((column, index) => (column > (floors[index] ?? 0) ? column : 0));
    const widest = Math.max(...spare);
    if (excess <= 0 || widest === 0) return;
    columns[spare.lastIndexOf(widest)] = widest - 1;
  }
}
