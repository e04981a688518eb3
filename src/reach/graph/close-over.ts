import type { Reach } from '../../model/listing.ts';
import type { Arc } from './arc.ts';
import type { Account, Graph } from './graph.ts';
import { HALF } from './share-range.ts';
import { spread, type Trace, trace } from './spread.ts';
import { spreadHoldings } from './spread-holdings.ts';
import { holdsAnything, holdsControl, holdsMajority, type Reading, type StakeTest } from './stake-tests.ts';

/** Everybody whom listings reach under one test, by one reading of what is not known. */
export interface Closure {
  readonly has: (identity: string) => boolean;
  /** The way to somebody who is reached. */
  readonly trace: (identity: string) => Trace;
}

/** Whom listings reach under the test of one reach word, starting from the identities `starts`. */
export function closeOver(kind: Reach, starts: readonly string[], graph: Graph, reading: Reading): Closure {
  const withRoom = (isEnough: (account: Account) => boolean) =>
    reading === 'untold'
      ? [...graph.accountsOf].filter(([, accounts]) => accounts.some(isEnough)).map(([of]) => of)
      : [];
  const isUncontrolled = (account: Account) => account.room > HALF && !hasKnownControl(account.of, graph);
  switch (kind) {
    case 'named':
      return closureOf(spread([starts], [], () => []).reasons);
    case 'successors':
      return closureOf(spread([starts], [], (at) => successorArcs(at, graph)).reasons);
    case 'owned>=50%':
      return closureOf(spreadHoldings(starts, graph, reading));
    case 'majority': {
      const untold = withRoom(({ room }) => room > HALF);
      return closureOf(spread([starts], untold, (at) => downArcs(at, holdsMajority, graph, reading)).reasons);
    }
    case 'any-share': {
      const untold = withRoom(({ room }) => room > 0);
      return closureOf(spread([starts], untold, (at) => downArcs(at, holdsAnything, graph, reading)).reasons);
    }
    case 'subsidiaries':
      return closureOf(
        spread([starts], withRoom(isUncontrolled), (at) => controlArcs(at, graph, reading)).reasons,
      );
    case 'control':
    case 'affiliates': {
      // Up to whoever controls a listed party, then down: going up again would reach the partners of a joint venture.
      const up = spread([starts], [], (at) => controllerArcs(at, graph, reading));
      const down = spread(up.rounds, withRoom(isUncontrolled), (at) => controlArcs(at, graph, reading));
      return {
        has: (identity) => down.reasons.has(identity),
        trace: (identity) => joinTraces(trace(down.reasons, identity), (top) => trace(up.reasons, top)),
      };
    }
  }
}

/** Whether somebody is known to control a party: then nobody unknown is presumed to. */
export function hasKnownControl(identity: string, graph: Graph): boolean {
  return controllerArcs(identity, graph, 'certain').length > 0;
}

function closureOf(reasons: Parameters<typeof trace>[0]): Closure {
  return { has: (identity) => reasons.has(identity), trace: (identity) => trace(reasons, identity) };
}

function downArcs(at: string, test: StakeTest, graph: Graph, reading: Reading): Arc[] {
  return (graph.holdingsOf.get(at) ?? []).flatMap(({ stake }) => test(stake, reading) ?? []);
}

function controlArcs(at: string, graph: Graph, reading: Reading): Arc[] {
  const stated = (graph.controlBy.get(at) ?? []).map(
    (link): Arc => ({ kind: 'controls', from: at, to: graph.identityOf(link.of), link }),
  );
  return [...stated, ...downArcs(at, holdsControl, graph, reading)];
}

function controllerArcs(at: string, graph: Graph, reading: Reading): Arc[] {
  const stated = (graph.controlOver.get(at) ?? []).map(
    (link): Arc => ({ kind: 'controlled-by', from: at, to: graph.identityOf(link.by), link }),
  );
  const held = (graph.accountsOf.get(at) ?? []).flatMap(({ stakes }) =>
    stakes.flatMap((stake): Arc[] => {
      const down = holdsControl(stake, reading);
      if (down === undefined) return [];
      return [{ ...down, kind: down.kind === 'holds' ? 'held-by' : 'controlled-by', from: at, to: stake.by }];
    }),
  );
  return [...stated, ...held];
}

function successorArcs(at: string, graph: Graph): Arc[] {
  return (graph.successorsOf.get(at) ?? []).map((link) => ({
    kind: 'succeeded-by',
    from: at,
    to: graph.identityOf(link.by),
    link,
  }));
}

/** The way down to a party, with the way up to where it starts before it. */
function joinTraces(down: Trace, traceUp: (top: string) => Trace): Trace {
  const ups = down.origins.map(traceUp);
  return {
    groups: [...ups.flatMap(({ groups }) => groups), ...down.groups],
    origins: ups.flatMap(({ origins }) => origins),
    untold: down.untold,
  };
}
