import type { PartRole } from '../model/bill.ts';
import type { Evidence, FactState, UnknownReason } from '../model/fact-set.ts';
import type { ListFile } from '../model/listing.ts';
import { describePart, titleOf } from './describe-part.ts';
import { doubtOfList } from './doubt-of-list.ts';
import { type Clocks, type Hearing, hear, notImported, stateOf } from './hear-party.ts';
import { type JudgedPart, type JudgedParts, namesMaker, type PartMaker, showPart } from './judged-part.ts';
import type { ScreenedParty } from './party.ts';

/** What a list says of one part, worst first. */
type PartHearing =
  | {
      readonly listed: true;
      readonly part: JudgedPart;
      readonly maker: PartMaker;
      readonly evidence: Evidence;
    }
  | {
      readonly listed: 'unknown';
      readonly part: JudgedPart;
      readonly maker: PartMaker;
      readonly why: UnknownReason;
      readonly note: string | undefined;
      /** Whether somebody on the list may be behind it: that comes before what is left open for everybody. */
      readonly isSuspected: boolean;
    }
  | { readonly listed: false; readonly evidence: Evidence };

/** How many parts that a listing reaches are told one by one. */
const MOST_TOLD = 20;

/**
 * The listing fact of a product's parts for one programme: listed if the maker of any part is, clear only if every part is,
 * the list of parts is whole, and as many of them name a maker as the policy asks. The best evidence that names a maker
 * speaks for a part; all other evidence can speak against it only, and what merely points to a maker never settles it. A
 * question that names no parts says nothing about them.
 */
export function componentListing(
  program: string,
  list: ListFile | undefined,
  judged: JudgedParts,
  at: Clocks,
): FactState {
  const name = `component.listed.${program}`;
  if (list === undefined) return stateOf(name, notImported(program));
  if (judged.count === 0) return stateOf(name, { listed: 'unknown', why: 'absent' });
  const hearings = hearParts(list, judged.parts, at);
  const hits = hearings.filter((hearing) => hearing.listed === true);
  if (hits.length > 0) return listedState(name, hits);
  const doubts = hearings.filter((hearing) => hearing.listed === 'unknown');
  const suspected = doubts.find(({ isSuspected }) => isSuspected);
  const whole = suspected === undefined ? (coverageDoubt(list, judged, at) ?? partsDoubt(judged)) : undefined;
  if (whole !== undefined) return stateOf(name, whole);
  const worst = suspected ?? doubts[0];
  if (worst !== undefined) return stateOf(name, doubtOf(worst));
  const clear = hearings.find((hearing) => hearing.listed === false);
  // Parts of which nothing tells the maker are as many as the policy bears; without any other there is nothing to go by.
  return stateOf(name, clear === undefined ? { listed: 'unknown', why: 'not-identified' } : clear);
}

/** The parts that a listing reaches with certainty, whatever their role or use: for those that are told and not judged. */
export function listedParts(
  list: ListFile,
  parts: readonly JudgedPart[],
  at: Clocks,
): { readonly part: JudgedPart; readonly maker: PartMaker; readonly note: string }[] {
  const { partRoles: _, ...anyRole } = list;
  return hearParts(anyRole, parts, at).flatMap((hearing) =>
    hearing.listed === true
      ? [{ part: hearing.part, maker: hearing.maker, note: hearing.evidence.note ?? '' }]
      : [],
  );
}

function hearParts(list: ListFile, parts: readonly JudgedPart[], at: Clocks): PartHearing[] {
  const heard = new Map<ScreenedParty, Hearing>();
  const hearOnce = (party: ScreenedParty): Hearing => {
    const known = heard.get(party) ?? hear(list, party, at);
    heard.set(party, known);
    return known;
  };
  return parts.flatMap((part) => hearPart(list, part, at, hearOnce));
}

function hearPart(
  list: ListFile,
  part: JudgedPart,
  at: Clocks,
  hearOnce: (party: ScreenedParty) => Hearing,
): PartHearing[] {
  const { partRoles } = list;
  const isReached = partRoles === undefined || part.roles?.some((role) => partRoles.includes(role)) === true;
  // Only `incidental` says that it is none of what the programme reaches: what is embedded may be essential as well.
  if (!isReached && part.roles?.every((role) => role === 'incidental') === true)
    return [{ listed: false, evidence: outOfReach(part, partRoles, at) }];
  const told = part.makers.map((maker) => ({ maker, hearing: hearOnce(maker.party) }));
  for (const { maker, hearing } of told) {
    if (hearing.listed !== true) continue;
    const note = `${describePart(showPart(part, maker))}: ${hearing.evidence.note ?? 'on the list'}`;
    if (!namesMaker(maker.evidence))
      return [{ listed: 'unknown', part, maker, why: 'possible-match', note, isSuspected: true }];
    if (!isReached)
      return [
        {
          listed: 'unknown',
          part,
          maker,
          why: 'absent',
          note: `${note}; whether it is ${enumerateRoles(partRoles)} nobody has said`,
          isSuspected: true,
        },
      ];
    return [{ listed: true, part, maker, evidence: { ...hearing.evidence, note } }];
  }
  for (const { maker, hearing } of told)
    if (hearing.listed === 'unknown' && hearing.isSuspected === true)
      return [
        {
          listed: 'unknown',
          part,
          maker,
          why: hearing.why,
          note: `${describePart(showPart(part, maker))}: ${hearing.note ?? 'a near name'}`,
          isSuspected: true,
        },
      ];
  const best = told.find(({ maker }) => namesMaker(maker.evidence));
  if (best === undefined) return [];
  const { maker, hearing } = best;
  if (hearing.listed !== 'unknown') return [{ listed: false, evidence: hearing.evidence }];
  return [{ listed: 'unknown', part, maker, why: hearing.why, note: hearing.note, isSuspected: false }];
}

/** A part in a role that the programme leaves alone, whoever made it. */
function outOfReach({ roles = [] }: JudgedPart, partRoles: readonly PartRole[], at: Clocks): Evidence {
  return {
    value: false,
    status: 'in-effect',
    assurance: 'declared',
    source: 'the question',
    published: at.knownAt,
    from: at.asOf,
    covers: true,
    note: `stated as ${enumerateRoles(roles)}, and not as ${enumerateRoles(partRoles)}`,
  };
}

/** All that a listing reaches, the shortest way first; beyond the first twenty they are counted. */
function listedState(name: string, hits: readonly (PartHearing & { listed: true })[]): FactState {
  const sorted = [...hits].sort((a, b) => {
    const [x, y] = [a, b].map(({ part, maker }) => showPart(part, maker));
    if (x === undefined || y === undefined) return 0;
    if (x.within.length !== y.within.length) return x.within.length - y.within.length;
    return JSON.stringify(x) < JSON.stringify(y) ? -1 : 1;
  });
  const others = sorted.length - 1;
  const support = sorted.slice(0, MOST_TOLD).map(({ part, maker, evidence }, at): Evidence => {
    const more =
      at > 0 || others === 0
        ? ''
        : `; so ${others === 1 ? 'is 1 more part' : `are ${others} more parts`}: ${nextTitles(sorted)}`;
    return { ...evidence, note: `${evidence.note ?? ''}${more}`, part: showPart(part, maker) };
  });
  return { name, besides: [], needsAssurance: false, options: [{ value: true, support }] };
}

function nextTitles(hits: readonly { readonly part: JudgedPart }[]): string {
  const titles = hits.slice(1, 6).map(({ part }) => titleOf(part));
  return [...new Set(titles), ...(hits.length > 6 ? ['...'] : [])].join(', ');
}

/** What the list leaves open for every part. */
function coverageDoubt(list: ListFile, { bars }: JudgedParts, at: Clocks): Hearing | undefined {
  const open = doubtOfList(list, at, bars);
  return open === undefined ? undefined : unknown('not-covered', open);
}

/** What the list of parts leaves open for the product. */
function partsDoubt({ count, named, needed, extent }: JudgedParts): Hearing | undefined {
  if (extent !== undefined)
    return unknown(
      'partial',
      extent === 'incomplete'
        ? 'the bill of materials says of itself that it is not complete'
        : 'the bill of materials says of itself that nobody knows whether it is complete',
    );
  if (named < needed * count)
    return unknown(
      'partial',
      `${count - named} of ${count} parts name no maker: ${percent(named / count)} name one, and the policy asks for ${percent(needed)}`,
    );
  return undefined;
}

function doubtOf({ part, maker, why, note, isSuspected }: PartHearing & { listed: 'unknown' }): Hearing {
  if (isSuspected) return unknown(why, note);
  const title = describePart(showPart(part, maker));
  return unknown(why, note === undefined ? title : `${title}: ${note}`);
}

function unknown(why: UnknownReason, note?: string): Hearing {
  return { listed: 'unknown', why, ...(note === undefined ? {} : { note }) };
}

function percent(share: number): string {
  // Never rounded up to a share that is not there.
  return `${Math.floor(share * 1000) / 10} %`;
}

function enumerateRoles(roles: readonly string[]): string {
  return roles.map((role) => role.replace('-', ' ')).join(', or ');
}
