import type { Engine } from 'json-rules-engine';
import { createEngine } from '../../src/evaluation/operators.ts';
import { outcomeOf } from '../../src/evaluation/outcome-of.ts';
import { type ResultNode, walkTruth } from '../../src/evaluation/truth.ts';
import type { CheckedCondition } from '../../src/model/condition.ts';
import { conditionsOf } from '../../src/model/rule.ts';
import { RULES } from './criteria.ts';
import { numberOf } from './outcomes.ts';
import type { BenchVendor } from './vendors.ts';

/**
 * json-rules-engine as its documentation has it: one engine, operators added, `run` with the facts of a vendor. What is
 * not known is read from the result trees, for the engine itself takes it for false.
 */
export function createByJsonRulesEngine(): (vendor: BenchVendor) => Promise<number[]> {
  const engine = createEngine();
  for (const rule of RULES) addRule(engine, rule.id, conditionsOf(rule));
  const places = new Map(RULES.map(({ id }, at) => [id, at]));
  return async (vendor) => {
    const { results, failureResults } = await engine.run(withoutUnknown(vendor));
    const outcomes = RULES.map(() => -1);
    for (const { name, conditions } of [...results, ...failureResults]) {
      const [satisfied, applies] = (conditions as ResultNode).all ?? [];
      if (satisfied === undefined) throw new Error(`no result for ${name}`);
      outcomes[places.get(name) ?? -1] = numberOf(
        outcomeOf({
          satisfied: walkTruth(satisfied).truth,
          applies: applies === undefined ? true : walkTruth(applies).truth,
        }),
      );
    }
    return outcomes;
  };
}

function addRule(engine: Engine, name: string, conditions: readonly CheckedCondition[]): void {
  // The typings know no condition that is read only.
  const all = structuredClone(conditions) as Parameters<Engine['addRule']>[0]['conditions'][];
  engine.addRule({ name, conditions: { all }, event: { type: 'judged' } } as Parameters<
    Engine['addRule']
  >[0]);
}

function withoutUnknown(vendor: BenchVendor): Record<string, unknown> {
  return Object.fromEntries(Object.entries(vendor).filter(([, value]) => value !== undefined));
}
