import type { Identifier } from '../model/identifier.ts';
import type { Match, Screening } from '../model/match.ts';
import { MEETINGS } from './compare-names.ts';
import { describeIdentifier, identifierKey, isReadable } from './identifier-key.ts';
import type { Listed, ListIndex } from './index-lists.ts';
import { type ComparableName, prepareName } from './prepare-name.ts';

/** Whoever is held against the lists: a vendor, an owner, the maker of a part. */
export interface Party {
  readonly names: readonly ComparableName[];
  readonly identifiers: readonly Identifier[];
}

/** A match with its place in the order of closeness, 0 the closest. */
interface Candidate {
  readonly listed: Listed;
  readonly match: Match;
  readonly rank: number;
}

/**
 * Holds a party against every list: one screening for each programme, in the order of their ids, with one match for each
 * entry it meets, the closest. Days play no part here: whether an entry was on the list on the day asked, its reader decides.
 */
export function screenParty(party: Party, lists: ListIndex): readonly Screening[] {
  const best = new Map<Listed['entry'], Candidate>();
  for (const candidate of [...byIdentifier(party, lists), ...byName(party, lists)]) {
    const rival = best.get(candidate.listed.entry);
    if (rival === undefined || isBefore(candidate, rival)) best.set(candidate.listed.entry, candidate);
  }
  if (best.size === 0) return lists.misses;
  const found = [...best.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return lists.misses.map((screening) => ({
    ...screening,
    matches: found.filter((one) => one.listed.program === screening.program).map((one) => one.match),
  }));
}

function byIdentifier(party: Party, lists: ListIndex): Candidate[] {
  return party.identifiers.flatMap((identifier) =>
    (lists.identifiers.get(identifierKey(identifier)) ?? []).map(({ identifier: other, listed }) => {
      const query = describeIdentifier(identifier);
      const isSure = isReadable(identifier) && isReadable(other);
      const explanation = isSure ? `same ${query}` : `same ${query}, which is not a valid value of its kind`;
      return {
        listed,
        match: {
          program: listed.program,
          entry: listed.entry,
          kind: isSure ? 'exact' : 'possible',
          query,
          explanation,
        },
        // A shared wrong value says no more than a shared doubtful name.
        rank: isSure ? 0 : 1 + MEETINGS.indexOf('same-in-doubt'),
      };
    }),
  );
}

function byName(party: Party, lists: ListIndex): Candidate[] {
  return party.names.flatMap((name) =>
    lists.names.find(prepareName(name)).map(({ bearer: listed, match: { kind, meeting, explanation } }) => ({
      listed,
      match: { program: listed.program, entry: listed.entry, kind, query: name.text, explanation },
      rank: 1 + MEETINGS.indexOf(meeting),
    })),
  );
}

/** Closest first, then by entry, then by what was asked: the order does not depend on that of the input. */
function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  if (a.listed.entry.id !== b.listed.entry.id) return a.listed.entry.id < b.listed.entry.id;
  if (a.match.query !== b.match.query) return a.match.query < b.match.query;
  return a.match.explanation < b.match.explanation;
}
