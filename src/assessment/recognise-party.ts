import { FIRST_DAY } from '../model/date.ts';
import type { Identifier } from '../model/identifier.ts';
import type { Match, Screening } from '../model/match.ts';
import { parseCountry } from '../model/place.ts';
import type { Name, Vendor, VendorRecord } from '../model/vendor.ts';
import type { RelatedParty } from '../reach/party.ts';
import { foldName } from '../screening/fold-name.ts';
import { identifyVendor } from '../screening/identify-vendor.ts';
import type { DossierIndex } from '../screening/index-dossiers.ts';
import type { ListIndex } from '../screening/index-lists.ts';
import { screenParty } from '../screening/screen-party.ts';
import { judgeMatches, type KnownJudgements } from './judgements/judge-matches.ts';
import type { JudgeableParty } from './judgements/judgeable-party.ts';
import type { HeldJudgement } from './judgements/rule-on-pair.ts';

/** What parties are recognised by. */
export interface Registers {
  readonly dossierIndex: DossierIndex;
  readonly listIndex: ListIndex;
  readonly judgements: KnownJudgements;
}

/** A party held against dossiers and lists, before anybody's judgement is heard. */
export interface MetParty extends JudgeableParty {
  readonly screenings: readonly Screening[];
  /** The dossiers that it may be as well. */
  readonly mayBe: readonly string[];
}

/** A party as far as dossiers, lists and judgements tell who it is. */
export interface RecognisedParty extends RelatedParty {
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  /** The keys of all that it may be by names and identifiers alone, whatever anybody judged: who is connected with it. */
  readonly near: readonly string[];
  /** The judgements on it, those that do not count among them. */
  readonly judgements: readonly HeldJudgement[];
}

/** Finds out who a record means, like a vendor: under any of its names, in any script. */
export function recogniseParty(record: VendorRecord, registers: Registers): RecognisedParty {
  return recogniseMet(meetParty(record, registers), registers.judgements);
}

/** Holds whoever a record means against dossiers and lists. */
export function meetParty(
  record: VendorRecord,
  { dossierIndex, listIndex }: Omit<Registers, 'judgements'>,
): MetParty {
  const { vendor } = identifyVendor(record, dossierIndex, { asOf: FIRST_DAY, knownAt: FIRST_DAY });
  return meetVendor(vendor, countryOf(record), listIndex);
}

/** Finds out who a vendor is that is said to be registered in `country`. */
export function recogniseVendor(
  vendor: Vendor,
  country: string | undefined,
  { listIndex, judgements }: Registers,
): RecognisedParty {
  return recogniseMet(meetVendor(vendor, country, listIndex), judgements);
}

/** The country of registration that a record states, by its code. */
export function countryOf({ country }: Pick<VendorRecord, 'country'>): string | undefined {
  return country === undefined ? undefined : parseCountry(country);
}

/** Holds a vendor that is said to be registered in `country` against the lists, and hears nobody's judgement. */
export function meetVendor(vendor: Vendor, country: string | undefined, listIndex: ListIndex): MetParty {
  const { id, name, names, identifiers, mayBe } = vendor;
  return {
    ...(id === undefined ? {} : { id }),
    name,
    names,
    identifiers,
    ...(country === undefined ? {} : { country }),
    screenings: screenParty(vendor, listIndex),
    mayBe,
  };
}

/**
 * Hears what people have judged of a party's matches, and gives it the key that it shares with whoever else is the same: its
 * dossier's, else that of the entries which it meets exactly or was judged to be, else its folded name. A name that is only
 * near is never a reason to share one. `itself` is the entry that the party is looked up from: nobody can judge it to be
 * another.
 */
export function recogniseMet(met: MetParty, judgements: KnownJudgements, itself?: string): RecognisedParty {
  const { name, names, identifiers } = met;
  const { screenings, held } = judgeMatches(met.screenings, met, judgements, itself);
  const dossiers = met.mayBe.map(dossierKey);
  return {
    key: keyOf(met, screenings),
    name,
    names,
    identifiers,
    screenings: new Map(screenings.map((screening) => [screening.program, screening])),
    mayBe: [...dossiers, ...nearEntries(screenings)],
    near: held.length === 0 ? [] : [keyOf(met, met.screenings), ...nearEntries(met.screenings)],
    judgements: held,
  };
}

function keyOf({ id, name }: MetParty, screenings: readonly Screening[]): string {
  if (id !== undefined) return dossierKey(id);
  return entryKeyOf(screenings) ?? `name:${foldName(name)}`;
}

/** The key of the party that a dossier is about. */
function dossierKey(id: string): string {
  return `dossier:${id}`;
}

/** The first entry that is it, exactly or by judgement; undefined where one list has several such: then it could be any of them. */
function entryKeyOf(screenings: readonly Screening[]): string | undefined {
  const exact = screenings.map(({ matches }) => matches.filter(isIt));
  if (exact.some((matches) => matches.length > 1)) return undefined;
  const [first] = exact.flat();
  return first === undefined ? undefined : `entry:${first.program}/${first.entry.id}`;
}

/** Whether a match is its entry for sure: by its name or identifier, or because a person found so. */
export function isIt({ kind, ruling }: Match): boolean {
  return ruling?.counts === 'listed' || (kind === 'exact' && ruling?.counts !== 'nothing');
}

function nearEntries(screenings: readonly Screening[]): string[] {
  const matches = screenings
    .flatMap((screening) => screening.matches)
    .filter(({ ruling }) => ruling?.counts !== 'nothing');
  return matches.map(({ program, entry }) => `entry:${program}/${entry.id}`);
}
