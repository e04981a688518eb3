import { describe, expect, it } from 'vitest';
import type { WhatIf } from '../../src/model/what-if.ts';
import { renderText } from '../../src/report/text.ts';
import { renderWhatIfMarkdown } from '../../src/report/what-if-markdown.ts';
import { renderWhatIfText } from '../../src/report/what-if-text.ts';
import { columnsOf } from '../../src/report/wrap.ts';
import { sampleWhatIf } from './sample-what-if.ts';

const plain = { color: false };
const imagined = sampleWhatIf();

describe('a what-if as text', () => {
  it('says what was imagined, what it changes, and the answer as it would be', async () => {
    await expect(renderWhatIfText(imagined, plain)).toMatchFileSnapshot('golden/what-if.txt');
  });

  it('says at its top and in the answer below that it clears nothing', () => {
    const text = renderWhatIfText(imagined, plain);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('nothing is stored, and it clears nothing.');
    // Cut out and pasted into a file, the answer still has to say what it is.
    expect(renderText(imagined.after, plain)).toMatch(/\(a what-if: clears\s+nothing\)/);
    expect(renderText(imagined.after, plain)).toContain('imagined: build.origin');
    expect(renderText(imagined.before, plain)).not.toContain('what-if');
  });

  it('says when it changes nothing', () => {
    const same: WhatIf = { ...imagined, changes: [], after: imagined.before, differences: [] };
    const text = renderWhatIfText(same, plain);
    expect(text).toMatch(/^Imagined: nothing, for no plan on record covers all that is asked\./);
    expect(text).toContain('NOT APPROVED as it is, and as it would be');
    expect(text).toContain('The outcome of no rule.');
    const asked = { ...imagined.before.question, changes: [] };
    const { before } = imagined;
    expect(renderText({ ...before, question: asked }, plain)).toContain('imagined: nothing');
  });

  it('keeps every line within the width, and lets no name steer the terminal', () => {
    const change = {
      fact: 'supervision.body',
      value: 'x\u001b[2J '.repeat(40),
      assurance: 'declared',
    } as const;
    const text = renderWhatIfText({ ...imagined, changes: [change] }, { color: false, width: 60 });
    expect(Math.max(...text.split('\n').map(columnsOf))).toBeLessThanOrEqual(60);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('a what-if as Markdown', () => {
  it('says the same', async () => {
    await expect(renderWhatIfMarkdown(imagined)).toMatchFileSnapshot('golden/what-if.md');
  });
});
