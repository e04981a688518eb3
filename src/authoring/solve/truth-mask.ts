/**
 * The truth values that a condition may still take, as bits: a search that has not yet chosen every fact knows a set of
 * them, and one that has knows exactly one.
 */
export type TruthMask = number;

export const TRUE: TruthMask = 1;
export const FALSE: TruthMask = 2;
export const UNKNOWN: TruthMask = 4;

/** What `not` makes of it. */
export function negate(mask: TruthMask): TruthMask {
  return (mask & TRUE ? FALSE : 0) | (mask & FALSE ? TRUE : 0) | (mask & UNKNOWN);
}

/**
 * What `all` can come to when each member takes one of its values: one false decides, else one unknown. Members are
 * taken as independent, so the set may be too large while facts are open; it is exact once all are chosen.
 */
export function conjoin(masks: readonly TruthMask[]): TruthMask {
  const canHold = masks.every((mask) => mask & TRUE);
  const canFail = masks.some((mask) => mask & FALSE);
  const canStayOpen = masks.some((mask) => mask & UNKNOWN) && masks.every((mask) => mask & (TRUE | UNKNOWN));
  return (canHold ? TRUE : 0) | (canFail ? FALSE : 0) | (canStayOpen ? UNKNOWN : 0);
}

/** What `any` can come to, by De Morgan. */
export function disjoin(masks: readonly TruthMask[]): TruthMask {
  return negate(conjoin(masks.map(negate)));
}
