import type { Account, Link, Stake } from './graph.ts';
import { groupBy } from './group-by.ts';
import { readShare, type ShareRange, WHOLE } from './share-range.ts';

/** What several statements of one holder come to. */
type Told = Omit<Stake, 'most'>;

/**
 * The accounts that statements give of the owners of one party. Each telling that names all owners gives an account of its
 * own, because the shares of two such tellings do not add up; what partial ones say stands beside each. Where all are
 * partial they give one account together.
 */
export function tellAccounts(
  of: string,
  links: readonly Link[],
  identityOf: (key: string) => string,
): Account[] {
  const tellings = [...groupBy(links, ({ relation, telling }) => telling ?? relation.source).values()];
  const isPartial = (telling: readonly Link[]) => telling.some(({ relation }) => relation.partial);
  const partial = tellings.filter(isPartial).flat();
  const whole = tellings.filter((telling) => !isPartial(telling));
  if (whole.length === 0) return [accountOf(of, partial, false, identityOf)];
  return whole.map((telling) => accountOf(of, [...telling, ...partial], true, identityOf));
}

function accountOf(
  of: string,
  links: readonly Link[],
  isWhole: boolean,
  identityOf: (key: string) => string,
): Account {
  const told = [...groupBy(links, ({ by }) => identityOf(by))].map(([by, statements]) =>
    statements.map((link) => tellStake(of, by, link)).reduce(hearBoth),
  );
  const low = sum(told.map(({ share }) => share.low));
  const high = sum(told.map(({ share }) => share.high));
  return {
    of,
    stakes: told.map((stake) => ({ ...stake, most: mostBeside(stake.share, low) })),
    low,
    // Whoever names all owners leaves open only what their shares cannot fill; whoever does not, all that they need not fill.
    room: Math.max(0, WHOLE - (isWhole ? high : low)),
  };
}

function tellStake(of: string, by: string, link: Link): Told {
  const { share, control } = link.relation;
  return {
    of,
    by,
    share: readShare(share),
    link,
    control: control === undefined ? undefined : { isHeld: control, link },
  };
}

/** One holder told of twice holds the larger share, once; what anybody says of its control is heard. */
function hearBoth(a: Told, b: Told): Told {
  const isLarger = b.share.low > a.share.low || (b.share.low === a.share.low && b.share.high > a.share.high);
  return {
    ...(isLarger ? b : a),
    share: {
      low: Math.max(a.share.low, b.share.low),
      high: Math.max(a.share.high, b.share.high),
      isPositive: a.share.isPositive || b.share.isPositive,
    },
    control: [a.control, b.control].find((said) => said?.isHeld) ?? a.control ?? b.control,
  };
}

function mostBeside({ low, high }: ShareRange, allLow: number): number {
  return Math.max(low, Math.min(high, WHOLE - (allLow - low)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
