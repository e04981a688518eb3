import { addDays, addMonths, type PlainDate } from '../../model/date.ts';

/** The first day whose horizon of so many months reaches `target`: on it `addMonths` gives `target` or a later day. */
export function horizonStart(target: PlainDate, months: number): PlainDate {
  const before = addMonths(target, -months);
  // Back from the 31st of May a month is the 30th of April, whose month ends a day short of where it was counted from.
  return addMonths(before, months) < target ? addDays(before, 1) : before;
}
