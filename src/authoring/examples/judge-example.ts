import type { Evaluator } from '../../evaluation/evaluator.ts';
import { judgeRule } from '../../evaluation/judge-rule.ts';
import { type FactSet, type FactState, placesKey, type UnknownReason } from '../../model/fact-set.ts';
import { resolvePlaces } from '../../model/place.ts';
import { placesOf, type Rule, type RuleExample } from '../../model/rule.ts';
import { isInForce } from '../../policies/rules-in-force.ts';
import type { Pack } from '../read-pack.ts';

/** What came out of an example. */
export interface ExampleOutcome {
  /** An outcome of the rule, or `not-in-force`. */
  readonly outcome: string;
  /** For `unknown`: the facts and sets of countries that it waits for. */
  readonly missing: readonly { readonly fact: string; readonly why: UnknownReason }[];
  /** What failed, for the outcome `error`. */
  readonly failure?: string;
}

/**
 * Judges an example of a rule, as a policy applies it, by the same steps that judge a vendor. Its facts are taken as
 * settled beyond doubt: examples are about the rule, not about evidence.
 */
export async function judgeExample(
  rule: Rule,
  example: RuleExample,
  { places }: Pick<Pack, 'places'>,
  evaluate: Evaluator,
): Promise<ExampleOutcome> {
  const { asOf, knownAt = asOf } = example;
  if (!isInForce(rule, asOf, knownAt)) return { outcome: 'not-in-force', missing: [] };
  const facts: FactSet = {
    asOf,
    states: new Map(
      Object.entries(example.facts).map(([name, value]) => [name, settled(name, value, example)]),
    ),
    places: new Map(
      placesOf(rule).map((refs) => {
        const members = resolvePlaces(refs, places, asOf, knownAt);
        return [placesKey(refs), members === undefined ? undefined : [...members].sort()];
      }),
    ),
  };
  const { outcome, missing, failure } = await judgeRule(rule, facts, evaluate);
  return { outcome, missing, ...(failure === undefined ? {} : { failure }) };
}

function settled(name: string, value: RuleExample['facts'][string], example: RuleExample): FactState {
  const { asOf, knownAt = asOf } = example;
  const evidence = {
    value,
    status: 'in-effect' as const,
    assurance: 'official' as const,
    source: 'the example',
    published: knownAt,
    from: asOf,
    covers: true,
  };
  return { name, options: [{ value, support: [evidence] }], besides: [], needsAssurance: true };
}
