import { isNotStated } from '../../model/not-stated.ts';
import { show } from '../../model/parse.ts';
import { parseScheme } from '../../model/parse-identifier.ts';
import type { Oddity } from './warnings.ts';

/**
 * Schemes of which no value holds a point, in small letters. Only there does `11111111.0` show a spreadsheet at work:
 * Belgian and Swiss numbers, for two, are written with points.
 */
const WITHOUT_POINTS: ReadonlySet<string> = new Set([
  ...['duns', 'inn', 'ogrn', 'cage'],
  // British companies, and the Norwegian and the GLN numbers of Peppol.
  ...['gb-coh', '0192', '0088'],
  ...['cpv', 'unspsc', 'psc', 'naics'],
]);

/** A code as a file states it: the text of it, or why there is none. */
export interface CodeReading {
  readonly text?: string;
  readonly oddity?: Oddity;
}

/**
 * Reads the value of an identifier or a classification as text. A number keeps its digits if it is whole; `11111111.0` is
 * read as `11111111` where the scheme writes no points. Both are told as oddities; what says nothing gives nothing.
 */
export function readCode(scheme: unknown, value: unknown): CodeReading {
  if (value === undefined || value === null) return {};
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) {
      const detail = `${show(value)} is a number that may have lost digits, where a code is text; it is left out`;
      return { oddity: { code: 'code.number', detail } };
    }
    const detail = `${show(value)} is a number where a code is text; it was read as it stands, zeros at its front may be lost`;
    return { text: String(value), oddity: { code: 'code.number', detail } };
  }
  if (typeof value !== 'string') {
    const detail = `${show(value)} is no code, which is text; it is left out`;
    return { oddity: { code: 'code.unreadable', detail } };
  }
  if (isNotStated(value, 'other')) return {};
  const text = value.trim();
  const digits = /^([0-9]+)\.0+$/.exec(text)?.[1];
  if (digits === undefined || !hasNoPoints(scheme)) return { text };
  const detail = `${show(text)} was read as ${show(digits)}, for ${show(scheme)} writes no points: a spreadsheet had taken it for a number`;
  return { text: digits, oddity: { code: 'code.repaired', detail } };
}

function hasNoPoints(scheme: unknown): boolean {
  return typeof scheme === 'string' && WITHOUT_POINTS.has(parseScheme(scheme) ?? scheme.trim().toLowerCase());
}
