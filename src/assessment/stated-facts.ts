import type { FactRecord, FactValue } from '../model/fact.ts';
import { isName } from '../model/not-stated.ts';
import { parseCountry } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import { findProducts, type Vendor } from '../model/vendor.ts';

/** Facts that the policy takes as given because the question does not say otherwise. */
export function assumptionsOf(policy: Policy, question: Question): [string, FactValue][] {
  const stated = new Set(question.facts.map((fact) => fact.name));
  return Object.entries(policy.assumptions).filter(([name]) => !stated.has(name));
}

/**
 * Everything that is stated for this one question: by the asker, the vendor record, the policy. Whatever it says of
 * itself, it is `declared`, holds from `asOf` and was known on `knownAt`.
 */
export function statedFacts(
  question: Question,
  vendor: Vendor,
  policy: Policy,
  assumed: readonly (readonly [string, FactValue])[],
): FactRecord[] {
  const state = (name: string, value: FactValue, source: string): FactRecord => ({
    name,
    value,
    from: question.asOf,
    published: question.knownAt,
    status: 'in-effect',
    source,
    assurance: 'declared',
  });
  const categories = question.product.categories;
  const { meant } = findProducts(vendor.products, question.product.name);
  // A kind of product that is not understood leaves the kind unknown, whatever else is said of it.
  const isUnderstood = question.unreadCategories.length === 0;
  return [
    ...question.facts
      .filter((fact) => isUnderstood || fact.name !== 'product.categories')
      .map((fact) => state(fact.name, fact.value, 'the question')),
    ...recordFacts(question, vendor).map(([name, value]) => state(name, value, 'the vendor record')),
    // Where the asker and the dossier call a product different things, both count: a bar is not escaped by a label.
    ...(categories.length > 0 ? [state('product.categories', categories, 'the question')] : []),
    ...(isUnderstood ? meant : []).map((product) =>
      state('product.categories', product.categories, 'the dossier'),
    ),
    ...Object.entries(policy.fixed).map(([name, value]) => state(name, value, `policy ${policy.id}`)),
    ...assumed.map(([name, value]) => state(name, value, `assumed by policy ${policy.id}`)),
  ];
}

/**
 * What a what-if imagines, as statements of the day that is asked about: proven then, however old the rest of what is
 * known may be.
 */
export function imaginedFacts({
  changes = [],
  asOf,
  knownAt,
}: Pick<Question, 'changes' | 'asOf' | 'knownAt'>): FactRecord[] {
  return changes.map(({ fact, value, assurance }) => ({
    name: fact,
    value,
    from: asOf,
    published: asOf > knownAt ? asOf : knownAt,
    status: 'in-effect',
    source: 'the what-if',
    assurance,
  }));
}

/** What the record says of who the vendor is. A record that could be any of several vendors identifies none of them. */
function recordFacts(question: Question, vendor: Vendor): [string, FactValue][] {
  if (vendor.ambiguous.length > 0) return [];
  const { name, country } = question.vendor;
  const registered = country === undefined ? undefined : parseCountry(country);
  const strong = vendor.identifiers.filter((id) => id.strong).map((id) => `${id.scheme}:${id.value}`);
  const facts: [string, FactValue][] = [];
  // A dossier knows the legal name; what a caller types is then only a way to find it.
  // An identifier or a word for "unknown" typed in its place is none.
  if (vendor.id === undefined && isName(name) && vendor.names.some(({ text }) => text === name))
    facts.push(['vendor.name', name]);
  if (registered !== undefined) facts.push(['vendor.country', registered]);
  if (strong.length > 0) facts.push(['vendor.identifier', strong]);
  return facts;
}
