import { addDays, formatDay } from '../model/date.ts';
import type { Evidence, FactState, UnknownReason } from '../model/fact-set.ts';
import { intervalContains } from '../model/interval.ts';
import type { ListFile, Reach } from '../model/listing.ts';
import type { Match } from '../model/match.ts';
import type { Question } from '../model/question.ts';
import type { Owner } from '../model/vendor.ts';
import type { ScreenedOwner, ScreenedParty } from './party.ts';

type Clocks = Pick<Question, 'asOf' | 'knownAt'>;

/** What a list says of one party: listed, clear, or not known and why. */
type Hearing =
  | { readonly listed: true; readonly match: Match; readonly path: string }
  | { readonly listed: false }
  | { readonly listed: 'unknown'; readonly why: UnknownReason; readonly note?: string };

/**
 * The listing fact of a vendor for one programme. A hit counts even on a stale list. A miss counts only if the list is
 * complete for both clocks, the vendor is identified, and, where the programme reaches beyond the names on it, the
 * owners are known; otherwise it is not known, which is not the same as clear.
 */
export function vendorListing(
  program: string,
  list: ListFile | undefined,
  vendor: ScreenedParty,
  at: Clocks,
): FactState {
  const name = `vendor.listed.${program}`;
  return stateOf(name, list, list === undefined ? notImported(program) : hear(list, vendor, at), at);
}

/**
 * The listing fact of a product's parts for one programme: listed if the maker of any part is, clear only if every part
 * names a maker that is clear. A question that names no parts says nothing about them.
 */
export function componentListing(
  program: string,
  list: ListFile | undefined,
  makers: readonly (ScreenedParty | undefined)[],
  at: Clocks,
): FactState {
  const name = `component.listed.${program}`;
  if (list === undefined) return stateOf(name, list, notImported(program), at);
  if (makers.length === 0) return stateOf(name, list, { listed: 'unknown', why: 'absent' }, at);
  const hearings = makers.map(
    (maker): Hearing =>
      maker === undefined ? { listed: 'unknown', why: 'not-identified' } : hear(list, maker, at),
  );
  const worst = hearings.find((h) => h.listed === true) ?? hearings.find((h) => h.listed === 'unknown');
  return stateOf(name, list, worst ?? { listed: false }, at);
}

function notImported(program: string): Hearing {
  return { listed: 'unknown', why: 'not-imported', note: `no list \`${program}\` has been imported` };
}

function hear(list: ListFile, party: ScreenedParty, at: Clocks): Hearing {
  const matches = current(party.screenings.get(list.program)?.matches, at);
  const hit = matches.find((m) => m.kind === 'exact');
  if (hit !== undefined) return { listed: true, match: hit, path: hit.explanation };
  const throughOwners = hearOwners(list, party.owners, at);
  if (throughOwners?.listed === true) return throughOwners;
  const near = matches[0];
  if (near !== undefined) return { listed: 'unknown', why: 'possible-match', note: near.explanation };
  if (throughOwners !== undefined) return throughOwners;
  if (at.asOf > list.coverage.through || at.knownAt > list.coverage.through)
    return {
      listed: 'unknown',
      why: 'not-covered',
      note: `the list is known to be complete through ${formatDay(list.coverage.through)} only`,
    };
  if (list.coverage.extent === 'partial')
    return {
      listed: 'unknown',
      why: 'not-imported',
      note: `only a part of the entries of \`${list.program}\` stands in our list; the whole of it has not been imported`,
    };
  if (!party.identified) return { listed: 'unknown', why: 'not-identified' };
  if (reachesBeyondNames(list) && !party.ownersKnown) return { listed: 'unknown', why: 'owners-unknown' };
  return { listed: false };
}

function current(matches: readonly Match[] | undefined, at: Clocks): readonly Match[] {
  return (matches ?? []).filter((m) => intervalContains(m.entry.listed, at.asOf, at.knownAt));
}

function reachesBeyondNames(list: ListFile): boolean {
  return list.reach.some((reach) => reach !== 'named');
}

/** What the owners' listings mean for what they own; undefined when none of them was met on the list. */
function hearOwners(
  list: ListFile,
  owners: readonly ScreenedOwner[] | undefined,
  at: Clocks,
): Hearing | undefined {
  if (!reachesBeyondNames(list)) return undefined;
  let doubt: Hearing | undefined;
  for (const { owner, screenings } of owners ?? []) {
    const matches = current(screenings.get(list.program)?.matches, at);
    const match = matches.find((m) => m.kind === 'exact') ?? matches[0];
    if (match === undefined) continue;
    const reached = list.reach.map((reach) => ownerReaches(owner, reach));
    const path = `owned by "${owner.name}": ${match.explanation}`;
    if (match.kind === 'exact' && reached.includes(true)) return { listed: true, match, path };
    if (reached.some((r) => r !== false)) doubt ??= { listed: 'unknown', why: 'possible-match', note: path };
  }
  return doubt;
}

/** Whether a programme with this reach extends from a listed owner to what it owns; undefined when the share is not known. */
function ownerReaches(owner: Owner, reach: Reach): boolean | undefined {
  const { share, control } = owner;
  switch (reach) {
    case 'named':
    case 'successors':
      return false;
    case 'any-share':
      return share === undefined || share > 0;
    case 'owned>=50%':
      return share === undefined ? undefined : share >= 0.5;
    case 'majority':
      return share === undefined ? undefined : share > 0.5;
    case 'control':
    case 'subsidiaries':
    case 'affiliates':
      // A small share may still come with control: only a statement about control settles it.
      return control ?? (share !== undefined && share > 0.5 ? true : undefined);
  }
}

function stateOf(name: string, list: ListFile | undefined, hearing: Hearing, at: Clocks): FactState {
  const base = { name, besides: [], needsAssurance: false };
  if (hearing.listed === 'unknown')
    return { ...base, options: [], reason: hearing.why, ...noted(hearing.note) };
  if (list === undefined) throw new Error('a list that was never imported gives no answer');
  const evidence: Evidence = hearing.listed
    ? {
        value: true,
        status: 'in-effect',
        assurance: 'official',
        source: hearing.match.entry.source,
        published: hearing.match.entry.listed.published,
        from: hearing.match.entry.listed.from,
        covers: true,
        note: hearing.path,
      }
    : {
        value: false,
        status: 'in-effect',
        assurance: 'official',
        source: list.title,
        published: at.knownAt,
        from: at.asOf,
        covers: true,
        staleFrom: addDays(list.coverage.through, 1),
        note: 'not found on the list',
      };
  return { ...base, options: [{ value: hearing.listed, support: [evidence] }] };
}

function noted(note: string | undefined): { note?: string } {
  return note === undefined ? {} : { note };
}
