import { isUtf8 } from 'node:buffer';
import type { CsvItem } from './csv-item.ts';
import type { CsvFormat } from './dialect.ts';
import { countFault, fitCells, forceCells, isBlank, swallowsRecords } from './fit-cells.ts';
import { parseLines, withoutCr } from './parse-lines.ts';
import type { Stretch } from './stretch.ts';
import { survey } from './survey.ts';

/** What was read from the front of a stretch. */
export interface BlockReading {
  readonly items: readonly CsvItem[];
  /** How many bytes and physical lines were read, and how many of these lines were blank. */
  readonly bytes: number;
  readonly lines: number;
  readonly blankLines: number;
}

/**
 * Reads the whole records among the first `blockBytes` bytes with no word about what could be wrong: the fast way, for well-formed
 * text. Gives undefined when no record ends there, and `odd` when anything is wrong with them: then `readRecord` says
 * record by record what.
 */
export function readBlock(
  stretch: Stretch,
  blockBytes: number,
  format: CsvFormat,
): BlockReading | 'odd' | undefined {
  const { cut, lines, longest, clean } = survey(stretch, Math.min(blockBytes, stretch.bytes.length), format);
  if (cut === 0) return undefined;
  const block = stretch.bytes.subarray(0, cut);
  if (!clean || longest > format.maxRecordBytes || !isUtf8(block)) return 'odd';
  const parsed = parseLines(block.toString('utf8'), format);
  if (parsed === undefined) return 'odd';

  const items: CsvItem[] = [];
  let line = stretch.line;
  let blankLines = 0;
  for (const [index, row] of parsed.rows.entries()) {
    const covered = parsed.covers[index] as number;
    if (covered > format.maxRecordLines) return 'odd';
    const cells = fitCells(row, format.columns);
    if (row.length === 1 && isBlank(row[0] ?? '')) {
      // In a file of one column a blank line and a quoted blank cell are told apart by their bytes only.
      if (format.columns === 1) return 'odd';
      blankLines += covered;
    } else if (cells === undefined) {
      if (covered > 1 || format.allQuoted) return 'odd';
      const fault = countFault(row.length, format.columns);
      const raw = withoutCr(parsed.lines[line - stretch.line] ?? '', format.lineEnd);
      items.push({ kind: 'reject', line, lines: 1, ...fault, raw, cells: forceCells(row, format) });
    } else {
      if (covered > 1 && swallowsRecords(cells, format)) return 'odd';
      items.push({ kind: 'record', line, lines: covered, cells });
    }
    line += covered;
  }
  return { items, bytes: cut, lines, blankLines };
}
