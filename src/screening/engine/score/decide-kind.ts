import type { MatchKind } from '../../../model/match.ts';
import type { WeighedWord } from './align-words.ts';
import { type ComparedName, type Comparison, isAligned } from './compare-prepared.ts';
import type { FeatureValues } from './features.ts';

/** From here a hit is `strong`: hardly anything of either name is unaccounted for. What a policy does with it, it decides. */
const STRONG_FROM = 0.85;
/** A word from this weight on, met almost letter by letter, can be the brand of a group. */
const BRAND_WEIGHT = 0.75;
const BRAND_LIKENESS = 0.9;

/** What a hit is, by its features and its score. */
export function decideKind(
  values: FeatureValues,
  score: number,
  isSameName: boolean,
  isAffiliated: boolean,
): MatchKind {
  if (values.contradiction > 0) return 'different-entity';
  if (values.identifier > 0) return 'exact';
  if (values.weak > 0 || values.abbreviation > 0) return 'possible';
  if (isSameName) return 'exact';
  if (isAffiliated) return 'possible-affiliate';
  return score >= STRONG_FROM ? 'strong' : 'possible';
}

/**
 * Whether the names share a brand and differ only in places, legal extras and words of many companies, of which the
 * query has a place or a form of its own: `Hikvision USA Inc`.
 */
export function isAffiliate(query: ComparedName, listed: ComparedName, { aligned }: Comparison): boolean {
  const hasBrand = aligned.some(
    (pair) =>
      pair.likeness >= BRAND_LIKENESS &&
      pair.weight >= BRAND_WEIGHT &&
      query.words.slice(...pair.query).some(({ kind }) => kind === 'name'),
  );
  if (!hasBrand) return false;
  const left = (words: readonly WeighedWord[], side: 'query' | 'listed') =>
    words.filter((_, at) => !isAligned(at, aligned, side));
  const ofQuery = left(query.words, 'query');
  const ofListed = left(listed.words, 'listed');
  return (
    ofQuery.some(({ kind }) => kind === 'place') &&
    [...ofQuery, ...ofListed].every(({ kind }) => kind !== 'name' && kind !== 'common')
  );
}
