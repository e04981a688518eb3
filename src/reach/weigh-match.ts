import type { Match } from '../model/match.ts';
import type { ScreeningBars } from '../model/policy.ts';

/**
 * What a match means under the bars of a policy: that its entry lists the party, that it may, or nothing. The same name and the
 * same identifier list whatever the bars; a name that is only near, a company of the same group and one that has another
 * identifier never do. What a person has judged of it goes before all of this; a person's doubt only ever adds one.
 */
export function weighMatch(match: Match, bars: ScreeningBars): MatchMeaning {
  const { ruling, entry } = match;
  if (ruling?.counts === 'nothing') return 'nothing';
  // Who is the very party of whom a list says that it is not itself excluded is not excluded by that entry.
  if (ruling?.counts === 'listed') return entry.limited === undefined ? 'listed' : 'perhaps';
  const meaning = weighUnjudged(match, bars);
  return meaning === 'nothing' && ruling?.counts === 'doubt' ? 'perhaps' : meaning;
}

type MatchMeaning = 'listed' | 'perhaps' | 'nothing';

function weighUnjudged({ kind, score }: Match, bars: ScreeningBars): MatchMeaning {
  if (kind === 'exact' || (kind === 'strong' && score >= bars.listedFrom)) return 'listed';
  // Where the names are the same, no bar says that it is somebody else.
  return kind === 'strong' || kind === 'different-entity' || score >= bars.reviewFrom ? 'perhaps' : 'nothing';
}
