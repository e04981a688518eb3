import { parsePlainDate } from './date.ts';
import type { FactValue } from './fact.ts';
import { parseCountry } from './place.ts';
import type { FactDefinition } from './vocabulary.ts';

/** A value in its one canonical form, or the sentence part that says what it should have been. */
export type ReadValue = { readonly value: FactValue } | { readonly expected: string };

const YES = new Set(['yes', 'true', '1', 'y']);
const NO = new Set(['no', 'false', '0', 'n']);

/**
 * Reads a value as the vocabulary types it, from JSON or from the text of a cell or an option: sets as lists or as
 * `CH,DE` (also `;` and `|`), countries by code or name, days as YYYY-MM-DD. Sets come back sorted, without repeats.
 * One member that cannot be read spoils the set: half a set of countries would say something false.
 */
export function readValue(definition: FactDefinition, input: FactValue): ReadValue {
  switch (definition.type) {
    case 'boolean':
      return readBoolean(input);
    case 'number': {
      const number = typeof input === 'string' && input.trim() !== '' ? Number(input) : input;
      return typeof number === 'number' && Number.isFinite(number)
        ? { value: number }
        : { expected: 'a number' };
    }
    case 'date': {
      const date = typeof input === 'string' ? parsePlainDate(input.trim()) : undefined;
      return date === undefined ? { expected: 'a date (YYYY-MM-DD)' } : { value: date };
    }
    case 'text':
      return readText(definition, input);
    case 'country': {
      const country = typeof input === 'string' ? parseCountry(input) : undefined;
      return country === undefined ? { expected: 'a country (code or English name)' } : { value: country };
    }
    case 'texts':
      return readSet(input, (member) => readText(definition, member));
    case 'countries':
      return readSet(input, (member) => {
        const country = parseCountry(member);
        return country === undefined
          ? { expected: 'countries (codes or English names)' }
          : { value: country };
      });
  }
}

function readBoolean(input: FactValue): ReadValue {
  if (typeof input === 'boolean') return { value: input };
  const word = String(input).trim().toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { expected: '`yes` or `no`' };
}

function readText(definition: FactDefinition, input: FactValue): ReadValue {
  const text = typeof input === 'string' ? input.trim() : '';
  if (text === '') return { expected: 'text' };
  if (definition.values !== undefined && !definition.values.includes(text))
    return { expected: `one of ${definition.values.map((v) => `\`${v}\``).join(', ')}` };
  return { value: text };
}

function readSet(input: FactValue, readMember: (member: string) => ReadValue): ReadValue {
  const members = Array.isArray(input) ? input : typeof input === 'string' ? splitSet(input) : undefined;
  if (members === undefined) return { expected: 'a list' };
  const read: string[] = [];
  for (const member of members) {
    const outcome = readMember(member);
    if ('expected' in outcome) return outcome;
    read.push(outcome.value as string);
  }
  return { value: [...new Set(read)].sort() };
}

function splitSet(text: string): string[] {
  return text
    .split(/[,;|]/)
    .map((member) => member.trim())
    .filter((member) => member !== '');
}
