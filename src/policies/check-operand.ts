import type { Operand } from '../model/condition.ts';
import { OPERATORS, type RightSide } from '../model/operator.ts';
import { show } from '../model/parse.ts';
import { CountryCode } from '../model/place.ts';
import type { FactDefinition, FactType } from '../model/vocabulary.ts';
import { checkFactName } from './check-fact-name.ts';
import type { PackContext } from './pack-context.ts';
import { isPlainObject } from './plain-object.ts';
import { readLiteral } from './read-literal.ts';

/** An operand in canonical form, or what is wrong with it: `below` leads from the operand to the fault. */
export type CheckedOperand =
  | { readonly operand: Operand }
  | { readonly below: readonly (string | number)[]; readonly code: string; readonly detail: string };

/** Checks the right side of a comparison of a fact so defined with this operator. A `parameter` is left to the policy. */
export function checkOperand(
  operator: string,
  left: FactDefinition,
  input: unknown,
  context: PackContext,
): CheckedOperand {
  const right = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator]?.right : undefined;
  if (right === undefined) return refuse([], 'operator.unknown', `\`${operator}\` is not an operator`);
  if (isPlainObject(input)) return checkReference(operator, right, left, input, context);
  if (right === 'true')
    return input === true
      ? { operand: true }
      : refuse([], 'operand.type', `\`${operator}\` compares with \`true\` only; write \`true\``);
  const read = readLiteral({ ...left, type: rightType(left.type, right) }, input);
  return 'expected' in read
    ? refuse([], 'operand.type', `${shown(input)} does not fit \`${operator}\` here; give ${read.expected}`)
    : { operand: read.value };
}

function checkReference(
  operator: string,
  right: RightSide,
  left: FactDefinition,
  input: Readonly<Record<string, unknown>>,
  context: PackContext,
): CheckedOperand {
  const [key, ...others] = Object.keys(input);
  if (key === undefined || others.length > 0 || !['fact', 'places', 'parameter'].includes(key))
    return refuse([], 'operand.shape', 'give a literal, or exactly one of `fact`, `places` and `parameter`');
  const value = input[key];
  if (key === 'places') return checkPlaces(operator, right, left, value, context);
  if (typeof value !== 'string' || value === '')
    return refuse([key], 'operand.shape', `\`${key}\` must be a name`);
  if (right === 'true')
    return refuse([], 'operand.type', `\`${operator}\` compares with \`true\` only; write \`true\``);
  if (key === 'parameter') return { operand: { parameter: value } };
  if (context.vocabulary === undefined) return { operand: { fact: value } };
  const named = checkFactName(context.vocabulary, value);
  if ('refused' in named) return refuse(['fact'], named.code, named.refused);
  const wanted = rightType(left.type, right);
  return named.definition.type === wanted
    ? { operand: { fact: value } }
    : refuse(
        ['fact'],
        'operand.type',
        `\`${value}\` is of type ${named.definition.type}, but \`${operator}\` needs ${wanted} here; name another fact`,
      );
}

function checkPlaces(
  operator: string,
  right: RightSide,
  left: FactDefinition,
  value: unknown,
  context: PackContext,
): CheckedOperand {
  if (right !== 'set' || rightType(left.type, right) !== 'countries')
    return refuse(
      ['places'],
      'operand.type',
      `\`places\` is a set of countries and does not fit \`${operator}\` on a fact of type ${left.type}; use it with \`in\`, \`notIn\`, \`subsetOf\` or \`overlaps\` on countries`,
    );
  if (!Array.isArray(value) || value.length === 0)
    return refuse(['places'], 'operand.shape', '`places` must be a list with at least one country or set');
  for (const [index, ref] of value.entries()) {
    if (typeof ref !== 'string' || !isPlace(ref, context))
      return refuse(
        ['places', index],
        'place.unknown',
        `${shown(ref)} is neither a country code nor a set of places.json; check its spelling or define it there`,
      );
  }
  return { operand: { places: [...new Set(value as string[])].sort() } };
}

/** Whether `ref` is a country code or a set that the pack defines. */
export function isPlace(ref: string, context: PackContext): boolean {
  if (/^[A-Z]{2}$/.test(ref)) return CountryCode.safeParse(ref).success;
  return context.places === undefined || Object.hasOwn(context.places, ref);
}

/** The type that the right side must have, given the type of the left one. */
function rightType(left: FactType, right: RightSide): FactType {
  const isCountry = left === 'country' || left === 'countries';
  if (right === 'set') return isCountry ? 'countries' : 'texts';
  if (right === 'member') return isCountry ? 'country' : 'text';
  return left;
}

function shown(input: unknown): string {
  return show(JSON.stringify(input) ?? 'nothing');
}

function refuse(below: readonly (string | number)[], code: string, detail: string): CheckedOperand {
  return { below, code, detail };
}
