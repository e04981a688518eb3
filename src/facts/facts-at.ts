import { earlier } from '../model/date.ts';
import type { FactRecord } from '../model/fact.ts';
import { type Evidence, type FactSet, type FactState, placesKey } from '../model/fact-set.ts';
import { type PlaceSet, resolvePlaces } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import { readValue } from '../model/read-value.ts';
import { definitionOf, type Vocabulary } from '../model/vocabulary.ts';
import type { Candidate } from './beats.ts';
import { type PlanStatement, plansKept } from './plans-kept.ts';
import {
  covers,
  fills,
  type QuestionScope,
  resolveScope,
  scopeOfQuestion,
  touches,
} from './question-scope.ts';
import { settle } from './settle.ts';

/** All that is said about the vendor, the product, the buyer and the purchase, before anybody weighs it. */
export interface FactSources {
  /** Dated statements of the dossier. */
  readonly recorded: readonly FactRecord[];
  /** What the asker and the policy state for this one question, as from `asOf` and known on `knownAt`. */
  readonly stated: readonly FactRecord[];
  /** What is imagined: it takes the place of all that is said of its facts. */
  readonly imagined?: readonly FactRecord[];
}

/** What facts are weighed by. */
export interface FactContext {
  readonly question: Pick<Question, 'asOf' | 'knownAt'>;
  readonly scope: QuestionScope;
  readonly policy: Pick<Policy, 'maxAge'>;
  readonly vocabulary: Vocabulary;
  readonly places: Readonly<Record<string, PlaceSet>>;
}

/** What holds for one question: everything published by `knownAt`, on the day `asOf`, in its scope, rivals settled. */
export function factsAt(
  sources: FactSources,
  comparedPlaces: readonly (readonly string[])[],
  context: FactContext,
): FactSet {
  const { question, places } = context;
  const expanded = (records: readonly FactRecord[]) =>
    records.flatMap((record) => expandShorthand(record, context.vocabulary));
  const recorded = expanded(sources.recorded);
  const imagined = expanded(sources.imagined ?? []);
  const replaced = new Set(imagined.map(({ name }) => name));
  const statements = [
    ...recorded.filter(({ name }) => !replaced.has(name)).map((r) => dated(r, context)),
    ...expanded(sources.stated)
      .filter(({ name }) => !replaced.has(name))
      .map((r) => stated(r, context)),
    ...imagined.map((r) => stated(r, context)),
  ].filter((s) => s !== undefined);

  const states = new Map<string, FactState>();
  for (const [name, group] of groupByName(withoutDuplicates(statements))) {
    const state = settleGroup(name, group, context);
    if (state !== undefined) states.set(name, state);
  }
  // Whatever is imagined, what became of the plans is on record and stays as it is.
  for (const state of plansKept(planStatements(recorded, context), context)) states.set(state.name, state);
  return {
    states,
    places: new Map(
      comparedPlaces.map((refs) => {
        const members = resolvePlaces(refs, places, question.asOf, question.knownAt);
        return [placesKey(refs), members === undefined ? undefined : [...members].sort()];
      }),
    ),
    asOf: question.asOf,
  };
}

/** A statement that had been published, touches the question, and is of one of the kinds that matter on its day. */
interface Statement extends Candidate {
  readonly kind: 'holds' | 'planned' | 'said' | 'ends';
}

/** A statement under a shorthand (`data.location`) is one statement for each name it stands for. */
function expandShorthand(record: FactRecord, vocabulary: Vocabulary): FactRecord[] {
  const names = definitionOf(vocabulary, record.name)?.standsFor;
  return names === undefined ? [record] : names.map((name) => ({ ...record, name }));
}

/** Whether a dated record is only a plan: announced as such, or "in effect" from a day that had not come when it was published. */
function isPlan(record: FactRecord): boolean {
  return (
    record.status === 'planned' ||
    (record.status === 'in-effect' && record.from > record.published && record.assurance !== 'official')
  );
}

/** Plans that had been published and what is recorded to have held, as far as both touch the question. */
function planStatements(recorded: readonly FactRecord[], context: FactContext): PlanStatement[] {
  const { asOf, knownAt } = context.question;
  return recorded.flatMap((record) => {
    const isPast = record.status === 'in-effect' && record.from <= asOf;
    const kind = isPlan(record) ? 'planned' : isPast ? 'held' : undefined;
    if (kind === undefined || record.published > knownAt) return [];
    const scope = resolveScope(record.scope, context.places, context.question);
    const read = touches(scope, context.scope) ? statement(record, 'holds', scope, context) : undefined;
    return read === undefined ? [] : [{ ...read, kind }];
  });
}

function dated(record: FactRecord, context: FactContext): Statement | undefined {
  const { asOf, knownAt } = context.question;
  if (record.published > knownAt) return undefined;
  const kind = kindOf(record, asOf);
  if (kind === undefined) return undefined;
  const scope = resolveScope(record.scope, context.places, context.question);
  return touches(scope, context.scope) ? statement(record, kind, scope, context) : undefined;
}

/** What a statement does on a day; undefined while its day has not come. */
export function kindOf(record: FactRecord, asOf: string): Statement['kind'] | undefined {
  if (isPlan(record)) return 'planned';
  switch (record.status) {
    case 'alleged':
    case 'denied':
      return 'said';
    case 'withdrawn':
      return 'ends';
    case 'ended':
      // An end that was only announced is a plan like any other, and a plan ends nothing.
      if (record.from > record.published && record.assurance !== 'official') return undefined;
      return record.from <= asOf ? 'ends' : undefined;
    default:
      if (asOf < record.from) return undefined;
      // What has run out holds no longer, but what it replaced does not come back.
      return record.to === undefined || asOf < record.to ? 'holds' : 'ends';
  }
}

function stated(record: FactRecord, context: FactContext): Statement | undefined {
  return statement(record, 'holds', scopeOfQuestion(context.scope), context);
}

function statement(
  record: FactRecord,
  kind: Statement['kind'],
  scope: Candidate['scope'],
  context: FactContext,
): Statement | undefined {
  const definition = definitionOf(context.vocabulary, record.name);
  if (definition === undefined) return undefined;
  const read = readValue(definition, record.value);
  // Loading and parsing refuse values that cannot be read; one that slips through is no statement.
  if ('expected' in read) return undefined;
  return {
    record,
    kind,
    scope,
    value: read.value,
    key: JSON.stringify(read.value),
    covers: covers(scope, context.scope),
  };
}

/** A statement given twice counts once. */
function withoutDuplicates(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>();
  for (const s of statements) {
    const said = Object.entries(s.record).sort(([a], [b]) => (a < b ? -1 : 1));
    seen.set(JSON.stringify([s.kind, said, s.key]), s);
  }
  return [...seen.values()];
}

function groupByName(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const s of statements) {
    const group = groups.get(s.record.name);
    if (group === undefined) groups.set(s.record.name, [s]);
    else group.push(s);
  }
  return groups;
}

function settleGroup(name: string, group: readonly Statement[], context: FactContext): FactState | undefined {
  const definition = definitionOf(context.vocabulary, name);
  if (definition === undefined) return undefined;
  const current = group.filter((s) => !isSuperseded(s, group, context.scope));
  const candidates = current.filter((s) => s.kind === 'holds');
  const besides = current
    .filter((s) => s.kind === 'planned' || s.kind === 'said')
    .map((s) => shown(s, context));
  return settle(name, candidates, besides, {
    question: context.scope,
    definition,
    maxAge: context.policy.maxAge,
  });
}

/**
 * Whether a later statement replaced `s` for this question. What ends or holds today replaces what stood before; a plan
 * replaces only an earlier plan, because a plan ends nothing.
 */
function isSuperseded(s: Statement, group: readonly Statement[], question: QuestionScope): boolean {
  const { id } = s.record;
  if (id === undefined) return false;
  return group.some(
    (later) =>
      later !== s &&
      later.record.supersedes?.includes(id) === true &&
      (later.kind === 'holds' || later.kind === 'ends' || s.kind !== 'holds') &&
      fills(later.scope, s.scope, question),
  );
}

function shown(s: Statement, context: FactContext): Evidence {
  const { record } = s;
  const dueBy =
    s.kind === 'planned'
      ? (record.dueBy ?? (record.status === 'in-effect' ? record.from : undefined))
      : undefined;
  const { asOf, knownAt } = context.question;
  return {
    value: s.value,
    status: s.kind === 'planned' ? 'planned' : record.status,
    assurance: record.assurance,
    source: record.source,
    published: record.published,
    from: record.from,
    covers: s.covers,
    ...(dueBy === undefined ? {} : { dueBy }),
    ...(s.kind === 'planned' ? { overdue: dueBy !== undefined && dueBy < earlier(asOf, knownAt) } : {}),
    ...(record.id === undefined ? {} : { id: record.id }),
    ...(record.note === undefined ? {} : { note: record.note }),
  };
}
