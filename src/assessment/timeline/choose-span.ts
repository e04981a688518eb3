import { addDays, addMonths, earlier, type PlainDate } from '../../model/date.ts';
import type { Issue } from '../../model/error.ts';

/** The most years that a timeline tells, and the most between today and a day that is asked for. */
const MOST_YEARS = 200;
const MOST_MONTHS = 12 * MOST_YEARS;

/** What is wrong with the days that were asked for, as far as they were given. */
export function checkSpan(from: PlainDate | undefined, to: PlainDate | undefined, today: PlainDate): Issue[] {
  const far = [
    { pointer: '/from', day: from },
    { pointer: '/to', day: to },
  ].flatMap(({ pointer, day }) =>
    day === undefined || (addMonths(today, -MOST_MONTHS) <= day && day <= addMonths(today, MOST_MONTHS))
      ? []
      : [
          fault(
            pointer,
            'timeline.too-far',
            `\`${day}\` is more than ${MOST_YEARS} years from today (${today}); give a day within them`,
          ),
        ],
  );
  if (far.length > 0 || from === undefined || to === undefined) return far;
  if (from >= to)
    return [
      fault(
        '/to',
        'timeline.empty',
        `\`${to}\` does not lie after \`${from}\`; it is the first day left out, so give a day after the first one`,
      ),
    ];
  if (to <= addMonths(from, MOST_MONTHS)) return [];
  return [
    fault(
      '/to',
      'timeline.too-long',
      `from \`${from}\` to \`${to}\` are more than ${MOST_YEARS} years; ask for fewer`,
    ),
  ];
}

/** The first day where none was asked for: that of the first thing that bears on the answer, or today without one. */
export function firstDay(
  bearing: readonly PlainDate[],
  to: PlainDate | undefined,
  today: PlainDate,
): PlainDate {
  const end = to ?? addDays(today, 1);
  const first = bearing.reduce(earlier, earlier(today, addDays(end, -1)));
  return later(first, addMonths(end, -MOST_MONTHS));
}

/**
 * The day after the last of `days`, after today, or after the first day, whichever is the latest. What lies further ahead
 * than a timeline reaches is left out.
 */
export function endAfter(days: readonly PlainDate[], from: PlainDate, today: PlainDate): PlainDate {
  const limit = addMonths(from, MOST_MONTHS);
  const last = days.filter((day) => day < limit).reduce(later, later(from, today));
  return earlier(addDays(last, 1), limit);
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a;
}

function fault(pointer: string, code: string, detail: string): Issue {
  return { pointer, code, detail, severity: 'error' };
}
