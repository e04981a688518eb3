import type { FactValue } from '../model/fact.ts';
import type { Rule } from '../model/rule.ts';
import { type CompiledRules, compileRules } from './compile.ts';
import type { ImmediateEvaluator } from './evaluator.ts';
import { truthsOf } from './finding-code.ts';

/** The evaluator that runs generated code. Each rule is compiled once, when it is first asked about. */
export function createCompiledEvaluator(): ImmediateEvaluator {
  const compiled = new WeakMap<Rule, CompiledRules>();
  const finding = new Uint8Array(1);
  return (rule, known) => {
    const ready = compiled.get(rule) ?? compileRules([rule], true);
    compiled.set(rule, ready);
    const [failure] = ready.failures;
    if (failure !== undefined) throw new Error(failure);
    const values = ready.slots.map(({ name }): FactValue | undefined => known(name));
    ready.evaluate(values, finding);
    const undecided = ready.undecided(0, values).map((slot) => ready.slots[slot]?.name ?? '');
    return { ...truthsOf(finding[0] ?? 0), undecided };
  };
}
