import type { UnknownReason } from '../../model/fact-set.ts';
import { Reach } from '../../model/listing.ts';
import { type Closure, closeOver, hasKnownControl } from './close-over.ts';
import type { Graph } from './graph.ts';
import { type Doubt, type Path, tellPath } from './path.ts';
import { type OfficerRemark, remarkOfficers } from './remark-officers.ts';
import type { Reading } from './stake-tests.ts';

/** Who is on one list: for certain, and by a near name that a person must look at. Both are keys of the graph. */
export interface Listings {
  readonly listed: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
}

/** Whether listings reach a party: yes by which test and path; not known, and for what; or no. */
export type ReachAnswer = { readonly officers: readonly OfficerRemark[] } & (
  | { readonly reached: true; readonly kind: Reach; readonly path: Path }
  | {
      readonly reached: 'unknown';
      readonly kind: Reach;
      /** `possible-match` if a near name is among the doubts. */
      readonly why: Extract<UnknownReason, 'possible-match' | 'owners-unknown'>;
      /** All that is not known on that way: at least one thing. */
      readonly doubts: readonly Doubt[];
      /** The way that it would take, as far as it can be told; empty where nobody on it is known. */
      readonly path: Path;
    }
  | { readonly reached: false }
);

/** Whether listings reach `party` under any of the tests of `kinds`, on the days for which the graph was built. */
export function reachOf(
  party: string,
  listings: Listings,
  kinds: readonly Reach[],
  graph: Graph,
): ReachAnswer {
  return openReach(listings, kinds, graph)(party);
}

/** Like `reachOf`, for many parties: whom the listings reach is found out once, and no sooner than it is asked. */
export function openReach(
  listings: Listings,
  kinds: readonly Reach[],
  graph: Graph,
): (party: string) => ReachAnswer {
  const listed = firstKeys(listings.listed, graph);
  const perhaps = firstKeys(listings.perhaps, graph);
  const keyOf = (start: string) => listed.get(start) ?? perhaps.get(start) ?? start;
  const closures = new Map<string, Closure>();
  const closure = (kind: Reach, reading: Reading): Closure => {
    const key = `${reading} ${kind}`;
    const starts = reading === 'certain' ? [...listed.keys()] : [...listed.keys(), ...perhaps.keys()];
    const found = closures.get(key) ?? closeOver(kind, [...new Set(starts)].sort(), graph, reading);
    closures.set(key, found);
    return found;
  };
  // The order of the schema, so that the order in a list file never shows.
  const asked = Reach.options.filter((kind) => kinds.includes(kind));

  /** Nothing starts anywhere for most vendors, and then nobody need be searched for. */
  const canReach = (reading: Reading): boolean =>
    listed.size > 0 ||
    (reading !== 'certain' && perhaps.size > 0) ||
    (reading === 'untold' && graph.accountsOf.size > 0);

  /** The shortest way to a party by one reading. */
  const wayTo = (party: string, reading: Reading): Way | undefined => {
    if (!canReach(reading)) return undefined;
    const identity = graph.identityOf(party);
    const ways = asked
      .filter((kind) => closure(kind, reading).has(identity))
      .map((kind): Way => {
        const found = closure(kind, reading).trace(identity);
        const nearNames = found.origins
          .filter((origin) => !listed.has(origin))
          .map((origin): Doubt => ({ kind: 'near-name', party: keyOf(origin) }));
        const { path, doubts } = tellPath(found, party, keyOf, graph);
        return { kind, path, doubts: [...nearNames, ...doubts] };
      });
    return ways.sort((a, b) => a.path.length - b.path.length)[0];
  };

  return (party) => {
    const identity = graph.identityOf(party);
    const officers = remarkOfficers(identity, listed, perhaps, graph);
    const certain = wayTo(party, 'certain');
    if (certain !== undefined) return { officers, reached: true, kind: certain.kind, path: certain.path };
    const possible =
      wayTo(party, 'told') ?? wayTo(party, 'untold') ?? wayOfUnknownOwners(party, asked, graph);
    if (possible === undefined) return { officers, reached: false };
    return { officers, reached: 'unknown', why: whyOf(possible), ...possible };
  };
}

/** A way for listings to reach a party, with what is not known of it. */
interface Way {
  readonly kind: Reach;
  readonly path: Path;
  readonly doubts: readonly Doubt[];
}

/** No way is known, and none can be excluded: nothing at all is recorded of who owns the party. */
function wayOfUnknownOwners(party: string, asked: readonly Reach[], graph: Graph): Way | undefined {
  const kind = asked.find((word) => asksForOwners(word, graph.identityOf(party), graph));
  return kind === undefined ? undefined : { kind, path: [], doubts: [{ kind: 'owners', party }] };
}

/** The identities behind some keys, each with the first of its keys. */
function firstKeys(keys: ReadonlySet<string>, graph: Graph): Map<string, string> {
  const first = new Map<string, string>();
  for (const key of [...keys].sort()) {
    const identity = graph.identityOf(key);
    if (!first.has(identity)) first.set(identity, key);
  }
  return first;
}

function whyOf({ doubts }: Way): 'possible-match' | 'owners-unknown' {
  return doubts.some(({ kind }) => kind === 'near-name') ? 'possible-match' : 'owners-unknown';
}

/** Whether a test cannot be passed with a miss because nothing at all is recorded of who owns the party. */
function asksForOwners(kind: Reach, identity: string, graph: Graph): boolean {
  switch (kind) {
    case 'named':
    case 'successors':
      return false;
    case 'owned>=50%':
    case 'majority':
    case 'any-share':
      return !graph.accountsOf.has(identity);
    case 'control':
    case 'subsidiaries':
    case 'affiliates':
      return !graph.accountsOf.has(identity) && !hasKnownControl(identity, graph);
  }
}
