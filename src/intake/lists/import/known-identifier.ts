import type { IdentifierInput } from '../../../model/identifier.ts';
import { parseIdentifier } from '../../../model/parse-identifier.ts';
import type { CountryCode } from '../../../model/place.ts';
import { readCountry } from './read-country.ts';

/** What OFAC calls identifiers, in its own files and in the Consolidated Screening List; the longer name goes first. */
const LABELS: readonly string[] = [
  'Bank Identifier Code',
  'BIK (RU)',
  'Business Number',
  'Business Registration Document #',
  'Business Registration Number',
  'C.R. No.',
  'Certificate of Incorporation Number',
  'Chamber of Commerce Number',
  'Chinese Commercial Code',
  'Commercial Registry Number',
  'Company Number',
  'D-U-N-S Number',
  'Enterprise Number',
  'Equity Ticker',
  'Folio Mercantil No.',
  'Government Gazette Number',
  'Identification Number',
  'ISIN',
  'Legal Entity Number',
  'License',
  'Matricula Mercantil No',
  'MMSI',
  'National ID No.',
  'NIT #',
  'Public Registration Number',
  'R.F.C.',
  'Registered Charity No.',
  'Registration Certificate Number (Dubai)',
  'Registration ID',
  'Registration Number',
  'RIF #',
  'RTN',
  'RUC #',
  'SWIFT/BIC',
  'Tax ID No.',
  'Trade License No.',
  'UK Company Number',
  'Unified Social Credit Code (USCC)',
  'United Social Credit Code Certificate (USCCC)',
  'US FEIN',
  'V.A.T. Number',
  'VAT Number',
  'Vessel Registration Identification',
  'Vessel Registration Number',
].sort((a, b) => b.length - a.length);
const LABEL_SET: ReadonlySet<string> = new Set(LABELS);

/** Which scheme a label means in which country; it counts only where the value passes the scheme's check digits. */
const SCHEMES: readonly { readonly scheme: string; readonly labels: RegExp; readonly country?: string }[] = [
  { scheme: 'lei', labels: /^Legal Entity Number$/ },
  { scheme: 'duns', labels: /^D-U-N-S Number$/ },
  { scheme: 'inn', labels: /^Tax ID No\.$/, country: 'RU' },
  { scheme: 'ogrn', labels: /(Registration (Number|ID)|Company Number)$/, country: 'RU' },
  { scheme: 'che-uid', labels: /^(V\.A\.T\. Number|VAT Number|.*Registration (Number|ID))$/, country: 'CH' },
];

/** Whether a text is the name of an identifier of a company, a vessel or an aircraft. */
export function isIdentifierLabel(text: string): boolean {
  return LABEL_SET.has(text);
}

/** The label at the beginning of `text`. */
export function labelOf(text: string): string | undefined {
  return LABELS.find((label) => text.startsWith(`${label} `));
}

/**
 * An identifier under a scheme that Assay can read, where label, country and check digits agree; else under the list's own
 * label, which proves nothing. `homes` are the countries of the entry, which speak where the list gives no country.
 */
export function knownIdentifier(
  label: string,
  value: string,
  country: string | undefined,
  homes: readonly CountryCode[],
): IdentifierInput {
  const issuer = country === undefined || country === '' ? homes : [readCountry(country)];
  for (const { scheme, labels, country: wanted } of SCHEMES) {
    if (!labels.test(label) || (wanted !== undefined && !issuer.some((code) => code === wanted))) continue;
    const read = parseIdentifier({ scheme, value });
    if (read.check === 'ok' || (scheme === 'duns' && read.check === 'none')) return { scheme, value };
  }
  return { scheme: country ? `${label} (${country})` : label, value };
}
