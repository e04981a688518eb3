import type { PlainDate } from '../../model/date.ts';
import type { Match, MatchRuling, Screening } from '../../model/match.ts';
import type { IndexedJudgement, JudgementIndex } from './index-judgements.ts';
import { cluesOf, type JudgeableParty } from './judgeable-party.ts';
import { type HeldJudgement, isMeant, type PairRuled, ruleOnPair } from './rule-on-pair.ts';

/** The judgements that had been given on a day. */
export interface KnownJudgements {
  readonly index: JudgementIndex;
  readonly knownAt: PlainDate;
}

/**
 * The matches of a party with what people have judged of them. A judgement counts for the very vendor and entry that it was
 * given on; where either is another now it is open again. A listing that a person has found counts even where the names are
 * no match. Of several the latest counts; on one day, or where a later one that is open says otherwise, they leave it open.
 * Judgements on the entry `itself` are not heard.
 */
export function judgeMatches(
  screenings: readonly Screening[],
  party: JudgeableParty,
  { index, knownAt }: KnownJudgements,
  itself?: string,
): { readonly screenings: readonly Screening[]; readonly held: readonly HeldJudgement[] } {
  if (index.size === 0) return { screenings, held: [] };
  const clues = cluesOf(party);
  const found = index
    .find(clues, knownAt)
    .filter(({ judgement }) => judgement.entry !== itself)
    .filter((one) => isMeant(one, party, clues));
  if (found.length === 0) return { screenings, held: [] };
  const byEntry = new Map<string, IndexedJudgement[]>();
  // By entry, for the first that is told must not depend on the order of the judgements.
  for (const one of [...found].sort((a, b) => (a.judgement.entry < b.judgement.entry ? -1 : 1)))
    byEntry.set(one.judgement.entry, [...(byEntry.get(one.judgement.entry) ?? []), one]);
  const ruled = new Map([...byEntry].map(([entry, of]) => [entry, ruleOnPair(of, party, clues)]));
  const held: HeldJudgement[] = [];
  const judged = screenings.map((screening) => {
    const { program } = screening;
    const matches = screening.matches.map((match) => {
      const ruling = ruled.get(`${program}/${match.entry.id}`);
      if (ruling === undefined) return match;
      held.push(...ruling.held);
      ruled.delete(`${program}/${match.entry.id}`);
      return withRuling(match, ruling.ruling);
    });
    return { ...screening, matches };
  });
  // Entries that screening does not meet, or does not meet any more.
  for (const { ruling, held: left } of ruled.values())
    held.push(
      ...left.map((one) =>
        ruling.counts !== 'nothing' || one.noEffect !== undefined
          ? one
          : { ...one, noEffect: 'not-needed' as const },
      ),
    );
  return {
    screenings: judged.map((screening) => ({
      ...screening,
      matches: [...screening.matches, ...foundByPeople(screening.program, ruled, byEntry)],
    })),
    held: held.sort((a, b) => (a.judgement.id < b.judgement.id ? -1 : 1)),
  };
}

function withRuling(match: Match, ruling: MatchRuling): Match {
  return { ...match, ruling, explanation: `${match.explanation}; ${ruling.says}` };
}

/** What people found that screening does not: listed all the same, or at least in doubt. */
function foundByPeople(
  program: string,
  ruled: ReadonlyMap<string, PairRuled>,
  byEntry: ReadonlyMap<string, readonly IndexedJudgement[]>,
): Match[] {
  return [...ruled].flatMap(([id, { ruling }]): Match[] => {
    const [one] = byEntry.get(id) ?? [];
    if (one?.entry === undefined || one.program !== program) return [];
    if (ruling.counts === 'nothing' || ruling.counts === 'none') return [];
    const query = one.judgement.vendor.names[0] ?? '';
    return [
      { program, entry: one.entry, kind: 'possible', score: 0, query, explanation: ruling.says, ruling },
    ];
  });
}
