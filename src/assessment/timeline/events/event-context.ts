import { formatDay, type PlainDate } from '../../../model/date.ts';
import type { Subject } from '../../hold-against-lists.ts';
import type { Prepared } from '../../prepare.ts';
import type { AskedRow } from '../asked-row.ts';
import type { ListingMet } from '../listings-met.ts';

/** What events are told from, and the day by which they have to be public. */
export interface EventContext {
  readonly rows: readonly AskedRow[];
  readonly subject: Subject;
  /** Every list entry that may bear on the question. */
  readonly listings: readonly ListingMet[];
  readonly prepared: Prepared;
  readonly today: PlainDate;
}

/** Who says it and when, where the name of the source does not tell the day already. */
export function provenance(source: string, published: PlainDate, { sources }: Prepared): string {
  const label = Object.hasOwn(sources, source) ? (sources[source]?.label ?? source) : source;
  const day = formatDay(published);
  return label.includes(day) ? label : `${label}, ${day}`;
}
