import { show } from '../../../model/parse.ts';
import { parseScheme } from '../../../model/parse-identifier.ts';
import type { ProcurementRecord, RecordedOwner } from '../../../model/procurement-record.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { readCountry } from '../read-country.ts';
import { readIdentifier } from '../read-identifier.ts';
import { elementsAt, foldedText, textsAt } from '../ubl/elements-at.ts';
import { isStatedName, readNames } from '../ubl/read-names.ts';
import type { Warnings } from '../warnings.ts';
import { append } from './append.ts';

/** What a notice says of an organisation, whatever it is there. */
export type Organisation = Pick<
  ProcurementRecord,
  'aliases' | 'identifiers' | 'countries' | 'owners' | 'at'
> & {
  readonly name: string | undefined;
};

/** The organisations of a notice that `isAsked` for, by their ids: several have one id only by mistake. */
export function readOrganisations(
  lists: readonly XmlElement[],
  { isAsked, language, warnings }: ReadOptions,
): ReadonlyMap<string, readonly Organisation[]> {
  const owners = new Map<string, XmlElement[]>();
  for (const owner of lists.flatMap((list) => elementsAt(list, 'UltimateBeneficialOwner')))
    for (const id of textsAt(owner, 'ID')) append(owners, id, owner);
  const found = new Map<string, Organisation[]>();
  for (const element of lists.flatMap((list) => elementsAt(list, 'Organization'))) {
    for (const id of organisationIds(element)) {
      if (!isAsked(id)) continue;
      const read = readOrganisation(element, owners, language, warnings);
      append(found, id, read);
    }
  }
  return found;
}

interface ReadOptions {
  readonly isAsked: (id: string) => boolean;
  readonly language: string | undefined;
  readonly warnings: Warnings;
}

/** The ids by which a notice refers to an organisation. */
export function organisationIds(organisation: XmlElement): readonly string[] {
  return [...new Set(textsAt(organisation, 'Company', 'PartyIdentification', 'ID'))];
}

function readOrganisation(
  element: XmlElement,
  owners: ReadonlyMap<string, readonly XmlElement[]>,
  language: string | undefined,
  warnings: Warnings,
): Organisation {
  const [name, ...aliases] = readNames(elementsAt(element, 'Company', 'PartyName', 'Name'), language);
  const countries = readCountries(
    elementsAt(element, 'Company', 'PostalAddress', 'Country', 'IdentificationCode'),
    warnings,
  );
  return {
    name,
    aliases,
    identifiers: readCompanyIds(
      elementsAt(element, 'Company', 'PartyLegalEntity', 'CompanyID'),
      countries[0],
      warnings,
    ),
    countries: countries.map((code) => ({ code, role: 'address' })),
    owners: elementsAt(element, 'UltimateBeneficialOwner').flatMap((reference) =>
      readOwners(reference, owners, warnings),
    ),
    at: `line ${element.line}`,
  };
}

/** A register writes no scheme of its own into a notice; most often none stands there, or one that means nothing. */
function readCompanyIds(
  elements: readonly XmlElement[],
  country: string | undefined,
  warnings: Warnings,
): Organisation['identifiers'] {
  return elements.flatMap((element) => {
    const stated = element.attributes.get('schemeName') ?? '';
    const scheme =
      parseScheme(stated) ?? (/^[A-Z]{2}-[A-Z0-9-]+$/.test(stated) ? stated : nationalScheme(country));
    const { identifier, oddity } = readIdentifier(scheme, foldedText(element));
    warnings.add(`line ${element.line}`, oddity);
    return identifier === undefined ? [] : [identifier];
  });
}

/** A number that some register of a country gave: which one is not told. */
function nationalScheme(country: string | undefined): string {
  return country === undefined ? 'national' : `national:${country}`;
}

function readCountries(elements: readonly XmlElement[], warnings: Warnings): string[] {
  const codes = elements.flatMap((element) => {
    const { code, oddity } = readCountry(foldedText(element));
    warnings.add(`line ${element.line}`, oddity);
    return code === undefined ? [] : [code];
  });
  return [...new Set(codes)];
}

function readOwners(
  reference: XmlElement,
  owners: ReadonlyMap<string, readonly XmlElement[]>,
  warnings: Warnings,
): RecordedOwner[] {
  const [id = ''] = textsAt(reference, 'ID');
  const found = owners.get(id);
  if (found !== undefined) return found.flatMap((owner) => readOwner(owner, id, warnings));
  const detail = `${show(id)} is named as a beneficial owner and does not stand in the notice; who it is is not known`;
  warnings.add(`line ${reference.line}`, { code: 'owner.not-there', detail });
  return [];
}

function readOwner(owner: XmlElement, id: string, warnings: Warnings): RecordedOwner[] {
  const warn = (code: string, detail: string) =>
    warnings.add(`line ${owner.line}`, { code, detail: `the beneficial owner ${show(id)} ${detail}` });
  const name = [...textsAt(owner, 'FirstName'), ...textsAt(owner, 'FamilyName')].join(' ');
  const nationalities = readCountries(elementsAt(owner, 'Nationality', 'NationalityID'), warnings);
  const [country, ...others] = nationalities;
  if (!isStatedName(name)) {
    const known =
      country === undefined ? '' : `; all that is told is the nationality ${nationalities.join(', ')}`;
    warn('owner.no-name', `has no name, so nobody can look for it${known}`);
    return [];
  }
  if (others.length > 0)
    warn(
      'owner.nationalities',
      `has further nationalities, for which a record has no room: ${others.join(', ')}`,
    );
  return [{ name, kind: 'beneficial', identifiers: [], ...(country === undefined ? {} : { country }) }];
}
