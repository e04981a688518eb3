import { type Assurance, reaches } from '../model/assurance.ts';
import { canFail } from '../model/condition.ts';
import type { PlainDate } from '../model/date.ts';
import type { FactValue } from '../model/fact.ts';
import type { FactOption, FactSet, FactState, UnknownReason } from '../model/fact-set.ts';
import type { Judged, Resolution } from '../model/judged.ts';
import { minimumFor } from '../model/minimum-for.ts';
import { factsOf, type Outcome, type Rule } from '../model/rule.ts';
import type { Evaluation, Evaluator } from './evaluator.ts';

/** Beyond this many combinations of contested values, every contested fact counts as unknown. */
const MOST_COMBINATIONS = 16;

/** Worst first: what counts when contested facts allow several outcomes. */
const WORST_FIRST = ['violated', 'error', 'unknown', 'satisfied', 'not-applicable'] as const;

/** One choice among the values that stand for each contested fact. */
type Choice = ReadonlyMap<string, FactOption>;

interface Result {
  readonly outcome: Exclude<Outcome, 'waived' | 'error'>;
  readonly resolutions: readonly Resolution[];
  readonly missing: Judged['missing'];
}

/**
 * Judges one rule. A rule is `satisfied` or `not-applicable` only on statements that earn credit: fresh, at or above the
 * rule's minimum, and covering the question. It is `violated` on any statement in effect, whatever its assurance or age.
 * Contested facts are tried with each of their values, and the worst outcome counts.
 */
export async function judgeRule(rule: Rule, facts: FactSet, evaluate: Evaluator): Promise<Judged> {
  try {
    const results: Result[] = [];
    for (const choice of choices(rule, facts)) results.push(await judgeChoice(rule, choice, facts, evaluate));
    return worstOf(rule, results, facts);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { rule, outcome: 'error', contested: false, resolutions: ALL_RESOLUTIONS, missing: [], failure };
  }
}

const ALL_RESOLUTIONS: readonly Resolution[] = ['satisfied', 'violated', 'not-applicable'];

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

async function judgeChoice(rule: Rule, choice: Choice, facts: FactSet, evaluate: Evaluator): Promise<Result> {
  const doubts = new Map<string, UnknownReason>();
  const credited = new Map<string, FactValue>();
  for (const [name, option] of choice) {
    const doubt = doubtAbout(option, facts.states.get(name), minimumFor(rule, name), facts.asOf);
    if (doubt === undefined) credited.set(name, option.value);
    else doubts.set(name, doubt);
  }
  const place = (name: string) => facts.places.get(name);
  const withCredit = await evaluate(rule, (name) => credited.get(name) ?? place(name));
  const settled = outcomeOf(withCredit);
  if (settled !== 'unknown') return { outcome: settled, resolutions: [settled], missing: [] };

  if (doubts.size > 0) {
    const withAll = await evaluate(rule, (name) => choice.get(name)?.value ?? place(name));
    if (outcomeOf(withAll) === 'violated')
      return { outcome: 'violated', resolutions: ['violated'], missing: [] };
  }
  const missing = withCredit.undecided.map((fact) => ({
    fact,
    why: facts.places.has(fact)
      ? ('not-covered' as const)
      : (doubts.get(fact) ?? reasonFor(facts.states.get(fact))),
  }));
  return { outcome: 'unknown', resolutions: resolutionsOf(rule, withCredit), missing };
}

function outcomeOf({ applies, satisfied }: Evaluation): Result['outcome'] {
  if (applies === false) return 'not-applicable';
  if (satisfied === true) return 'satisfied';
  return applies === true && satisfied === false ? 'violated' : 'unknown';
}

/** What an undecided rule could still turn out to be. */
function resolutionsOf(rule: Rule, { applies, satisfied }: Evaluation): Resolution[] {
  return ALL_RESOLUTIONS.filter((resolution) => {
    if (resolution === 'not-applicable') return applies !== true;
    return resolution === 'satisfied' ? satisfied !== false : canFail(rule.satisfiedWhen);
  });
}

/** The values of a fact that stand, when each of them earns credit under `rule`; undefined when one does not, or none stands. */
export function creditedValues(rule: Rule, name: string, facts: FactSet): readonly FactValue[] | undefined {
  const state = facts.states.get(name);
  if (state === undefined || state.options.length === 0) return undefined;
  const minimum = minimumFor(rule, name);
  const isDoubtful = state.options.some((o) => doubtAbout(o, state, minimum, facts.asOf) !== undefined);
  return isDoubtful ? undefined : state.options.map((option) => option.value);
}

/** Why a value earns no credit; undefined when one of its statements does. */
function doubtAbout(
  option: FactOption,
  state: FactState | undefined,
  minimum: Assurance,
  asOf: PlainDate,
): UnknownReason | undefined {
  const covering = option.support.filter((e) => e.covers);
  if (covering.length === 0) return 'partial';
  const assured = state?.needsAssurance ? covering.filter((e) => reaches(e.assurance, minimum)) : covering;
  if (assured.length === 0) return 'below-minimum';
  return assured.some((e) => e.staleFrom === undefined || asOf < e.staleFrom) ? undefined : 'stale';
}

function reasonFor(state: FactState | undefined): UnknownReason {
  if (state === undefined) return 'absent';
  return state.options.length > 0 ? 'contested' : (state.reason ?? 'absent');
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
