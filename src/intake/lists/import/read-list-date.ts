import { addDays, type PlainDate, parsePlainDate } from '../../../model/date.ts';

/** Whose way of writing days a list follows: where a number comes first, it is the month in the United States only. */
export type DateManner = 'us' | 'iso';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a cell names: `2018-05-15` and `15 May 2018`, in lists of the United States also `05/15/2018`,
 * `05-15-2018`, `5/15/2018` and `May 15, 2018`. Undefined for all else: a day is never guessed.
 */
export function readListDate(text: string, manner: DateManner): PlainDate | undefined {
  const iso = parsePlainDate(text);
  if (iso !== undefined) return iso;
  const dayFirst = /^(\d{1,2}) ([A-Za-z]{3,9})\.? (\d{4})$/.exec(text);
  if (dayFirst !== null) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2}), (\d{4})$/.exec(text);
  if (monthFirst !== null) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  if (manner === 'iso') return undefined;
  const [, month, day, year] = /^(\d{1,2})(?:\/|-)(\d{1,2})(?:\/|-)(\d{4})$/.exec(text) ?? [];
  return dayOf(year, month, day);
}

/** The first day out, for a list that tells the last day in. */
export function dayAfter(date: PlainDate): PlainDate {
  return addDays(date, 1);
}

/** The day in a file name of SAM: `..._20049.CSV` is the 49th day of 2020. */
export function readJulianDate(fileName: string): PlainDate | undefined {
  const [, year, day] = /(?:^|[^0-9])(\d{2})(\d{3})\.[A-Za-z]+$/.exec(fileName) ?? [];
  const first = parsePlainDate(`20${year}-01-01`);
  if (first === undefined || Number(day) < 1) return undefined;
  const found = addDays(first, Number(day) - 1);
  return found.slice(0, 4) === first.slice(0, 4) ? found : undefined;
}

function monthOf(name = ''): string | undefined {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? undefined : String(at + 1);
}

function dayOf(year?: string, month?: string, day?: string): PlainDate | undefined {
  return parsePlainDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
}
