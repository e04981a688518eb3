import { addDays, type PlainDate } from '../../../model/date.ts';
import { knownEnd } from '../../../model/interval.ts';
import { citationsAt, type Rule } from '../../../model/rule.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';
import type { EventContext } from './event-context.ts';

/** When the rules of the policies start and cease to apply. */
export function ruleEvents({ rows, today }: EventContext): TimelineEvent[] {
  const rules = new Map<string, Rule>();
  for (const rule of rows.flatMap(({ policy }) => policy.rules)) rules.set(rule.id, rule);
  return [...rules.values()].flatMap((rule) => {
    const named = rows.map(({ policy }) => policy).filter((p) => p.rules.some(({ id }) => id === rule.id));
    const policies = named.map(({ id }) => id);
    const buyer = named[0]?.fixed['buyer.kind'];
    const nameOn = (asOf: PlainDate) =>
      nameOf(rule, asOf, today, typeof buyer === 'string' ? buyer : undefined);
    return (rule.inForce ?? [])
      .filter(({ published }) => published <= today)
      .flatMap((interval): TimelineEvent[] => {
        const end = knownEnd(interval, today);
        return [
          {
            date: interval.from,
            kind: 'rule-starts',
            text: `${nameOn(interval.from)} starts to apply`,
            policies,
          },
          ...(end === undefined
            ? []
            : [
                {
                  date: end,
                  kind: 'rule-ends' as const,
                  text: `${nameOn(addDays(end, -1))} ceases to apply`,
                  policies,
                },
              ]),
        ];
      });
  });
}

/** The rule with the text to cite for it on a day, by what has been published by today. */
function nameOf(rule: Rule, asOf: PlainDate, today: PlainDate, buyer: string | undefined): string {
  const cited = citationsAt(rule, { asOf, knownAt: today, buyer })[0]?.text;
  return cited === undefined || cited === rule.title ? rule.title : `${rule.title} (${cited})`;
}
