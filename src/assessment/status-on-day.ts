import { kindOf } from '../facts/facts-at.ts';
import { isWithin, type QuestionScope, resolveScope } from '../facts/question-scope.ts';
import { earlier } from '../model/date.ts';
import type { FactRecord } from '../model/fact.ts';
import type { PlaceSet } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { StatusOnDay } from '../model/vendor-view.ts';

/** What a statement is held against to tell what it is on a day. */
export interface StatusContext {
  readonly days: Pick<Question, 'asOf' | 'knownAt'>;
  /** All statements about the vendor that had been published by `knownAt`. */
  readonly published: readonly FactRecord[];
  /** The scope of a question about every market and every product. */
  readonly everything: QuestionScope;
  readonly places: Readonly<Record<string, PlaceSet>>;
}

/** What a statement is on the day: what it was recorded as, or what has become of it since. */
export function statusOnDay(record: FactRecord, context: StatusContext): StatusOnDay {
  const { asOf, knownAt } = context.days;
  const kind = kindOf(record, asOf);
  const superseded = supersededBy(record, context);
  if (superseded !== undefined) return superseded;
  switch (kind) {
    case 'holds':
      return 'in-effect';
    case 'planned': {
      const dueBy = record.dueBy ?? (record.status === 'in-effect' ? record.from : undefined);
      return dueBy !== undefined && dueBy < earlier(asOf, knownAt) ? 'overdue' : 'planned';
    }
    case 'ends':
      return record.status === 'in-effect' ? 'over' : record.status;
    case 'said':
      return record.status;
    default:
      return 'not-yet';
  }
}

function supersededBy(
  record: FactRecord,
  { days, published, everything, places }: StatusContext,
): 'superseded' | 'superseded-in-part' | undefined {
  const { id } = record;
  if (id === undefined) return undefined;
  const holds = kindOf(record, days.asOf) === 'holds';
  const later = published.filter((other) => {
    if (other === record || !other.supersedes?.includes(id)) return false;
    const does = kindOf(other, days.asOf);
    // A plan replaces only an earlier plan, because a plan ends nothing.
    return does === 'holds' || does === 'ends' || (does !== undefined && !holds);
  });
  if (later.length === 0) return undefined;
  const scopeOf = (statement: FactRecord) => resolveScope(statement.scope, places, days);
  const isWhole = later.some((other) => isWithin(scopeOf(record), scopeOf(other), everything));
  return isWhole ? 'superseded' : 'superseded-in-part';
}
