import { describe, expect, test } from 'vitest';
import { judgeRule } from '../src/evaluation/judge-rule.ts';
import { createReferenceEvaluator } from '../src/evaluation/reference.ts';
import { type FactSet, type FactState, placesKey } from '../src/model/fact-set.ts';
import { resolvePlaces } from '../src/model/place.ts';
import { readValue } from '../src/model/read-value.ts';
import { factsOf, placesOf, type Rule, type RuleExample } from '../src/model/rule.ts';
import { definitionOf } from '../src/model/vocabulary.ts';
import { isInForce } from '../src/policies/rules-in-force.ts';
import { packFolders, readData } from '../src/store/files/read-data.ts';

const snapshot = await readData(packFolders({}), 'assay test');
const evaluate = createReferenceEvaluator();

/** Each rule once, in the policy whose parameters it is expanded with. */
const rules = new Map(
  [...snapshot.policies.values()].flatMap((policy) => policy.rules).map((rule) => [rule.id, rule]),
);

/** An example's facts as settled beyond doubt: examples are about the rule, not about evidence. */
function settled(rule: Rule, example: RuleExample): FactSet {
  const knownAt = example.knownAt ?? example.asOf;
  const states = Object.entries(example.facts).map(([name, given]): [string, FactState] => {
    const definition = definitionOf(snapshot.vocabulary, name);
    const read = definition === undefined ? { expected: 'a known fact' } : readValue(definition, given);
    if ('expected' in read) throw new Error(`${rule.id}: ${name} should be ${read.expected}`);
    const evidence = {
      value: read.value,
      status: 'in-effect' as const,
      assurance: 'official' as const,
      source: 'the example',
      published: knownAt,
      from: example.asOf,
      covers: true,
    };
    return [
      name,
      { name, options: [{ value: read.value, support: [evidence] }], besides: [], needsAssurance: true },
    ];
  });
  return {
    states: new Map(states),
    places: new Map(
      placesOf(rule).map((refs) => {
        const members = resolvePlaces(refs, snapshot.places, example.asOf, knownAt);
        return [placesKey(refs), members === undefined ? undefined : [...members].sort()];
      }),
    ),
    asOf: example.asOf,
  };
}

async function outcomeOf(rule: Rule, example: RuleExample): Promise<string> {
  if (!isInForce(rule, example.asOf, example.knownAt ?? example.asOf)) return 'not-in-force';
  return (await judgeRule(rule, settled(rule, example), evaluate)).outcome;
}

describe.each([...rules.values()])('$id', (rule) => {
  test.each(rule.examples)('$name: $outcome', async (example) => {
    expect(await outcomeOf(rule, example)).toBe(example.outcome);
  });

  test('has an example in which it is met and one in which it is not', () => {
    const outcomes = rule.examples.map((example) => example.outcome);
    expect(outcomes).toContain('satisfied');
    expect(outcomes).toContain(rule.id === 'identity' ? 'unknown' : 'violated');
  });

  test('reads only facts that the vocabulary explains', () => {
    for (const name of factsOf(rule))
      expect(definitionOf(snapshot.vocabulary, name)?.meaning, name).toBeTruthy();
  });
});

test('every rule file belongs to a policy, so that none goes unrun', async () => {
  expect(rules.size).toBe(13);
});
