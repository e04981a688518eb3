import fc from 'fast-check';
import type { CheckedCondition, CheckedLeaf } from '../../../src/model/condition.ts';
import type { FactValue } from '../../../src/model/fact.ts';
import { OPERATORS } from '../../../src/model/operator.ts';
import { define } from '../sound-pack.ts';

/** Facts of every type, for random conditions. */
export const FACTS = {
  'a.seat': define('country'),
  'a.home': define('country'),
  'a.places': define('countries', { emptyMeans: 'nowhere' }),
  'a.count': define('number'),
  'a.day': define('date'),
  'a.kind': define('text', { values: ['red', 'green', 'blue'] }),
  'a.flag': define('boolean'),
};

/** More values than any comparison below can tell apart, so that trying them all is a proof. */
const COUNTRIES = ['CH', 'DE', 'FR', 'IT', 'NL'];
const VALUES: Readonly<Record<string, readonly FactValue[]>> = {
  'a.seat': COUNTRIES,
  'a.home': COUNTRIES,
  'a.places': subsetsOf(COUNTRIES),
  'a.count': [-1, 0, 0.5, 1, 1.5, 2, 3],
  'a.day': ['2019-12-30', '2019-12-31', '2020-01-01', '2020-01-02', '2020-01-03'],
  'a.kind': ['red', 'green', 'blue'],
  'a.flag': [true, false],
};

function subsetsOf(members: readonly string[]): string[][] {
  const subsets: string[][] = [[]];
  for (const member of members) subsets.push(...subsets.map((set) => [...set, member]));
  return subsets;
}

const leaf = (
  fact: string,
  operators: readonly string[],
  values: readonly CheckedLeaf['value'][],
): fc.Arbitrary<CheckedCondition> =>
  fc.record({
    fact: fc.constant(fact),
    operator: fc.constantFrom(...operators),
    value: fc.constantFrom(...values),
  });

const SETS = [['CH'], ['CH', 'DE'], ['DE', 'FR'], ['FR']];
const leaves = fc.oneof(
  leaf('a.seat', ['in', 'notIn'], SETS),
  leaf('a.seat', ['equal', 'notEqual'], ['CH', { fact: 'a.home' }]),
  leaf('a.seat', ['in', 'notIn'], [{ fact: 'a.places' }]),
  leaf('a.home', ['equal', 'notEqual'], ['CH', 'DE']),
  leaf('a.places', ['subsetOf', 'overlaps'], SETS),
  leaf('a.places', ['contains', 'doesNotContain'], ['FR', { fact: 'a.home' }]),
  leaf('a.count', ['lessThan', 'lessThanInclusive', 'greaterThan', 'equal'], [0, 1, 2]),
  leaf('a.day', ['before', 'onOrBefore', 'after', 'equal'], ['2020-01-01', '2020-01-02']),
  leaf('a.kind', ['equal', 'notEqual'], ['red', 'green']),
  leaf('a.kind', ['in', 'notIn'], [['red', 'blue']]),
  leaf('a.flag', ['equal', 'notEqual'], [true]),
);

/** Random conditions over a few facts, some of them compared with each other. */
export const { condition } = fc.letrec<{ condition: CheckedCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'condition' },
    leaves,
    fc
      .array(tie('condition'), { minLength: 1, maxLength: 3, depthIdentifier: 'condition' })
      .map((all) => ({ all })),
    fc
      .array(tie('condition'), { minLength: 1, maxLength: 3, depthIdentifier: 'condition' })
      .map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}));

/** Every outcome that some choice of values gives, two-valued and without any cleverness. */
export function outcomesByTrial(applies: CheckedCondition, satisfied: CheckedCondition): Set<string> {
  const facts = [...new Set([...factsIn(applies), ...factsIn(satisfied)])];
  const found = new Set<string>();
  const tryAll = (rest: readonly string[], world: Readonly<Record<string, FactValue>>): void => {
    const [fact, ...others] = rest;
    if (fact === undefined)
      found.add(
        !holds(applies, world) ? 'not-applicable' : holds(satisfied, world) ? 'satisfied' : 'violated',
      );
    else
      for (const value of VALUES[fact] ?? []) if (found.size < 3) tryAll(others, { ...world, [fact]: value });
  };
  tryAll(facts, {});
  return found;
}

function holds(node: CheckedCondition, world: Readonly<Record<string, FactValue>>): boolean {
  if ('all' in node) return node.all.every((member) => holds(member, world));
  if ('any' in node) return node.any.some((member) => holds(member, world));
  if ('not' in node) return !holds(node.not, world);
  const { value } = node;
  const right = typeof value === 'object' && 'fact' in value ? world[value.fact] : (value as FactValue);
  const left = world[node.fact];
  if (left === undefined || right === undefined) throw new Error(`${node.fact} has no value`);
  return OPERATORS[node.operator]?.holds(left, right) ?? false;
}

function factsIn(node: CheckedCondition): string[] {
  if ('all' in node) return node.all.flatMap(factsIn);
  if ('any' in node) return node.any.flatMap(factsIn);
  if ('not' in node) return factsIn(node.not);
  const { value } = node;
  return typeof value === 'object' && 'fact' in value ? [node.fact, value.fact] : [node.fact];
}

/** Whether two conditions come to the same, whatever values their facts have. */
export function sameByTrial(one: CheckedCondition, other: CheckedCondition): boolean {
  const differ = { any: [{ all: [one, { not: other }] }, { all: [{ not: one }, other] }] };
  return !outcomesByTrial({ all: [] }, differ).has('satisfied');
}
