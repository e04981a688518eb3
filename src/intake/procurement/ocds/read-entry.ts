import { isJsonObject } from '../json-object.ts';
import { gatherParties } from './gather-parties.ts';
import type { Harvest, Refusal } from './harvest.ts';
import type { OcdsEntry } from './ocds-shape.ts';
import type { PlacedObject } from './party-index.ts';
import { isLink, pickRelease } from './pick-release.ts';
import type { ItemsOf } from './read-items.ts';
import { readParty } from './read-party.ts';

/** Reads the vendors of one release, or of the one release that speaks for a record. */
export function readEntry(entry: OcdsEntry, itemsOf: ItemsOf, harvest: Harvest): void {
  const release = releaseOf(entry, harvest);
  if ('detail' in release) {
    harvest.take(release);
    return;
  }
  const { at, value } = release;
  const { parties, refused } = gatherParties(value, at, harvest.warnings);
  for (const refusal of refused) harvest.take(refusal);
  for (const party of parties) harvest.take(readParty(party, itemsOf, harvest.warnings));
  if (parties.length > 0 || refused.length > 0) return;
  const detail = 'a release names no supplier, tenderer or subcontractor';
  harvest.warnings.add(at, { code: 'ocds.no-vendor', detail });
}

function releaseOf({ kind, at, value }: OcdsEntry, harvest: Harvest): PlacedObject | Refusal {
  if (!isJsonObject(value))
    return { at, code: 'ocds.shape', detail: `a ${kind} is an object; write this one as one` };
  if (kind === 'record') {
    const picked = pickRelease(value, at);
    if ('detail' in picked) return picked;
    harvest.warnings.add(at, picked.oddity);
    return { at: picked.at, value: picked.release };
  }
  if (!isLink(value)) return { at, value };
  const detail = 'this is only a link to a release, and Assay follows no links; give the release itself';
  return { at, code: 'ocds.links-only', detail };
}
