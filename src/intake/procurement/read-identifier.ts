import type { IdentifierInput } from '../../model/identifier.ts';
import { isNotStated } from '../../model/not-stated.ts';
import { show } from '../../model/parse.ts';
import { parseScheme } from '../../model/parse-identifier.ts';
import { readCode } from './read-code.ts';
import type { Oddity } from './warnings.ts';

/** An identifier as a file states it. No field is there where it states none. */
export interface IdentifierReading {
  readonly identifier?: IdentifierInput;
  readonly oddity?: Oddity;
}

/**
 * Reads an identifier as text. A scheme that Assay knows gets its name there, any other keeps the name that the register
 * has for it. Whether the value is a sound one is for `parseIdentifier` to say, later.
 */
export function readIdentifier(scheme: unknown, value: unknown): IdentifierReading {
  const { text, oddity } = readCode(scheme, value);
  if (text === undefined) return oddity === undefined ? {} : { oddity };
  if (typeof scheme !== 'string' || isNotStated(scheme, 'other')) {
    const detail = `${show(text)} has no scheme, so nobody can tell whom it identifies; it is left out`;
    return { oddity: { code: 'identifier.no-scheme', detail } };
  }
  const identifier = { scheme: parseScheme(scheme) ?? scheme.trim(), value: text };
  return oddity === undefined ? { identifier } : { identifier, oddity };
}
