import { kindOf } from '../../../facts/facts-at.ts';
import { questionScope, resolveScope, touches } from '../../../facts/question-scope.ts';
import { formatDay, type PlainDate } from '../../../model/date.ts';
import { readValue } from '../../../model/read-value.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';
import { definitionOf } from '../../../model/vocabulary.ts';
import { label, showValue } from '../../../verdict/sentences.ts';
import type { AskedRow } from '../asked-row.ts';
import { factsOfPolicy, namesMeant, readsPlans } from '../facts-of-policy.ts';
import { type EventContext, provenance } from './event-context.ts';
import { groupTellings, type Telling } from './group-tellings.ts';
import { dueDay, fateOf, type ToldFact } from './plan-fate.ts';
import { scopePhrase } from './scope-phrase.ts';

/** What was announced, fell due, came into effect and ended, as the dossier has it. */
export function statementEvents(context: EventContext): TimelineEvent[] {
  const told = toldFacts(context);
  return groupTellings(told.flatMap((fact) => tellingsOf(fact, told, context)));
}

/** The statements that are public today; a shorthand is one statement for each fact that it stands for. */
function toldFacts({ subject, prepared: { vocabulary }, today }: EventContext): ToldFact[] {
  return subject.statements
    .filter(({ published }) => published <= today)
    .flatMap((record) =>
      namesMeant(record.name, vocabulary).flatMap((name): ToldFact[] => {
        const definition = definitionOf(vocabulary, name);
        const read = definition === undefined ? undefined : readValue(definition, record.value);
        if (read === undefined || 'expected' in read) return [];
        return [{ record, name, key: JSON.stringify(read.value) }];
      }),
    );
}

function tellingsOf(fact: ToldFact, told: readonly ToldFact[], context: EventContext): Telling[] {
  const { record } = fact;
  switch (kindOf(record, record.from)) {
    case 'planned':
      return [announcement(fact, context), ...fallingDue(fact, told, context)].filter((t) => t !== undefined);
    case 'holds':
      return [
        weighed(fact, 'in-effect', record.from, context),
        ...(record.to === undefined ? [] : [weighed(fact, 'ended', record.to, context)]),
      ].filter((t) => t !== undefined);
    case 'ends': {
      // What is taken back is so from the day on which that was said.
      const day = record.status === 'withdrawn' ? record.published : record.from;
      return [weighed(fact, 'ended', day, context)].filter((t) => t !== undefined);
    }
    default:
      return [];
  }
}

/** A statement that some policy weighs; undefined when none does. */
function weighed(
  fact: ToldFact,
  kind: 'in-effect' | 'ended',
  date: PlainDate,
  context: EventContext,
): Telling | undefined {
  const telling = tell(fact, kind, date, context);
  return telling === undefined || telling.policies.length === 0 ? undefined : telling;
}

function announcement(fact: ToldFact, context: EventContext): Telling | undefined {
  const due = dueDay(fact.record);
  const telling = tell(fact, 'announced', fact.record.published, context);
  if (telling === undefined) return undefined;
  return {
    ...telling,
    said: `${telling.said}, ${due === undefined ? 'no date given' : `due ${formatDay(due)}`}`,
  };
}

function fallingDue(fact: ToldFact, told: readonly ToldFact[], context: EventContext): Telling[] {
  const { prepared, subject, today } = context;
  const due = dueDay(fact.record);
  if (due === undefined) return [];
  const nothing = {
    asOf: due,
    knownAt: today,
    product: { categories: [], components: [] },
    unreadCategories: [],
  };
  const everything = questionScope(nothing, subject.vendor.products, prepared.places);
  const { heldFrom, isPutOff } = fateOf(fact, told, everything, prepared.places);
  if (isPutOff) return [];
  const inTime = heldFrom !== undefined && heldFrom <= due;
  const telling = tell(fact, inTime || today <= due ? 'due' : 'overdue', due, context);
  if (telling === undefined) return [];
  const fate =
    heldFrom === undefined
      ? today <= due
        ? ''
        : ', not shown to be carried out'
      : `, in effect ${inTime ? '' : 'only '}from ${formatDay(heldFrom)}`;
  return [{ ...telling, said: `${telling.said}${fate}` }];
}

/** The statement with the policies on whose rules it bears; undefined where it touches nothing that is asked. */
function tell(
  { record, name, key }: ToldFact,
  kind: Telling['kind'],
  date: PlainDate,
  { rows, subject, prepared, today }: EventContext,
): Telling | undefined {
  const { vocabulary, places } = prepared;
  const { products } = subject.vendor;
  const isPlan = kind === 'announced' || kind === 'due' || kind === 'overdue';
  const clocks = { asOf: date, knownAt: today };
  const scope = resolveScope(record.scope, places, clocks);
  const touched = rows.filter(({ question }) =>
    touches(scope, questionScope({ ...question, ...clocks }, products, places)),
  );
  if (touched.length === 0) return undefined;
  const isRead = ({ policy }: AskedRow) => {
    const facts = factsOfPolicy(policy);
    return facts.has(name) || (isPlan && readsPlans(facts, vocabulary));
  };
  const value =
    definitionOf(vocabulary, name) === undefined ? key : showValue(name, record.value, { vocabulary });
  return {
    date,
    kind,
    label: label(name, { vocabulary }),
    said: `${value}${scopePhrase(record.scope, products, places)}`,
    provenance: `${record.assurance}, ${provenance(record.source, record.published, prepared)}`,
    policies: touched.filter(isRead).map(({ policy }) => policy.id),
  };
}
