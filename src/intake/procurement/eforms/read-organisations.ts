import { show } from '../../../model/parse.ts';
import { parseScheme } from '../../../model/parse-identifier.ts';
import type { ProcurementRecord, RecordedOwner } from '../../../model/procurement-record.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { readCountry } from '../read-country.ts';
import { readIdentifier } from '../read-identifier.ts';
import { elementsAt, foldedText, textsAt } from '../ubl/elements-at.ts';
import { readNames } from '../ubl/read-names.ts';
import type { Warnings } from '../warnings.ts';

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
  const owners = new Map<string, XmlElement>();
  for (const owner of lists.flatMap((list) => elementsAt(list, 'UltimateBeneficialOwner')))
    for (const id of textsAt(owner, 'ID')) owners.set(id, owner);
  const found = new Map<string, Organisation[]>();
  for (const element of lists.flatMap((list) => elementsAt(list, 'Organization'))) {
    for (const id of organisationIds(element)) {
      if (!isAsked(id)) continue;
      const read = readOrganisation(element, owners, language, warnings);
      found.set(id, [...(found.get(id) ?? []), read]);
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
  owners: ReadonlyMap<string, XmlElement>,
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
      readOwner(reference, owners, warnings),
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

function readOwner(
  reference: XmlElement,
  owners: ReadonlyMap<string, XmlElement>,
  warnings: Warnings,
): RecordedOwner[] {
  const [id = ''] = textsAt(reference, 'ID');
  const owner = owners.get(id);
  const at = `line ${(owner ?? reference).line}`;
  if (owner === undefined) {
    const detail = `${show(id)} is named as a beneficial owner and does not stand in the notice; who it is is not known`;
    warnings.add(at, { code: 'owner.not-there', detail });
    return [];
  }
  const [nationality, ...others] = readCountries(elementsAt(owner, 'Nationality', 'NationalityID'), warnings);
  const name = [...textsAt(owner, 'FirstName'), ...textsAt(owner, 'FamilyName')].join(' ');
  if (readNames([{ ...owner, text: name }]).length === 0) {
    const known = nationality === undefined ? '' : `; all that is told is the nationality ${nationality}`;
    warnings.add(at, {
      code: 'owner.no-name',
      detail: `the beneficial owner ${show(id)} has no name, so nobody can look for it${known}`,
    });
    return [];
  }
  if (others.length > 0)
    warnings.add(at, {
      code: 'owner.nationalities',
      detail: `the beneficial owner ${show(id)} has further nationalities, for which a record has no room: ${others.join(', ')}`,
    });
  return [
    {
      name,
      kind: 'beneficial',
      identifiers: [],
      ...(nationality === undefined ? {} : { country: nationality }),
    },
  ];
}
