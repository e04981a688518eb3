import { show } from '../../../model/parse.ts';
import type { RecordedOwner } from '../../../model/procurement-record.ts';
import type { JsonObject } from '../json-object.ts';
import { readCountry } from '../read-country.ts';
import { readIdentifiers } from '../read-identifiers.ts';
import type { Warnings } from '../warnings.ts';
import { objectIn } from './object-in.ts';
import { readSamName, statedBySam } from './sam-text.ts';

/**
 * Reads the parents of an entity. Those between the immediate and the ultimate one count as immediate: SAM does not say
 * who owns whom among them, and `ultimate` would be wrong.
 */
export function readParents(hierarchy: JsonObject, at: string, warnings: Warnings): readonly RecordedOwner[] {
  const parentIn = (kind: RecordedOwner['kind'], place: JsonObject, field: string) =>
    readParent(kind, objectIn(place, field, at, warnings), at, warnings) ?? [];
  const immediate = [parentIn('immediate', hierarchy, 'immediateParentEntity')].flat();
  const ultimate = [parentIn('ultimate', hierarchy, 'ultimateParentEntity')].flat();

  const field = 'intermediateParentEntities';
  const between = [hierarchy[field] ?? []].flat().flatMap((stated) => {
    const pair = objectIn({ [field]: stated }, field, at, warnings);
    return ['hqParent', 'domesticParent'].flatMap((which) => parentIn('immediate', pair, which));
  });
  const keyOf = ({ name, identifiers }: RecordedOwner) => JSON.stringify([name, identifiers]);
  const known = new Set([...immediate, ...ultimate].map(keyOf));
  const others = new Map(between.map((owner) => [keyOf(owner), owner]));
  for (const key of known) others.delete(key);
  return [...immediate, ...others.values(), ...ultimate];
}

function readParent(
  kind: RecordedOwner['kind'],
  parent: JsonObject,
  at: string,
  warnings: Warnings,
): RecordedOwner | undefined {
  const name = readSamName(parent.legalBusinessName);
  const identifiers = readIdentifiers([{ scheme: 'uei', value: statedBySam(parent.ueiSAM), at }], warnings);
  const uei = identifiers[0]?.value;
  if (name === undefined) {
    if (uei === undefined) return undefined;
    const detail = `the ${kind} parent ${show(uei)} has no name; it is left out`;
    warnings.add(at, { code: 'owner.no-name', detail });
    return undefined;
  }
  const address = objectIn(parent, 'physicalAddress', at, warnings);
  const { code, oddity } = readCountry(statedBySam(address.countryCode));
  warnings.add(at, oddity);
  return { name, kind, identifiers, ...(code === undefined ? {} : { country: code }) };
}
