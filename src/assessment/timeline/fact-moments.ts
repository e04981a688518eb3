import { addDays, addMonths, type PlainDate } from '../../model/date.ts';
import type { FactRecord } from '../../model/fact.ts';
import type { Policy } from '../../model/policy.ts';
import { definitionOf, type Vocabulary } from '../../model/vocabulary.ts';
import { becomesKnown, changes, type Moment } from './moment.ts';

/** What decides on which days a statement of a dossier may come to count otherwise. */
export interface FactTimes {
  readonly maxAge: Policy['maxAge'];
  readonly vocabulary: Vocabulary;
  /** Names of facts that are stated for the question itself. */
  readonly stated: ReadonlySet<string>;
}

/** Whether statements of a fact grow too old: not those of what never changes by itself, nor what the buyer says of itself. */
export function growsStale(name: string, vocabulary: Vocabulary): boolean {
  const definition = definitionOf(vocabulary, name);
  return (
    definition?.perennial !== true &&
    definition?.suppliedBy !== 'buyer' &&
    definition?.suppliedBy !== 'policy'
  );
}

/**
 * The days on which a statement on record may come to count otherwise: it holds or ends, becomes known, falls due, grows
 * too old. `name` is the fact it is about, which a shorthand does not name.
 */
export function factMoments(record: FactRecord, name: string, times: FactTimes): Moment[] {
  const { from, to, published } = record;
  const { maxAge, vocabulary, stated } = times;
  const due = dueDay(record);
  const stale = growsStale(name, vocabulary) ? staleDay(record, maxAge) : undefined;
  return [
    changes(from),
    becomesKnown(published),
    ...[to, stale, due === undefined ? undefined : addDays(due, 1)]
      .filter((day) => day !== undefined)
      .map(changes),
    // What is stated for the question is as new as the question: only on the record's own first day are the two even.
    ...(stated.has(name) ? [changes(addDays(from, 1)), becomesKnown(addDays(published, 1))] : []),
  ];
}

/** The last day in time of what may be a plan; what was said to hold from a coming day is one, and due on that day. */
function dueDay({ dueBy, from, published }: FactRecord): PlainDate | undefined {
  return dueBy ?? (from > published ? from : undefined);
}

function staleDay(record: FactRecord, maxAge: Policy['maxAge']): PlainDate | undefined {
  const months = maxAge[record.assurance];
  return months === 'never' ? undefined : addMonths(record.periodEnd ?? record.published, months);
}
