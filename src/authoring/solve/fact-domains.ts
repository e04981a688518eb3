import { addDays, parsePlainDate } from '../../model/date.ts';
import type { FactValue } from '../../model/fact.ts';
import { ALL_COUNTRIES } from '../../model/place.ts';
import { definitionOf, type FactDefinition, type Vocabulary } from '../../model/vocabulary.ts';
import { memberClasses } from './member-classes.ts';

/** A comparison with its sets of countries looked up. */
export interface ResolvedLeaf {
  readonly fact: string;
  readonly operator: string;
  readonly right: { readonly literal: FactValue } | { readonly fact: string };
}

/** The values of a fact that its comparisons can tell apart; `undefined` among them stands for "not known". */
export type Domain = readonly (FactValue | undefined)[];

/** What the domains are made for. */
export interface DomainContext {
  readonly vocabulary: Vocabulary;
  /** Facts that have one value only. */
  readonly given: Readonly<Record<string, FactValue>>;
  /** Whether a fact without a given value may be unknown as well. */
  readonly mayBeAbsent: (fact: string) => boolean;
}

/** A set of more kinds of members than this has too many values to try. */
const MOST_KINDS = 10;

/** More facts than this, compared with each other, have too many arrangements. */
const MOST_LINKED = 3;

/**
 * For each fact the finitely many values that stand for all others: no comparison of `leaves` answers differently for
 * two values of which one is left out. Undefined where there would be too many.
 */
export function factDomains(
  leaves: readonly ResolvedLeaf[],
  context: DomainContext,
): ReadonlyMap<string, Domain> | undefined {
  const domains = new Map<string, Domain>();
  for (const linked of linkedFacts(leaves)) {
    if (linked.length > MOST_LINKED) return undefined;
    const constants = [
      ...leaves
        .filter(({ fact, operator }) => linked.includes(fact) && operator !== 'known')
        .flatMap(({ right }) => ('literal' in right ? [right.literal] : [])),
      ...linked.flatMap((fact) => context.given[fact] ?? []),
    ];
    const definitions = new Map(linked.map((fact) => [fact, definition(fact, context.vocabulary)]));
    const points = representatives([...definitions.values()], constants);
    for (const [fact, own] of definitions) {
      const values = context.given[fact] === undefined ? valuesOf(own, points) : [context.given[fact]];
      if (values === undefined) return undefined;
      const mayBeAbsent = context.given[fact] === undefined && context.mayBeAbsent(fact);
      domains.set(fact, mayBeAbsent ? [...values, undefined] : values);
    }
  }
  return domains;
}

/** Facts that are compared with each other, directly or through others, together. */
function linkedFacts(leaves: readonly ResolvedLeaf[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { fact, right } of leaves) {
    const facts = 'fact' in right ? [fact, right.fact] : [fact];
    const joined = [...new Set(facts.flatMap((name) => groups.get(name) ?? [name]))];
    for (const name of joined) groups.set(name, joined);
  }
  return [...new Set(groups.values())];
}

function definition(fact: string, vocabulary: Vocabulary): FactDefinition {
  const found = definitionOf(vocabulary, fact);
  if (found === undefined) throw new Error(`\`${fact}\` is not a fact of the vocabulary`);
  return found;
}

/** The single values (for sets: the members) that stand for all, given what they are compared with. */
function representatives(definitions: readonly FactDefinition[], constants: readonly FactValue[]) {
  const count = definitions.length;
  switch (definitions[0]?.type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return between(
        constants.filter((constant) => typeof constant === 'number'),
        count,
        numbersBetween,
      );
    case 'date':
      return between(
        constants.filter((constant) => typeof constant === 'string'),
        count,
        daysBetween,
      );
    default: {
      const sets = [
        ...constants.map((constant) => (Array.isArray(constant) ? constant : [String(constant)])),
        ...definitions.flatMap(({ values }) => (values === undefined ? [] : [values])),
      ];
      const isCountry = definitions.some(({ type }) => type === 'country' || type === 'countries');
      // For every choice of some of the facts one member that exactly these share.
      return memberClasses(sets, isCountry ? ALL_COUNTRIES : newWords(), 2 ** count - 1);
    }
  }
}

function* newWords(): Generator<string> {
  for (let index = 1; ; index += 1) yield `another value ${index}`;
}

/** The constants in their order, with `count` values below, between and above them as far as there is room. */
function between<T extends number | string>(
  constants: readonly T[],
  count: number,
  fill: (low: T | undefined, high: T | undefined, count: number) => readonly T[],
): T[] {
  const sorted = [...new Set(constants)].sort((a, b) => (a < b ? -1 : 1));
  return [undefined, ...sorted].flatMap((low, index) => [
    ...(low === undefined ? [] : [low]),
    ...fill(low, sorted[index], count),
  ]);
}

function numbersBetween(low: number | undefined, high: number | undefined, count: number): number[] {
  const steps = Array.from({ length: count }, (_, index) => index + 1);
  if (low === undefined) return steps.map((step) => (high ?? 0) - step);
  if (high === undefined) return steps.map((step) => low + step);
  return steps.map((step) => low + ((high - low) * step) / (count + 1));
}

function daysBetween(low: string | undefined, high: string | undefined, count: number): string[] {
  const steps = Array.from({ length: count }, (_, index) => (low === undefined ? -1 : 1) * (index + 1));
  const start = parsePlainDate(low ?? high ?? '2000-01-01');
  if (start === undefined) return [];
  return steps
    .map((step) => addDays(start, step))
    .filter(
      (day) => parsePlainDate(day) !== undefined && (low === undefined || high === undefined || day < high),
    );
}

/** The values of one fact; undefined for a set with too many. */
function valuesOf(own: FactDefinition, points: readonly (string | number | boolean)[]) {
  const allowed = points.filter((point) => own.values === undefined || own.values.includes(String(point)));
  if (own.type !== 'texts' && own.type !== 'countries') return allowed;
  if (allowed.length > MOST_KINDS) return undefined;
  const subsets: string[][] = [[]];
  for (const member of allowed) subsets.push(...subsets.map((set) => [...set, String(member)]));
  // What an empty set means has to be said; otherwise it is taken as not known.
  return own.emptyMeans === undefined ? subsets.slice(1) : subsets;
}
