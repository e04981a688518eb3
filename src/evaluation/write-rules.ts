import { CODE_OF, SATISFIED_SHIFT } from './finding-code.ts';
import type { Comparison, Group, Plan, RulePlan, RulesPlan } from './plan-rules.ts';
import { type Keep, valueName, writeComparison } from './write-comparison.ts';

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
 */
export function writeRules({ rules }: RulesPlan): WrittenRules {
  const kept: unknown[] = [];
  const places = new Map<unknown, number>();
  const keep: Keep = (constant) => {
    const place = places.get(constant) ?? kept.push(constant) - 1;
    places.set(constant, place);
    return `k${place}`;
  };
  const parts = partsOf(rules).map((part) => writePart(part, rules, keep));
  const undecided = rules.map((rule) => writeUndecided(rule, keep));
  const body = [
    '"use strict";',
    ...kept.map((_, place) => `const k${place} = kept[${place}];`),
    ...parts.map((part, at) => `function part${at}(values, findings) {\n${part}\n}`),
    `function evaluate(values, findings) {\n${parts.map((_, at) => `part${at}(values, findings);`).join('\n')}\n}`,
    `return [evaluate, [${undecided.map((code) => `(values, found) => {\n${code}\n}`).join(',\n')}]];`,
  ];
  return { body: body.join('\n'), kept };
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

function writePart(part: readonly number[], rules: readonly RulePlan[], keep: Keep): string {
  const plans = part.flatMap((number) => plansOf(rules[number] as RulePlan));
  const uses = new Map<Plan, number>();
  const count = (plan: Plan): void => {
    const before = uses.get(plan) ?? 0;
    uses.set(plan, before + 1);
    if (before === 0 && plan.kind !== 'comparison') plan.members.forEach(count);
  };
  plans.forEach(count);
  const { write, lines } = createWriter(keep, (plan) => (uses.get(plan) ?? 0) > 1);
  const findings = part.map((number) => {
    const rule = rules[number] as RulePlan;
    if ('failure' in rule) return '';
    const applies = rule.applies === undefined ? CODE_OF.true : write(rule.applies);
    return `findings[${number}] = ${applies} | ${write(rule.satisfied)} << ${SATISFIED_SHIFT};`;
  });
  return [...writeValues(plans), ...lines, ...findings].join('\n');
}

/** The slots that the open conditions of a rule wait for: no more of a group than those of its open members. */
function writeUndecided(rule: RulePlan, keep: Keep): string {
  const plans = plansOf(rule);
  const { write, lines } = createWriter(keep, (plan) => plan.kind !== 'comparison');
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
function createWriter(keep: Keep, isNamed: (plan: Plan) => boolean) {
  const lines: string[] = [];
  const written = new Map<Plan, string>();
  const write = (plan: Plan): string => {
    const known = written.get(plan);
    if (known !== undefined) return known;
    const code = plan.kind === 'comparison' ? writeComparison(plan, keep) : writeGroup(plan, write);
    if (!isNamed(plan)) return code;
    const name = `n${plan.id}`;
    lines.push(`const ${name} = ${code};`);
    written.set(plan, name);
    return name;
  };
  return { write, lines };
}

function writeGroup({ kind, members }: Group, write: (plan: Plan) => string): string {
  if (members.length === 0) return kind === 'all' ? `${CODE_OF.true}` : `${CODE_OF.false}`;
  return `(${members.map(write).join(kind === 'all' ? ' & ' : ' | ')})`;
}

function writeValues(plans: readonly Plan[]): string[] {
  const slots = new Set<number>();
  const visit = (plan: Plan): void => {
    if (plan.kind === 'comparison') for (const slot of slotsOf(plan)) slots.add(slot);
    else plan.members.forEach(visit);
  };
  plans.forEach(visit);
  return [...slots].map((slot) => `const ${valueName(slot)} = values[${slot}];`);
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
