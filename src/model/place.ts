import countries from 'i18n-iso-countries/index.js';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { z } from 'zod';
import { PlainDate } from './date.ts';
import { DatedInterval, intervalContains } from './interval.ts';

// The package's own entry loads the country names of all its eighty languages.
countries.registerLocale(english);

/** An ISO 3166-1 alpha-2 code, upper case. */
export const CountryCode = z
  .string()
  .refine((code) => /^[A-Z]{2}$/.test(code) && countries.isValid(code), {
    error: (issue) => `\`${String(issue.input)}\` is not an ISO 3166 country code of two capital letters`,
  })
  // What a JSON Schema can say of it: the rest is up to the check above.
  .meta({ pattern: '^[A-Z]{2}$' })
  .brand<'CountryCode'>();
export type CountryCode = z.infer<typeof CountryCode>;

/** Every country there is: what the scope "all markets but these" is taken from. */
export const ALL_COUNTRIES: ReadonlySet<CountryCode> = new Set(
  Object.keys(countries.getAlpha2Codes()).sort() as CountryCode[],
);

/**
 * The country that `text` names by alpha-2, alpha-3 or English name, in any case. What names no country (`XUN`,
 * `Unknown`, a typing error) gives undefined: an unknown country, which is not the same as no country.
 */
export function parseCountry(text: string): CountryCode | undefined {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (/^[A-Z]{2}$/.test(upper)) return countries.isValid(upper) ? (upper as CountryCode) : undefined;
  if (/^[A-Z]{3}$/.test(upper)) return countries.alpha3ToAlpha2(upper) as CountryCode | undefined;
  return countries.getAlpha2Code(trimmed, 'en') as CountryCode | undefined;
}

/** The English name of a country, as text for people writes it. */
export function countryName(code: string): string {
  return countries.getName(code, 'en', { select: 'alias' }) ?? countries.getName(code, 'en') ?? code;
}

const PlaceId = z
  .string()
  .regex(/^[a-z][a-z0-9-]+$/, 'a set of places is named in lower case, by at least two of a-z, 0-9 and `-`');

/** A dated set of countries: who belonged to it, from when, until when, and since when the file can tell. */
export const PlaceSet = z.strictObject({
  title: z.string().min(1).describe('The name of the set, as text for people writes it.'),
  source: z.string().min(1).describe('Where the members and their dates stand.'),
  coversFrom: PlainDate.describe(
    'The first day for which the members are known; before it the membership is unknown, not empty.',
  ),
  members: z
    .array(DatedInterval.safeExtend({ country: CountryCode.describe('The country that belonged to it.') }))
    .min(1)
    .describe('Who belonged to it, from when until when.'),
});
export type PlaceSet = z.infer<typeof PlaceSet>;

/** `rules/places.json`. */
export const PlaceSets = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  places: z.record(PlaceId, PlaceSet).describe('The sets, by the id that rules, policies and scopes use.'),
});
export type PlaceSets = z.infer<typeof PlaceSets>;

/** A country code or the id of a set in `places.json`. */
export const PlaceRef = z.union([CountryCode, PlaceId]);

/** The countries that `refs` name on `asOf`, as published by `knownAt`; undefined when one of them is not known then. */
export function resolvePlaces(
  refs: readonly string[],
  sets: Readonly<Record<string, PlaceSet>>,
  asOf: PlainDate,
  knownAt: PlainDate,
): ReadonlySet<CountryCode> | undefined {
  const found = new Set<CountryCode>();
  for (const ref of refs) {
    if (/^[A-Z]{2}$/.test(ref)) {
      found.add(ref as CountryCode);
      continue;
    }
    const set = Object.hasOwn(sets, ref) ? sets[ref] : undefined;
    if (set === undefined || asOf < set.coversFrom) return undefined;
    for (const member of set.members) {
      if (intervalContains(member, asOf, knownAt)) found.add(member.country);
    }
  }
  return found;
}
