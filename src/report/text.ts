import picocolors from 'picocolors';
import type { Assessment } from '../model/assessment.ts';
import type { Verdict } from '../model/verdict.ts';
import { composeReport } from './compose-report.ts';
import { plainText } from './plain-text.ts';
import type { Block } from './report.ts';
import { columnsOf, padTo, wrap } from './wrap.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Columns of a line, 80 without it. */
  readonly width?: number;
}

const INDENT = 2;
const GAP = 3;
const NARROWEST_COLUMN = 10;

/** The assessment as text for a terminal or a file: verdict first, no line wider than `width`, colour only as a second sign. */
export function renderText(assessment: Assessment, { color, width = 80 }: TextOptions): string {
  const report = composeReport(assessment);
  const colors = picocolors.createColors(color);
  const indent = report.verdict.length + GAP;
  const head = report.head.flatMap((line) => wrap(plainText(line), width - indent));
  const lines = head.map((line, index) =>
    index === 0
      ? `${colors.bold(colors[COLORS[assessment.verdict]](report.verdict))}${' '.repeat(GAP)}${line}`
      : ' '.repeat(indent) + line,
  );
  for (const { title, blocks } of report.sections) {
    lines.push('', colors.bold(title));
    for (const block of blocks) {
      for (const line of layOut(block, width - INDENT)) lines.push(' '.repeat(INDENT) + line);
    }
  }
  lines.push('', ...report.basis.flatMap((line) => wrap(plainText(line), width)));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

const COLORS = {
  prohibited: 'red',
  'not-approved': 'red',
  'insufficient-evidence': 'yellow',
  conditional: 'yellow',
  approved: 'green',
} as const satisfies Record<Verdict, string>;

function layOut(block: Block, width: number): string[] {
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
