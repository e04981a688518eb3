import { type Arc, holdingArc } from './arc.ts';
import type { Account, Graph, Stake } from './graph.ts';
import { HALF, WHOLE } from './share-range.ts';
import type { Reason } from './spread.ts';
import type { Reading } from './stake-tests.ts';

/** What the parties reached so far hold by one account: what counts towards half, and what the others leave of it. */
interface Held {
  readonly stakes: Stake[];
  /** Their shares at their least and at their most, in billionths. */
  low: number;
  most: number;
}

/**
 * Everybody whom the starts hold to one half or more, all shares added up, directly or through those that are so held: who
 * is held to half counts as listed with all that it holds, so shares along a chain are never multiplied.
 */
export function spreadHoldings(
  starts: readonly string[],
  graph: Graph,
  reading: Reading,
): ReadonlyMap<string, Reason> {
  const reasons = new Map<string, Reason>(starts.map((identity) => [identity, { arcs: [] }]));
  const held = new Map<Account, Held>();
  const reach = (accounts: Iterable<Account>): string[] => {
    const round: string[] = [];
    for (const account of accounts) {
      if (reasons.has(account.of)) continue;
      const reason = reasonFor(account, held.get(account), reading);
      if (reason === undefined) continue;
      reasons.set(account.of, reason);
      round.push(account.of);
    }
    return round;
  };
  const untold = reading === 'untold' ? reach([...graph.accountsOf.values()].flat()) : [];
  let before = [...starts, ...untold];
  while (before.length > 0) {
    const touched = new Set<Account>();
    for (const { stake, account } of before.flatMap((identity) => graph.holdingsOf.get(identity) ?? [])) {
      addStake(held, account, stake);
      touched.add(account);
    }
    before = reach(touched);
  }
  return reasons;
}

function addStake(held: Map<Account, Held>, account: Account, stake: Stake): void {
  const sofar = held.get(account) ?? { stakes: [], low: 0, most: 0 };
  sofar.stakes.push(stake);
  sofar.low += stake.share.low;
  sofar.most += stake.most;
  held.set(account, sofar);
}

/** Why an account comes to half, told with as few holders as will do and without unnamed ones if it can be. */
function reasonFor(account: Account, held: Held | undefined, reading: Reading): Reason | undefined {
  const { stakes, low, most } = held ?? { stakes: [], low: 0, most: 0 };
  if (low >= HALF) return { arcs: fewest(stakes, (stake) => stake.share.low).map(certainArc) };
  if (reading === 'certain') return undefined;
  // The others hold what they hold at least, whatever these may.
  const left = Math.max(low, WHOLE - (account.low - low));
  if (left < HALF) return undefined;
  if (most >= HALF) return { arcs: fewest(stakes, (stake) => stake.most).map(doubtfulArc) };
  if (reading === 'told' || most + account.room < HALF) return undefined;
  const helping = stakes.filter((stake) => stake.most > 0);
  return { arcs: byShare(helping, (stake) => stake.most).map(doubtfulArc), isUntold: true };
}

function certainArc(stake: Stake): Arc {
  return holdingArc(stake);
}

function doubtfulArc(stake: Stake): Arc {
  return holdingArc(stake, stake.share.low === stake.share.high ? undefined : 'share');
}

type Measure = (stake: Stake) => number;

/** The largest stakes that come to half together. */
function fewest(stakes: readonly Stake[], measure: Measure): Stake[] {
  const sorted = byShare(stakes, measure);
  let sum = 0;
  return sorted.filter((stake) => {
    const isNeeded = sum < HALF;
    sum += measure(stake);
    return isNeeded;
  });
}

function byShare(stakes: readonly Stake[], measure: Measure): Stake[] {
  return [...stakes].sort((a, b) => measure(b) - measure(a) || (a.by < b.by ? -1 : 1));
}
