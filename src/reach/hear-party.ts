import { addDays, type PlainDate } from '../model/date.ts';
import type { Evidence, FactState, UnknownReason } from '../model/fact-set.ts';
import type { ListFile } from '../model/listing.ts';
import type { Match } from '../model/match.ts';
import type { ScreeningBars } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import { describeEntry } from './describe-entry.ts';
import { describeHit, describeMiss, describeUnknown, showPath } from './describe-heard.ts';
import { doubtOfList, lastDayOf } from './doubt-of-list.ts';
import type { Path } from './graph/path.ts';
import { type Heard, hearRelations, nameIn } from './hear-relations.ts';
import type { ScreenedParty } from './party.ts';

export type Clocks = Pick<Question, 'asOf' | 'knownAt'>;

/** What a list says of one party: listed, clear, or not known and why. */
export type Hearing = { readonly listed: boolean; readonly evidence: Evidence } | UnknownHearing;

interface UnknownHearing {
  readonly listed: 'unknown';
  readonly why: UnknownReason;
  readonly note?: string;
  /** Set where somebody on the list, or near to it, may be behind the party. */
  readonly isSuspected?: true;
}

/** The hearing by a list that is not there. */
export function notImported(program: string): Hearing {
  return { listed: 'unknown', why: 'not-imported', note: `no list \`${program}\` has been imported` };
}

/**
 * What a list says of a party. A hit counts even on a stale list. A miss counts only if the list is complete for both clocks,
 * the party is identified, and, where the programme reaches beyond the names on it, the owners are known; otherwise it is
 * not known, which is not the same as clear.
 */
export function hear(list: ListFile, party: ScreenedParty, at: Clocks): Hearing {
  const heard = hearRelations(list, party, at);
  const { answer } = heard;
  const nameOf = (key: string) => nameIn(party.around.parties, key);
  if (answer.reached === true)
    return { listed: true, evidence: hitEvidence(answer.path, heard, party.key, nameOf) };
  const unknown = (why: UnknownReason, note?: string): UnknownHearing => ({
    listed: 'unknown',
    why,
    ...(note === undefined ? {} : { note }),
  });
  // Somebody on the list, or near to it, may be behind the party: that comes before what the list leaves open for everybody.
  const isSuspected =
    answer.reached === 'unknown' && (answer.why === 'possible-match' || answer.path.length > 0);
  if (isSuspected)
    return { ...unknown(answer.why, describeUnknown(heard, party.key, nameOf)), isSuspected: true };
  const open = doubtOfList(list, at, party.bars);
  if (open !== undefined) return unknown('not-covered', open);
  if (!party.identified) return unknown('not-identified');
  if (answer.reached === 'unknown') return unknown(answer.why, describeUnknown(heard, party.key, nameOf));
  return {
    listed: false,
    evidence: missEvidence(list, describeMiss(heard, party.key, nameOf), at, party.bars),
  };
}

/** A listing reaches a party from the day on which all of the way to it stands, and is public by the latest of its sources. */
function hitEvidence(path: Path, heard: Heard, key: string, nameOf: (key: string) => string): Evidence {
  const entry = originOf(path, heard, key);
  const { source, listed } = entry;
  const explanation = [entry.explanation, ...describeEntry(entry)].join('; ');
  return {
    value: true,
    status: 'in-effect',
    assurance: 'official',
    source,
    published: latest([listed.published, ...path.map((step) => step.published)]),
    from: latest([listed.from, ...path.map((step) => step.since)]),
    covers: true,
    note: describeHit(path, explanation, heard, nameOf),
    ...(path.length === 0 ? {} : { path: showPath(path, nameOf) }),
  };
}

/** The entry from which the way starts. */
function originOf(path: Path, { listed }: Heard, key: string): Match['entry'] & Pick<Match, 'explanation'> {
  const match = listed.get(path[0]?.from ?? key) ?? [...listed.values()][0];
  if (match === undefined) throw new Error('a listing reached a party and nobody is listed');
  return { ...match.entry, explanation: match.explanation };
}

function latest(days: readonly PlainDate[]): PlainDate {
  return days.reduce((a, b) => (a > b ? a : b));
}

function missEvidence(list: ListFile, note: string, at: Clocks, bars: ScreeningBars): Evidence {
  return {
    value: false,
    status: 'in-effect',
    assurance: 'official',
    source: list.title,
    published: at.knownAt,
    from: at.asOf,
    covers: true,
    staleFrom: addDays(lastDayOf(list, bars), 1),
    note,
  };
}

/** A hearing as the state of a listing fact. */
export function stateOf(name: string, hearing: Hearing): FactState {
  const base = { name, besides: [], needsAssurance: false };
  if (hearing.listed === 'unknown')
    return {
      ...base,
      options: [],
      reason: hearing.why,
      ...(hearing.note === undefined ? {} : { note: hearing.note }),
    };
  return { ...base, options: [{ value: hearing.listed, support: [hearing.evidence] }] };
}
