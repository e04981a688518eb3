import { type Arc, holdingArc } from './arc.ts';
import type { Stake } from './graph.ts';
import { HALF } from './share-range.ts';

/**
 * How what is not known is read. `certain`: shares at their least, no control that nobody states, listed parties alone.
 * `told`: shares at their most, control wherever nobody denies it, near names too. `untold`: holders that nobody named as
 * well. Whoever is reached by one reading is reached by the next.
 */
export type Reading = 'certain' | 'told' | 'untold';

/** The arc down from a holder, if by this reading its stake passes the test. */
export type StakeTest = (stake: Stake, reading: Reading) => Arc | undefined;

/** One holder has more than half. */
export const holdsMajority: StakeTest = (stake, reading) => {
  if (stake.share.low > HALF) return holdingArc(stake);
  return reading !== 'certain' && stake.most > HALF ? holdingArc(stake, 'share') : undefined;
};

/** The holder has anything at all. */
export const holdsAnything: StakeTest = (stake, reading) => {
  if (stake.share.isPositive) return holdingArc(stake);
  return reading !== 'certain' && stake.most > 0 ? holdingArc(stake, 'share') : undefined;
};

/** The holder has more than half, or decides by what is said of it. A small share of which nobody says so may come with control. */
export const holdsControl: StakeTest = (stake, reading) => {
  if (stake.share.low > HALF) return holdingArc(stake);
  if (stake.control?.isHeld) return { ...holdingArc(stake), kind: 'controls', link: stake.control.link };
  if (reading === 'certain') return undefined;
  if (stake.most > HALF) return holdingArc(stake, 'share');
  return stake.control === undefined && stake.most > 0 ? holdingArc(stake, 'control') : undefined;
};
