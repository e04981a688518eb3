import type { ProcurementFile, ProcurementRecord } from '../../../model/procurement-record.ts';
import { readCountries } from '../read-countries.ts';
import { readIdentifiers } from '../read-identifiers.ts';
import type { Warnings } from '../warnings.ts';
import type { SamLayout } from './sam-layout.ts';
import { readSamName, statedBySam } from './sam-text.ts';

type Refusal = ProcurementFile['refused'][number];

/** Reads one line of the monthly extract; one with another number of fields, or without a name, is refused. */
export function readExtractRecord(
  line: string,
  layout: SamLayout,
  at: string,
  warnings: Warnings,
): ProcurementRecord | Refusal {
  // A plain split: the extract knows no quotes and no escapes, so a quote is a letter like any other.
  const fields = line.split('|');
  if (fields.at(-1) !== '!end') {
    const detail =
      'a record ends with `!end`, and this line does not; a line break stands in it, or it was cut';
    return { at, code: 'sam.no-end', detail };
  }
  if (fields.length !== layout.fields) {
    const detail = `the record has ${fields.length} fields where layout ${layout.version} has ${layout.fields}, so nobody can tell which is which`;
    return { at, code: 'sam.fields', detail };
  }
  const field = (column: number) => statedBySam(fields[column - 1]);
  const [legal, ...others] = [layout.legalName, layout.dbaName, layout.divisionName].map((column) =>
    readSamName(field(column)),
  );
  const name = legal ?? others[0];
  if (name === undefined) {
    const detail = `the record has no legal business name (field ${layout.legalName}), so nobody can tell who it is`;
    return { at, code: 'sam.no-name', detail };
  }
  const identifiers = readIdentifiers(
    layout.identifiers.map(({ scheme, column }) => ({ scheme, value: field(column), at })),
    warnings,
  );
  const countries = readCountries(
    [
      { role: 'incorporation', value: field(layout.incorporationCountry) },
      { role: 'address', value: field(layout.addressCountry) },
    ],
    at,
    warnings,
  );
  const ref = identifiers.find(({ scheme }) => scheme === layout.identifiers[0]?.scheme)?.value;
  return {
    ...(ref === undefined ? {} : { ref }),
    role: 'registrant',
    name,
    aliases: [...new Set(others.flatMap((other) => other ?? []))].filter((other) => other !== name),
    identifiers,
    countries,
    owners: [],
    items: [],
    at,
  };
}
