import type { FactValue } from '../model/fact.ts';
import type { Rule } from '../model/rule.ts';
import { planRules, type Slot } from './plan-rules.ts';
import { writeRules } from './write-rules.ts';

/** The values of the slots of compiled rules, in their order; undefined where one is not known. */
type SlotValues = readonly (FactValue | undefined)[];

/** Rules as one generated function over a flat array of values. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  /** What `values` must hold, place by place. */
  readonly slots: readonly Slot[];
  /** For each rule why it cannot be evaluated; undefined where it can. It has no finding then. */
  readonly failures: readonly (string | undefined)[];
  /** Puts the finding of each rule, to be read by `truthsOf`, into `findings`. */
  evaluate(values: SlotValues, findings: Uint8Array): void;
  /** The slots that the open conditions of a rule wait for, in the order of the rule, what decides whether it applies first. */
  undecided(rule: number, values: SlotValues): number[];
}

type Generated = readonly [
  evaluate: CompiledRules['evaluate'],
  undecided: readonly ((values: SlotValues, found: number[]) => void)[],
];

/**
 * Compiles rules that have been checked. This is the one place where text becomes code; what rules say enters it as
 * literals and as numbers, as `writeRules` and `writeComparison` see to.
 * Unless `isWhole`, what would satisfy a rule that does not apply may count as false unlooked at.
 */
export function compileRules(rules: readonly Rule[], isWhole = false): CompiledRules {
  const plan = planRules(rules);
  const { body, kept } = writeRules(plan, isWhole);
  const [evaluate, undecided] = new Function('kept', body)(kept) as Generated;
  return {
    rules,
    slots: plan.slots,
    failures: plan.rules.map((rule) => ('failure' in rule ? rule.failure : undefined)),
    evaluate,
    undecided: (rule, values) => {
      const found: number[] = [];
      undecided[rule]?.(values, found);
      return found;
    },
  };
}
