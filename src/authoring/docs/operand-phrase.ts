import type { Operand } from '../../model/condition.ts';
import type { FactValue } from '../../model/fact.ts';
import { countryName } from '../../model/place.ts';
import { listedProgram } from '../../model/vocabulary.ts';
import { label, showValue } from '../../verdict/sentences.ts';
import type { PackContents } from './read-contents.ts';

/** What operands and facts are named by. */
export type Names = Pick<PackContents, 'vocabulary' | 'places'>;

/** The right side of a comparison with `fact`, in words: `Germany or France`, `what the policy names as ...`. */
export function operandPhrase(fact: string, operand: Operand, names: Names): string {
  if (typeof operand !== 'object' || Array.isArray(operand)) return literalPhrase(fact, operand, names);
  if ('fact' in operand) return `what is known as ${factPhrase(operand.fact, names)}`;
  if ('parameter' in operand) return `what the policy gives as \`${operand.parameter}\``;
  return either([...operand.places].sort().map((place) => placePhrase(place, names)));
}

/** A value of `fact`; a set is told as its members, any of which are meant. */
function literalPhrase(fact: string, value: FactValue, names: Names): string {
  if (!Array.isArray(value)) return showValue(fact, value, names);
  return value.length === 0
    ? 'nothing'
    : either([...value].sort().map((member) => showValue(fact, member, names)));
}

/** A country by its name, a set of countries by its title and its id. */
export function placePhrase(place: string, { places }: Names): string {
  const set = Object.hasOwn(places, place) ? places[place] : undefined;
  return set === undefined ? countryName(place) : `${set.title} (\`${place}\`)`;
}

/** A fact by its label and its name: the label reads, the name tells two facts apart. */
export function factPhrase(fact: string, { vocabulary }: Names): string {
  // The label of a listing fact ends in its programme already.
  const phrase = listedProgram(fact) === undefined ? label(fact, { vocabulary }) : undefined;
  return phrase === undefined ? `\`${fact}\`` : `${phrase} (\`${fact}\`)`;
}

function either(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}
