import type { Condition } from '../../model/condition.ts';
import { formatDay } from '../../model/date.ts';
import type { FactValue } from '../../model/fact.ts';
import { countryName, type PlaceSet } from '../../model/place.ts';
import type { PolicyFile } from '../../model/policy.ts';
import type { RuleFile } from '../../model/rule.ts';
import type { FactDefinition } from '../../model/vocabulary.ts';
import { statementPhrase } from '../../report/phrases.ts';
import { conditionLines } from '../docs/condition-lines.ts';
import { intervalPhrase } from '../docs/interval-phrases.ts';
import { placePhrase } from '../docs/operand-phrase.ts';
import { parameterPhrase } from '../docs/parameter-phrase.ts';
import { assurancePhrase } from '../docs/rule-section.ts';
import type { Pack } from '../read-pack.ts';

/** The fields of a file in words, each as lines. `whole` fields are read as one; of the others each line by itself. */
export type FieldLines = ReadonlyMap<string, { readonly lines: readonly string[]; readonly whole: boolean }>;

/** What a rule says, field by field. */
export function ruleFields(rule: RuleFile, pack: Pack): FieldLines {
  const condition = (of: Condition | undefined) => whole(of === undefined ? undefined : indented(of, pack));
  return fieldLines(rule, {
    citations: each(
      rule.citations.map(({ text, published, url, note }) =>
        joined([text, `published ${formatDay(published)}`, url, note]),
      ),
    ),
    inForce: each(rule.inForce?.map((interval) => joined([intervalPhrase(interval), interval.reason]))),
    conditions: whole(
      rule.conditions &&
        Object.entries(rule.conditions).flatMap(([name, of]) => [`\`${name}\`:`, ...indented(of, pack, 1)]),
    ),
    appliesWhen: condition(rule.appliesWhen),
    satisfiedWhen: condition(rule.satisfiedWhen),
    minimumAssurance: each([assurancePhrase(rule.minimumAssurance)]),
    remedy: each([`lies with the ${rule.remedy.by}: ${rule.remedy.text}`]),
    examples: each(
      rule.examples.map(({ name, asOf, knownAt, facts, outcome }) =>
        joined([
          `${formatDay(asOf)}${knownAt === undefined ? '' : ` as known on ${formatDay(knownAt)}`}, ${name}: \`${outcome}\``,
          ...statements(facts),
        ]),
      ),
    ),
  });
}

/** What a policy says, field by field. */
export function policyFields(policy: PolicyFile, pack: Pack): FieldLines {
  return fieldLines(policy, {
    market: each(policy.market === undefined ? undefined : [placePhrase(policy.market, pack)]),
    fixed: each(statements(policy.fixed)),
    assumptions: each(statements(policy.assumptions)),
    parameters: each(
      Object.entries(policy.parameters).map(
        ([name, operand]) => `\`${name}\`: ${parameterPhrase(name, operand, policy, pack)}`,
      ),
    ),
    thresholds: whole(
      policy.thresholds.flatMap(({ id, title, when, credit, minimumAssurance }) => [
        `\`${id}\`, ${title}: ${Object.entries(minimumAssurance)
          .map(([rule, rung]) => `\`${rule}\` \`${rung}\``)
          .join(', ')}`,
        `  unless \`${credit}\` statements show that this does not hold:`,
        ...indented(when, pack, 2),
      ]),
    ),
  });
}

/** What the vocabulary says of a fact, field by field. */
export function factFields(definition: FactDefinition): FieldLines {
  return fieldLines(definition, {});
}

/** What a dated set of countries says, field by field. */
export function placesFields(set: PlaceSet): FieldLines {
  return fieldLines(set, {
    members: each(set.members.map((member) => `${countryName(member.country)} ${intervalPhrase(member)}`)),
  });
}

type Field = { readonly lines: readonly string[]; readonly whole: boolean } | undefined;

const each = (lines: readonly string[] | undefined): Field => lines && { lines, whole: false };
const whole = (lines: readonly string[] | undefined): Field => lines && { lines, whole: true };

/** Where a file stands and what it is called by are no part of what it says. */
const NOT_SAID: ReadonlySet<string> = new Set(['$schema', 'id', 'file']);

/** All fields of a file: those that have words of their own in these, the others as they stand. */
function fieldLines(content: object, worded: Readonly<Record<string, Field>>): FieldLines {
  const fields = Object.entries(content).flatMap(([field, value]) => {
    if (NOT_SAID.has(field) || value === undefined) return [];
    const lines = Object.hasOwn(worded, field) ? worded[field] : each(plainLines(value));
    return lines === undefined || lines.lines.length === 0 ? [] : [[field, lines] as const];
  });
  return new Map(fields);
}

function plainLines(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(plainText);
  if (typeof value !== 'object' || value === null) return [plainText(value)];
  return Object.entries(value).map(([key, inner]) => `${key}: ${plainText(inner)}`);
}

function plainText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function statements(facts: Readonly<Record<string, FactValue>>): string[] {
  return Object.entries(facts).map(([name, value]) => statementPhrase([name], value));
}

function indented(condition: Condition, pack: Pack, depth = 0): string[] {
  return conditionLines(condition, pack, depth).map((line) => `${'  '.repeat(line.depth)}${line.text}`);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('; ');
}
