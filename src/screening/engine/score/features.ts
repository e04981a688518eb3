/** What a score is made of: the sum of value times weight, kept between 0 and 1. */
export const FEATURES = {
  /** How much of what the words of the query say stands in the listed name. */
  query: 0.5,
  /** How much of what the words of the listed name say stands in the query. */
  listed: 0.4,
  /** How alike the spellings are as a whole: the cosine of their trigrams, weighed by rarity. */
  spelling: 0.1,
  /** One name is the abbreviation of the other. */
  abbreviation: 0.66,
  /** How little the shared words say: near 1 when all that is shared is common or short. */
  thin: -0.8,
  /** The only word that tells whose name it is is short and spelt otherwise: COSTCO is not COSCO misspelt. */
  lookalike: -0.35,
  /** All that is shared are words of many companies, and the listed name has one that tells whose it is. */
  untold: -0.25,
  /** The shared words stand in another order. */
  order: -0.02,
  /** The legal forms are of different families, so these are two companies, if perhaps sisters. */
  form: -0.04,
  /** The countries are known and differ. */
  country: -0.08,
  /** The name on the list is one that others share. */
  weak: -0.1,
  /** A strong identifier has another value. */
  contradiction: -0.5,
  /** An identifier is the same. */
  identifier: 1,
} as const;

export type FeatureName = keyof typeof FEATURES;

/** The value of each feature, between 0 and 1. */
export type FeatureValues = Readonly<Record<FeatureName, number>>;

/** Values of which only some are not 0. Written out, because a batch makes millions of them. */
export function makeFeatures(some: Partial<FeatureValues>): FeatureValues {
  return {
    query: some.query ?? 0,
    listed: some.listed ?? 0,
    spelling: some.spelling ?? 0,
    abbreviation: some.abbreviation ?? 0,
    thin: some.thin ?? 0,
    lookalike: some.lookalike ?? 0,
    untold: some.untold ?? 0,
    order: some.order ?? 0,
    form: some.form ?? 0,
    country: some.country ?? 0,
    weak: some.weak ?? 0,
    contradiction: some.contradiction ?? 0,
    identifier: some.identifier ?? 0,
  };
}

/** The score of two names, to four places, so that the order of a sum never decides between two. */
export function sumUp(values: FeatureValues): number {
  const score =
    FEATURES.query * values.query +
    FEATURES.listed * values.listed +
    FEATURES.spelling * values.spelling +
    FEATURES.abbreviation * values.abbreviation +
    FEATURES.thin * values.thin +
    FEATURES.lookalike * values.lookalike +
    FEATURES.untold * values.untold +
    FEATURES.order * values.order +
    FEATURES.form * values.form +
    FEATURES.country * values.country +
    FEATURES.weak * values.weak +
    FEATURES.contradiction * values.contradiction +
    FEATURES.identifier * values.identifier;
  return Math.round(Math.max(0, Math.min(1, score)) * 10_000) / 10_000;
}
