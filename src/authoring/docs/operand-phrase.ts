import type { Operand } from '../../model/condition.ts';
import { formatDay, parsePlainDate } from '../../model/date.ts';
import type { FactValue } from '../../model/fact.ts';
import { countryName } from '../../model/place.ts';
import { definitionOf, type FactType, listedProgram } from '../../model/vocabulary.ts';
import type { Pack } from '../read-pack.ts';

/** What operands and facts are named by. */
export type Names = Pick<Pack, 'vocabulary' | 'places'>;

/** The right side of a comparison with `fact`, in words: `Germany or France`, `what the policy gives as ...`. */
export function operandPhrase(fact: string, operand: Operand, names: Names): string {
  if (typeof operand !== 'object' || Array.isArray(operand)) return literalPhrase(fact, operand, names);
  if ('fact' in operand) return `what is known as ${factPhrase(operand.fact, names)}`;
  if ('parameter' in operand) return `what the policy gives as \`${operand.parameter}\``;
  return either([...operand.places].sort().map((place) => placePhrase(place, names)));
}

/** A value of `fact`; of a set in a comparison any member is meant. */
function literalPhrase(fact: string, value: FactValue, { vocabulary }: Names): string {
  const members = (Array.isArray(value) ? [...value].sort() : [value]).map((member) =>
    memberPhrase(definitionOf(vocabulary, fact)?.type, member),
  );
  return members.length === 0 ? 'nothing' : either(members);
}

/** Words are set apart from the sentence, because they are written so and not otherwise. */
function memberPhrase(type: FactType | undefined, member: Exclude<FactValue, string[]>): string {
  if (typeof member === 'boolean') return member ? 'yes' : 'no';
  if (typeof member === 'number') return String(member);
  if (type === 'country' || type === 'countries') return countryName(member);
  const day = type === 'date' ? parsePlainDate(member) : undefined;
  return day === undefined ? `\`${member}\`` : formatDay(day);
}

/** A country by its name, a set of countries by its title and its id. */
export function placePhrase(place: string, { places }: Names): string {
  const set = Object.hasOwn(places, place) ? places[place] : undefined;
  return set === undefined ? countryName(place) : `${set.title} (\`${place}\`)`;
}

/** A fact by its label and its name: the label reads, the name tells two facts apart. */
export function factPhrase(fact: string, { vocabulary }: Names): string {
  const label = definitionOf(vocabulary, fact)?.label;
  // What a listing fact is about, its name says best.
  return label === undefined || listedProgram(fact) !== undefined ? `\`${fact}\`` : `${label} (\`${fact}\`)`;
}

function either(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}
