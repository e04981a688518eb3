import { ASSURANCE_LADDER } from '../model/assurance.ts';
import { earlier, formatDay, type PlainDate } from '../model/date.ts';
import type { FactRecord } from '../model/fact.ts';
import type { Evidence, FactState } from '../model/fact-set.ts';
import type { Question } from '../model/question.ts';
import { definitionOf, type Vocabulary } from '../model/vocabulary.ts';
import type { Candidate } from './beats.ts';
import { fills, meets, type QuestionScope } from './question-scope.ts';

/** A recorded statement in scope, published in time: a plan, or something that held, whether it still does or not. */
export interface PlanStatement extends Candidate {
  readonly kind: 'planned' | 'held';
}

interface PlanContext {
  readonly question: Pick<Question, 'asOf' | 'knownAt'>;
  readonly scope: QuestionScope;
  readonly vocabulary: Vocabulary;
}

type Fate = { readonly kept: boolean | undefined; readonly plan: PlanStatement; readonly by?: PlanStatement };

/**
 * What became of the plans on record: `plans.due` says whether one has come due, `plans.kept` whether each of those was
 * carried out in time. A plan is kept when the announced value was in effect by its day for all of its scope; broken when
 * that came later, or when after its day something else is said to hold; otherwise nobody knows. A plan that was
 * replaced by another before its day does not count.
 */
export function plansKept(statements: readonly PlanStatement[], context: PlanContext): FactState[] {
  const { asOf, knownAt } = context.question;
  const today = earlier(asOf, knownAt);
  const due = statements.filter((s) => s.kind === 'planned' && isDue(s, today) && !isPutOff(s, statements));
  const fates = due.map((plan) => fateOf(plan, statements, context.scope));
  return [stateOfDue(fates, context), stateOfKept(fates, context)].filter((s) => s !== undefined);
}

/** The last day in time; for what was said to hold from a coming day, that day. */
function dueBy({ record }: PlanStatement): PlainDate | undefined {
  return record.dueBy ?? (record.status === 'in-effect' ? record.from : undefined);
}

function isDue(plan: PlanStatement, today: PlainDate): boolean {
  const day = dueBy(plan);
  return day !== undefined && day < today;
}

function isPutOff(plan: PlanStatement, statements: readonly PlanStatement[]): boolean {
  const { id } = plan.record;
  const day = dueBy(plan);
  if (id === undefined || day === undefined) return false;
  return statements.some(
    ({ kind, record }) => kind === 'planned' && record.supersedes?.includes(id) && record.published <= day,
  );
}

function fateOf(plan: PlanStatement, statements: readonly PlanStatement[], question: QuestionScope): Fate {
  const day = dueBy(plan) as PlainDate;
  const held = statements.filter(
    (s) => s.kind === 'held' && s.record.name === plan.record.name && meets(s.scope, plan.scope, question),
  );
  const inTime = held.filter((s) => s.key === plan.key && heldOn(s, day, held));
  const keptBy = inTime.find((s) => fills(s.scope, plan.scope, question));
  if (keptBy !== undefined) return { kept: true, plan, by: keptBy };
  const against = held.filter((s) => (s.key === plan.key ? s.record.from > day : isSaidAfter(s.record, day)));
  const brokenBy = against.sort((a, b) => (a.record.from < b.record.from ? -1 : 1))[0];
  return brokenBy === undefined ? { kept: undefined, plan } : { kept: false, plan, by: brokenBy };
}

/** Whether a statement held on `day`, by all that is known now: what had ended before is no keeping of a later promise. */
function heldOn({ record }: PlanStatement, day: PlainDate, held: readonly PlanStatement[]): boolean {
  if (record.from > day || (record.to !== undefined && record.to <= day)) return false;
  const { id } = record;
  if (id === undefined) return true;
  return !held.some(({ record: later }) => later.supersedes?.includes(id) === true && later.from <= day);
}

/** Whether a statement speaks of the time after `day`: it was published then, and held on or beyond it. */
function isSaidAfter({ published, to }: FactRecord, day: PlainDate): boolean {
  return published > day && (to === undefined || to > day);
}

function stateOfDue(fates: readonly Fate[], context: PlanContext): FactState | undefined {
  const note =
    fates.length === 0 ? 'no plan has come due' : fates.map((fate) => tell(fate, context)).join('; ');
  return stateOf('plans.due', fates.length > 0, fates, note, context);
}

function stateOfKept(fates: readonly Fate[], context: PlanContext): FactState | undefined {
  const broken = fates.filter(({ kept }) => kept === false);
  const open = fates.filter(({ kept }) => kept === undefined);
  const telling = broken.length > 0 ? broken : open.length > 0 ? open : fates;
  if (telling.length === 0) return undefined;
  const value = broken.length > 0 ? false : open.length > 0 ? undefined : true;
  const note = [...new Set(telling.map((fate) => tell(fate, context)))].sort().join('; ');
  return stateOf('plans.kept', value, telling, note, context);
}

function stateOf(
  name: string,
  value: boolean | undefined,
  fates: readonly Fate[],
  note: string,
  { vocabulary, question }: PlanContext,
): FactState | undefined {
  if (definitionOf(vocabulary, name)?.suppliedBy !== 'plans') return undefined;
  const base = { name, besides: [], needsAssurance: false, note };
  if (value === undefined) return { ...base, options: [], reason: 'overdue' };
  const records = fates.flatMap(({ plan, by }) => [plan.record, ...(by === undefined ? [] : [by.record])]);
  const published = records.map((record) => record.published).sort();
  const evidence: Evidence = {
    value,
    status: 'in-effect',
    // What is worked out is as good as the weakest statement it was worked out from.
    assurance: ASSURANCE_LADDER.find((rung) => records.some((r) => r.assurance === rung)) ?? 'official',
    source: 'the plans on record',
    published: published.at(-1) ?? question.knownAt,
    from:
      records
        .map((record) => record.from)
        .sort()
        .at(-1) ?? question.asOf,
    covers: true,
    note,
  };
  return { ...base, options: [{ value, support: [evidence] }] };
}

/** `build: due 31 Dec 2018, in effect from 1 Mar 2019`. */
function tell({ kept, plan, by }: Fate, { vocabulary }: PlanContext): string {
  const what = definitionOf(vocabulary, plan.record.name)?.label ?? plan.record.name;
  const due = `${what}: due ${formatDay(dueBy(plan) as PlainDate)}`;
  if (by === undefined) return `${due}, not shown to be carried out`;
  if (kept) return `${due}, in effect from ${formatDay(by.record.from)}`;
  return by.key === plan.key
    ? `${due}, in effect only from ${formatDay(by.record.from)}`
    : `${due}, said to be otherwise on ${formatDay(by.record.published)}`;
}
