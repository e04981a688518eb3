import { FIRST_DAY } from '../model/date.ts';
import type { Identifier } from '../model/identifier.ts';
import type { Screening } from '../model/match.ts';
import type { Name, Vendor, VendorRecord } from '../model/vendor.ts';
import type { RelatedParty } from '../reach/party.ts';
import { foldName } from '../screening/fold-name.ts';
import { identifyVendor } from '../screening/identify-vendor.ts';
import type { DossierIndex } from '../screening/index-dossiers.ts';
import type { ListIndex } from '../screening/index-lists.ts';
import { screenParty } from '../screening/screen-party.ts';

/** What parties are recognised by. */
export interface Registers {
  readonly dossierIndex: DossierIndex;
  readonly listIndex: ListIndex;
}

/** A party as far as dossiers and lists tell who it is. */
export interface RecognisedParty extends RelatedParty {
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
}

/** Finds out who a record means, like a vendor: under any of its names, in any script. */
export function recogniseParty(record: VendorRecord, registers: Registers): RecognisedParty {
  const { vendor } = identifyVendor(record, registers.dossierIndex, { asOf: FIRST_DAY, knownAt: FIRST_DAY });
  return recogniseVendor(vendor, registers);
}

/**
 * Holds a vendor against the lists and gives it the key that it shares with whoever else is the same: its dossier's, else
 * that of the entries which it meets exactly, else its folded name. A name that is only near is never a reason to share one.
 */
export function recogniseVendor(vendor: Vendor, { listIndex }: Registers): RecognisedParty {
  const { id, name, names, identifiers } = vendor;
  const screenings = screenParty(vendor, listIndex);
  const entry = id === undefined ? entryKeyOf(screenings) : undefined;
  return {
    key: id === undefined ? (entry ?? `name:${foldName(name)}`) : dossierKey(id),
    name,
    names,
    identifiers,
    screenings: new Map(screenings.map((screening) => [screening.program, screening])),
    mayBe: [...vendor.mayBe.map(dossierKey), ...nearEntries(screenings)],
  };
}

/** The key of the party that a dossier is about. */
function dossierKey(id: string): string {
  return `dossier:${id}`;
}

/** The first entry that is met exactly; undefined where one list has several such: then it could be any of them. */
function entryKeyOf(screenings: readonly Screening[]): string | undefined {
  const exact = screenings.map(({ matches }) => matches.filter(({ kind }) => kind === 'exact'));
  if (exact.some((matches) => matches.length > 1)) return undefined;
  const [first] = exact.flat();
  return first === undefined ? undefined : `entry:${first.program}/${first.entry.id}`;
}

function nearEntries(screenings: readonly Screening[]): string[] {
  const matches = screenings.flatMap((screening) => screening.matches);
  return matches.map(({ program, entry }) => `entry:${program}/${entry.id}`);
}
