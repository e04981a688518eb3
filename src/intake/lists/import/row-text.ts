import { isLongNumber } from '../../../model/long-number.ts';
import { cutText } from './clean-text.ts';

/** How much of a row that became no entry is kept. */
const LENGTH = 2000;
/** What parts the cells of such a row. */
const BETWEEN = ' | ';

/**
 * What is kept of a row that became no entry, by its cells: the words that a name could be made of. Lists tell birthdays, passports
 * and addresses of mail beside names, and a row that could not be read does not tell which is which.
 */
export function rowText(cells: readonly string[]): string {
  const texts = cells.map(wordsOf).filter((text) => text !== '');
  return cutText(texts.join(BETWEEN), LENGTH);
}

/** The texts at any depth of what stands under one of these keys of a JSON value; all of them where no keys are given. */
export function textsWithin(value: unknown, keys?: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return keys === undefined ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsWithin(inner, keys?.has(key) === true ? undefined : keys),
  );
}

function wordsOf(cell: string): string {
  return cell
    .replace(/\p{Cs}/gu, '\ufffd')
    .split(/[\s"“”«»{}[\]<>(),;|:]+/u)
    .filter((word) => /\p{L}/u.test(word) && !word.includes('@') && !isLongNumber(word))
    .join(' ');
}
