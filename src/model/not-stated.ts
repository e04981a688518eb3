/** What people and programs write to say that they say nothing. */
const NOT_STATED = new Set([
  ...['', 'null', 'nil', 'none', 'n/a', '#n/a', 'n.a.', '-', '--', '?'],
  ...['unknown', 'not known', 'not available', 'not stated', 'tbd', 'tba'],
]);

/** Codes that look like countries and stand for none: SAM writes `XUN` for "unknown". */
const NO_COUNTRY = new Set(['xun', 'xx', 'xxx', 'zz', 'zzz']);

const LONGEST = Math.max(...[...NOT_STATED, ...NO_COUNTRY].map((text) => text.length));

/** Whether a text states nothing. `NA` is Namibia where a country is asked for, and nothing everywhere else. */
export function isNotStated(stated: string, expects: 'country' | 'other'): boolean {
  const trimmed = stated.trim();
  if (trimmed.length > LONGEST) return false;
  const text = trimmed.toLowerCase();
  return NOT_STATED.has(text) || (expects === 'country' ? NO_COUNTRY.has(text) : text === 'na');
}

/** Whether a text names anybody: it has a letter or a digit, and is no word for "not stated". */
export function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/^0+$/.test(text.trim()) && !isNotStated(text, 'other');
}
