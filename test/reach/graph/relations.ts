import type { Reach } from '../../../src/model/listing.ts';
import { Relation } from '../../../src/model/relation.ts';
import { buildGraph } from '../../../src/reach/graph/build-graph.ts';
import { describeDoubt, describePath } from '../../../src/reach/graph/describe-path.ts';
import type { Link } from '../../../src/reach/graph/graph.ts';
import { type Listings, openReach, reachOf } from '../../../src/reach/graph/reach-of.ts';
import { day } from '../../facts/statements.ts';

/** A relation between two parties that go by their names, with the boring parts filled in. */
export function link(kind: Relation['kind'], by: string, of: string, parts: object = {}): Link {
  const relation = Relation.parse({
    kind,
    of: { name: of },
    by: { name: by },
    from: '2010-01-01',
    published: '2010-01-01',
    source: 'a register',
    ...parts,
  });
  return { of, by, relation };
}

/** `by` owns `of`; without a share nobody told how much. */
export const owns = (by: string, of: string, share?: Relation['share'], parts: object = {}) =>
  link('owner', by, of, { ...(share === undefined ? {} : { share }), ...parts });
export const controls = (by: string, of: string) => link('control', by, of);

export interface Asked {
  readonly of: string;
  readonly kinds: readonly Reach[];
  readonly listed?: readonly string[];
  readonly perhaps?: readonly string[];
  readonly asOf?: string;
  readonly knownAt?: string;
}

export function ask(links: readonly Link[], asked: Asked) {
  return reachOf(asked.of, listingsOf(asked), asked.kinds, graphOn(links, asked));
}

/** The answers about several parties, found out together. */
export function askAll(links: readonly Link[], parties: readonly string[], asked: Omit<Asked, 'of'>) {
  return parties.map(openReach(listingsOf(asked), asked.kinds, graphOn(links, asked)));
}

function listingsOf({ listed = ['Bad'], perhaps }: Omit<Asked, 'of'>): Listings {
  return { listed: new Set(listed), perhaps: new Set(perhaps) };
}

function graphOn(links: readonly Link[], asked: Omit<Asked, 'of'>) {
  const asOf = day(asked.asOf ?? '2019-06-01');
  return buildGraph(links, { asOf, knownAt: day(asked.knownAt ?? asOf) });
}

/** The answer as a reader gets it: `yes: how`, `unknown (why): what is not known`, or `no`. */
export function tell(links: readonly Link[], asked: Asked): string {
  const answer = ask(links, asked);
  const nameOf = (key: string) => key;
  if (answer.reached === false) return 'no';
  if (answer.reached === true) return `yes: ${describePath(answer.path, nameOf) || 'it is on the list'}`;
  const doubts = answer.doubts.map((doubt) => describeDoubt(doubt, nameOf));
  return `unknown (${answer.why}): ${doubts.join(' and ')}`;
}
