import { addDays, type PlainDate, parsePlainDate } from '../../model/date.ts';

const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,12})?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/** Programs write the beginning of their calendar where they know no time. */
const NO_TIME = '1970-01-01';

/**
 * The day, in UTC, of a time as RFC 3339 writes it (`2024-05-15T23:30:00-02:00` is the 16th), or of a plain day. Undefined
 * for what is neither, and for the days by which programs say that they know no time.
 */
export function readDay(text: string): PlainDate | undefined {
  const day = parsePlainDate(text) ?? readTimestamp(text);
  return day === undefined || day <= NO_TIME ? undefined : day;
}

function readTimestamp(text: string): PlainDate | undefined {
  const [, date = '', hours, minutes, seconds, sign, ...offset] = TIMESTAMP.exec(text) ?? [];
  const day = parsePlainDate(date);
  const [offsetHours = 0, offsetMinutes = 0] = offset.map((part) => Number(part ?? 0));
  // A leap second is the sixtieth.
  if (day === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60)
    return undefined;
  if (offsetHours > 23 || offsetMinutes > 59) return undefined;
  const ahead = (sign === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes);
  const utc = Number(hours) * 60 + Number(minutes) - ahead;
  return addDays(day, Math.floor(utc / (24 * 60)));
}
