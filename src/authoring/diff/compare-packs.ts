import type { PolicyFile } from '../../model/policy.ts';
import type { Pack } from '../read-pack.ts';
import { type FieldLines, factFields, placesFields, policyFields, ruleFields } from './field-lines.ts';
import type { FieldChange, PackChange } from './pack-diff.ts';

/** What one pack has and another has not, or has otherwise: policies, rules, facts and sets of countries, each by id. */
export function comparePacks(before: Pack, after: Pack): PackChange[] {
  return [
    ...compareAll('policy', policiesOf(before), policiesOf(after)),
    ...compareAll('rule', rulesOf(before), rulesOf(after)),
    ...compareAll('fact', factsOf(before), factsOf(after)),
    ...compareAll('places', placesOf(before), placesOf(after)),
  ];
}

/** How two policies of one pack differ; the change has the id of the second. */
export function comparePolicies(before: PolicyFile, after: PolicyFile, pack: Pack): PackChange[] {
  const fields = compareFields(policyFields(before, pack), policyFields(after, pack));
  return fields.length === 0
    ? []
    : [{ kind: 'policy', id: after.id, change: 'changed', title: after.title, fields }];
}

/** Something of a pack as it is compared. */
interface Item {
  readonly title: string;
  readonly fields: FieldLines;
}

type Items = ReadonlyMap<string, Item>;

function policiesOf(pack: Pack): Items {
  return new Map(
    pack.policyFiles.map((policy) => [
      policy.id,
      { title: policy.title, fields: policyFields(policy, pack) },
    ]),
  );
}

function rulesOf(pack: Pack): Items {
  return new Map(pack.rules.map((rule) => [rule.id, { title: rule.title, fields: ruleFields(rule, pack) }]));
}

function factsOf({ vocabulary }: Pack): Items {
  return new Map(
    Object.entries(vocabulary.facts).map(([name, definition]) => [
      name,
      { title: definition.label, fields: factFields(definition) },
    ]),
  );
}

function placesOf({ places }: Pack): Items {
  return new Map(
    Object.entries(places).map(([id, set]) => [id, { title: set.title, fields: placesFields(set) }]),
  );
}

function compareAll(kind: PackChange['kind'], before: Items, after: Items): PackChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id): PackChange[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === undefined) return [{ kind, id, change: 'added', title: is?.title ?? id, fields: [] }];
    if (is === undefined) return [{ kind, id, change: 'removed', title: was.title, fields: [] }];
    const fields = compareFields(was.fields, is.fields);
    return fields.length === 0 ? [] : [{ kind, id, change: 'changed', title: is.title, fields }];
  });
}

function compareFields(before: FieldLines, after: FieldLines): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [was, is] = [before.get(field), after.get(field)];
    const [old, now] = [was?.lines ?? [], is?.lines ?? []];
    if (was?.whole || is?.whole)
      return old.join('\n') === now.join('\n') ? [] : [{ field, removed: old, added: now }];
    const removed = old.filter((line) => !now.includes(line));
    const added = now.filter((line) => !old.includes(line));
    return removed.length + added.length === 0 ? [] : [{ field, removed, added }];
  });
}
