import { addMonths, type PlainDate } from '../model/date.ts';
import type { FactRecord } from '../model/fact.ts';
import type { Evidence, FactOption, FactState, UnknownReason } from '../model/fact-set.ts';
import type { Policy } from '../model/policy.ts';
import type { FactDefinition } from '../model/vocabulary.ts';
import { beats, type Candidate, isLater, supports } from './beats.ts';
import type { QuestionScope } from './question-scope.ts';

/** What settling one fact name needs to know beside the statements. */
export interface SettleContext {
  readonly question: QuestionScope;
  readonly definition: FactDefinition;
  readonly maxAge: Policy['maxAge'];
}

/**
 * Settles the rivals for one fact name: statements that nothing beats stand; those that agree support each other; an
 * empty set says nothing unless the vocabulary gives it a meaning.
 */
export function settle(
  name: string,
  candidates: readonly Candidate[],
  besides: readonly Evidence[],
  context: SettleContext,
): FactState {
  const standing = candidates.filter((c) => !candidates.some((other) => beats(other, c, context.question)));
  const keys = [...new Set(standing.map((c) => c.key))].sort();
  const options = keys
    .map((key) =>
      optionOf(
        standing.filter((c) => c.key === key),
        candidates,
        context,
      ),
    )
    .filter((option) => !isEmptySet(option) || context.definition.emptyMeans !== undefined);
  const reason = options.length > 0 ? undefined : reasonFromPlans(besides);
  return {
    name,
    options,
    besides: sortEvidence(besides),
    needsAssurance: needsAssurance(context.definition),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** What the buyer and the policy say of themselves needs no proof and does not age. */
function needsAssurance({ suppliedBy }: FactDefinition): boolean {
  return suppliedBy !== 'buyer' && suppliedBy !== 'policy';
}

function optionOf(
  agreeing: readonly Candidate[],
  all: readonly Candidate[],
  context: SettleContext,
): FactOption {
  const newest = agreeing.reduce((best, c) => (isLater(c, best) ? c : best));
  const support = agreeing.filter((c) => c === newest || supports(c, newest, all));
  return { value: newest.value, support: sortEvidence(support.map((c) => evidenceOf(c, context))) };
}

function evidenceOf(candidate: Candidate, context: SettleContext): Evidence {
  const { record } = candidate;
  const stale = staleFrom(record, context);
  // A verification speaks for the release that was verified, and for no other.
  const otherRelease = record.release !== undefined && record.release !== context.question.release;
  return {
    value: candidate.value,
    status: 'in-effect',
    assurance: record.assurance,
    source: record.source,
    published: record.published,
    from: record.from,
    covers: candidate.covers && !otherRelease,
    ...(stale === undefined ? {} : { staleFrom: stale }),
    ...(record.id === undefined ? {} : { id: record.id }),
    ...(record.note === undefined ? {} : { note: record.note }),
  };
}

/** The first day on which a statement no longer earns credit: so many months after it was published, or its audit ended. */
function staleFrom(record: FactRecord, context: SettleContext): PlainDate | undefined {
  const months = context.maxAge[record.assurance];
  if (context.definition.perennial || months === 'never' || !needsAssurance(context.definition))
    return undefined;
  return addMonths(record.periodEnd ?? record.published, months);
}

function isEmptySet(option: FactOption): boolean {
  return Array.isArray(option.value) && option.value.length === 0;
}

function reasonFromPlans(besides: readonly Evidence[]): UnknownReason | undefined {
  const plans = besides.filter((e) => e.status === 'planned');
  if (plans.length === 0) return undefined;
  return plans.some((plan) => plan.overdue) ? 'overdue' : 'planned';
}

/** Newest first, then by all that can differ: the order of the input never shows. */
function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  const key = (e: Evidence) =>
    JSON.stringify([e.from, e.assurance, e.value, e.status, e.source, e.id, e.dueBy, e.note]);
  return [...evidence].sort((a, b) => {
    if (a.published !== b.published) return a.published < b.published ? 1 : -1;
    const [x, y] = [key(a), key(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}
