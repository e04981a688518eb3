import { factsRead } from '../model/condition.ts';
import type { Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import { parseWith } from '../model/parse.ts';
import { RuleFile } from '../model/rule.ts';
import { checkCondition } from './check-condition.ts';
import { checkCycles } from './check-cycles.ts';
import { checkFacts } from './check-facts.ts';
import { checkId } from './check-id.ts';
import { checkStructure } from './check-structure.ts';
import { expandCondition } from './expand-condition.ts';
import { fault } from './fault.ts';
import type { PackContext } from './pack-context.ts';
import { isPlainObject, type PlainObject } from './plain-object.ts';

/** More named conditions than any sound rule has; each may lead to another, and following them takes stack. */
const MAX_CONDITIONS = 200;

/** A rule as its file writes it, with where it stands. Its conditions are sound, but not yet those of a policy. */
export interface LoadedRule extends RuleFile {
  readonly file: string;
}

/** A rule without faults, or its faults; a rule with faults is not given. */
export interface ReadRule {
  readonly rule?: LoadedRule;
  readonly issues: readonly Issue[];
}

/** Reads one rule file and checks all that can be checked without a policy. */
export function readRule(file: JsonFile, context: PackContext): ReadRule {
  const structure = checkStructure(file);
  if (structure.length > 0) return { issues: structure };
  const faults = isPlainObject(file.content) ? checkConditions(file.content, file.path, context) : [];
  const parsed = parseWith(RuleFile, withoutFaulty(file.content, faults), file.path);
  if (!('value' in parsed)) return { issues: [...faults, ...parsed.issues] };

  const rule = parsed.value;
  const stated = rule.examples.map(({ facts }, index) =>
    checkFacts(facts, ['examples', index, 'facts'], file.path, context),
  );
  const issues = [
    ...faults,
    ...checkId('rule', rule.id, file.path),
    ...checkInForce(rule, file.path),
    ...stated.flatMap((checked) => checked.issues),
    ...(faults.length === 0 ? checkExpansion(rule, file.path, context) : []),
  ];
  if (issues.length > 0) return { issues };
  const examples = rule.examples.map((example, index) => ({ ...example, facts: stated[index]?.facts ?? {} }));
  return { rule: { ...rule, examples, file: file.path }, issues: [] };
}

function checkConditions(content: PlainObject, file: string, context: PackContext): Issue[] {
  const { conditions: given, appliesWhen: applies, satisfiedWhen: satisfied } = content;
  const missing = fault(
    file,
    ['satisfiedWhen'],
    'field.missing',
    'this field is missing; say what satisfies the rule',
  );
  const conditions = isPlainObject(given) ? given : {};
  if (Object.keys(conditions).length > MAX_CONDITIONS)
    return [
      fault(
        file,
        ['conditions'],
        'condition.many',
        `there are more than ${MAX_CONDITIONS} named conditions; write those in place that are named once only`,
      ),
    ];
  const check = (condition: unknown, path: readonly string[]) =>
    checkCondition(condition, { ...context, file, path, conditions });
  return [
    ...Object.entries(conditions).flatMap(([name, condition]) => check(condition, ['conditions', name])),
    ...checkCycles(conditions, file),
    ...(applies === undefined ? [] : check(applies, ['appliesWhen'])),
    ...(satisfied === undefined ? [missing] : check(satisfied, ['satisfiedWhen'])),
  ];
}

const ROOTS = ['appliesWhen', 'satisfiedWhen'] as const;

/** The file with a sound condition where faulty ones stand: their faults are told already, and better. */
function withoutFaulty(content: unknown, faults: readonly Issue[]): unknown {
  if (faults.length === 0 || !isPlainObject(content)) return content;
  const sound = { fact: 'a.b', operator: 'known', value: true };
  const { conditions, appliesWhen } = content;
  return {
    ...content,
    ...(isPlainObject(conditions) ? { conditions: {} } : {}),
    ...(appliesWhen === undefined ? {} : { appliesWhen: sound }),
    satisfiedWhen: sound,
  };
}

/** Expands the conditions once without a policy, for what shows only then, and checks what minima are set for. */
function checkExpansion(rule: RuleFile, file: string, context: PackContext): Issue[] {
  const { vocabulary, places } = context;
  if (vocabulary === undefined || places === undefined) return [];
  const read = new Set<string>();
  const issues = ROOTS.flatMap((root) => {
    const condition = rule[root];
    if (condition === undefined) return [];
    const expanded = expandCondition(condition, [root], { vocabulary, places, rule: { ...rule, file } });
    if ('condition' in expanded) for (const name of factsRead(expanded.condition)) read.add(name);
    return [...expanded.issues];
  });
  if (issues.length > 0 || typeof rule.minimumAssurance === 'string') return issues;
  return Object.keys(rule.minimumAssurance)
    .filter((name) => name !== '*' && !read.has(name))
    .map((name) =>
      fault(
        file,
        ['minimumAssurance', name],
        'minimum.unread',
        `the rule does not read \`${name}\`; name a fact that it reads, or \`*\` for all others`,
      ),
    );
}

function checkInForce(rule: RuleFile, file: string): Issue[] {
  const intervals = (rule.inForce ?? []).map((interval, index) => ({ ...interval, index }));
  intervals.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  return intervals.flatMap((interval, position) => {
    const before = intervals[position - 1];
    if (before === undefined || (before.to !== undefined && before.to <= interval.from)) return [];
    return [
      fault(
        file,
        ['inForce', interval.index, 'from'],
        'interval.overlap',
        `the interval from ${interval.from} overlaps the one from ${before.from}; end that one first or join the two`,
      ),
    ];
  });
}
