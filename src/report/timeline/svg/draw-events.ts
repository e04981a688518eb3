import { formatDay } from '../../../model/date.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';
import { plainText } from '../../plain-text.ts';
import { wrap } from '../../wrap.ts';
import { bearingPhrase, eventPhrase } from '../event-phrase.ts';
import { element, type Markup, text } from './element.ts';
import { label } from './label.ts';
import type { Scale } from './scale.ts';
import { columnsIn, INK, SHEET } from './sheet.ts';

const LANE = 17;
const RADIUS = 7.5;
const LINE = 14;
const SIZE = 10.5;
const TEXT_LEFT = 112;

/** A drawn part, and where it ends. */
export interface Drawn {
  readonly markup: readonly Markup[];
  readonly bottom: number;
}

/** The events as numbers under the days on which they fall; those that would cover each other stand one under the other. */
export function drawEventMarks(events: readonly TimelineEvent[], scale: Scale, top: number): Drawn {
  const lanes: number[] = [];
  const markup = events.map((event, at) => {
    const x = scale.x(event.date);
    const free = lanes.findIndex((end) => end + 1 <= x - RADIUS);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = x + RADIUS;
    const y = top + lane * LANE + LANE / 2;
    return element('g', {}, [
      element('title', {}, [text(`${formatDay(event.date)}: ${eventPhrase(event)}`)]),
      element('circle', { cx: x, cy: y, r: RADIUS, fill: INK.paper, stroke: INK.quiet }),
      label(String(at + 1), { x, y: y + 3.2, size: at < 99 ? 9 : 7.5, 'text-anchor': 'middle' }),
    ]);
  });
  return { markup, bottom: top + lanes.length * LANE };
}

/** What the numbers mean, one event after the other. */
export function drawEventList(
  events: readonly TimelineEvent[],
  asked: readonly string[],
  top: number,
): Drawn {
  let y = top;
  const markup = events.flatMap((event, at) => {
    const said = plainText(`${eventPhrase(event)}.${bearingPhrase(event, asked)}`);
    const lines = wrap(said, columnsIn(SHEET.plotRight - TEXT_LEFT, SIZE));
    const start = y;
    y += lines.length * LINE + 3;
    return [
      label(String(at + 1), { x: SHEET.margin + 14, y: start + 10, size: SIZE, 'text-anchor': 'end' }),
      label(formatDay(event.date), { x: SHEET.margin + 22, y: start + 10, size: SIZE, fill: INK.quiet }),
      ...lines.map((line, index) => label(line, { x: TEXT_LEFT, y: start + 10 + index * LINE, size: SIZE })),
    ];
  });
  return { markup, bottom: y };
}
