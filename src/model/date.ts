import { z } from 'zod';

/**
 * A plain calendar day, `YYYY-MM-DD`, without time or zone. Days that do not exist (`2019-02-29`) are refused.
 * Two plain dates compare rightly as text, which is why no code here needs a date library.
 */
export const PlainDate = z.iso.date().brand<'PlainDate'>();
export type PlainDate = z.infer<typeof PlainDate>;

/** The day that `text` names, or undefined when it names none. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const parsed = PlainDate.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}

function toUtc(date: PlainDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The first day that can be written. */
export const FIRST_DAY = '0000-01-01' as PlainDate;
const LAST_DAY = '9999-12-31' as PlainDate;

/** The day of `date`, or the last (first) one that can be written when `date` lies beyond it. */
function fromUtc(date: Date, moved: number): PlainDate {
  const year = date.getUTCFullYear();
  if (year >= 0 && year <= 9999) return date.toISOString().slice(0, 10) as PlainDate;
  return moved < 0 ? FIRST_DAY : LAST_DAY;
}

/** The day `days` after `date` (before it when negative), within the years 0 to 9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const day = toUtc(date);
  day.setUTCDate(day.getUTCDate() + days);
  return fromUtc(day, days);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (toUtc(to).getTime() - toUtc(from).getTime()) / 86_400_000;
}

/** The same day of the month `months` later, within the years 0 to 9999; the month's last day where that day does not exist. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const day = toUtc(date);
  const wanted = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(wanted, last));
  return fromUtc(day, months);
}

/** The earlier of two days. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `15 May 2018`: how text for people writes a day, the same in every locale of the machine. */
export function formatDay(date: PlainDate): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
