import { addDays, formatDay } from '../../model/date.ts';
import type { TimelineEvent } from '../../model/timeline.ts';

/** What happened as a sentence. Announced, due, overdue, in effect and ended are different words and stay different. */
export function eventPhrase({ kind, date, text }: TimelineEvent): string {
  switch (kind) {
    case 'announced':
      return `Announced: ${text}`;
    case 'due':
      return `Due: ${text}`;
    case 'overdue':
      return `Due, and overdue since ${formatDay(addDays(date, 1))}: ${text}`;
    case 'in-effect':
      return `In effect: ${text}`;
    case 'ended':
      return `Ended: ${text}`;
    default:
      return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  }
}

/** `  [policy-a, policy-b]`: the policies on which an event bears, as far as there is more than one to tell apart. */
export function bearingPhrase({ policies }: TimelineEvent, asked: readonly string[]): string {
  if (policies.length === 0) return asked.length === 1 ? '  [bears on no rule]' : '  [bears on none]';
  if (asked.length === 1) return '';
  return asked.every((policy) => policies.includes(policy)) ? '  [all]' : `  [${policies.join(', ')}]`;
}
