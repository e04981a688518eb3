import { placesRead } from '../../model/condition.ts';
import { addDays, addMonths, type PlainDate } from '../../model/date.ts';
import type { DatedInterval } from '../../model/interval.ts';
import type { PlaceSet } from '../../model/place.ts';
import { barsOf, type Policy } from '../../model/policy.ts';
import type { Question } from '../../model/question.ts';
import { placesOf, type Rule } from '../../model/rule.ts';
import { listedProgram } from '../../model/vocabulary.ts';
import type { Waiver } from '../../model/waiver.ts';
import { lastDayOf } from '../../reach/doubt-of-list.ts';
import type { Subject } from '../hold-against-lists.ts';
import { judgementsOn } from '../judgements/show-judgements.ts';
import type { Prepared } from '../prepare.ts';
import { assumptionsOf, statedFacts } from '../stated-facts.ts';
import type { AskedRow } from './asked-row.ts';
import { factMoments, growsStale } from './fact-moments.ts';
import { factsOfPolicy, namesMeant, readsPlans } from './facts-of-policy.ts';
import { horizonStart } from './horizon-start.ts';
import type { ListingMet } from './listings-met.ts';
import { becomesKnown, changes, intervalMoments, type Moment } from './moment.ts';

/** The days on which the answer to a question may change, by what brings the change. */
export interface Moments {
  /** What happens to the vendor and to the law: rules, statements, owners, listings, waivers, judgements. */
  readonly bearing: readonly Moment[];
  /** What comes only of the way in which it is reckoned with: horizons, coverage of lists, sets of countries. */
  readonly reckoned: readonly Moment[];
}

/**
 * Every day on which the answer to `question` may change: all that `decideOn` compares with one of the clocks, as far as
 * the policy reads it and it is public today. Too many days cost time only; one too few would make the answer wrong.
 */
export function gatherMoments(
  { question, policy }: AskedRow,
  subject: Subject,
  listings: readonly ListingMet[],
  prepared: Prepared,
  today: PlainDate,
): Moments {
  const facts = factsOfPolicy(policy);
  const programs = new Set([...facts].map(listedProgram).filter((program) => program !== undefined));
  const waivers = prepared.waivers.filter(
    ({ rule, granted }) => granted <= today && policy.rules.some(({ id }) => id === rule),
  );
  const related = [subject.placed, ...subject.parts.known].flatMap(({ links }) => links);
  const edges = (interval: DatedInterval) => intervalMoments(interval, today);
  const record = recordMoments(question, policy, facts, subject, prepared, today);
  return {
    bearing: [
      ...policy.rules.flatMap((rule) => rule.inForce ?? []).flatMap(edges),
      ...record.moments,
      ...(programs.size === 0 ? [] : related.flatMap(({ relation }) => edges(relation))),
      ...listings
        .filter(({ match }) => programs.has(match.program))
        .flatMap(({ match }) => edges(match.entry.listed)),
      ...waivers.flatMap(waiverMoments),
      ...(programs.size === 0 ? [] : judgementsOn(subject)).map(({ judgement }) =>
        becomesKnown(judgement.on),
      ),
    ],
    reckoned: [
      ...policy.rules.flatMap((rule) => horizonMoments(rule, policy.horizonMonths, today)),
      ...[...programs]
        .map((program) => prepared.lists.get(program))
        .filter((list) => list !== undefined)
        .flatMap((list) => [
          ...(list.coverage.since === undefined ? [] : [changes(list.coverage.since)]),
          changes(addDays(lastDayOf(list, barsOf(policy)), 1)),
        ]),
      ...placeSets(question, policy, record.places, waivers, prepared).flatMap((set) =>
        placeMoments(set, today),
      ),
      ...record.stale,
    ],
  };
}

/** What the dossier states of the facts that the policy reads, and where those statements hold. */
function recordMoments(
  question: Question,
  policy: Policy,
  facts: ReadonlySet<string>,
  { vendor, statements }: Subject,
  { vocabulary }: Prepared,
  today: PlainDate,
) {
  const stated = new Set(
    statedFacts(question, vendor, policy, assumptionsOf(policy, question)).flatMap(({ name }) =>
      namesMeant(name, vocabulary),
    ),
  );
  const times = { maxAge: policy.maxAge, vocabulary, stated };
  const isRead = readsPlans(facts, vocabulary) ? () => true : (name: string) => facts.has(name);
  const read = statements
    .filter(({ published }) => published <= today)
    .flatMap((record) =>
      namesMeant(record.name, vocabulary)
        .filter(isRead)
        .map((name) => ({ record, name })),
    );
  const { declared } = policy.maxAge;
  return {
    moments: read.flatMap(({ record, name }) => factMoments(record, name, times)),
    places: read.flatMap(({ record }) => {
      const markets = record.scope?.markets;
      return markets === undefined ? [] : 'in' in markets ? markets.in : markets.except;
    }),
    // What is stated for the question is known since today at the latest, and grows old in days to come.
    stale:
      declared !== 'never' && [...stated].some((name) => facts.has(name) && growsStale(name, vocabulary))
        ? [changes(addMonths(today, declared))]
        : [],
  };
}

function horizonMoments({ effect, inForce = [] }: Rule, months: number, today: PlainDate): Moment[] {
  if (effect !== 'prohibit') return [];
  return inForce
    .filter(({ published }) => published <= today)
    .map(({ from }) => changes(horizonStart(from, months)));
}

function waiverMoments({ granted, from, lastDay }: Waiver): Moment[] {
  // It never counts before the day on which it was granted, whatever its first day.
  return [becomesKnown(granted), changes(from > granted ? from : granted), changes(addDays(lastDay, 1))];
}

/** The sets of countries that any comparison or scope refers to, each once. */
function placeSets(
  { market }: Question,
  { rules, thresholds }: Policy,
  scopes: readonly string[],
  waivers: readonly Waiver[],
  { places }: Prepared,
): PlaceSet[] {
  const named = new Set([
    ...(market === undefined ? [] : [market]),
    ...rules.flatMap(placesOf).flat(),
    ...thresholds.flatMap((threshold) => placesRead(threshold.when)).flat(),
    ...scopes,
    ...waivers.flatMap((waiver) => waiver.scope.markets ?? []),
  ]);
  return [...named]
    .map((ref) => (Object.hasOwn(places, ref) ? places[ref] : undefined))
    .filter((set) => set !== undefined);
}

function placeMoments({ coversFrom, members }: PlaceSet, today: PlainDate): Moment[] {
  return [changes(coversFrom), ...members.flatMap((member) => intervalMoments(member, today))];
}
