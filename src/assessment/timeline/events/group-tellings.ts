import type { PlainDate } from '../../../model/date.ts';
import type { TimelineEvent, TimelineEventKind } from '../../../model/timeline.ts';
import { enumerate } from '../../../verdict/sentences.ts';

/** One thing said about one fact. */
export interface Telling {
  readonly date: PlainDate;
  readonly kind: Extract<TimelineEventKind, 'announced' | 'due' | 'overdue' | 'in-effect' | 'ended'>;
  /** The noun phrase for the fact. */
  readonly label: string;
  readonly said: string;
  /** How well it is supported, by whom, when. */
  readonly provenance: string;
  readonly policies: readonly string[];
}

/** What one source says of one day, as one event: what is said alike of several facts is said once. */
export function groupTellings(tellings: readonly Telling[]): TimelineEvent[] {
  return groupBy(tellings, ({ date, kind, provenance }) => [date, kind, provenance]).map((group) => {
    const [{ date, kind, provenance }] = group;
    const parts = groupBy(group, ({ said }) => [said]).map(
      (alike) => `${enumerate([...new Set(alike.map((one) => one.label))])}: ${alike[0].said}`,
    );
    return {
      date,
      kind,
      text: `${parts.join('; ')} (${provenance})`,
      policies: [...new Set(group.flatMap((one) => one.policies))].sort(),
    };
  });
}

function groupBy<T>(items: readonly T[], key: (item: T) => readonly string[]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const of = JSON.stringify(key(item));
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
