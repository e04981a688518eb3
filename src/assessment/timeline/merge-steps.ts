import type { PlainDate } from '../../model/date.ts';
import type { TimelineStep } from '../../model/timeline.ts';

/** What was decided for a day and the days after it. */
export interface DayDecided extends Omit<TimelineStep, 'to'> {}

/**
 * The step function through `days`, which stand in order: neighbours with the same verdict for the same rules are one
 * stretch, and the last one goes on to `to`.
 */
export function mergeSteps(days: readonly DayDecided[], to: PlainDate): TimelineStep[] {
  const starts = days.filter((day, at) => {
    const before = days[at - 1];
    return before === undefined || !isSame(before, day);
  });
  return starts.map(({ from, verdict, deciding }, at) => ({
    from,
    to: starts[at + 1]?.from ?? to,
    verdict,
    deciding: [...deciding],
  }));
}

function isSame(a: DayDecided, b: DayDecided): boolean {
  return (
    a.verdict === b.verdict &&
    a.deciding.length === b.deciding.length &&
    a.deciding.every((rule, at) => rule === b.deciding[at])
  );
}
