import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/model/date.ts';
import { escapeMarkdown, renderMarkdown } from '../../src/report/markdown.ts';
import { duePhrase, statementPhrase, valuePhrase } from '../../src/report/phrases.ts';
import { plainText } from '../../src/report/plain-text.ts';
import { renderText } from '../../src/report/text.ts';
import { columnsOf, wrap } from '../../src/report/wrap.ts';
import { sampleAssessment } from './sample-assessment.ts';

const day = (text: string) => text as PlainDate;
const ESC = String.fromCharCode(27);

describe('renderText', () => {
  it('says the whole answer, verdict first', async () => {
    await expect(renderText(sampleAssessment(), { color: false })).toMatchFileSnapshot('golden/sample.txt');
  });

  it('keeps every line within the width', () => {
    const sample = sampleAssessment();
    const long = { ...sample, vendor: { ...sample.vendor, name: `${'x'.repeat(200)} 卡巴斯基卡巴斯基` } };
    for (const width of [60, 80, 120]) {
      const lines = renderText(long, { color: false, width }).split('\n');
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
    }
  });

  it('uses colour as a second sign only', () => {
    const colored = renderText(sampleAssessment(), { color: true });
    expect(colored).toContain(`${ESC}[31m`);
    expect(colored.replaceAll(new RegExp(`${ESC}\\[\\d+m`, 'g'), '')).toBe(
      renderText(sampleAssessment(), { color: false }),
    );
  });

  it('leaves out what it has nothing to say on', () => {
    const bare = renderText(
      {
        ...sampleAssessment(),
        findings: [],
        thresholds: [],
        waivers: [],
        plans: [],
        claims: [],
        missingFacts: [],
        unremediable: [],
        upcoming: [],
        warnings: [],
      },
      { color: false },
    );
    for (const title of [
      'Stricter proof',
      'Waivers',
      'Only announced',
      'Said but',
      'Not known',
      'What would change',
      'Coming',
      'Warnings',
    ])
      expect(bare).not.toContain(title);
  });

  it('tells for each plan whether a rule would read it, and when it is overdue', () => {
    const sample = sampleAssessment();
    const [first, ...others] = sample.plans;
    if (first === undefined) throw new Error('the sample has plans');
    const text = renderText(
      { ...sample, plans: [{ ...first, rules: ['data-location'], overdue: true }, ...others] },
      { color: false, width: 200 },
    );
    expect(text).toContain('was due 31 Dec 2019, overdue since 1 Jan 2020');
    expect(text).toContain('[data-location]');
    expect(text).toContain('bears on no rule of this policy');
    expect(text).not.toContain('Only announced (');
  });

  it('lets no name steer the terminal', () => {
    const sample = sampleAssessment();
    const text = renderText(
      { ...sample, vendor: { ...sample.vendor, name: `Evil${ESC}[2J\u0007\u202eCorp\r\nAPPROVED` } },
      { color: false },
    );
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(text).toContain('\\u001b[2J');
    expect(text).not.toMatch(/^APPROVED/m);
  });
});

describe('renderMarkdown', () => {
  it('says the same as the text', async () => {
    await expect(renderMarkdown(sampleAssessment())).toMatchFileSnapshot('golden/sample.md');
  });

  it.each([
    ['[x](http://e.example)', '\\[x\\](http\\://e.example)'],
    ['a | b', 'a \\| b'],
    ['<script>&amp;', '\\<script\\>\\&amp;'],
    ['`code` *b* _i_ ~s~ # h', '\\`code\\` \\*b\\* \\_i\\_ \\~s\\~ \\# h'],
    ['1. one', '1\\. one'],
    ['- item', '\\- item'],
    ['www.evil.example', 'www\\.evil.example'],
    ['back\\slash', 'back\\\\slash'],
    ['two\nlines', 'two lines'],
  ])('shows %j as it stands', (given, expected) => {
    expect(escapeMarkdown(given)).toBe(expected);
  });
});

describe('the phrases', () => {
  it('writes countries as names only where countries are meant', () => {
    expect(valuePhrase('build.origin', ['CH', 'DE'])).toBe('Switzerland, Germany');
    expect(valuePhrase('vendor.country', 'RU')).toMatch(/^Russia/);
    expect(valuePhrase('vendor.name', 'GE')).toBe('GE');
    expect(valuePhrase('access.remote.countries', [])).toBe('none');
    expect(valuePhrase('product.privileged', false)).toBe('no');
  });

  it('says of a listing what it is', () => {
    expect(statementPhrase(['vendor.listed.us-1634'], true)).toBe('vendor is listed under us-1634');
    expect(statementPhrase(['component.listed.us-1634'], false)).toBe(
      'a component is not listed under us-1634',
    );
  });

  it('keeps due, overdue and being arranged apart', () => {
    expect(duePhrase({ overdue: false })).toBe('being arranged, no date');
    expect(duePhrase({ dueBy: day('2018-12-31'), overdue: false })).toBe('due 31 Dec 2018');
    expect(duePhrase({ dueBy: day('2018-12-31'), overdue: true })).toContain('overdue since 1 Jan 2019');
  });

  it('keeps joiners and scripts, and writes out what deceives', () => {
    expect(plainText('می\u200cخواهم  卡巴')).toBe('می\u200cخواهم 卡巴');
    expect(plainText('a\u202eb\u0000')).toBe('a\\u202eb\\u0000');
  });

  it('breaks long words', () => {
    expect(wrap('aa bbbbbb', 4)).toEqual(['aa', 'bbbb', 'bb']);
  });
});
