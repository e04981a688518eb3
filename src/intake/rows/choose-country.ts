import type { ProcurementRecord } from '../../model/procurement-record.ts';

/** The one country of a party that a vendor record has room for. */
interface ChosenCountry {
  readonly country: string | undefined;
  readonly countryOfAddress: boolean;
  /** How many others the record gives for the same, so that none can be chosen. */
  readonly others: number;
}

/** By the best role that the record has; of several countries for one role none is chosen. Nationality is none of a firm. */
export function chooseCountry(countries: ProcurementRecord['countries']): ChosenCountry {
  for (const role of ['incorporation', 'registered', 'address'] as const) {
    const codes = new Set(countries.filter((country) => country.role === role).map(({ code }) => code));
    if (codes.size === 1) return { country: [...codes][0], countryOfAddress: role === 'address', others: 0 };
    if (codes.size > 1) return { country: undefined, countryOfAddress: false, others: codes.size };
  }
  return { country: undefined, countryOfAddress: false, others: 0 };
}
