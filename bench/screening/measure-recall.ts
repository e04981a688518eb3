import type { Category, Query } from './read-samples.ts';

/** Entries found for a query, the best first. */
export type Find = (query: string) => readonly { readonly id: string; readonly score: number }[];

const FALSE_ALARMS = [0.001, 0.01, 0.05] as const;
const PLACES = 5;

/** What one method finds at one share of false alarms. */
export interface Recall {
  readonly falseAlarms: number;
  /** A query raises an alert when its best score is above this. */
  readonly bar: number;
  /** Of how many queries of a category the right entry is among the first five and above the bar. */
  readonly byCategory: ReadonlyMap<Category, { readonly found: number; readonly of: number }>;
}

/**
 * The recall of a method. The bar is the least that no more than the given share of the innocent queries surpass: a
 * method whose innocents tie with its hits gets nothing for them.
 */
export function measureRecall(find: Find, queries: readonly Query[]): readonly Recall[] {
  const results = queries.map((query) => ({ query, hits: find(query.text).slice(0, PLACES) }));
  const alarms = results
    .filter(({ query }) => query.expected === undefined)
    .map(({ hits }) => hits[0]?.score ?? 0)
    .sort((a, b) => b - a);
  return FALSE_ALARMS.map((falseAlarms) => {
    const bar = alarms[Math.floor(falseAlarms * alarms.length)] ?? 0;
    const byCategory = new Map<Category, { found: number; of: number }>();
    for (const { query, hits } of results) {
      if (query.expected === undefined) continue;
      const isFound = hits.some(({ id, score }) => id === query.expected && score > bar);
      const there = byCategory.get(query.category) ?? { found: 0, of: 0 };
      byCategory.set(query.category, { found: there.found + (isFound ? 1 : 0), of: there.of + 1 });
    }
    return { falseAlarms, bar, byCategory };
  });
}
