import type { Assurance } from '../model/assurance.ts';
import type { RemedyChange } from '../model/change.ts';
import { countryName } from '../model/place.ts';
import { valuePhrase } from './phrases.ts';

/** So many values are told one by one; more would flood the sentence that they stand in. */
const MOST_TOLD = 4;

/** What is imagined: `build.origin and signing.origin are Switzerland (audited)`, each value with its facts. */
export function imaginedPhrase(changes: readonly RemedyChange[]): string {
  return describe(changes, (assurance) => assurance).join('; ') || 'nothing';
}

/** What has to be done: `build.origin is Switzerland, or any of 32 countries (at least audited)`. */
export function remedyPhrase(changes: readonly RemedyChange[]): string {
  return describe(changes, leastPhrase).join('; and ');
}

function leastPhrase(assurance: Assurance): string {
  return assurance === 'declared' ? 'declared is enough' : `at least ${assurance}`;
}

/** Facts that are to have the same value with the same proof, told once with all their names. */
function describe(changes: readonly RemedyChange[], proof: (assurance: Assurance) => string): string[] {
  const groups = new Map<string, { facts: string[]; change: RemedyChange }>();
  for (const change of changes) {
    const { fact: _, ...said } = change;
    const group = groups.get(JSON.stringify(said)) ?? { facts: [], change };
    group.facts.push(change.fact);
    groups.set(JSON.stringify(said), group);
  }
  return [...groups.values()].map(({ facts, change }) => {
    const verb = facts.length === 1 ? 'is' : 'are';
    return `${enumerate(facts)} ${verb} ${valuesPhrase(change)} (${proof(change.assurance)})`;
  });
}

function valuesPhrase({ fact, value, oneOf = [], places }: RemedyChange): string {
  const said = valuePhrase(fact, value);
  if (places !== undefined) return `${said}, or any of ${enumerate(places.map(placePhrase))}`;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  const others = oneOf.filter((other) => !chosen.includes(other));
  if (others.length === 0) return said;
  if (oneOf.length <= MOST_TOLD)
    return `${said}, or any of ${others.map((o) => valuePhrase(fact, o)).join(', ')}`;
  // A fact whose values read otherwise than they are written holds countries.
  const areCountries = others.some((other) => valuePhrase(fact, other) !== other);
  return `${said}, or any of ${oneOf.length} ${areCountries ? 'countries' : 'values'}`;
}

/** A country by its name, a set of countries by its id. */
function placePhrase(place: string): string {
  return /^[A-Z]{2}$/.test(place) ? countryName(place) : `\`${place}\``;
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
