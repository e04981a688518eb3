import type { ProcurementRecord } from '../../model/procurement-record.ts';
import type { RowQuestion } from '../csv/read-row.ts';
import { chooseCountry } from './choose-country.ts';

/** What a record of a register or an award asks: who it is, and the product where it names one and no more. */
export function questionOfRecord(record: ProcurementRecord): RowQuestion {
  const { ref, name, aliases, identifiers, countries, owners, items } = record;
  const { country } = chooseCountry(countries);
  const products = new Set(items.flatMap((item) => item.name ?? []));
  // Several products are several questions, and one row asks one.
  const [product] = products.size === 1 ? products : [];
  return {
    vendor: {
      name,
      ...(ref === undefined ? {} : { ref }),
      ...(aliases.length === 0 ? {} : { aliases: [...aliases] }),
      ...(identifiers.length === 0 ? {} : { identifiers: [...identifiers] }),
      ...(country === undefined ? {} : { country }),
      ...(owners.length === 0
        ? {}
        : {
            owners: owners.map((owner) => ({
              name: owner.name,
              identifiers: [...owner.identifiers],
              ...(owner.country === undefined ? {} : { country: owner.country }),
            })),
          }),
      facts: [],
    },
    product: product === undefined ? {} : { name: product },
    market: undefined,
  };
}
