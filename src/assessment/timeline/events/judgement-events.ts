import { factsOf } from '../../../model/rule.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';
import { judgementsOn } from '../../judgements/show-judgements.ts';
import type { EventContext } from './event-context.ts';

/** When people judged whether somebody of the question is on a list that the policies read, or were unsure. */
export function judgementEvents({ rows, subject, prepared }: EventContext): TimelineEvent[] {
  return judgementsOn(subject).flatMap(({ judgement, party }): TimelineEvent[] => {
    const { id, entry, ruling, author, reason, on } = judgement;
    const program = entry.slice(0, entry.indexOf('/'));
    const facts = [`vendor.listed.${program}`, `component.listed.${program}`];
    const policies = rows
      .filter(({ policy }) => policy.rules.some((rule) => factsOf(rule).some((fact) => facts.includes(fact))))
      .map(({ policy }) => policy.id);
    if (policies.length === 0) return [];
    const list = prepared.lists.get(program)?.title ?? program;
    const said = {
      positive: `${author} judged that ${party} is the entry \`${entry}\``,
      negative: `${author} judged that ${party} is not the entry \`${entry}\``,
      unsure: `${author} was unsure whether ${party} is the entry \`${entry}\``,
    }[ruling];
    const text = `${said}: ${list} (${reason.replace(/\.$/, '')}; judgement \`${id}\`)`;
    return [{ date: on, kind: 'judgement', text, policies }];
  });
}
