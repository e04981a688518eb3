import type { RecordedItem } from '../../../model/procurement-record.ts';

/** What a document says of one thing that is bought; of codes, makers and origins it may name several. */
export interface NamedItem {
  readonly name: string | undefined;
  readonly classifications: readonly NonNullable<RecordedItem['classification']>[];
  readonly manufacturers: readonly string[];
  readonly originCountries: readonly string[];
}

/**
 * The items that tell all of it: as many as the most that is named of one kind, the last of a shorter list in all that
 * follow. Every pairing of all with all would say no more, and could be without measure.
 */
export function spreadItems(item: NamedItem): RecordedItem[] {
  const { name, classifications, manufacturers, originCountries } = item;
  const count = Math.max(classifications.length, manufacturers.length, originCountries.length);
  if (count === 0) return name === undefined ? [] : [{ name }];
  return Array.from({ length: count }, (_, index) => {
    const classification = lastUpTo(classifications, index);
    const manufacturer = lastUpTo(manufacturers, index);
    const originCountry = lastUpTo(originCountries, index);
    return {
      ...(name === undefined ? {} : { name }),
      ...(classification === undefined ? {} : { classification }),
      ...(manufacturer === undefined ? {} : { manufacturer }),
      ...(originCountry === undefined ? {} : { originCountry }),
    };
  });
}

function lastUpTo<T>(values: readonly T[], index: number): T | undefined {
  return values[Math.min(index, values.length - 1)];
}
