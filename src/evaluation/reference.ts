import { Almanac, type Engine, Rule as EngineRule, type RuleProperties } from 'json-rules-engine';
import type { CheckedCondition } from '../model/condition.ts';
import { placesKey } from '../model/fact-set.ts';
import { conditionsOf, factsOf, placesOf, type Rule } from '../model/rule.ts';
import type { Evaluator } from './evaluator.ts';
import { createEngine } from './operators.ts';
import { type ResultNode, walkTruth } from './truth.ts';

/** The part of a json-rules-engine rule that its typings leave out. */
interface EvaluableRule {
  evaluate(almanac: Almanac): Promise<{ readonly conditions: ResultNode }>;
}

/**
 * The reference evaluator: json-rules-engine runs the comparisons, the walk gives them their Kleene value. Each rule is
 * evaluated by itself on an almanac of its own, because concurrent runs of one engine lose rules without a word, and
 * because one failing rule must not take the others with it.
 */
export function createReferenceEvaluator(): Evaluator {
  const engine = createEngine();
  const prepared = new WeakMap<
    Rule,
    { readonly evaluable: EvaluableRule; readonly names: readonly string[] }
  >();
  return async (rule, known) => {
    let ready = prepared.get(rule);
    if (ready === undefined) {
      ready = { evaluable: prepare(engine, rule), names: namesIn(rule) };
      prepared.set(rule, ready);
    }
    const almanac = new Almanac({ allowUndefinedFacts: true });
    for (const name of ready.names) {
      const value = known(name);
      if (value !== undefined) almanac.addFact(name, value);
    }
    const { conditions } = await ready.evaluable.evaluate(almanac);
    const [satisfied, applies] = conditions.all ?? [];
    if (satisfied === undefined) throw new Error(`rule \`${rule.id}\` came back without a result`);
    const walked = walkTruth(satisfied);
    const applied = applies === undefined ? { truth: true as const, undecided: [] } : walkTruth(applies);
    return {
      applies: applied.truth,
      satisfied: walked.truth,
      undecided: [...new Set([...applied.undecided, ...walked.undecided])],
    };
  };
}

/** Both conditions of a rule as one tree: conditions of equal priority are all evaluated, whatever the first says. */
function prepare(engine: Engine, rule: Rule): EvaluableRule {
  const engineRule = new EngineRule({
    name: rule.id,
    conditions: { all: conditionsOf(rule).map(toEngine) },
    event: { type: 'judged' },
  } as RuleProperties);
  engine.addRule(engineRule);
  return engineRule as unknown as EvaluableRule;
}

/** Sets of countries are looked up for each question, so they enter as facts of their own. */
function toEngine(condition: CheckedCondition): object {
  if ('all' in condition) return { all: condition.all.map(toEngine) };
  if ('any' in condition) return { any: condition.any.map(toEngine) };
  if ('not' in condition) return { not: toEngine(condition.not) };
  const { fact, operator, value } = condition;
  if (typeof value === 'object' && 'places' in value)
    return { fact, operator, value: { fact: placesKey(value.places) } };
  return { fact, operator, value };
}

/** Everything a rule compares: facts on either side, and sets of countries. */
function namesIn(rule: Rule): readonly string[] {
  return [...factsOf(rule), ...placesOf(rule).map(placesKey)];
}
