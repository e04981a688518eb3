import type { Assessment } from '../model/assessment.ts';
import { composeReport } from './compose-report.ts';
import { plainText } from './plain-text.ts';
import type { Block, Section } from './report.ts';

/** The assessment as Markdown (with tables as GitHub reads them), in the words of the text report. */
export function renderMarkdown(assessment: Assessment): string {
  const { verdict, head, sections, basis } = composeReport(assessment);
  const [subject = '', ...clauses] = head.map(escapeMarkdown);
  const paragraphs = [
    `# ${verdict}: ${subject}`,
    clauses.join('  \n'),
    ...renderSections(sections),
    '---',
    ...basis.map(escapeMarkdown),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/**
 * `text` so that Markdown shows it as it stands: nothing in it becomes a link, an image, a table cell, code, HTML or a
 * heading, wherever it is put.
 */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}\\.`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Each section as paragraphs under a heading of its own. */
export function renderSections(sections: readonly Section[]): string[] {
  return sections.flatMap(({ title, blocks }) => [`## ${escapeMarkdown(title)}`, ...renderBlocks(blocks)]);
}

function renderBlocks(blocks: readonly Block[]): string[] {
  const paragraphs: string[] = [];
  let list: string[] = [];
  const closeList = () => {
    if (list.length > 0) paragraphs.push(list.join('\n'));
    list = [];
  };
  for (const block of blocks) {
    if (block.kind === 'sentence') list.push(`- ${escapeMarkdown(block.text)}`);
    else {
      closeList();
      paragraphs.push(renderTable(block));
    }
  }
  closeList();
  return paragraphs;
}

function renderTable({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  // Markdown has no table without a head row; an empty one stands in.
  const top = head ?? Array.from({ length: columns }, () => '');
  return [
    line(top),
    line(top.map(() => '---')),
    ...rows.map((row) => line(row.map((cell) => escapeMarkdown(cell)))),
  ].join('\n');
}
