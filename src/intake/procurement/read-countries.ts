import type { ProcurementRecord } from '../../model/procurement-record.ts';
import { readCountry } from './read-country.ts';
import type { Warnings } from './warnings.ts';

type RecordedCountry = ProcurementRecord['countries'][number];

/** Reads the countries of one party with what they are to it, and warns of those that cannot be read. */
export function readCountries(
  stated: readonly { readonly role: RecordedCountry['role']; readonly value: unknown }[],
  at: string,
  warnings: Warnings,
): readonly RecordedCountry[] {
  return stated.flatMap(({ role, value }) => {
    const { code, oddity } = readCountry(value);
    warnings.add(at, oddity);
    return code === undefined ? [] : [{ code, role }];
  });
}
