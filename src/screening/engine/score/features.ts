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
  thin: -0.6,
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

export const NO_FEATURES: FeatureValues = {
  query: 0,
  listed: 0,
  spelling: 0,
  abbreviation: 0,
  thin: 0,
  lookalike: 0,
  untold: 0,
  order: 0,
  form: 0,
  country: 0,
  weak: 0,
  contradiction: 0,
  identifier: 0,
};

const NAMES = Object.keys(FEATURES) as FeatureName[];

/** The score of two names, to four places, so that the order of a sum never decides between two. */
export function sumUp(values: FeatureValues): number {
  let score = 0;
  for (const name of NAMES) score += FEATURES[name] * values[name];
  return Math.round(Math.max(0, Math.min(1, score)) * 10_000) / 10_000;
}
