import { addMonths, daysBetween, formatDay, type PlainDate, parsePlainDate } from '../../../model/date.ts';
import { SHEET } from './sheet.ts';

/** Where days lie on the drawing. */
export interface Scale {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly x: (day: PlainDate) => number;
}

/** A line across the drawing on a day with a name. */
export interface Tick {
  readonly day: PlainDate;
  readonly label: string;
}

const MONTHS_BETWEEN = [1, 3, 12, 24, 60, 120, 240, 600];
const MOST_TICKS = 14;

/** The scale of a span of days, `to` not included. */
export function scaleOf({ from, to }: Pick<Scale, 'from' | 'to'>): Scale {
  const days = daysBetween(from, to);
  const room = SHEET.plotRight - SHEET.plotLeft;
  return { from, to, x: (day) => SHEET.plotLeft + (daysBetween(from, day) / days) * room };
}

/** Years at a distance that leaves room for their names; months where the span holds few years. */
export function ticksOf({ from, to }: Scale): Tick[] {
  const months = daysBetween(from, to) / 30;
  const step = MONTHS_BETWEEN.find((between) => months / between <= MOST_TICKS) ?? 600;
  const year = Number(from.slice(0, 4));
  const rounded = step < 12 ? year : Math.floor(year / (step / 12)) * (step / 12);
  const start = parsePlainDate(`${String(rounded).padStart(4, '0')}-01-01`);
  const ticks: Tick[] = [];
  for (let count = 0; start !== undefined && count < 400; count += 1) {
    const day = addMonths(start, count * step);
    if (day >= to) break;
    if (day >= from) ticks.push({ day, label: nameOf(day, step) });
  }
  return ticks;
}

function nameOf(day: PlainDate, step: number): string {
  return step < 12 ? formatDay(day).slice(2) : String(Number(day.slice(0, 4)));
}
