import { kindOf } from '../../../facts/facts-at.ts';
import { fills, type QuestionScope, resolveScope } from '../../../facts/question-scope.ts';
import type { PlainDate } from '../../../model/date.ts';
import type { FactRecord } from '../../../model/fact.ts';
import type { PlaceSet } from '../../../model/place.ts';

/** A statement about one fact by its own name, its value in canonical form so that equal values have equal keys. */
export interface ToldFact {
  readonly record: FactRecord;
  readonly name: string;
  readonly key: string;
}

/** What became of a plan by today. */
export interface PlanFate {
  /** The first day on which what was announced is recorded to have held for all that was announced. */
  readonly heldFrom?: PlainDate;
  /** Whether another plan took its place before it fell due. */
  readonly isPutOff: boolean;
}

/** The last day in time of a plan; for what was said to hold from a coming day, that day. */
export function dueDay({ dueBy, status, from }: FactRecord): PlainDate | undefined {
  return dueBy ?? (status === 'in-effect' ? from : undefined);
}

/** What became of `plan`, by all statements that are public, in the scope of everything that could be asked. */
export function fateOf(
  plan: ToldFact,
  told: readonly ToldFact[],
  everything: QuestionScope,
  places: Readonly<Record<string, PlaceSet>>,
): PlanFate {
  const due = dueDay(plan.record);
  const { id } = plan.record;
  const isPutOff = told.some(
    ({ record }) =>
      id !== undefined &&
      due !== undefined &&
      record.supersedes?.includes(id) === true &&
      kindOf(record, record.from) === 'planned' &&
      record.published <= due,
  );
  const days = told
    .filter(({ record, name, key }) => {
      if (name !== plan.name || key !== plan.key) return false;
      if (record.status !== 'in-effect' || kindOf(record, record.from) !== 'holds') return false;
      const clocks = { asOf: record.from, knownAt: record.published };
      return fills(
        resolveScope(record.scope, places, clocks),
        resolveScope(plan.record.scope, places, clocks),
        everything,
      );
    })
    .map(({ record }) => record.from)
    .sort();
  const [heldFrom] = days;
  return heldFrom === undefined ? { isPutOff } : { heldFrom, isPutOff };
}
