import { cleanText } from './clean-text.ts';
import { isIdentifierLabel, labelOf } from './known-identifier.ts';

/** An identifier as remarks write it, before its scheme is settled. */
export interface RemarkedIdentifier {
  readonly label: string;
  readonly value: string;
  readonly country?: string;
}

/** What OFAC writes into the remarks of an entry. */
export interface Remarks {
  readonly names: readonly { readonly text: string; readonly former: boolean }[];
  readonly identifiers: readonly RemarkedIdentifier[];
  readonly linkedTo: readonly string[];
  readonly countries: readonly string[];
  /** The parts that are none of these: directives, warnings and other words about the listing. */
  readonly rest: readonly string[];
}

/** What identifies a person only, or says how to reach somebody: nothing here is decided by it, and it is not kept. */
const NOT_KEPT =
  /^(alt\. )?(DOB|POB|SSN|(?:British National Overseas |Diplomatic )?Passport|Gender|Cedula|C\.U\.R\.P\.|D\.N\.I\.|Driver's License|Credencial electoral|Electoral Registry|Cartilla de Servicio|I\.F\.E\.|Birth Certificate|Stateless Person|Residency Number|Refugee ID|Personal ID|Numero de Identidad|Tarjeta de|Carnet|Pilot License|Tourism License|Travel Document|Permit Number|Interpol|Phone Number|Telephone|Fax|Email|Website|Digital Currency Address)(?![a-z])/i;
const COUNTRY_PART = /^(?:alt\. )?(?:Nationality of Registration|nationality|citizen) (.+)$/i;
const NAME_PART = /^(?:alt\. )?([afn])\.k\.a\. ['"](.+)['"]$/i;
const LINK_PART = /^\(?(?:alt\. )?Linked To: ([^;]+)$/i;
/** Longer parts are sentences. */
const LONGEST_PART = 400;

/**
 * Reads remarks, which are parted by `; ` and end with a full stop. With `cutOff` the text breaks off in its last part,
 * which then is only kept.
 */
export function readRemarks(text: string, cutOff = false): Remarks {
  const names: { text: string; former: boolean }[] = [];
  const identifiers: RemarkedIdentifier[] = [];
  const linkedTo: string[] = [];
  const countries: string[] = [];
  const rest: string[] = [];
  const parts = text
    .replace(/\)\s*\(Linked To:/gi, '); (Linked To:')
    .split(';')
    .map(cleanText)
    .filter((part) => part !== '' && part !== '-0-');
  for (const [at, raw] of parts.entries()) {
    const isLast = at === parts.length - 1;
    const part = isLast ? raw.replace(/\.$/, '') : raw;
    if (NOT_KEPT.test(part)) continue;
    if (part.length > LONGEST_PART || (isLast && cutOff)) {
      rest.push(part);
      continue;
    }
    const [, letter, name] = NAME_PART.exec(part) ?? [];
    const link = LINK_PART.exec(part)?.[1];
    const country = COUNTRY_PART.exec(part)?.[1];
    const identifier = readIdentifierPart(part);
    if (name !== undefined) names.push({ text: name, former: letter?.toLowerCase() === 'f' });
    else if (link !== undefined) linkedTo.push(linkedName(link, part.startsWith('(')));
    else if (country !== undefined) countries.push(country);
    else if (identifier !== undefined) identifiers.push(identifier);
    else rest.push(part);
  }
  return { names, identifiers, linkedTo, countries, rest };
}

/** The full stop at the end of the remarks may be that of an abbreviation (S.A.), which it then stays. */
function linkedName(text: string, isBracketed: boolean): string {
  const name = isBracketed ? text.replace(/\)$/, '') : text;
  return /\.\p{L}$/u.test(name) ? `${name}.` : name;
}

/** `Tax ID No. 123 (Russia)`: label, value and country. */
function readIdentifierPart(part: string): RemarkedIdentifier | undefined {
  const bare = part.replace(/^alt\. /, '');
  const label = labelOf(bare);
  if (label === undefined) return undefined;
  const said =
    bare
      .slice(label.length + 1)
      .replace(/^# /, '')
      .split(/ (?:issued|expires) /)[0] ?? '';
  const open = said.endsWith(')') ? said.lastIndexOf(' (') : -1;
  const value = open === -1 ? said : said.slice(0, open);
  if (!/[0-9]/.test(value) && label !== 'SWIFT/BIC') return undefined;
  return open === -1 ? { label, value } : { label, value, country: said.slice(open + 2, -1) };
}

/**
 * One of the `ids` of the Consolidated Screening List: `Tax ID No., 123, RU` in the layout of today, `RU, 123, Tax ID No.`
 * in the older one. Undefined for what is no identifier.
 */
export function readListedIdentifier(text: string): RemarkedIdentifier | undefined {
  const pieces = text.split(', ').map(cleanText);
  const isOld = isIdentifierLabel(pieces.at(-1) ?? '');
  const label = (isOld ? pieces.pop() : pieces.shift()) ?? '';
  if (!isIdentifierLabel(label)) return undefined;
  const code = (isOld ? pieces[0] : pieces.at(-1)) ?? '';
  const country = pieces.length > 1 && /^[A-Z]{2}$/.test(code) ? code : undefined;
  const value = (country === undefined ? pieces : isOld ? pieces.slice(1) : pieces.slice(0, -1)).join(', ');
  return value === '' ? undefined : { label, value, ...(country === undefined ? {} : { country }) };
}
