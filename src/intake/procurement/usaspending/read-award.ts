import type { IdentifierInput } from '../../../model/identifier.ts';
import { isNotStated } from '../../../model/not-stated.ts';
import { show } from '../../../model/parse.ts';
import { parseIdentifier } from '../../../model/parse-identifier.ts';
import type {
  ProcurementFile,
  ProcurementRecord,
  RecordedItem,
  RecordedOwner,
} from '../../../model/procurement-record.ts';
import { isSameParty } from '../is-same-party.ts';
import { readCode } from '../read-code.ts';
import { readCountries } from '../read-countries.ts';
import { readCountry } from '../read-country.ts';
import { readIdentifiers } from '../read-identifiers.ts';
import { readName } from '../read-name.ts';
import { spreadItems } from '../ubl/spread-items.ts';
import type { Warnings } from '../warnings.ts';
import type { SpendingColumn } from './spending-columns.ts';

/** What USAspending writes in place of a name where it names nobody, or several at once. */
const NOBODY: ReadonlySet<string> = new Set([
  'redacted due to pii',
  'multiple recipients',
  'multiple foreign recipients',
  'miscellaneous foreign awardees',
  'individual recipient',
  'private individual',
]);

/** The cells of a row in one column, under each of its names. */
export type Cells = (column: SpendingColumn) => readonly string[];

/** Reads the recipient of one row, with what was bought; a row that names nobody is refused. */
export function readAward(
  cells: Cells,
  at: string,
  warnings: Warnings,
): ProcurementRecord | ProcurementFile['refused'][number] {
  const stated = cells('name').concat(cells('rawName'));
  const nobody = stated.find(isNobody);
  if (nobody !== undefined) {
    const detail = `${show(nobody)} stands in place of a name, so nobody can tell who was paid; ask the agency that awarded it`;
    return { at, code: 'usaspending.nobody', detail };
  }
  const tradeNames = cells('tradeName').filter((text) => !isNobody(text));
  const [name, ...others] = [...stated, ...tradeNames].flatMap((text) => readName(text) ?? []);
  if (name === undefined)
    return { at, code: 'usaspending.no-name', detail: 'the row names no recipient; a vendor needs a name' };

  const identifiers = readIds(cells, { uei: 'uei', duns: 'duns', cage: 'cage' }, at, warnings);
  const parent = readParent(cells, at, warnings);
  const isItself = parent !== undefined && isSameParty({ name, identifiers }, parent);
  const aliases = new Set(isItself ? [...others, parent.name] : others);
  aliases.delete(name);
  const key = [...cells('transaction'), ...cells('award'), ...cells('number')].find((text) => !isBlank(text));
  return {
    ...(key === undefined ? {} : { ref: key.trim() }),
    role: 'recipient',
    name,
    aliases: [...aliases],
    identifiers,
    countries: readCountries(
      [{ role: 'address', value: countryAmong([...cells('country'), ...cells('countryName')]) }],
      at,
      warnings,
    ),
    owners: parent === undefined || isItself ? [] : [parent],
    items: readItems(cells, at, warnings),
    at,
  };
}

function readIds(
  cells: Cells,
  columns: Readonly<Record<string, SpendingColumn>>,
  at: string,
  warnings: Warnings,
): readonly IdentifierInput[] {
  const stated = Object.entries(columns).flatMap(([scheme, column]) =>
    cells(column).map((value) => ({ scheme: isUei(value) ? 'uei' : scheme, value, at })),
  );
  return readIdentifiers(stated, warnings);
}

/** D1 calls the column of the DUNS number "unique identifier", and it may hold what took its place. */
function isUei(value: string): boolean {
  return value.trim().length === 12 && parseIdentifier({ scheme: 'uei', value }).check === 'ok';
}

function readParent(cells: Cells, at: string, warnings: Warnings): RecordedOwner | undefined {
  const identifiers = readIds(cells, { uei: 'parentUei', duns: 'parentDuns' }, at, warnings);
  const names = [...cells('parentName'), ...cells('parentRawName')];
  const name = names.filter((text) => !isNobody(text)).find((text) => readName(text) !== undefined);
  if (name !== undefined) return { name: name.trim(), kind: 'ultimate', identifiers };
  if (identifiers.length > 0 || names.some(isNobody)) {
    const detail = 'a parent has no name; it is left out';
    warnings.add(at, { code: 'owner.no-name', detail });
  }
  return undefined;
}

function readItems(cells: Cells, at: string, warnings: Warnings): readonly RecordedItem[] {
  const classifications = (['psc', 'naics'] as const).flatMap((column) => {
    const scheme = column.toUpperCase();
    const { text: code, oddity } = readCode(
      scheme,
      cells(column).find((text) => !isBlank(text)),
    );
    warnings.add(at, oddity);
    return code === undefined ? [] : [{ scheme, code }];
  });
  const origin = readCountry(countryAmong(cells('origin')));
  warnings.add(at, origin.oddity);
  return spreadItems({
    name: cells('description').flatMap((text) => readName(text) ?? [])[0],
    classifications,
    manufacturers: [],
    originCountries: origin.code === undefined ? [] : [origin.code],
  });
}

/** Of a code and the name beside it, what can be read; else what is stated at all. */
function countryAmong(stated: readonly string[]): string | undefined {
  return stated.find((text) => readCountry(text).code !== undefined) ?? stated.find((text) => !isBlank(text));
}

function isNobody(text: string): boolean {
  return NOBODY.has(text.trim().toLowerCase());
}

function isBlank(text: string): boolean {
  return isNotStated(text, 'other');
}
