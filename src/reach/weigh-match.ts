import type { Match } from '../model/match.ts';
import type { ScreeningBars } from '../model/policy.ts';

/**
 * What a match means under the bars of a policy: that its entry lists the party, that it may, or nothing. The same name and the
 * same identifier list whatever the bars; a name that is only near, a company of the same group and one that has another
 * identifier never do.
 */
export function weighMatch({ kind, score }: Match, bars: ScreeningBars): 'listed' | 'perhaps' | 'nothing' {
  if (kind === 'exact' || (kind === 'strong' && score >= bars.listedFrom)) return 'listed';
  // Where the names are the same, no bar says that it is somebody else.
  return kind === 'strong' || kind === 'different-entity' || score >= bars.reviewFrom ? 'perhaps' : 'nothing';
}
