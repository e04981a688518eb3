import { formatDay, type PlainDate } from '../../../model/date.ts';
import { type Attributes, element, type Markup } from './element.ts';
import { label } from './label.ts';
import { type Scale, ticksOf } from './scale.ts';
import { INK, SHEET } from './sheet.ts';

/** How far down the lines across the rows go. */
interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/** The lines of the years and their names below. */
export function drawAxis(scale: Scale, reach: Reach): Markup {
  return element(
    'g',
    {},
    ticksOf(scale).flatMap(({ day, label: name }) => [
      drawLine(scale.x(day), reach, { stroke: INK.line, 'stroke-width': 1 }),
      label(name, {
        x: Math.min(scale.x(day), SHEET.plotRight - 16),
        y: reach.bottom + 12,
        size: 10,
        fill: INK.quiet,
        'text-anchor': 'middle',
      }),
    ]),
  );
}

/** Today, across the strips; nothing where the span leaves it out. The word keeps to the side where there is room. */
export function drawToday(scale: Scale, today: PlainDate, reach: Reach): Markup {
  if (today < scale.from || scale.to <= today) return element('g', {});
  const x = scale.x(today);
  const isLeft = x > (SHEET.plotLeft + SHEET.plotRight) / 2;
  return element('g', {}, [
    // A light edge keeps the line apart from every colour under it.
    drawLine(x, reach, { stroke: INK.paper, 'stroke-width': 3.5 }),
    drawLine(x, reach, { stroke: INK.today, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' }),
    label(`today, ${formatDay(today)}`, {
      x: isLeft ? x - 5 : x + 5,
      y: reach.top + 8,
      size: 10,
      fill: INK.today,
      'text-anchor': isLeft ? 'end' : 'start',
    }),
  ]);
}

function drawLine(x: number, { top, bottom }: Reach, attributes: Attributes): Markup {
  return element('path', { d: `M${Math.round(x * 100) / 100} ${top}V${bottom}`, ...attributes });
}
