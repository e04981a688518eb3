import { show } from '../../../model/parse.ts';
import type { RecordedOwner } from '../../../model/procurement-record.ts';
import { isJsonObject } from '../json-object.ts';
import { readCountry } from '../read-country.ts';
import type { Warnings } from '../warnings.ts';
import { listOf } from './list-of.ts';
import type { PlacedObject } from './party-index.ts';
import { readAddressCountries, readOrganizationIds, readOrganizationNames } from './read-organization.ts';

/** Who owns a party beneficially, by the extension for it. One without a name is left out, with a warning. */
export function readOwners({ at, value: party }: PlacedObject, warnings: Warnings): readonly RecordedOwner[] {
  return listOf(party.beneficialOwners, `${at}/beneficialOwners`).flatMap(({ at: place, value }) => {
    const owner = isJsonObject(value) ? { at: place, value } : undefined;
    const name = owner === undefined ? undefined : readOrganizationNames([owner.value])[0];
    if (owner === undefined || name === undefined) {
      const detail = `${show(isJsonObject(value) ? (value.name ?? value.id) : value)} names no owner; the owner is left out`;
      warnings.add(place, { code: 'owner.no-name', detail });
      return [];
    }
    const country = readOwnerCountry(owner, warnings);
    const identifiers = readOrganizationIds([owner], warnings);
    return [{ name, kind: 'beneficial', identifiers, ...(country === undefined ? {} : { country }) }];
  });
}

/** The nationality, else the country of the address; several are no one country, and nobody here may choose. */
function readOwnerCountry(owner: PlacedObject, warnings: Warnings): string | undefined {
  const nationalities = listOf(owner.value.nationalities, `${owner.at}/nationalities`).flatMap(
    ({ at, value }) => {
      const { code, oddity } = readCountry(value);
      warnings.add(at, oddity);
      return code === undefined ? [] : [code];
    },
  );
  const found = nationalities.length > 0 ? nationalities : readAddressCountries([owner], warnings);
  const countries = [...new Set(found)];
  if (countries.length < 2) return countries[0];
  const detail = `an owner has several countries (${countries.join(', ')}); its country is taken as not known`;
  warnings.add(owner.at, { code: 'owner.several-countries', detail });
  return undefined;
}
