import type { IdentifierInput } from '../../../model/identifier.ts';
import { parseScheme } from '../../../model/parse-identifier.ts';
import type { ProcurementRecord } from '../../../model/procurement-record.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { readCountry } from '../read-country.ts';
import { readIdentifier } from '../read-identifier.ts';
import { elementsAt, foldedText } from '../ubl/elements-at.ts';
import { readNames } from '../ubl/read-names.ts';
import type { Warnings } from '../warnings.ts';

/** What a document says of a party, whatever it is there. */
export type Party = Pick<ProcurementRecord, 'aliases' | 'identifiers' | 'countries'> & {
  /** The registered name, else the name that it goes by; undefined where no name is told. */
  readonly name: string | undefined;
};

/** Reads a `Party` of UBL. */
export function readParty(party: XmlElement, warnings: Warnings): Party {
  const [name, ...aliases] = readPartyNames(party);
  const countries = [
    ...readCountries(elementsAt(party, 'PartyLegalEntity', 'RegistrationAddress'), 'registered', warnings),
    ...readCountries(elementsAt(party, 'PostalAddress'), 'address', warnings),
  ];
  return { name, aliases, identifiers: readIdentifiers(party, countries[0]?.code, warnings), countries };
}

/** All names of a party, each once, the registered ones first. */
export function readPartyNames(party: XmlElement): readonly string[] {
  return readNames([
    ...elementsAt(party, 'PartyLegalEntity', 'RegistrationName'),
    ...elementsAt(party, 'PartyName', 'Name'),
  ]);
}

function readIdentifiers(
  party: XmlElement,
  country: string | undefined,
  warnings: Warnings,
): readonly IdentifierInput[] {
  const elements = [
    ...elementsAt(party, 'PartyIdentification', 'ID'),
    ...elementsAt(party, 'PartyLegalEntity', 'CompanyID'),
  ];
  const read = elements.flatMap((element) => {
    const stated = element.attributes.get('schemeID')?.trim() ?? '';
    const { identifier, oddity } = readIdentifier(schemeOf(stated, country), foldedText(element));
    warnings.add(`line ${element.line}`, oddity);
    return identifier === undefined ? [] : [identifier];
  });
  // A company number often stands in both places.
  return [...new Map(read.map((identifier) => [JSON.stringify(identifier), identifier])).values()];
}

/** Four digits are a number of the list of ICD codes (ISO 6523); without any, some register of the country is meant. */
function schemeOf(stated: string, country: string | undefined): string {
  if (stated === '') return country === undefined ? 'national' : `national:${country}`;
  return parseScheme(stated) ?? (/^[0-9]{4}$/.test(stated) ? `icd:${stated}` : stated);
}

function readCountries(
  addresses: readonly XmlElement[],
  role: 'registered' | 'address',
  warnings: Warnings,
): Party['countries'] {
  const codes = addresses
    .flatMap((address) => elementsAt(address, 'Country', 'IdentificationCode'))
    .flatMap((element) => {
      const { code, oddity } = readCountry(foldedText(element));
      warnings.add(`line ${element.line}`, oddity);
      return code === undefined ? [] : [code];
    });
  return [...new Set(codes)].map((code) => ({ code, role }));
}
