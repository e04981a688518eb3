import { knownEnd } from '../../../model/interval.ts';
import type { Rule } from '../../../model/rule.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';
import type { EventContext } from './event-context.ts';

/** When the rules of the policies start and cease to apply. */
export function ruleEvents({ rows, today }: EventContext): TimelineEvent[] {
  const rules = new Map<string, Rule>();
  for (const rule of rows.flatMap(({ policy }) => policy.rules)) rules.set(rule.id, rule);
  return [...rules.values()].flatMap((rule) => {
    const policies = rows
      .filter(({ policy }) => policy.rules.some(({ id }) => id === rule.id))
      .map(({ policy }) => policy.id);
    const cited = rule.citations.find(({ published }) => published <= today)?.text;
    const name = cited === undefined || cited === rule.title ? rule.title : `${rule.title} (${cited})`;
    return (rule.inForce ?? [])
      .filter(({ published }) => published <= today)
      .flatMap((interval): TimelineEvent[] => {
        const end = knownEnd(interval, today);
        return [
          { date: interval.from, kind: 'rule-starts', text: `${name} starts to apply`, policies },
          ...(end === undefined
            ? []
            : [{ date: end, kind: 'rule-ends' as const, text: `${name} ceases to apply`, policies }]),
        ];
      });
  });
}
