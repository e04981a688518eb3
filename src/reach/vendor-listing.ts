import type { FactState } from '../model/fact-set.ts';
import type { ListFile } from '../model/listing.ts';
import { type Clocks, hear, notImported, stateOf } from './hear-party.ts';
import type { ScreenedParty } from './party.ts';

/** The listing fact of a vendor for one programme: listed, clear, or not known and why, as `hear` tells it. */
export function vendorListing(
  program: string,
  list: ListFile | undefined,
  vendor: ScreenedParty,
  at: Clocks,
): FactState {
  return stateOf(
    `vendor.listed.${program}`,
    list === undefined ? notImported(program) : hear(list, vendor, at),
  );
}
