import type { ListFile, Reach } from '../model/listing.ts';
import type { Match } from '../model/match.ts';
import { describeReach } from './describe-entry.ts';
import { describePath } from './graph/describe-path.ts';
import type { Graph } from './graph/graph.ts';
import { openReach } from './graph/reach-of.ts';

/**
 * Why a party may be reached by what the list says of single entries, as a sentence part: the reach of a programme is what its text
 * says, and an entry that says more ("and any subsidiary thereof") leaves open whom it takes in. Undefined where no way to the party
 * is told that starts at such an entry. Owners of whom nobody tells raise no doubt here: one entry would raise it of everybody.
 */
export function hearHints(
  key: string,
  listed: ReadonlyMap<string, Match>,
  { reach }: Pick<ListFile, 'reach'>,
  graph: Graph,
  nameOf: (key: string) => string,
): string | undefined {
  for (const [origin, { entry }] of listed) {
    const beyond = (entry.reach ?? []).filter((word) => word !== 'named' && !reach.includes(word));
    if (beyond.length === 0) continue;
    const way = wayBy(key, origin, beyond, graph, nameOf);
    if (way !== undefined)
      return `of "${nameOf(origin)}" the list says that the entry ${describeReach(beyond)}, which the programme does not say: ${way}`;
  }
  return undefined;
}

function wayBy(
  key: string,
  origin: string,
  beyond: readonly Reach[],
  graph: Graph,
  nameOf: (key: string) => string,
): string | undefined {
  const listings = { listed: new Set([origin]), perhaps: new Set<string>() };
  const answer = openReach(listings, beyond, graph)(key);
  if (answer.reached === false || answer.path.length === 0) return undefined;
  return describePath(answer.path, nameOf);
}
