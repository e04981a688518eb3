import type { WhatIf } from '../model/what-if.ts';
import { composeWhatIf } from './compose-what-if.ts';
import { escapeMarkdown, renderMarkdown, renderSections } from './markdown.ts';

/** A what-if as Markdown, in the words of its text. */
export function renderWhatIfMarkdown(whatIf: WhatIf): string {
  const { imagined, caution, verdicts, sections } = composeWhatIf(whatIf);
  const paragraphs = [
    `# What if: ${escapeMarkdown(verdicts)}`,
    escapeMarkdown(imagined),
    escapeMarkdown(caution),
    ...renderSections(sections),
    '---',
  ];
  return `${paragraphs.join('\n\n')}\n\n${renderMarkdown(whatIf.after)}`;
}
