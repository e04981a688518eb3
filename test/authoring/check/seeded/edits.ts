import { type Draft, example, type Json, leaf, rule } from '../../sound-pack.ts';

/** Code, file and pointer of a defect. */
type Told = readonly [code: string, file: string, pointer: string];

/** A defect by its kind, the edit of the sound pack that makes it, and what is to be told of it: that and nothing else. */
export type Seeded = readonly [kind: string, edit: (draft: Draft) => void, told: Told];

export const BAN = 'rules/a-ban.json';
export const PLACE = 'rules/a-place.json';
export const NOTICE = 'rules/a-notice.json';
export const AGENCY = 'policies/agency.json';

export const ruleOf = (draft: Draft, id: string): Json => draft.rules[id] ?? {};
export const agency = (draft: Draft): Json => draft.policies.agency ?? {};
export const aList = (draft: Draft): Json => draft.lists['a-list'] ?? {};
export const fact = (draft: Draft, name: string): Json => draft.vocabulary.facts[name];

/** Adds a rule that the policy names. */
export function add(draft: Draft, id: string, more: Json): void {
  draft.rules[id] = rule(id, more);
  agency(draft).rules.push(id);
}

export const DAY = '2020-01-01';
export const hours = (operator: string, value: unknown) => leaf('notice.hours', operator, value);
export const country = (operator: string, value: unknown) => leaf('vendor.country', operator, value);

export function known(): Json {
  return leaf('vendor.name', 'known', true);
}

export function privileged(): Json {
  return leaf('product.privileged', 'equal', true);
}

export function satisfied(condition: Json, met: Json, unmet: Json): Json {
  return {
    satisfiedWhen: condition,
    examples: [example('satisfied', DAY, met), example('violated', DAY, unmet), example('unknown', DAY, {})],
  };
}

export function satisfiedByBuild(): Json {
  return satisfied(
    leaf('build.origin', 'contains', 'CH'),
    { 'build.origin': ['CH'] },
    { 'build.origin': ['FR'] },
  );
}
