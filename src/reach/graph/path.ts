import type { PlainDate } from '../../model/date.ts';
import type { ReachStep } from '../../model/reach-step.ts';
import type { Relation } from '../../model/relation.ts';
import type { Arc } from './arc.ts';
import type { Graph } from './graph.ts';
import type { ShareRange } from './share-range.ts';
import type { Trace } from './spread.ts';

/** One step of a listing from party to party, by the keys under which the sources name them. */
export interface Step {
  readonly kind: ReachStep['kind'];
  readonly from: string;
  readonly to: string;
  readonly share?: ShareRange;
  /** An id of `sources.json`. */
  readonly source: string;
  /** Since when what it tells has been so, and has been public. */
  readonly since: PlainDate;
  readonly published: PlainDate;
}

/** Something that is not known, and that it takes to reach a party. */
export type Doubt =
  /** Whether a party is the one on the list. */
  | { readonly kind: 'near-name'; readonly party: string }
  /** How much is held, or whether a holder has control. */
  | { readonly kind: 'share' | 'control'; readonly step: Step }
  /** Who else owns a party. */
  | { readonly kind: 'owners'; readonly party: string };

/** The steps from the listed parties to the party asked. */
export type Path = readonly Step[];

/**
 * A trace told by the keys of the sources: where one party goes by two names, the renaming that joins them is a step of its
 * own. `keyOf` is the name under which a party at the start is listed.
 */
export function tellPath(
  { groups, origins, untold }: Trace,
  party: string,
  keyOf: (identity: string) => string,
  graph: Graph,
): { readonly path: Path; readonly doubts: readonly Doubt[] } {
  const calledBy = new Map(origins.map((identity) => [identity, keyOf(identity)]));
  const path: Step[] = [];
  const doubts: Doubt[] = [];
  for (const group of groups) {
    for (const arc of group) path.push(...renameSteps(calledBy.get(arc.from), keysOf(arc).from, graph));
    const to = group[0] === undefined ? undefined : keysOf(group[0]).to;
    for (const arc of group) {
      const step = stepOf(arc, to ?? arc.to);
      path.push(step);
      if (arc.doubt !== undefined) doubts.push({ kind: arc.doubt, step });
      calledBy.set(arc.from, step.from);
      calledBy.set(arc.to, step.to);
    }
  }
  path.push(...renameSteps(calledBy.get(graph.identityOf(party)), party, graph));
  const nameNow = (identity: string) =>
    identity === graph.identityOf(party) ? party : (calledBy.get(identity) ?? identity);
  return {
    path,
    doubts: [...doubts, ...untold.map((identity) => ({ kind: 'owners' as const, party: nameNow(identity) }))],
  };
}

/** The keys of an arc's two ends, as its source has them. */
function keysOf({ kind, link }: Arc): { readonly from: string; readonly to: string } {
  const isDown = kind === 'holds' || kind === 'controls';
  return isDown ? { from: link.by, to: link.of } : { from: link.of, to: link.by };
}

function stepOf(arc: Arc, to: string): Step {
  const { kind, link, share } = arc;
  const told = { kind, from: keysOf(arc).from, to, ...toldBy(link.relation) };
  return share === undefined ? told : { ...told, share };
}

function toldBy({ source, from, published }: Relation): Pick<Step, 'source' | 'since' | 'published'> {
  return { source, since: from, published };
}

function renameSteps(from: string | undefined, to: string, graph: Graph): Step[] {
  if (from === undefined || from === to) return [];
  let at = from;
  return graph.renamesBetween(from, to).map(({ of, by, relation }) => {
    const next = of === at ? by : of;
    const step: Step = {
      kind: of === at ? 'renamed' : 'formerly',
      from: at,
      to: next,
      ...toldBy(relation),
    };
    at = next;
    return step;
  });
}
