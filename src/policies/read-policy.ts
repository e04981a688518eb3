import type { Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import { parseWith, show } from '../model/parse.ts';
import { PolicyFile } from '../model/policy.ts';
import { definitionOf, listedProgram } from '../model/vocabulary.ts';
import { checkCondition } from './check-condition.ts';
import { checkFacts } from './check-facts.ts';
import { checkId } from './check-id.ts';
import { isPlace } from './check-operand.ts';
import { checkStructure } from './check-structure.ts';
import { fault } from './fault.ts';
import type { PackContext } from './pack-context.ts';
import { isPlainObject } from './plain-object.ts';
import type { LoadedRule } from './read-rule.ts';

/** A policy file with where it stands; its facts are in canonical form. */
export interface LoadedPolicy extends PolicyFile {
  readonly file: string;
}

/** The rules that a policy may name. */
export interface RulesOnOffer {
  readonly sound: ReadonlyMap<string, LoadedRule>;
  /** Ids of files with faults of their own, which are told once and not again for every policy. */
  readonly faulty: ReadonlySet<string>;
}

/** A policy that could be read, with its faults: some show only when its rules are expanded for it. */
export interface ReadPolicy {
  readonly policy?: LoadedPolicy;
  readonly issues: readonly Issue[];
}

/** Reads one policy file and checks all but its parameters. */
export function readPolicy(file: JsonFile, rules: RulesOnOffer, context: PackContext): ReadPolicy {
  const structure = checkStructure(file);
  if (structure.length > 0) return { issues: structure };
  const conditions = checkThresholds(file, context);
  if (conditions.length > 0) return { issues: conditions };
  const parsed = parseWith(PolicyFile, file.content, file.path);
  if (!('value' in parsed)) return { issues: parsed.issues };
  const policy = parsed.value;
  const fixed = checkFacts(policy.fixed, ['fixed'], file.path, context);
  const assumptions = checkFacts(policy.assumptions, ['assumptions'], file.path, context);
  return {
    policy: { ...policy, fixed: fixed.facts, assumptions: assumptions.facts, file: file.path },
    issues: [
      ...checkId('policy', policy.id, file.path),
      ...checkMarket(policy, file.path, context),
      ...checkRules(policy, file.path, rules),
      ...fixed.issues,
      ...assumptions.issues,
      ...checkGiven(policy, file.path, context),
      ...checkRuleKeys(policy, file.path),
      ...checkThresholdKeys(policy, file.path),
    ],
  };
}

function checkMarket({ market }: PolicyFile, file: string, context: PackContext): Issue[] {
  if (market === undefined || isPlace(market, context)) return [];
  return [
    fault(
      file,
      ['market'],
      'place.unknown',
      `${show(market)} is neither a country code nor a set of places.json; check its spelling or define it there`,
    ),
  ];
}

function checkRules({ rules }: PolicyFile, file: string, onOffer: RulesOnOffer): Issue[] {
  const issues: Issue[] = [];
  const say = (index: number | undefined, code: string, detail: string) =>
    void issues.push(fault(file, index === undefined ? ['rules'] : ['rules', index], code, detail));
  const seen = new Set<string>();
  for (const [index, id] of rules.entries()) {
    if (seen.has(id)) say(index, 'policy.rule-twice', `${show(id)} stands here twice; remove one`);
    else if (!onOffer.sound.has(id) && !onOffer.faulty.has(id))
      say(index, 'policy.rule-unknown', `there is no rule ${show(id)}; check its spelling or add its file`);
    seen.add(id);
  }
  const identity = onOffer.sound.get('identity');
  if (!seen.has('identity'))
    say(
      undefined,
      'policy.identity',
      'the rule `identity` is missing; add it, because nothing may be approved only because nothing applies',
    );
  else if (identity !== undefined && identity.effect !== 'require')
    say(
      rules.indexOf('identity'),
      'policy.identity',
      'the rule `identity` must have the effect `require`; change it in its file',
    );
  return issues;
}

/** Facts that a policy must not take as given, and facts that it gives twice. */
function checkGiven({ fixed, assumptions }: PolicyFile, file: string, context: PackContext): Issue[] {
  const listed = (['fixed', 'assumptions'] as const).flatMap((field) =>
    Object.keys({ fixed, assumptions }[field])
      .filter((name) => listedProgram(name) !== undefined)
      .map((name) =>
        fault(
          file,
          [field, name],
          'policy.listed',
          `\`${name}\` comes only from screening the lists; remove it here`,
        ),
      ),
  );
  const workedOut = (['fixed', 'assumptions'] as const).flatMap((field) =>
    Object.keys({ fixed, assumptions }[field])
      .filter((name) => context.vocabulary && definitionOf(context.vocabulary, name)?.suppliedBy === 'plans')
      .map((name) =>
        fault(
          file,
          [field, name],
          'policy.worked-out',
          `\`${name}\` is worked out from the plans on record; remove it here`,
        ),
      ),
  );
  const twice = Object.keys(assumptions)
    .filter((name) => Object.hasOwn(fixed, name))
    .map((name) =>
      fault(
        file,
        ['assumptions', name],
        'policy.fact-twice',
        `\`${name}\` is fixed by this policy already; remove one`,
      ),
    );
  return [...listed, ...workedOut, ...twice];
}

function checkRuleKeys(policy: PolicyFile, file: string): Issue[] {
  const rules = new Set(policy.rules);
  return (['minimumAssurance', 'weights'] as const).flatMap((field) =>
    Object.keys(policy[field])
      .filter((id) => !rules.has(id))
      .map((id) =>
        fault(
          file,
          [field, id],
          'policy.rule-unknown',
          `${show(id)} is not a rule of this policy; check its spelling or add it to \`rules\``,
        ),
      ),
  );
}

/** What is wrong with the conditions of thresholds, in the words that rules are told in. */
function checkThresholds({ content, path }: JsonFile, context: PackContext): Issue[] {
  const thresholds = isPlainObject(content) && Array.isArray(content.thresholds) ? content.thresholds : [];
  return thresholds.flatMap((threshold: unknown, index) =>
    isPlainObject(threshold) && threshold.when !== undefined
      ? checkCondition(threshold.when, {
          ...context,
          file: path,
          path: ['thresholds', index, 'when'],
          conditions: {},
        })
      : [],
  );
}

function checkThresholdKeys({ thresholds, rules }: PolicyFile, file: string): Issue[] {
  const ruleIds = new Set(rules);
  const first = new Map(thresholds.map(({ id }, index) => [id, index] as const).reverse());
  return thresholds.flatMap((threshold, index) => [
    ...(first.get(threshold.id) !== index
      ? [
          fault(
            file,
            ['thresholds', index, 'id'],
            'policy.threshold-twice',
            `the threshold \`${threshold.id}\` stands here twice; give one another id`,
          ),
        ]
      : []),
    ...Object.keys(threshold.minimumAssurance)
      .filter((id) => !ruleIds.has(id))
      .map((id) =>
        fault(
          file,
          ['thresholds', index, 'minimumAssurance', id],
          'policy.rule-unknown',
          `${show(id)} is not a rule of this policy; check its spelling or add it to \`rules\``,
        ),
      ),
  ]);
}
