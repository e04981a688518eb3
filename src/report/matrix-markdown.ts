import type { Matrix } from '../model/matrix.ts';
import { composeMatrix } from './compose-matrix.ts';
import { escapeMarkdown, renderSections } from './markdown.ts';

/** The matrix as Markdown, in the words of the text. */
export function renderMatrixMarkdown(matrix: Matrix): string {
  const { head, sections } = composeMatrix(matrix);
  const [subject = '', ...clauses] = head.map(escapeMarkdown);
  const paragraphs = [`# ${subject}`, clauses.join('  \n'), ...renderSections(sections)];
  return `${paragraphs.join('\n\n')}\n`;
}
