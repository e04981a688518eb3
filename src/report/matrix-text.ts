import picocolors from 'picocolors';
import type { Matrix } from '../model/matrix.ts';
import { composeMatrix } from './compose-matrix.ts';
import { layOutSections } from './lay-out-sections.ts';
import { plainText } from './plain-text.ts';
import type { TextOptions } from './text.ts';
import { wrap } from './wrap.ts';

/** The matrix as text for a terminal or a file, no line wider than `width`. */
export function renderMatrixText(matrix: Matrix, { color, width = 80 }: TextOptions): string {
  const { head, sections } = composeMatrix(matrix);
  const { bold } = picocolors.createColors(color);
  const [first = '', ...more] = head.flatMap((line) => wrap(plainText(line), width));
  const lines = [bold(first), ...more, ...layOutSections(sections, width, bold)];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
