import { CODE_OF, SATISFIED_SHIFT } from './finding-code.ts';
import type { Comparison, Group, Plan, RulePlan, RulesPlan } from './plan-rules.ts';
import { type Surroundings, valueName, writeComparison } from './write-comparison.ts';

/** Above so many comparisons a function grows longer than V8 cares to optimise. */
const MOST_COMPARISONS = 300;

/** The text of a function body and the values it refers to by their places in `kept`. */
export interface WrittenRules {
  readonly body: string;
  readonly kept: readonly unknown[];
}

/**
 * Writes the rules as the body of a function of `kept`. It returns `evaluate(values, findings)`, which puts the code of
 * each rule into `findings`, and for each rule `undecided(values, found)`, which appends the slots it waits for.
 * Unless `isWhole`, what would satisfy a rule that does not apply may count as false unlooked at.
 */
export function writeRules({ rules }: RulesPlan, isWhole: boolean): WrittenRules {
  const kept = new Map<unknown, string>();
  const sets = new Map<string, ReadonlySet<string>>();
  const functions = new Map<string, string>();
  const around: Surroundings = {
    keep: (constant) => nameOnce(kept, constant, 'k'),
    keepSet: (members) => {
      const key = JSON.stringify(members);
      const set = sets.get(key) ?? new Set(members);
      sets.set(key, set);
      return around.keep(set);
    },
    define: (body) => nameOnce(functions, body, 'f'),
  };
  const parts = partsOf(rules).map((part) => writePart(part, rules, around, isWhole));
  const undecided = rules.map((rule) => writeUndecided(rule, around));
  const body = [
    '"use strict";',
    ...[...kept.values()].map((name, place) => `const ${name} = kept[${place}];`),
    ...[...functions].map(([code, name]) => `function ${name}(x) {\n${code}\n}`),
    ...parts.map((part, at) => `function part${at}(values, findings) {\n${part}\n}`),
    `function evaluate(values, findings) {\n${parts.map((_, at) => `part${at}(values, findings);`).join('\n')}\n}`,
    `return [evaluate, [${undecided.map((code) => `(values, found) => {\n${code}\n}`).join(',\n')}]];`,
  ];
  return { body: body.join('\n'), kept: [...kept.keys()] };
}

function nameOnce<T>(names: Map<T, string>, thing: T, letter: string): string {
  const name = names.get(thing) ?? `${letter}${names.size}`;
  names.set(thing, name);
  return name;
}

/** The rules by their numbers, parted so that no function grows too long. */
function partsOf(rules: readonly RulePlan[]): number[][] {
  const parts: number[][] = [];
  let size = MOST_COMPARISONS;
  for (const [number, rule] of rules.entries()) {
    const own = plansOf(rule).reduce((sum, plan) => sum + comparisonsIn(plan), 0);
    if (size + own > MOST_COMPARISONS) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(number);
    size += own;
  }
  return parts;
}

function writePart(
  part: readonly number[],
  rules: readonly RulePlan[],
  around: Surroundings,
  isWhole: boolean,
): string {
  const plans = part.flatMap((number) => plansOf(rules[number] as RulePlan));
  const uses = new Map<Plan, number>();
  const count = (plan: Plan): void => {
    const before = uses.get(plan) ?? 0;
    uses.set(plan, before + 1);
    if (before === 0 && plan.kind !== 'comparison') plan.members.forEach(count);
  };
  plans.forEach(count);
  const { write, lines } = createWriter(around, (plan) => (uses.get(plan) ?? 0) > 1);
  const findings = part.map((number) => {
    const rule = rules[number] as RulePlan;
    if ('failure' in rule) return '';
    const satisfied = `${write(rule.satisfied)} << ${SATISFIED_SHIFT}`;
    if (rule.applies === undefined) return `findings[${number}] = ${CODE_OF.true} | ${satisfied};`;
    const applies = write(rule.applies);
    return isWhole || !isDear(rule.satisfied)
      ? `findings[${number}] = ${applies} | ${satisfied};`
      : `findings[${number}] = (${SO_FAR} = ${applies}) === ${CODE_OF.false} ? 0 : ${SO_FAR} | ${satisfied};`;
  });
  return [...writeValues(plans), ...lines, ...findings].join('\n');
}

/** The slots that the open conditions of a rule wait for: no more of a group than those of its open members. */
function writeUndecided(rule: RulePlan, around: Surroundings): string {
  const plans = plansOf(rule);
  const { write, lines } = createWriter(around, (plan) => plan.kind !== 'comparison');
  plans.forEach(write);
  const noted = new Set<number>();
  const note = (slot: number) => {
    // Only what may stand there already is looked up.
    const isNew = noted.has(slot) ? ` && !found.includes(${slot})` : '';
    noted.add(slot);
    return `if (${valueName(slot)} === undefined${isNew}) found.push(${slot});`;
  };
  const ask = (plan: Plan): string =>
    plan.kind === 'comparison'
      ? slotsOf(plan).map(note).join('\n')
      : `if (${write(plan)} === ${CODE_OF.unknown}) {\n${plan.members.map(ask).join('\n')}\n}`;
  return [...writeValues(plans), ...lines, ...plans.map(ask)].join('\n');
}

/** Writes conditions as expressions; those that `isNamed` tells become constants, which `lines` define once. */
function createWriter(around: Surroundings, isNamed: (plan: Plan) => boolean) {
  const lines: string[] = [];
  const written = new Map<Plan, string>();
  const write = (plan: Plan): string => {
    const known = written.get(plan);
    if (known !== undefined) return known;
    const code = plan.kind === 'comparison' ? writeComparison(plan, around) : writeGroup(plan, write);
    if (!isNamed(plan)) return code;
    const name = `n${plan.id}`;
    lines.push(`const ${name} = ${code};`);
    written.set(plan, name);
    return name;
  };
  return { write, lines };
}

/**
 * `&` and `|` of the members. What is dear to find out is left out where the rest decides; the others are too cheap to
 * be worth a branch.
 */
function writeGroup({ kind, members }: Group, write: (plan: Plan) => string): string {
  const [sign, decisive] = kind === 'all' ? ['&', CODE_OF.false] : ['|', CODE_OF.true];
  if (members.length === 0) return `${kind === 'all' ? CODE_OF.true : CODE_OF.false}`;
  const cheap = members.filter((member) => !isDear(member)).map(write);
  const dear = members.filter(isDear).map(write);
  const first = cheap.length === 0 ? dear.shift() : `(${cheap.join(` ${sign} `)})`;
  // One variable does for all: it is read before what stands right of the sign is evaluated.
  return dear.reduce(
    (sofar, next) => `((${SO_FAR} = ${sofar}) === ${decisive} ? ${decisive} : ${SO_FAR} ${sign} ${next})`,
    first ?? '',
  );
}

/** Whether a condition looks through a set. */
function isDear(plan: Plan): boolean {
  return plan.kind === 'comparison' ? DEAR.includes(plan.operator) : plan.members.some(isDear);
}

const DEAR = ['subsetOf', 'overlaps', 'contains', 'doesNotContain'];

const SO_FAR = 't';

/** The values that conditions compare, and room for what is known so far. */
function writeValues(plans: readonly Plan[]): string[] {
  const slots = new Set<number>();
  const visit = (plan: Plan): void => {
    if (plan.kind === 'comparison') for (const slot of slotsOf(plan)) slots.add(slot);
    else plan.members.forEach(visit);
  };
  plans.forEach(visit);
  return [`let ${SO_FAR} = 0;`, ...[...slots].map((slot) => `const ${valueName(slot)} = values[${slot}];`)];
}

function slotsOf({ slot, right }: Comparison): number[] {
  return 'slot' in right ? [slot, right.slot] : [slot];
}

function plansOf(rule: RulePlan): Plan[] {
  if ('failure' in rule) return [];
  return rule.applies === undefined ? [rule.satisfied] : [rule.applies, rule.satisfied];
}

function comparisonsIn(plan: Plan): number {
  return plan.kind === 'comparison'
    ? 1
    : plan.members.reduce((sum, member) => sum + comparisonsIn(member), 0);
}
