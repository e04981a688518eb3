import { show } from '../../../model/parse.ts';
import type { ProcurementFile, ProcurementRecord } from '../../../model/procurement-record.ts';
import { isSameParty } from '../is-same-party.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import { readCountries } from '../read-countries.ts';
import { readIdentifiers } from '../read-identifiers.ts';
import type { Warnings } from '../warnings.ts';
import { objectIn } from './object-in.ts';
import { readParents } from './read-parents.ts';
import { readSamName, statedBySam } from './sam-text.ts';

type Refusal = ProcurementFile['refused'][number];

/** Reads one entity of SAM, by a list of the fields that are taken. */
export function readEntity(entity: unknown, at: string, warnings: Warnings): ProcurementRecord | Refusal {
  if (typeof entity === 'string') {
    const detail = `of this entity SAM tells only ${show(entity)}; ask the vendor for its name and UEI`;
    return { at, code: 'sam.opted-out', detail };
  }
  if (!isJsonObject(entity))
    return { at, code: 'sam.shape', detail: `${show(entity)} is no entity, which is an object` };

  const inside = (value: JsonObject, field: string) => objectIn(value, field, at, warnings);
  const { legalBusinessName, dbaName, ueiSAM, cageCode } = inside(entity, 'entityRegistration');
  const core = inside(entity, 'coreData');
  const { entityDivisionName } = inside(core, 'entityInformation');
  const name = readSamName(legalBusinessName) ?? readSamName(dbaName);
  if (name === undefined) {
    const detail =
      'this entity has no `legalBusinessName`, so nobody can tell who it is; ask SAM for it again';
    return { at, code: 'sam.no-name', detail };
  }
  const identifiers = readIdentifiers(
    [
      { scheme: 'uei', value: statedBySam(ueiSAM), at },
      { scheme: 'cage', value: statedBySam(cageCode), at },
    ],
    warnings,
  );
  const { countryOfIncorporationCode } = inside(core, 'generalInformation');
  const { countryCode } = inside(core, 'physicalAddress');
  const parents = readParents(inside(core, 'entityHierarchyInformation'), at, warnings);
  // SAM calls an entity that has no parent its own.
  const itself = parents.filter((parent) => isSameParty({ name, identifiers }, parent));
  const others = [dbaName, entityDivisionName].flatMap((other) => readSamName(other) ?? []);
  const aliases = new Set([...others, ...itself.map((parent) => parent.name)]);
  aliases.delete(name);
  const uei = identifiers.find(({ scheme }) => scheme === 'uei')?.value;
  return {
    ...(uei === undefined ? {} : { ref: uei }),
    role: 'registrant',
    name,
    aliases: [...aliases],
    identifiers,
    countries: readCountries(
      [
        { role: 'incorporation', value: statedBySam(countryOfIncorporationCode) },
        { role: 'address', value: statedBySam(countryCode) },
      ],
      at,
      warnings,
    ),
    owners: parents.filter((parent) => !itself.includes(parent)),
    items: [],
    at,
  };
}
