import type { IdentifierInput } from '../../../model/identifier.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import { readCountry } from '../read-country.ts';
import { readIdentifiers } from '../read-identifiers.ts';
import { readName } from '../read-name.ts';
import type { Oddity, Warnings } from '../warnings.ts';
import { listOf } from './list-of.ts';
import type { PlacedObject } from './party-index.ts';

/**
 * The names of an organization, each once, from all that is said of it: legal names first, then its other names. A name
 * may stand in several languages, `name_fr` beside `name`.
 */
export function readOrganizationNames(said: readonly JsonObject[]): readonly string[] {
  const identifiers = said.flatMap(({ identifier }) => (isJsonObject(identifier) ? [identifier] : []));
  const others = said
    .flatMap(({ additionalIdentifiers }) => listOf(additionalIdentifiers, ''))
    .flatMap(({ value }) => (isJsonObject(value) ? [value] : []));
  const stated = [
    ...identifiers.map(({ legalName }) => legalName),
    ...said.map(({ name }) => name),
    ...others.map(({ legalName }) => legalName),
    ...identifiers.flatMap((identifier) => translations(identifier, 'legalName_')),
    ...said.flatMap((organization) => translations(organization, 'name_')),
  ];
  return [...new Set(stated.flatMap((value) => readName(value) ?? []))];
}

function translations(of: JsonObject, start: string): unknown[] {
  return Object.entries(of).flatMap(([key, value]) => (key.startsWith(start) ? [value] : []));
}

/** The identifiers of an organization, each once. */
export function readOrganizationIds(
  said: readonly PlacedObject[],
  warnings: Warnings,
): readonly IdentifierInput[] {
  const stated = said.flatMap(({ at, value }) => [
    ...listOf(value.identifier, `${at}/identifier`),
    ...listOf(value.additionalIdentifiers, `${at}/additionalIdentifiers`),
  ]);
  return readIdentifiers(
    stated.map(({ at, value }) => {
      const { scheme, id } = isJsonObject(value) ? value : { scheme: undefined, id: value };
      return { scheme, value: id, at };
    }),
    warnings,
  );
}

/**
 * The countries of an organization's address. The standard has a name there, an extension a code: what cannot be read in
 * one of them is told only where the other does not say it.
 */
export function readAddressCountries(said: readonly PlacedObject[], warnings: Warnings): readonly string[] {
  const found = new Set<string>();
  for (const { at, value } of said) {
    if (!isJsonObject(value.address)) continue;
    const { countryCode, countryName, country } = value.address;
    const readings = [countryCode, countryName, country].map(readCountry);
    const codes = readings.flatMap(({ code }) => code ?? []);
    for (const code of codes) found.add(code);
    if (codes.length > 0) continue;
    const oddity = readings.reduce<Oddity | undefined>((first, next) => first ?? next.oddity, undefined);
    warnings.add(`${at}/address`, oddity);
  }
  return [...found];
}
