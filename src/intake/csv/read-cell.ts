import type { FactValue } from '../../model/fact.ts';
import { isNotStated } from '../../model/not-stated.ts';
import { parseCountry } from '../../model/place.ts';
import { readValue } from '../../model/read-value.ts';
import type { FactDefinition } from '../../model/vocabulary.ts';

/** A cell's value; that it states nothing; or why it cannot be read, as the end of the sentence "`cell` ...". */
export type CellReading = { readonly value: FactValue } | { readonly problem: string } | 'not-stated';

/** Reads a cell as the vocabulary types its fact. */
export function readCell(cell: string, definition: FactDefinition): CellReading {
  const { type, emptyMeans } = definition;
  const text = cell.trim();
  const isSet = type === 'texts' || type === 'countries';
  if (isSet && emptyMeans !== undefined && text.toLowerCase() === 'none') return { value: [] };
  const expectsCountry = type === 'country' || type === 'countries';
  if (isNotStated(text, expectsCountry ? 'country' : 'other')) return 'not-stated';
  const reading = readValue(definition, text);
  if ('expected' in reading) {
    if (type !== 'countries') return { problem: `is not ${reading.expected}` };
    // "Korea, Republic of" is one country, though a comma stands in it.
    const whole = parseCountry(text);
    return whole === undefined ? { problem: `is not a list of ${reading.expected}` } : { value: [whole] };
  }
  // A cell of separators only: nobody wrote an empty set there.
  return isSet && Array.isArray(reading.value) && reading.value.length === 0 ? 'not-stated' : reading;
}

/** The members of a set as a cell writes it: between commas, semicolons or bars. */
export function splitSet(text: string): string[] {
  return splitAt(text, /[,;|]/);
}

/** The names in a cell: between semicolons or bars, because commas belong to names ("CO., LTD."). */
export function splitNames(text: string): string[] {
  return splitAt(text, /[;|]/);
}

function splitAt(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((member) => member.trim())
    .filter((member) => member !== '');
}
