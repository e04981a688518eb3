import type { Assurance } from '../model/assurance.ts';
import type { FactValue } from '../model/fact.ts';
import type { FactSet, UnknownReason } from '../model/fact-set.ts';
import type { Judged, Resolution } from '../model/judged.ts';
import { factsOf, type Rule } from '../model/rule.ts';
import { type CompiledRules, compileRules } from './compile.ts';
import { createCompiledEvaluator } from './compiled-evaluator.ts';
import { doubtAbout, reasonFor } from './doubt-about.ts';
import { FINDING_CODES, truthsOf } from './finding-code.ts';
import { failed, judgeRuleAtOnce } from './judge-rule.ts';
import { outcomeOf, resolutionsOf } from './outcome-of.ts';

/** Judges the rules it was made for, in their order, each as `judgeRule` would. */
export type JudgeAll = (facts: FactSet) => Judged[];

/** What a rule comes to for each code that its finding can have. */
interface Answers {
  /** Undefined where the rule is left open. The same objects every time. */
  readonly settled: readonly (Judged | undefined)[];
  readonly violated: Judged;
  /** What an open rule could still turn out to be. */
  readonly resolutions: readonly (readonly Resolution[])[];
}

/**
 * Compiles rules for any number of fact sets. One run of the generated function judges all rules by what earns credit;
 * a second one, where anything is in doubt, by all that is said. Rules that read a contested fact are judged one by one.
 * What it returns is shared between calls and must not be changed.
 */
export function compileJudge(rules: readonly Rule[]): JudgeAll {
  const compiled = compileRules(rules);
  const answers = rules.map(answersOf);
  const failures = rules.map((rule, at) =>
    compiled.failures[at] === undefined ? undefined : failed(rule, new Error(compiled.failures[at])),
  );
  const values = createValues(compiled);
  const evaluateOne = createCompiledEvaluator();
  const credit = new Uint8Array(rules.length);
  const debit = new Uint8Array(rules.length);

  // Vendors of one file mostly lack the same: what was said of the last one can then be said again.
  const lastOpen: (Open | undefined)[] = rules.map(() => undefined);
  const openRule = (rule: Rule, at: number): Judged => {
    const code = credit[at] ?? 0;
    const slots = compiled.undecided(at, values.credited);
    const last = lastOpen[at];
    if (last?.code === code && isSame(last, slots, values.reasons)) return last.judged;
    const reasons = slots.map((slot) => values.reasons[slot] ?? 'absent');
    const missing = slots
      .map((slot, place) => ({ fact: compiled.slots[slot]?.name ?? '', why: reasons[place] ?? 'absent' }))
      .sort((a, b) => (a.fact < b.fact ? -1 : 1));
    const resolutions = answers[at]?.resolutions[code] ?? [];
    const judged: Judged = { rule, outcome: 'unknown', contested: false, resolutions, missing };
    lastOpen[at] = { code, slots, reasons, judged };
    return judged;
  };

  return (facts) => {
    values.read(facts);
    compiled.evaluate(values.credited, credit);
    if (values.isDoubtful()) compiled.evaluate(values.standing, debit);
    else debit.set(credit);
    return rules.map((rule, at): Judged => {
      const failure = failures[at];
      if (failure !== undefined) return failure;
      if (values.isContested(at)) return judgeRuleAtOnce(rule, facts, evaluateOne);
      const own = answers[at] as Answers;
      const settled = own.settled[credit[at] ?? 0];
      if (settled !== undefined) return settled;
      if (own.settled[debit[at] ?? 0] === own.violated) return own.violated;
      return openRule(rule, at);
    });
  };
}

/** What was said of a rule that was left open, and for which finding, slots and reasons. */
interface Open {
  readonly code: number;
  readonly slots: readonly number[];
  readonly reasons: readonly UnknownReason[];
  readonly judged: Judged;
}

function isSame(
  last: Open,
  slots: readonly number[],
  reasons: readonly (UnknownReason | undefined)[],
): boolean {
  if (last.slots.length !== slots.length) return false;
  for (let place = 0; place < slots.length; place += 1) {
    const slot = slots[place] as number;
    if (last.slots[place] !== slot || last.reasons[place] !== reasons[slot]) return false;
  }
  return true;
}

function answersOf(rule: Rule): Answers {
  const settle = (outcome: Resolution): Judged =>
    Object.freeze({
      rule,
      outcome,
      contested: false,
      resolutions: Object.freeze([outcome]),
      missing: NOTHING,
    });
  const violated = settle('violated');
  const [satisfied, notApplicable] = [settle('satisfied'), settle('not-applicable')];
  const by = { satisfied, violated, 'not-applicable': notApplicable, unknown: undefined };
  const codes = Array.from({ length: FINDING_CODES }, (_, code) => truthsOf(code));
  return {
    settled: codes.map((truths) => by[outcomeOf(truths)]),
    violated,
    resolutions: codes.map((truths) => Object.freeze(resolutionsOf(rule, truths))),
  };
}

const NOTHING: Judged['missing'] = Object.freeze([]);

/** The slots of one fact, each with the minimum at which the value counts. */
interface Reading {
  readonly name: string;
  readonly slots: readonly { readonly at: number; readonly minimum: Assurance | undefined }[];
  /** The rules that read it. */
  readonly rules: readonly number[];
}

/** The values of one question in the slots of compiled rules, filled anew for each. */
function createValues({ rules, slots }: CompiledRules) {
  const readings = readingsOf(rules, slots);
  const credited: (FactValue | undefined)[] = slots.map(() => undefined);
  const standing: (FactValue | undefined)[] = slots.map(() => undefined);
  /** Why nothing earns credit, where nothing does. */
  const reasons: (UnknownReason | undefined)[] = slots.map(() => undefined);
  const contested = new Uint8Array(rules.length);
  let isDoubtful = false;
  let isAnyContested = false;

  const read = (facts: FactSet): void => {
    isDoubtful = false;
    if (isAnyContested) contested.fill(0);
    isAnyContested = false;
    for (const { name, slots, rules } of readings) {
      const state = facts.states.get(name);
      if (state !== undefined && state.options.length > 1) {
        isAnyContested = true;
        for (const rule of rules) contested[rule] = 1;
      }
      const option = state?.options.length === 1 ? state.options[0] : undefined;
      for (const { at, minimum } of slots) {
        const place = facts.places.get(name);
        let doubt: UnknownReason | undefined;
        if (state === undefined || option === undefined || minimum === undefined) {
          standing[at] = credited[at] = place;
        } else {
          doubt = doubtAbout(option, state, minimum, facts.asOf);
          if (doubt !== undefined) isDoubtful = true;
          standing[at] = option.value;
          credited[at] = doubt === undefined ? option.value : place;
        }
        reasons[at] = credited[at] === undefined ? reasonFor(name, state, facts, doubt) : undefined;
      }
    }
  };
  return {
    credited,
    standing,
    reasons,
    read,
    isDoubtful: () => isDoubtful,
    isContested: (rule: number) => contested[rule] === 1,
  };
}

function readingsOf(rules: readonly Rule[], slots: CompiledRules['slots']): Reading[] {
  const facts = rules.map((rule) => new Set(factsOf(rule)));
  const names = [...new Set(slots.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    slots: slots.flatMap((slot, at) => (slot.name === name ? [{ at, minimum: slot.minimum }] : [])),
    rules: facts.flatMap((own, rule) => (own.has(name) ? [rule] : [])),
  }));
}
