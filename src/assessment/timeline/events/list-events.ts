import { type TimelineEvent, TimelineEventKind } from '../../../model/timeline.ts';
import type { Span } from '../decide-steps.ts';
import type { EventContext } from './event-context.ts';
import { judgementEvents } from './judgement-events.ts';
import { listingEvents } from './listing-events.ts';
import { ruleEvents } from './rule-events.ts';
import { statementEvents } from './statement-events.ts';
import { waiverEvents } from './waiver-events.ts';

/** What happened and what is to happen within the span, by all that is public today, in the order of time. */
export function listEvents(context: EventContext, { from, to }: Span): TimelineEvent[] {
  const events = [
    ...ruleEvents(context),
    ...listingEvents(context),
    ...statementEvents(context),
    ...waiverEvents(context),
    ...judgementEvents(context),
  ].filter(({ date }) => from <= date && date < to);
  const place = ({ date, kind, text }: TimelineEvent) =>
    `${date} ${String(TimelineEventKind.options.indexOf(kind)).padStart(2, '0')} ${text}`;
  const once = new Map(events.map((event) => [place(event), event]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
}
