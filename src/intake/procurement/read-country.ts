import { isNotStated } from '../../model/not-stated.ts';
import { show } from '../../model/parse.ts';
import { type CountryCode, parseCountry } from '../../model/place.ts';
import type { Oddity } from './warnings.ts';

/** A country as a file states it. Neither field is there where it states none. */
export interface CountryReading {
  readonly code?: CountryCode;
  readonly oddity?: Oddity;
}

/**
 * Reads a country by alpha-2, alpha-3 or English name. What stands for "unknown" (`XUN`) and what cannot be read give no
 * country and an oddity: an unknown country, which is not the same as no country.
 */
export function readCountry(stated: unknown): CountryReading {
  if (stated === undefined || stated === null) return {};
  if (typeof stated === 'string') {
    // `XUN` says that somebody asked and nobody knew; a blank says nothing at all.
    const saysNothing = stated.trim().toLowerCase() !== 'na' && isNotStated(stated, 'other');
    if (saysNothing) return {};
    if (isNotStated(stated, 'country')) {
      const detail = `${show(stated)} stands for no country; the country is taken as not known`;
      return { oddity: { code: 'country.unknown', detail } };
    }
    const code = lookUp(stated);
    if (code !== undefined) return { code };
  }
  const detail = `${show(stated)} is not a country (code or English name); the country is taken as not known`;
  return { oddity: { code: 'country.unreadable', detail } };
}

/** Looking a country up by its name goes through all names there are, and files repeat the same few. */
const LOOKED_UP = new Map<string, CountryCode | undefined>();
const MOST_KEPT = 1000;

function lookUp(stated: string): CountryCode | undefined {
  if (LOOKED_UP.has(stated)) return LOOKED_UP.get(stated);
  const code = parseCountry(stated);
  if (LOOKED_UP.size < MOST_KEPT) LOOKED_UP.set(stated, code);
  return code;
}
