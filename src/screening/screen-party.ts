import type { Identifier } from '../model/identifier.ts';
import type { Match, MatchKind, Screening } from '../model/match.ts';
import { parseIdentifier } from '../model/parse-identifier.ts';
import { LEAST_SCORE } from '../model/policy.ts';
import { contradictionOf } from './engine/score/compare-identifiers.ts';
import type { NameHit } from './engine/screen.ts';
import { describeIdentifier, identifierKey, isReadable } from './identifier-key.ts';
import type { Bearer, Listed, ListIndex } from './index-lists.ts';
import { keepToLimits } from './keep-to-limits.ts';
import type { ComparableName } from './prepare-name.ts';
import { describeUnread, UNREAD_SCORE } from './unread-rows.ts';

/** Whoever is held against the lists: a vendor, an owner, the maker of a part. */
export interface Party {
  readonly names: readonly ComparableName[];
  readonly identifiers: readonly Identifier[];
}

interface Candidate {
  readonly listed: Listed;
  readonly match: Match;
  /** Of two that are of one kind, the one that is told. */
  readonly isPlain: boolean;
}

/**
 * Holds a party against every list: one screening for each programme, in the order of their ids, with one match for each
 * entry it meets, the closest. Days play no part here: whether an entry was on the list on the day asked, its reader decides.
 */
export function screenParty(party: Party, lists: ListIndex): readonly Screening[] {
  const best = new Map<Listed['entry'], Candidate>();
  for (const found of [
    ...byIdentifier(party, lists),
    ...byName(party, lists),
    ...byUnreadRow(party, lists),
  ]) {
    const candidate = { ...found, match: keepToLimits(found.match, found.listed.entry) };
    const rival = best.get(candidate.listed.entry);
    if (rival === undefined || isBefore(candidate, rival)) best.set(candidate.listed.entry, candidate);
  }
  if (best.size === 0) return lists.misses;
  const met = [...best.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return lists.misses.map((screening) => ({
    ...screening,
    matches: met.filter((one) => one.listed.program === screening.program).map((one) => one.match),
  }));
}

function byIdentifier(party: Party, lists: ListIndex): Candidate[] {
  return party.identifiers.flatMap((identifier) =>
    (lists.identifiers.get(identifierKey(identifier)) ?? []).map(({ identifier: other, listed }) => {
      const query = describeIdentifier(identifier);
      const isSure = isReadable(identifier) && isReadable(other);
      return {
        listed,
        isPlain: true,
        match: {
          program: listed.program,
          entry: listed.entry,
          // A shared wrong value says no more than a shared doubtful name.
          kind: isSure ? 'exact' : 'possible',
          score: isSure ? 1 : DOUBTFUL,
          query,
          explanation: isSure ? `same ${query}` : `same ${query}, which is not a valid value of its kind`,
        },
      };
    }),
  );
}

/** The score of what would be sure if it could be relied on: the highest that lists nobody. */
const DOUBTFUL = 0.84;

/**
 * Below it a rare word is all that the names share. At the beginning of both it is a brand, and what follows may be anything a company
 * does; elsewhere it is as often somebody's family name.
 */
const ALIKE_FROM = 0.7;
/** Three letters are the initials of too many. */
const INITIALS_FROM = 0.6;

/** The score from which on a possible match is told. */
function leastOf({ beginsAlike, isAbbreviation }: NameHit): number {
  if (isAbbreviation) return INITIALS_FROM;
  return beginsAlike ? LEAST_SCORE : ALIKE_FROM;
}

function byName(party: Party, lists: ListIndex): Candidate[] {
  return party.names.flatMap((name) =>
    lists.names
      .find(name.text)
      .flatMap(({ hit, bearers }) => bearers.flatMap((bearer) => matchByName(party, name, hit, bearer))),
  );
}

function byUnreadRow(party: Party, lists: ListIndex): Candidate[] {
  return party.names.flatMap(({ text }) =>
    lists.unread.find(text).map((row) => ({
      listed: row,
      isPlain: true,
      match: {
        program: row.program,
        entry: row.entry,
        kind: 'possible' as const,
        score: UNREAD_SCORE,
        query: text,
        explanation: describeUnread(text, row),
      },
    })),
  );
}

function matchByName(
  party: Party,
  name: ComparableName,
  hit: NameHit,
  { listed, isWeak }: Bearer,
): Candidate[] {
  const { program, entry } = listed;
  const base = { program, entry, query: name.text };
  const found = (kind: MatchKind, score: number, explanation: string): Candidate[] => [
    { listed, isPlain: hit.name === name.text, match: { ...base, kind, score, explanation } },
  ];
  if (hit.kind === 'possible' && hit.score < leastOf(hit)) return [];
  const said = describe(name.text, hit);
  const isSame = hit.kind === 'exact' || hit.kind === 'strong';
  const contradiction = contradictionOf(party.identifiers, entry.identifiers.map(parseIdentifier));
  if (contradiction !== undefined)
    // A near name with another identifier is another company; the same name may be one that hides behind a number.
    return isSame
      ? found(
          'different-entity',
          Math.min(hit.score, DOUBTFUL),
          `${said}, but another identifier: ${contradiction}`,
        )
      : [];
  const doubt = isWeak ? "a name that others share or that may be another party's" : doubtOf(name);
  if (isSame && doubt !== undefined)
    return found('possible', Math.min(hit.score, DOUBTFUL), `${said}, ${doubt}`);
  return found(hit.kind, hit.score, said);
}

function describe(asked: string, { kind, name, score, words }: NameHit): string {
  if (kind === 'exact')
    return `same name as "${name}"${asked === name ? '' : ' (legal form, script and punctuation aside)'}`;
  const what = kind === 'possible-affiliate' ? 'perhaps of one group with' : 'near';
  return `${what} "${name}", with a score of ${score.toFixed(2)}: ${words}`;
}

/** Why a name is never more than a possible match: it is shared by others, not verified, or of somebody who is only perhaps meant. */
function doubtOf({ text, weak, verified }: ComparableName): string | undefined {
  return weak === true || verified === false ? `if "${text}" is who is meant` : undefined;
}

const KINDS: readonly MatchKind[] = ['exact', 'strong', 'possible', 'possible-affiliate', 'different-entity'];

/** Closest first, then by entry, then by what was asked: the order does not depend on that of the input. */
function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.match.kind !== b.match.kind) return KINDS.indexOf(a.match.kind) < KINDS.indexOf(b.match.kind);
  if (a.isPlain !== b.isPlain) return a.isPlain;
  if (a.match.score !== b.match.score) return a.match.score > b.match.score;
  if (a.listed.entry.id !== b.listed.entry.id) return a.listed.entry.id < b.listed.entry.id;
  if (a.match.query !== b.match.query) return a.match.query < b.match.query;
  return a.match.explanation < b.match.explanation;
}
