import type { Timeline } from '../../model/timeline.ts';
import { plainText } from '../plain-text.ts';
import { wrap } from '../wrap.ts';
import { drawAxis, drawToday } from './svg/draw-axis.ts';
import { drawEventList, drawEventMarks } from './svg/draw-events.ts';
import { drawKey } from './svg/draw-key.ts';
import { drawStrip } from './svg/draw-strip.ts';
import { element, type Markup, text } from './svg/element.ts';
import { label } from './svg/label.ts';
import { type Scale, scaleOf } from './svg/scale.ts';
import { columnsIn, INK, SHEET } from './svg/sheet.ts';
import { drawPatterns } from './svg/verdict-styles.ts';
import { rowTitle, timelineHead } from './timeline-head.ts';

const GAP = 12;

/**
 * A timeline as an SVG of its own, 700 wide: one row a policy with a strip for each clock of knowledge, years, today, and
 * the events by number with what they were. It loads nothing, runs nothing, and is the same for the same timeline.
 */
export function renderTimelineSvg(timeline: Timeline): string {
  const { question, rows, events } = timeline;
  const { subject, days, asked } = timelineHead(timeline);
  const scale = scaleOf(question);
  const head = drawHead(subject, [days, asked]);
  const plotTop = head.bottom + GAP;
  const strips = drawRows(rows, scale, plotTop + 12);
  const reach = { top: plotTop, bottom: strips.bottom };
  const marks = drawEventMarks(events, scale, strips.bottom + 18);
  const keyTop = marks.bottom + GAP;
  const list = drawEventList(
    events,
    rows.map(({ policy }) => policy),
    keyTop + SHEET.strip + GAP,
  );
  const height = Math.ceil(list.bottom + GAP);
  const title = `Timeline: ${subject}`;
  const told = `The verdict under ${rows.length === 1 ? 'one policy' : `${rows.length} policies`}, ${days}; ${asked}.`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${SHEET.width} ${height}`,
      width: SHEET.width,
      height,
      role: 'img',
      'aria-labelledby': 'timeline-title timeline-desc',
      'font-family': 'Helvetica, Arial, sans-serif',
    },
    [
      element('title', { id: 'timeline-title' }, [text(title)]),
      element('desc', { id: 'timeline-desc' }, [text(told)]),
      drawPatterns(),
      element('rect', { width: SHEET.width, height, fill: INK.paper }),
      ...head.markup,
      drawAxis(scale, reach),
      ...strips.markup,
      drawToday(scale, question.today, reach),
      ...marks.markup,
      drawKey(keyTop),
      ...list.markup,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

function drawHead(subject: string, more: readonly string[]): { markup: Markup[]; bottom: number } {
  const room = SHEET.width - 2 * SHEET.margin;
  let y = 10;
  const write = (content: string, size: number, weight: string) =>
    wrap(plainText(content), columnsIn(room, size)).map((line) => {
      y += size + 5;
      return label(line, { x: SHEET.margin, y, size, 'font-weight': weight });
    });
  const markup = [...write(subject, 15, 'bold'), ...more.flatMap((line) => write(line, 11, 'normal'))];
  return { markup, bottom: y };
}

function drawRows(rows: Timeline['rows'], scale: Scale, top: number): { markup: Markup[]; bottom: number } {
  let y = top;
  const markup = rows.flatMap((row) => {
    const titles = wrap(plainText(rowTitle(row)), columnsIn(SHEET.plotRight - SHEET.margin, 11)).map(
      (line) => {
        y += 15;
        return label(line, { x: SHEET.margin, y, 'font-weight': 'bold' });
      },
    );
    const first = y + 5;
    const second = first + SHEET.strip + 3;
    y = second + SHEET.strip + 8;
    return [
      ...titles,
      drawStrip('as then known', row.asThenKnown, scale, first),
      drawStrip('as now known', row.asNowKnown, scale, second),
    ];
  });
  return { markup, bottom: y };
}
