import type { FactValue } from '../model/fact.ts';
import { type ReadValue, readValue } from '../model/read-value.ts';
import type { FactDefinition } from '../model/vocabulary.ts';

/**
 * Reads a literal of a pack file, strictly: it must already be of the fact's JSON type and in its one spelling, because
 * values are compared as they stand. Only the order and the repeats of sets are put right.
 */
export function readLiteral(definition: FactDefinition, input: unknown): ReadValue {
  const { type } = definition;
  if (type === 'texts' || type === 'countries') return readSet(definition, type, input);
  const json = type === 'boolean' || type === 'number' ? type : 'string';
  if (typeof input !== json) return { expected: EXPECTED[type] };
  const read = readValue(definition, input as FactValue);
  if ('expected' in read) return { expected: type === 'text' ? read.expected : EXPECTED[type] };
  if (read.value === input) return read;
  return { expected: type === 'text' ? 'text without spaces around it' : EXPECTED[type] };
}

function readSet(definition: FactDefinition, type: 'texts' | 'countries', input: unknown): ReadValue {
  if (!Array.isArray(input)) return { expected: EXPECTED[type] };
  if (input.length === 0 && definition.emptyMeans === undefined)
    return { expected: 'a list with at least one member (an empty set compares with nothing)' };
  const member: FactDefinition = { ...definition, type: type === 'texts' ? 'text' : 'country' };
  const members: string[] = [];
  for (const item of input) {
    const read = readLiteral(member, item);
    if ('expected' in read) return { expected: `a list whose every member is ${read.expected}` };
    members.push(read.value as string);
  }
  return { value: [...new Set(members)].sort() };
}

const EXPECTED = {
  boolean: '`true` or `false`, without quotes',
  number: 'a number, without quotes',
  text: 'text',
  date: 'a date (YYYY-MM-DD)',
  country: 'a country code of two capital letters',
  texts: 'a list of texts',
  countries: 'a list of country codes',
} as const;
