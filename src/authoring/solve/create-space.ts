import type { PlainDate } from '../../model/date.ts';
import { type PlaceSet, resolvePlaces } from '../../model/place.ts';
import { END_OF_TIME } from '../end-of-time.ts';
import type { Budget } from './budget.ts';
import { type Comparisons, compareAll } from './compare-all.ts';
import { type Domain, type DomainContext, factDomains, type ResolvedLeaf } from './fact-domains.ts';
import type { LocatedLeaf } from './located-condition.ts';

/** All worlds there are for some comparisons: the values of each fact, and what each comparison makes of them. */
export interface Space {
  readonly domains: ReadonlyMap<string, Domain>;
  readonly comparisons: ReadonlyMap<LocatedLeaf, Comparisons>;
}

/** What a space is made for. */
export interface SpaceContext extends DomainContext {
  readonly places: Readonly<Record<string, PlaceSet>>;
  /** The day whose sets of countries count; all that was ever published of them. */
  readonly day: PlainDate;
  readonly budget: Budget;
}

/** The space of these comparisons; undefined, and the budget spent, when it is too large. */
export function createSpace(leaves: readonly LocatedLeaf[], context: SpaceContext): Space | undefined {
  const { budget } = context;
  const resolved = new Map(leaves.map((leaf) => [leaf, resolve(leaf, context)]));
  const steps = [...resolved.values()].reduce((sum, { right }) => sum + sizeOf(right), 0);
  if (!budget.spend(steps)) return undefined;
  const domains = factDomains([...resolved.values()], context);
  if (domains === undefined) {
    budget.spend(Number.POSITIVE_INFINITY);
    return undefined;
  }
  const comparisons = new Map<LocatedLeaf, Comparisons>();
  for (const [leaf, own] of resolved) {
    const compared = compareAll(own, domains, budget);
    if (compared === undefined) return undefined;
    comparisons.set(leaf, compared);
  }
  return { domains, comparisons };
}

function resolve({ leaf }: LocatedLeaf, { places, day }: SpaceContext): ResolvedLeaf {
  const { fact, operator, value } = leaf;
  if (typeof value !== 'object' || Array.isArray(value)) return { fact, operator, right: { literal: value } };
  if ('fact' in value) return { fact, operator, right: value };
  const members = resolvePlaces(value.places, places, day, END_OF_TIME);
  if (members === undefined)
    throw new Error(`the members of ${value.places.join(', ')} are not known on ${day}`);
  return { fact, operator, right: { literal: [...members].sort() } };
}

function sizeOf(right: ResolvedLeaf['right']): number {
  return 'literal' in right && Array.isArray(right.literal) ? right.literal.length : 1;
}
