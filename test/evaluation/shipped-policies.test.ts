import { expect, test } from 'vitest';
import { compileJudge } from '../../src/evaluation/compile-judge.ts';
import { judgeRule } from '../../src/evaluation/judge-rule.ts';
import { createReferenceEvaluator } from '../../src/evaluation/reference.ts';
import { type CheckedCondition, placesRead } from '../../src/model/condition.ts';
import type { FactValue } from '../../src/model/fact.ts';
import { placesKey } from '../../src/model/fact-set.ts';
import { conditionsOf, factsOf, placesOf, type Rule } from '../../src/model/rule.ts';
import { definitionOf, type Vocabulary } from '../../src/model/vocabulary.ts';
import { loadPolicies } from '../../src/policies/load-policies.ts';
import { packFolders, readPackFiles } from '../../src/store/files/read-data.ts';
import { drawFacts } from '../property/draw-facts.ts';

const { policies, vocabulary } = loadPolicies((await readPackFiles(packFolders({}))).rules);
const reference = createReferenceEvaluator();

/** Values that a rule may tell apart: those it compares with, and one that it does not. */
function valuesOf(name: string, compared: readonly FactValue[], words: Vocabulary): FactValue[] {
  const texts = compared.flatMap((value) =>
    typeof value === 'boolean' || typeof value === 'number' ? [] : value,
  );
  const definition = definitionOf(words, name);
  switch (definition?.type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return [
        7,
        ...compared.flatMap((value) => (typeof value === 'number' ? [value - 1, value, value + 1] : [])),
      ];
    case 'countries':
      return [['CH'], ['RU'], ['DE', 'US'], ['CN', 'CH'], [], ...texts.map((text) => [text])];
    case 'texts':
      return [['something'], [], ...[...texts, ...(definition.values ?? [])].map((text) => [text])];
    case 'country':
      return ['CH', 'RU', 'US', ...texts];
    case 'date':
      return ['2018-05-15', '2024-10-01', ...texts];
    default:
      return ['something', ...texts, ...(definition?.values ?? [])];
  }
}

function comparedIn(condition: CheckedCondition, name: string): FactValue[] {
  if ('all' in condition) return condition.all.flatMap((one) => comparedIn(one, name));
  if ('any' in condition) return condition.any.flatMap((one) => comparedIn(one, name));
  if ('not' in condition) return comparedIn(condition.not, name);
  const { fact, value } = condition;
  return fact === name && (typeof value !== 'object' || Array.isArray(value)) ? [value] : [];
}

function valuesFor(rules: readonly Rule[]): Map<string, FactValue[]> {
  const conditions = rules.flatMap(conditionsOf);
  return new Map(
    [...new Set(rules.flatMap(factsOf))].map((name) => [
      name,
      valuesOf(
        name,
        conditions.flatMap((condition) => comparedIn(condition, name)),
        vocabulary,
      ),
    ]),
  );
}

test.each([...policies.values()].map(({ id, rules, thresholds }) => ({ id, rules, thresholds })))(
  'policy $id: compiled, its rules judge as by json-rules-engine',
  async ({ rules, thresholds }) => {
    const judge = compileJudge(rules);
    const values = valuesFor(rules);
    const keys = [...rules.flatMap(placesOf), ...thresholds.flatMap(({ when }) => placesRead(when))].map(
      placesKey,
    );
    const seen = new Set<string>();
    for (let seed = 1; seed <= 60; seed += 1) {
      const places = new Map(
        keys.map((key, at) => [
          key,
          (seed + at) % 5 === 0 ? undefined : ['CH', 'DE', 'US'].slice(0, 1 + (at % 3)),
        ]),
      );
      const facts = { ...drawFacts(seed * 7919, values), places };
      const expected = await Promise.all(rules.map((rule) => judgeRule(rule, facts, reference)));
      expect(judge(facts)).toStrictEqual(expected);
      for (const { outcome } of expected) seen.add(outcome);
    }
    // Agreeing would say little if every vendor came out the same.
    expect(seen.size).toBeGreaterThan(2);
  },
);
