import type { Arc } from './arc.ts';

/** Why a party is reached: by which arcs, all of them together. A party where a listing starts has none. */
export interface Reason {
  readonly arcs: readonly Arc[];
  /** Set where it takes holders of the party that nobody named. */
  readonly isUntold?: true;
}

/** Everybody that a listing reaches, with why, in the rounds in which they were reached: fewest arcs first. */
export interface Spread {
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly rounds: readonly (readonly string[])[];
}

/**
 * Follows `arcsFrom` from every start until nobody new is reached: the least set that holds the starts and is closed, so
 * that a cycle adds nothing. `starts` says in which round each joins; `untold` are those whose holders nobody named.
 */
export function spread(
  starts: readonly (readonly string[])[],
  untold: readonly string[],
  arcsFrom: (identity: string) => readonly Arc[],
): Spread {
  const reasons = new Map<string, Reason>();
  const rounds: string[][] = [];
  const reach = (identity: string, reason: Reason, round: string[]) => {
    if (reasons.has(identity)) return;
    reasons.set(identity, reason);
    round.push(identity);
  };
  for (let at = 0, before: string[] = []; at < Math.max(1, starts.length) || before.length > 0; at += 1) {
    const round: string[] = [];
    for (const identity of starts[at] ?? []) reach(identity, { arcs: [] }, round);
    if (at === 0) for (const identity of untold) reach(identity, { arcs: [], isUntold: true }, round);
    for (const arc of before.flatMap(arcsFrom)) reach(arc.to, { arcs: [arc] }, round);
    rounds.push(round);
    before = round;
  }
  return { reasons, rounds };
}

/** The way of a listing to one party. */
export interface Trace {
  /** The arcs, those that lead to one party together; whoever an arc starts from comes before it. */
  readonly groups: readonly (readonly Arc[])[];
  /** Where the way starts: the parties that are listed, or may be. */
  readonly origins: readonly string[];
  /** The parties on the way of whom it takes holders that nobody named. */
  readonly untold: readonly string[];
}

/** The way on which `identity` was reached; the depth of a graph is no limit to it. */
export function trace(reasons: ReadonlyMap<string, Reason>, identity: string): Trace {
  const groups: (readonly Arc[])[] = [];
  const origins: string[] = [];
  const untold: string[] = [];
  const seen = new Set<string>();
  const open: { readonly at: string; readonly isLeft: boolean }[] = [{ at: identity, isLeft: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at, isLeft } = next;
    const { arcs = [], isUntold } = reasons.get(at) ?? {};
    if (isLeft) {
      groups.push(arcs);
    } else if (!seen.has(at)) {
      seen.add(at);
      if (isUntold) untold.push(at);
      else if (arcs.length === 0) origins.push(at);
      if (arcs.length === 0) continue;
      open.push({ at, isLeft: true });
      for (const arc of arcs.toReversed()) open.push({ at: arc.from, isLeft: false });
    }
  }
  return { groups, origins, untold };
}
