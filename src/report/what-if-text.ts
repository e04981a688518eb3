import picocolors from 'picocolors';
import type { WhatIf } from '../model/what-if.ts';
import { composeWhatIf } from './compose-what-if.ts';
import { layOutSections } from './lay-out-sections.ts';
import { plainText } from './plain-text.ts';
import { emphasiseVerdict, renderText, type TextOptions } from './text.ts';
import { wrap } from './wrap.ts';

/** A what-if as text: what was imagined, the verdict before and after, what differs, and the answer as it would be. */
export function renderWhatIfText(whatIf: WhatIf, options: TextOptions): string {
  const { color, width = 80 } = options;
  const { imagined, caution, verdicts, sections } = composeWhatIf(whatIf);
  const lines = [
    ...wrap(plainText(imagined), width),
    ...wrap(caution, width),
    '',
    emphasiseVerdict(whatIf.after.verdict, verdicts, color),
    ...layOutSections(sections, width, picocolors.createColors(color).bold),
    '',
    '-'.repeat(width),
    '',
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n${renderText(whatIf.after, options)}`;
}
