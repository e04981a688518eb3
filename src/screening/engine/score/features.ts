/** The weights by which the score of two names is added up: the sum of value times weight, between 0 and 1. */
export const WEIGHTS = {
  /** The share of the query's words that stand in the listed name, by what they say. */
  query: 0.5,
  /** The share of the listed name's words that stand in the query. */
  listed: 0.4,
  /** How alike the spellings are as a whole. */
  spelling: 0.1,
  order: -0.02,
  form: -0.04,
  country: -0.08,
  thin: -0.4,
} as const;
