import { parseIdentifier } from '../model/parse-identifier.ts';
import { countryName } from '../model/place.ts';
import type { CountryRole, ProcurementFile, ProcurementRecord } from '../model/procurement-record.ts';
import { type Section, sentences, table } from '../report/report.ts';
import { countEach, countOf, type Telling } from './tell-first.ts';

const ROLES: readonly (readonly [CountryRole, string])[] = [
  ['incorporation', 'incorporated in'],
  ['registered', 'registered in'],
  ['address', 'address in'],
  ['nationality', 'national of'],
];

/** What each kind of information of a procurement file came to. */
export function describeProcurement(
  { held, records, refused }: ProcurementFile,
  telling: Telling,
): Section[] {
  const rows = [
    [
      'vendors',
      countEach(
        records.map(({ role }) => role),
        telling,
      ),
    ],
    ['names', namesOf(records)],
    ['identifiers', identifiersOf(records, telling)],
    ...countriesOf(records, telling),
    ['owners', ownersOf(records, telling)],
    ...itemsOf(records, telling),
  ];
  return [
    {
      title: `Read: ${countOf(records.length, 'record')} of ${held}, ${refused.length} refused`,
      blocks: records.length === 0 ? sentences(['nothing is known of any vendor']) : table(rows),
    },
  ];
}

function namesOf(records: readonly ProcurementRecord[]): string {
  const aliases = records.reduce((sum, record) => sum + record.aliases.length, 0);
  return `${records.length}, and ${countOf(aliases, 'further one')}`;
}

function identifiersOf(records: readonly ProcurementRecord[], telling: Telling): string {
  const all = records.flatMap(({ identifiers }) => identifiers);
  if (all.length === 0) return 'none';
  const bad = all.filter((identifier) => parseIdentifier(identifier).check === 'bad').length;
  const without = records.filter(({ identifiers }) => identifiers.length === 0).length;
  return [
    countEach(
      all.map(({ scheme }) => scheme),
      telling,
    ),
    ...(bad > 0 ? [`${countOf(bad, 'of them identifies', 'of them identify')} nobody as written`] : []),
    ...(without > 0 ? [`${countOf(without, 'record has', 'records have')} none`] : []),
  ].join('; ');
}

function countriesOf(records: readonly ProcurementRecord[], telling: Telling): string[][] {
  const rows = ROLES.flatMap(([role, label]) => {
    const codes = records.flatMap(({ countries }) => countries).filter((country) => country.role === role);
    return codes.length === 0
      ? []
      : [
          [
            label,
            countEach(
              codes.map(({ code }) => countryName(code)),
              telling,
            ),
          ],
        ];
  });
  const without = records.filter(({ countries }) => countries.length === 0).length;
  return without === 0 ? rows : [...rows, ['no country', countOf(without, 'record')]];
}

function ownersOf(records: readonly ProcurementRecord[], telling: Telling): string {
  const owned = records.filter(({ owners }) => owners.length > 0);
  const owners = owned.flatMap((record) => record.owners);
  if (owners.length === 0) return 'none told';
  const countries = owners.map(({ country }) =>
    country === undefined ? 'country not told' : countryName(country),
  );
  return `${countEach(
    owners.map(({ kind }) => kind),
    telling,
  )}, of ${countOf(owned.length, 'record')}; ${countEach(countries, telling)}`;
}

function itemsOf(records: readonly ProcurementRecord[], telling: Telling): string[][] {
  const items = records.flatMap((record) => record.items);
  if (items.length === 0) return [['items', 'none told']];
  const row = (label: string, values: readonly (string | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    const without = items.length - known.length;
    const told = [
      ...(known.length > 0 ? [countEach(known, telling)] : []),
      ...(without > 0 ? [`not told ${without}`] : []),
    ];
    return [label, told.join('; ')];
  };
  return [
    ['items', String(items.length)],
    row(
      'of a kind by',
      items.map(({ classification }) => classification?.scheme),
    ),
    row(
      'made in',
      items.map(({ originCountry }) =>
        originCountry === undefined ? undefined : countryName(originCountry),
      ),
    ),
    row(
      'made by',
      items.map(({ manufacturer }) => manufacturer),
    ),
  ];
}
