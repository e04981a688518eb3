import type { LoadedRule } from '../../policies/read-rule.ts';
import { type Defect, idle, wrong } from './defect.ts';

/** Stretches of a rule's life that nobody could reckon with, or between which it lapsed without a reason. */
export function checkIntervals({ file, inForce = [] }: LoadedRule): Defect[] {
  const intervals = inForce.map((interval, index) => ({ ...interval, index }));
  intervals.sort((a, b) => (a.from < b.from ? -1 : 1));
  return intervals.flatMap(({ index, from, to, published, reason }, position) => {
    const defects: Defect[] = [];
    const before = intervals[position - 1];
    if (before?.to !== undefined && before.to < from && reason === undefined)
      defects.push(
        idle(
          file,
          ['inForce', index, 'from'],
          'interval.gap',
          `the rule lapses on ${before.to} and starts anew on ${from}; say why in \`reason\`, or join the two`,
        ),
      );
    if (to !== undefined && to <= published)
      defects.push(
        wrong(
          file,
          ['inForce', index, 'published'],
          'interval.never',
          `this was published on ${published}, when it had ended (${to}), so it was never in force for anybody; mend the days, or take it out`,
        ),
      );
    return defects;
  });
}
