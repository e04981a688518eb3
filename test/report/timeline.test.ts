import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/date.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { VERDICTS } from '../../src/model/verdict.ts';
import { scaleOf, ticksOf } from '../../src/report/timeline/svg/scale.ts';
import { VERDICT_STYLES } from '../../src/report/timeline/svg/verdict-styles.ts';
import { renderTimelineSvg } from '../../src/report/timeline/timeline-svg.ts';
import { renderTimelineText } from '../../src/report/timeline/timeline-text.ts';
import { columnsOf } from '../../src/report/wrap.ts';
import { day } from '../facts/statements.ts';
import { sampleTimeline } from './sample-timeline.ts';

const asText = (timeline: Timeline) => renderTimelineText(timeline, { color: false });

/** The sample with everything that a stranger can write written by one who means harm. */
function hostile(said: string): Timeline {
  const sample = sampleTimeline();
  return {
    ...sample,
    question: { ...sample.question, vendor: said, product: said, categories: [said] },
    vendor: { name: said, matchedBy: said },
    rows: sample.rows.map((row) => ({
      ...row,
      title: said,
      asNowKnown: row.asNowKnown.map((step) => ({ ...step, deciding: [said] })),
    })),
    events: sample.events.map((event) => ({ ...event, text: said })),
    warnings: [{ pointer: '/vendor', code: 'x', detail: said }],
  };
}

describe('as text', () => {
  test('tells each stretch by its first and last day, its verdict and what decided it', () => {
    expect(asText(sampleTimeline())).toMatchInlineSnapshot(`
      "Guard 3 (antivirus), Example Guard Ltd (fictional)
      from 1 Jan 2018 through 31 Dec 2019; today is 1 Jun 2019
      asked as "example-guard"; dossier example-guard, by dossier id

      An agency (an-agency, market US)
        As then known, on each day by what had been published on it:
        from          through       verdict                 because of
        1 Jan 2018    14 May 2018   INSUFFICIENT EVIDENCE   identity
        15 May 2018   16 May 2018   APPROVED                no rule
        17 May 2018   31 Dec 2018   CONDITIONAL             the-bar
        1 Jan 2019    28 Feb 2019   NOT APPROVED            build-origin
        1 Mar 2019    31 Dec 2019   PROHIBITED              the-bar
        As now known, by what has been published by today:
        from         through       verdict       because of
        1 Jan 2018   28 Feb 2019   CONDITIONAL   the-bar
        1 Mar 2019   31 Dec 2019   PROHIBITED    the-bar

      What happened
        15 May 2018   Announced: build: Switzerland, no date given. [bears on no rule]
        31 Dec 2018   Due, and overdue since 1 Jan 2019: data: Switzerland, not shown
                      to be carried out.
        1 Mar 2019    The Act starts to apply.

      Coming
        31 Dec 2019   Due: updates: Switzerland.
      "
    `);
  });

  test('says `the same` where both clocks give the same', () => {
    const sample = sampleTimeline();
    const rows = sample.rows.map((row) => ({ ...row, asNowKnown: row.asThenKnown }));
    const text = asText({ ...sample, rows });
    expect(text).toContain('As now known: the same.');
    expect(text.match(/PROHIBITED/g)).toHaveLength(1);
  });

  test('keeps to its width and to its lines, whatever a name holds', () => {
    const text = asText(hostile(`${'\u001b[31mred\nline\u202e '.repeat(20)}`));
    expect(text.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not reach a terminal.
    expect(text).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('as a drawing', () => {
  test('is well-formed, with a title and a description that say what it is', () => {
    const svg = renderTimelineSvg(sampleTimeline());
    expectWellFormed(svg);
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*viewBox="0 0 700 \d+"/);
    expect(svg).toContain('role="img" aria-labelledby="timeline-title timeline-desc"');
    expect(svg).toContain(
      '<title id="timeline-title">Timeline: Guard 3 (antivirus), Example Guard Ltd (fictional)</title>',
    );
    expect(svg).toContain('<desc id="timeline-desc">The verdict under one policy, from 1 Jan 2018 through');
  });

  test('names the strips, the years, today, each event and each stretch', () => {
    const svg = renderTimelineSvg(sampleTimeline());
    for (const word of [
      'as then known',
      'as now known',
      'Jan 2018',
      'Oct 2019',
      'today, 1 Jun 2019',
      '31 Dec 2018',
    ])
      expect(svg).toContain(`>${word}</text>`);
    expect(svg).toContain(
      'Due, and overdue since 1 Jan 2019: data: Switzerland, not shown to be carried out.',
    );
    // A stretch of two days is too narrow for a word, and tells it all the same.
    expect(svg).toContain('<title>15 May 2018 through 16 May 2018: APPROVED, because of no rule</title>');
  });

  test.each([
    '<script>alert(1)</script>',
    '"><image href="https://example.org/x.png"/>',
    "' onload='alert(1)",
    ']]>&amp;<!--',
    'a\u0000b\u001bc\ufffed\ud800e\u202ef',
    '漢字'.repeat(200),
    'x'.repeat(5000),
  ])('holds nothing but its own elements when names are %j', (said) => {
    const svg = renderTimelineSvg(hostile(said));
    expectWellFormed(svg);
    const names = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
    expect([...names].sort()).toEqual([
      'circle',
      'defs',
      'desc',
      'g',
      'path',
      'pattern',
      'rect',
      'svg',
      'text',
      'title',
    ]);
    expect([...svg.matchAll(/<[^>]*\s(on\w+|href|style|src)=/g)]).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these.
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(svg).not.toMatch(/\p{Cs}/u);
  });

  test('is the same every time', () => {
    expect(renderTimelineSvg(sampleTimeline())).toBe(renderTimelineSvg(sampleTimeline()));
  });

  test('nothing of it lies outside, whatever the span', () => {
    for (const days of [1, 2, 31, 400, 4000, 73_000]) {
      const sample = sampleTimeline();
      const to = addDays(sample.question.from, days);
      const steps = [{ from: sample.question.from, to, verdict: 'approved' as const, deciding: [] }];
      const rows = sample.rows.map((row) => ({ ...row, asThenKnown: steps, asNowKnown: steps }));
      const svg = renderTimelineSvg({ ...sample, question: { ...sample.question, to }, rows, events: [] });
      for (const [, x] of svg.matchAll(/ (?:x|cx)="([^"]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(700);
      }
    }
  });

  test('years have room for their names in every span', () => {
    for (const days of [1, 30, 100, 400, 1500, 5000, 20_000, 73_050]) {
      const from = day('1950-03-07');
      const ticks = ticksOf(scaleOf({ from, to: addDays(from, days) }));
      expect(ticks.length).toBeLessThanOrEqual(15);
      if (days > 40) expect(ticks.length).toBeGreaterThan(0);
    }
  });

  test.each(VERDICTS)('the words on %s can be read: contrast of at least 4.5 to 1', (verdict) => {
    const { fill, ink } = VERDICT_STYLES[verdict];
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });

  test('verdicts differ by letters and by bands, not by colour alone', () => {
    const styles = VERDICTS.map((verdict) => VERDICT_STYLES[verdict]);
    expect(new Set(styles.map(({ letters }) => letters)).size).toBe(VERDICTS.length);
    expect(new Set(styles.map(({ band }) => band)).size).toBe(VERDICTS.length);
  });
});

/** Every element is closed in its turn, and every attribute quoted. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  const markup = svg.replace(/^<\?xml[^>]*\?>\n/, '');
  for (const [tag] of markup.matchAll(/<[^>]*>/g)) {
    const read = /^<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>$/.exec(tag);
    expect(read, tag).not.toBeNull();
    const [, isEnd, name = '', , isEmpty] = read ?? [];
    if (isEnd === '/') expect(open.pop()).toBe(name);
    else if (isEmpty !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  expect(markup.replace(/<[^>]*>/g, '')).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)|[<>]/);
}

/** The contrast of two colours, as the Web Content Accessibility Guidelines define it. */
function contrast(a: string, b: string): number {
  const luminance = (color: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
