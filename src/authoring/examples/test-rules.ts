import type { Evaluator } from '../../evaluation/evaluator.ts';
import { createReferenceEvaluator } from '../../evaluation/reference.ts';
import { AssayError } from '../../model/error.ts';
import type { Rule, RuleExample } from '../../model/rule.ts';
import type { LoadedRule } from '../../policies/read-rule.ts';
import type { Pack } from '../read-pack.ts';
import { boundaryDays } from './boundary-days.ts';
import { type ExampleOutcome, judgeExample } from './judge-example.ts';
import { possibleOutcomes } from './possible-outcomes.ts';
import { withoutParameters } from './without-parameters.ts';

/** Which examples to run; without ids, all. */
export interface Selection {
  readonly policies?: readonly string[];
  readonly rules?: readonly string[];
}

/** One example under one policy. */
export interface ExampleRun extends ExampleOutcome {
  /** The policy's id; left out for a rule that no policy names. */
  readonly policy?: string;
  readonly example: string;
  /** The place of the example in the file. */
  readonly pointer: string;
  readonly expected: RuleExample['outcome'];
  readonly passed: boolean;
}

/** How many of those that there are the examples show. */
export interface Coverage {
  readonly shown: number;
  /** Undefined where it could not be worked out. */
  readonly existing?: number;
}

/** The examples of one rule. */
export interface RuleTest {
  readonly rule: string;
  readonly file: string;
  readonly runs: readonly ExampleRun[];
  /** Parameters that the rule ran without, because no policy names it; comparisons with them stay unknown. */
  readonly missingParameters: readonly string[];
  readonly outcomes: Coverage;
  readonly boundaryDays: Coverage;
}

/**
 * Runs every example of every chosen rule, under each chosen policy that names it: parameters differ from policy to
 * policy. Throws `AssayError` `not-found` for a policy or rule that there is not.
 */
export async function testRules(pack: Pack, selection: Selection = {}): Promise<RuleTest[]> {
  const policies = choose('policy', [...pack.policies.keys()], selection.policies);
  const rules = choose(
    'rule',
    pack.rules.map(({ id }) => id),
    selection.rules,
  );
  const evaluate = createReferenceEvaluator();
  const tests: RuleTest[] = [];
  for (const written of pack.rules) {
    const named = [...pack.policies.values()].some((policy) =>
      policy.rules.some(({ id }) => id === written.id),
    );
    const applied = versionsOf(written, pack, policies);
    if (!rules.has(written.id) || (applied.length === 0 && (named || selection.policies !== undefined)))
      continue;
    tests.push(await testRule(written, applied, pack, evaluate));
  }
  return tests;
}

interface Version {
  readonly policy?: string;
  readonly rule: Rule;
}

/** The rule as each of these policies applies it. */
function versionsOf({ id }: LoadedRule, pack: Pack, policies: ReadonlySet<string>): Version[] {
  return [...pack.policies.values()]
    .filter((policy) => policies.has(policy.id))
    .flatMap((policy) =>
      policy.rules.filter((rule) => rule.id === id).map((rule) => ({ policy: policy.id, rule })),
    );
}

async function testRule(
  written: LoadedRule,
  applied: readonly Version[],
  pack: Pack,
  evaluate: Evaluator,
): Promise<RuleTest> {
  const alone = applied.length === 0 ? withoutParameters(written, pack) : undefined;
  const versions: readonly Version[] = alone === undefined ? applied : [{ rule: alone.rule }];
  const runs: ExampleRun[] = [];
  for (const { policy, rule } of versions)
    for (const [index, example] of written.examples.entries()) {
      const came = await judgeExample(rule, example, pack, evaluate);
      runs.push({
        ...(policy === undefined ? {} : { policy }),
        example: example.name,
        pointer: `/examples/${index}`,
        expected: example.outcome,
        passed: came.outcome === example.outcome,
        ...came,
      });
    }
  return {
    rule: written.id,
    file: written.file,
    runs,
    missingParameters: alone?.missing ?? [],
    outcomes: coverOutcomes(written, pack),
    boundaryDays: coverDays(written),
  };
}

function coverOutcomes(written: LoadedRule, pack: Pack): Coverage {
  const shown = new Set(written.examples.map(({ outcome }) => outcome));
  const possible = possibleOutcomes(written, pack);
  if (possible === undefined) return { shown: shown.size };
  return { shown: possible.filter((outcome) => shown.has(outcome)).length, existing: possible.length };
}

function coverDays(written: LoadedRule): Coverage {
  const days = boundaryDays(written);
  const shown = days.filter((day) => written.examples.some((example) => day.isShownBy(example)));
  return { shown: shown.length, existing: days.length };
}

function choose(
  kind: 'policy' | 'rule',
  existing: readonly string[],
  wanted: readonly string[] | undefined,
): ReadonlySet<string> {
  for (const id of wanted ?? [])
    if (!existing.includes(id))
      throw new AssayError(
        'not-found',
        `there is no ${kind} \`${id}\`; choose one of ${existing.map((one) => `\`${one}\``).join(', ')}`,
      );
  return new Set(wanted ?? existing);
}
