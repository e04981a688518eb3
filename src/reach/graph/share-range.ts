import type { Share } from '../../model/relation.ts';

/** All of a party, in billionths: shares are summed as whole numbers, so that 0.1 + 0.2 + 0.2 is half and nothing drifts. */
export const WHOLE = 1_000_000_000;
export const HALF = WHOLE / 2;

/** A share between two bounds, both in billionths and inclusive. They are the same where the share is known. */
export interface ShareRange {
  readonly low: number;
  readonly high: number;
  /** Whether it is surely more than nothing: an owner of whose share nothing was told holds something. */
  readonly isPositive: boolean;
}

/** The bounds of a share as it was stated. */
export function readShare(share: Share | undefined): ShareRange {
  if (typeof share === 'number') {
    const { below, above } = billionthsAround(share);
    return { low: below, high: above, isPositive: share > 0 };
  }
  const { min, max } = share ?? {};
  return {
    low: min === undefined ? 0 : billionthsAround(min).below,
    high: max === undefined ? WHOLE : billionthsAround(max).above,
    isPositive: min === undefined ? max !== 0 : min > 0,
  };
}

/** The same whole number twice where the fraction is one; a third lies between two of them. */
function billionthsAround(fraction: number): { readonly below: number; readonly above: number } {
  const nearest = Math.round(fraction * WHOLE);
  const read = nearest / WHOLE;
  return { below: read > fraction ? nearest - 1 : nearest, above: read < fraction ? nearest + 1 : nearest };
}

/** The share as files write it; undefined where nothing is known of it. */
export function shareOfRange({ low, high }: ShareRange): Share | undefined {
  if (low === high) return low / WHOLE;
  if (low === 0 && high === WHOLE) return undefined;
  return {
    ...(low === 0 ? {} : { min: low / WHOLE }),
    ...(high === WHOLE ? {} : { max: high / WHOLE }),
  };
}

/** `25 %`, `between 10 % and 30 %`, `at least 10 %`, `at most 30 %` or `a share that is not known`. */
export function describeShare({ low, high }: ShareRange): string {
  if (low === high) return percent(low);
  if (low > 0 && high < WHOLE) return `between ${percent(low)} and ${percent(high)}`;
  if (low > 0) return `at least ${percent(low)}`;
  return high < WHOLE ? `at most ${percent(high)}` : 'a share that is not known';
}

function percent(billionths: number): string {
  const decimals = (billionths / (WHOLE / 100)).toFixed(7);
  return `${decimals.replace(/\.?0+$/, '')} %`;
}
