import { ASSURANCE_LADDER } from '../model/assurance.ts';
import type { FactRecord, FactValue } from '../model/fact.ts';
import { fills, isWithin, type QuestionScope, type ResolvedScope } from './question-scope.ts';

/** A statement that is in effect on the question's day and touches its scope. */
export interface Candidate {
  readonly record: FactRecord;
  /** In canonical form, so that equal values have equal keys. */
  readonly value: FactValue;
  readonly key: string;
  readonly scope: ResolvedScope;
  readonly covers: boolean;
}

/**
 * Whether statement `a` settles the matter against statement `b` of another value: it is no wider in scope, no earlier
 * in `from` and in `published`, no lower in assurance, differs in one of these, and reaches all of the question that
 * `b` reaches.
 */
export function beats(a: Candidate, b: Candidate, question: QuestionScope): boolean {
  if (a.key === b.key) return false;
  const rung = (c: Candidate) => ASSURANCE_LADDER.indexOf(c.record.assurance);
  if (a.record.from < b.record.from || a.record.published < b.record.published || rung(a) < rung(b))
    return false;
  if (!isWithin(a.scope, b.scope, question) || !fills(a.scope, b.scope, question)) return false;
  return (
    a.record.from > b.record.from ||
    a.record.published > b.record.published ||
    rung(a) > rung(b) ||
    !isWithin(b.scope, a.scope, question)
  );
}

/**
 * Whether statement `a` supports its agreeing, newest fellow `newest`: nothing that differs came between the two. A
 * certificate of 2019 does not lend its weight to a declaration of 2021 when in 2020 something else was said.
 */
export function supports(a: Candidate, newest: Candidate, all: readonly Candidate[]): boolean {
  return !all.some((other) => other.key !== a.key && isLater(other, a) && isLater(newest, other));
}

/** Whether `a` was published after `b`; between statements of one day the later `from` decides. */
export function isLater(a: Candidate, b: Candidate): boolean {
  if (a.record.published !== b.record.published) return a.record.published > b.record.published;
  return a.record.from > b.record.from;
}
