import { show } from '../../../model/parse.ts';
import type { ProcurementRecord } from '../../../model/procurement-record.ts';
import { readCode } from '../read-code.ts';
import type { Warnings } from '../warnings.ts';
import type { Refusal } from './harvest.ts';
import type { OcdsParty } from './party-index.ts';
import type { ItemsOf } from './read-items.ts';
import { readAddressCountries, readOrganizationIds, readOrganizationNames } from './read-organization.ts';
import { readOwners } from './read-owners.ts';
import { chiefRole } from './read-roles.ts';

/** Reads a vendor from all that its release says of it; one without a name is refused. */
export function readParty(
  { at, said, roles, deals }: OcdsParty,
  itemsOf: ItemsOf,
  warnings: Warnings,
): ProcurementRecord | Refusal {
  const ref = said.map(({ value }) => readCode(undefined, value.id).text).find((text) => text !== undefined);
  const role = chiefRole(roles);
  const [name, ...aliases] = readOrganizationNames(said.map(({ value }) => value));
  if (name === undefined) {
    const detail = `the ${role}${ref === undefined ? '' : ` ${show(ref)}`} has no name here, nor among the \`parties\`; add it`;
    return { at, code: 'party.no-name', detail };
  }
  return {
    ...(ref === undefined ? {} : { ref }),
    role,
    name,
    aliases,
    identifiers: readOrganizationIds(said, warnings),
    countries: readAddressCountries(said, warnings).map((code) => ({ code, role: 'address' })),
    owners: said.flatMap((one) => readOwners(one, warnings)),
    items: itemsOf(deals),
    at,
  };
}
