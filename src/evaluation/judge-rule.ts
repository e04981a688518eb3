import type { FactValue } from '../model/fact.ts';
import type { FactOption, FactSet, FactState, UnknownReason } from '../model/fact-set.ts';
import type { Judged, Resolution } from '../model/judged.ts';
import { minimumFor } from '../model/minimum-for.ts';
import { factsOf, type Rule } from '../model/rule.ts';
import { doubtAbout, reasonFor } from './doubt-about.ts';
import type { Evaluation, Evaluator, ImmediateEvaluator, Known } from './evaluator.ts';
import { ALL_RESOLUTIONS, type EvaluatedOutcome, outcomeOf, resolutionsOf } from './outcome-of.ts';

/** Beyond this many combinations of contested values, every contested fact counts as unknown. */
const MOST_COMBINATIONS = 16;

/** Worst first: what counts when contested facts allow several outcomes. */
const WORST_FIRST = ['violated', 'error', 'unknown', 'satisfied', 'not-applicable'] as const;

/** One choice among the values that stand for each contested fact. */
type Choice = ReadonlyMap<string, FactOption>;

interface Result {
  readonly outcome: EvaluatedOutcome;
  readonly resolutions: readonly Resolution[];
  readonly missing: Judged['missing'];
}

/** Asks with what is known and is told what the rule comes to; in the end, the rule is judged. */
type Judging<Returned> = Generator<Known, Returned, Evaluation>;

/**
 * Judges one rule. A rule is `satisfied` or `not-applicable` only on statements that earn credit: fresh, at or above the
 * rule's minimum, and covering the question. It is `violated` on any statement in effect, whatever its assurance or age.
 * Contested facts are tried with each of their values, and the worst outcome counts.
 */
export async function judgeRule(rule: Rule, facts: FactSet, evaluate: Evaluator): Promise<Judged> {
  try {
    const judging = judge(rule, facts);
    let step = judging.next();
    while (!step.done) step = judging.next(await evaluate(rule, step.value));
    return step.value;
  } catch (error) {
    return failed(rule, error);
  }
}

/** Judges one rule as `judgeRule` does, by an evaluator that answers at once. */
export function judgeRuleAtOnce(rule: Rule, facts: FactSet, evaluate: ImmediateEvaluator): Judged {
  try {
    const judging = judge(rule, facts);
    let step = judging.next();
    while (!step.done) step = judging.next(evaluate(rule, step.value));
    return step.value;
  } catch (error) {
    return failed(rule, error);
  }
}

/** A rule whose evaluation failed: anything could still turn out. */
export function failed(rule: Rule, error: unknown): Judged {
  const failure = error instanceof Error ? error.message : String(error);
  return { rule, outcome: 'error', contested: false, resolutions: ALL_RESOLUTIONS, missing: [], failure };
}

function* judge(rule: Rule, facts: FactSet): Judging<Judged> {
  const results: Result[] = [];
  for (const choice of choices(rule, facts)) results.push(yield* judgeChoice(rule, choice, facts));
  return worstOf(rule, results, facts);
}

function choices(rule: Rule, facts: FactSet): Choice[] {
  const read = factsOf(rule)
    .map((name) => facts.states.get(name))
    .filter((state): state is FactState => state !== undefined && state.options.length > 0);
  const combinations = read.reduce((product, state) => product * state.options.length, 1);
  if (combinations > MOST_COMBINATIONS)
    return [
      new Map(read.filter((s) => s.options.length === 1).map((s) => [s.name, s.options[0] as FactOption])),
    ];
  let all: Map<string, FactOption>[] = [new Map()];
  for (const state of read)
    all = all.flatMap((choice) => state.options.map((option) => new Map(choice).set(state.name, option)));
  return all;
}

function* judgeChoice(rule: Rule, choice: Choice, facts: FactSet): Judging<Result> {
  const doubts = new Map<string, UnknownReason>();
  const credited = new Map<string, FactValue>();
  for (const [name, option] of choice) {
    const state = facts.states.get(name) as FactState;
    const doubt = doubtAbout(option, state, minimumFor(rule, name), facts.asOf);
    if (doubt === undefined) credited.set(name, option.value);
    else doubts.set(name, doubt);
  }
  const place = (name: string) => facts.places.get(name);
  const withCredit = yield (name) => credited.get(name) ?? place(name);
  const settled = outcomeOf(withCredit);
  if (settled !== 'unknown') return { outcome: settled, resolutions: [settled], missing: [] };

  if (doubts.size > 0) {
    const withAll = yield (name) => choice.get(name)?.value ?? place(name);
    if (outcomeOf(withAll) === 'violated')
      return { outcome: 'violated', resolutions: ['violated'], missing: [] };
  }
  const missing = withCredit.undecided.map((fact) => ({
    fact,
    why: reasonFor(fact, facts.states.get(fact), facts, doubts.get(fact)),
  }));
  return { outcome: 'unknown', resolutions: resolutionsOf(rule, withCredit), missing };
}

/** The values of a fact that stand, when each of them earns credit under `rule`; undefined when one does not, or none stands. */
export function creditedValues(rule: Rule, name: string, facts: FactSet): readonly FactValue[] | undefined {
  const state = facts.states.get(name);
  if (state === undefined || state.options.length === 0) return undefined;
  const minimum = minimumFor(rule, name);
  const isDoubtful = state.options.some((o) => doubtAbout(o, state, minimum, facts.asOf) !== undefined);
  return isDoubtful ? undefined : state.options.map((option) => option.value);
}

function worstOf(rule: Rule, results: readonly Result[], facts: FactSet): Judged {
  const outcomes = new Set(results.map((r) => r.outcome));
  const outcome = WORST_FIRST.find((o) => o !== 'error' && outcomes.has(o)) ?? 'unknown';
  const contested = outcomes.size > 1;
  const missing = new Map<string, UnknownReason>();
  if (outcome === 'unknown') {
    for (const result of results)
      for (const { fact, why } of result.missing) if (!missing.has(fact)) missing.set(fact, why);
    if (contested)
      for (const name of factsOf(rule))
        if ((facts.states.get(name)?.options.length ?? 0) > 1) missing.set(name, 'contested');
  }
  return {
    rule,
    outcome,
    contested,
    resolutions: ALL_RESOLUTIONS.filter((r) => results.some((result) => result.resolutions.includes(r))),
    missing: [...missing].map(([fact, why]) => ({ fact, why })).sort((a, b) => (a.fact < b.fact ? -1 : 1)),
  };
}
