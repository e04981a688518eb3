import { addDays, parsePlainDate } from '../model/date.ts';
import type { FactValue } from '../model/fact.ts';
import { OPERATORS } from '../model/operator.ts';
import { ALL_COUNTRIES } from '../model/place.ts';
import { readValue } from '../model/read-value.ts';
import type { FactDefinition } from '../model/vocabulary.ts';

/** A demand on one fact, its other side looked up: nearly always the right one. */
export type ValueDemand = {
  readonly operator: string;
  readonly wanted: boolean;
} & ({ readonly right: FactValue } | { readonly left: FactValue });

/** Candidates are made from what stands on the right; what stands on the left is only held against them. */
type RightDemand = Extract<ValueDemand, { readonly right: FactValue }>;
const hasRight = (demand: ValueDemand): demand is RightDemand => 'right' in demand;

/** A value that meets all demands on a fact. */
export interface ChosenValue {
  readonly value: FactValue;
  /** All values, or members of a set, that would do as well, where they can be told. */
  readonly oneOf?: readonly string[];
}

/** What stands for a name that only the vendor can give. */
const TO_BE_NAMED = 'to be named';

/**
 * A value of the fact that meets all demands, the first of `preferred` that does or can be made to; undefined when none
 * was found. Every value is tried against every demand by the operators that rules are evaluated with.
 */
export function chooseValue(
  definition: FactDefinition,
  demands: readonly ValueDemand[],
  preferred: readonly FactValue[],
): ChosenValue | undefined {
  const isSet = definition.type === 'countries' || definition.type === 'texts';
  const telling = demands.filter(hasRight);
  const candidates = isSet
    ? setCandidates(definition, telling, preferred)
    : [...preferred, ...scalarCandidates(definition, telling)];
  const value = candidates.find((candidate) => fits(candidate, definition, demands));
  if (value === undefined) return undefined;
  const doing = isSet ? membersThatDo(telling) : scalarsThatDo(definition, telling);
  const oneOf = distinct(doing).filter((one) => fits(isSet ? [one] : one, definition, demands));
  return oneOf.length > 1 ? { value, oneOf } : { value };
}

function fits(value: FactValue, definition: FactDefinition, demands: readonly ValueDemand[]): boolean {
  const read = readValue(definition, value);
  if ('expected' in read) return false;
  if (Array.isArray(read.value) && read.value.length === 0 && definition.emptyMeans === undefined)
    return false;
  return demands.every((demand) => {
    const [left, right] = 'right' in demand ? [read.value, demand.right] : [demand.left, read.value];
    return OPERATORS[demand.operator]?.holds(left, right) === demand.wanted;
  });
}

const textsOf = (value: FactValue): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];

function scalarCandidates(definition: FactDefinition, demands: readonly RightDemand[]): FactValue[] {
  const rights = demands.flatMap(({ right }): FactValue[] => (Array.isArray(right) ? right : [right]));
  switch (definition.type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return rights.flatMap((right) => (typeof right === 'number' ? [right, right - 1, right + 1] : []));
    case 'date':
      return rights.flatMap((right) => {
        const day = typeof right === 'string' ? parsePlainDate(right) : undefined;
        return day === undefined ? [] : [day, addDays(day, -1), addDays(day, 1)];
      });
    case 'country':
      return [...rights, ...ALL_COUNTRIES];
    default:
      return [...rights, ...(definition.values ?? [TO_BE_NAMED])];
  }
}

/** The values of a text or country that may meet all demands, when the demands themselves list them. */
function scalarsThatDo(definition: FactDefinition, demands: readonly RightDemand[]): readonly string[] {
  const listed = demands.filter(
    ({ operator, wanted }) => (operator === 'in' && wanted) || (operator === 'notIn' && !wanted),
  );
  return definition.values ?? listed.flatMap(({ right }) => textsOf(right));
}

/** What the demands ask of the members of a set. */
interface MemberDemands {
  /** Undefined: any. */
  readonly within: ReadonlySet<string> | undefined;
  readonly excluded: ReadonlySet<string>;
  readonly required: readonly string[];
  /** Of each of these at least one. */
  readonly someOf: readonly (readonly string[])[];
  /** Of each of these not only members. */
  readonly notOnly: readonly (readonly string[])[];
}

function memberDemands(demands: readonly RightDemand[]): MemberDemands {
  const withins = pick(demands, 'subsetOf', true);
  return {
    within:
      withins.length === 0 ? undefined : new Set(withins.reduce((a, b) => a.filter((m) => b.includes(m)))),
    excluded: new Set(
      [
        ...pick(demands, 'overlaps', false),
        ...pick(demands, 'contains', false),
        ...pick(demands, 'doesNotContain', true),
      ].flat(),
    ),
    required: [...pick(demands, 'contains', true), ...pick(demands, 'doesNotContain', false)].flat(),
    someOf: pick(demands, 'overlaps', true),
    notOnly: pick(demands, 'subsetOf', false),
  };
}

function pick(demands: readonly RightDemand[], operator: string, wanted: boolean): (readonly string[])[] {
  return demands.filter((d) => d.operator === operator && d.wanted === wanted).map((d) => textsOf(d.right));
}

/** Each preferred set without the members that must go and with those that must come; then sets of a single member. */
function setCandidates(
  definition: FactDefinition,
  demands: readonly RightDemand[],
  preferred: readonly FactValue[],
): FactValue[] {
  const { within, excluded, required, someOf, notOnly } = memberDemands(demands);
  const mayStay = (member: string) => (within?.has(member) ?? true) && !excluded.has(member);
  const pool = [
    ...(within ?? definition.values ?? (definition.type === 'countries' ? ALL_COUNTRIES : [])),
  ].filter(mayStay);
  const choices = [
    ...someOf.map((members) => members.filter(mayStay)),
    ...notOnly.map((members) => pool.filter((member) => !members.includes(member))),
  ];
  const complete = (members: readonly string[]) => {
    const set = [...members.filter(mayStay), ...required];
    for (const choice of choices) {
      const [first] = choice;
      if (first !== undefined && !choice.some((member) => set.includes(member))) set.push(first);
    }
    return distinct(set);
  };
  return [
    ...preferred.map((value) => complete(textsOf(value))).filter((set) => set.length > 0),
    complete([]),
    ...pool.map((member) => complete([member])),
    ...(definition.emptyMeans === undefined ? [] : [[]]),
  ];
}

/** The members that may meet the demands by themselves, when the demands list what may or must be in the set. */
function membersThatDo(demands: readonly RightDemand[]): readonly string[] {
  const { within, someOf } = memberDemands(demands);
  return [...(within ?? someOf.flat())];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
