import { z } from 'zod';
import type { ImportedEntry } from '../../../../model/list-snapshot.ts';

/** One entity of FollowTheMoney, as far as it is read: exporters add fields of their own. */
export const FtmEntity = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.array(z.unknown())),
  last_seen: z.string().nullish(),
  /** False for a party that is only related to somebody who is listed. */
  target: z.boolean().optional(),
});
export type FtmEntity = z.infer<typeof FtmEntity>;

/** What an entity of each schema is. A schema that is not here is taken as a party if it has a name. */
export const PARTY_KINDS: ReadonlyMap<string, ImportedEntry['kind']> = new Map([
  ['Company', 'organisation'],
  ['Organization', 'organisation'],
  ['LegalEntity', 'organisation'],
  ['PublicBody', 'organisation'],
  ['Person', 'individual'],
  ['Vessel', 'vessel'],
  ['Airplane', 'aircraft'],
]);

/** Schemas that list nobody: relations that are not followed, and things that belong to a party. */
export const NO_PARTY: ReadonlySet<string> = new Set([
  ...['Address', 'Identification', 'Passport', 'Position', 'Occupancy', 'Directorship', 'Membership'],
  ...['Employment', 'Family', 'Associate', 'Representation', 'UnknownLink', 'Succession', 'Similar', 'Debt'],
  ...['Payment', 'Documentation', 'Article', 'Page', 'Document', 'Event', 'Project', 'Contract', 'Security'],
]);

/** The properties that name a party, and how strongly. */
export const NAME_PROPERTIES = [
  ['name', 'main', false],
  ['alias', 'alias', false],
  ['previousName', 'former', false],
  ['weakAlias', 'alias', true],
  ['abbreviation', 'alias', true],
] as const;

/** The properties that hold identifiers, by the scheme that Assay knows, or by their own name. */
export const IDENTIFIER_PROPERTIES = [
  ['leiCode', 'lei'],
  ['innCode', 'inn'],
  ['ogrnCode', 'ogrn'],
  ['uniqueEntityId', 'uei'],
  ['dunsCode', 'duns'],
  ['cageCode', 'cage'],
  ['registrationNumber', 'registrationNumber'],
  ['taxNumber', 'taxNumber'],
  ['vatCode', 'vatCode'],
  ['idNumber', 'idNumber'],
  ['uscCode', 'uscCode'],
  ['okpoCode', 'okpoCode'],
  ['swiftBic', 'swiftBic'],
  ['npiCode', 'npiCode'],
  ['imoNumber', 'imoNumber'],
  ['mmsi', 'mmsi'],
] as const;

export const COUNTRY_PROPERTIES = [
  'jurisdiction',
  'country',
  'mainCountry',
  'nationality',
  'citizenship',
  'flag',
];

/** The texts of a property. Entities that stand inside others, as in nested exports, are none. */
export function textsOf({ properties }: FtmEntity, name: string): string[] {
  const values = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return (values ?? []).filter((value) => typeof value === 'string');
}

/** Whether a property holds something that is no text, so that reading it would lose that without a word. */
export function holdsMore({ properties }: FtmEntity, names: readonly string[]): string | undefined {
  return names.find(
    (name) => Object.hasOwn(properties, name) && properties[name]?.some((value) => typeof value !== 'string'),
  );
}
