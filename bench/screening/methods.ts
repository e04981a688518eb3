import Fuse from 'fuse.js';
import * as fuzzball from 'fuzzball';
import MiniSearch from 'minisearch';
import { buildScreeningIndex } from '../../src/screening/engine/build-screening-index.ts';
import { screen } from '../../src/screening/engine/screen.ts';
import type { Find } from './measure-recall.ts';
import type { Entry } from './read-samples.ts';

/** A way to find names; `share` is the part of the queries it is asked, 1 for all, because some need half a second each. */
export interface Method {
  readonly title: string;
  readonly share: number;
  readonly prepare: (entries: readonly Entry[]) => Find;
}

const HITS = 5;

/** The engine, and the peers as their documentation would have them used for names. */
export const METHODS: readonly Method[] = [
  {
    title: 'assay',
    share: 1,
    prepare: (entries) => {
      const index = buildScreeningIndex(entries);
      return (query) =>
        screen(index, { names: [query] }, { limit: HITS, minScore: 0 }).map(({ entry, score }) => ({
          id: entries[entry]?.id ?? '',
          score,
        }));
    },
  },
  {
    title: 'minisearch, AND, fuzzy',
    share: 1,
    prepare: (entries) => {
      const names = namesOf(entries);
      const index = new MiniSearch<{ at: number; text: string }>({ fields: ['text'], idField: 'at' });
      index.addAll(names.map(({ text }, at) => ({ at, text })));
      return (query) =>
        bestByEntry(
          index
            .search(query, { combineWith: 'AND', fuzzy: 0.2 })
            .map(({ id, score }) => ({ id: names[id]?.id ?? '', score })),
        );
    },
  },
  {
    title: 'fuzzball, token_sort',
    share: 0.2,
    prepare: (entries) => {
      const names = namesOf(entries);
      return (query) =>
        bestByEntry(
          fuzzball
            .extract(
              query,
              names.map(({ text }) => text),
              { scorer: fuzzball.token_sort_ratio, limit: 4 * HITS },
            )
            .map(([, score, at]) => ({ id: names[at]?.id ?? '', score: score / 100 })),
        );
    },
  },
  {
    title: 'fuse.js, raw',
    share: 0.05,
    prepare: (entries) => {
      const names = namesOf(entries);
      const index = new Fuse(names, { keys: ['text'], includeScore: true });
      return (query) =>
        bestByEntry(
          index
            .search(query, { limit: 4 * HITS })
            .map(({ item, score }) => ({ id: item.id, score: 1 - (score ?? 1) })),
        );
    },
  },
];

function namesOf(entries: readonly Entry[]): { readonly id: string; readonly text: string }[] {
  return entries.flatMap(({ id, names }) => names.map(({ text }) => ({ id, text })));
}

/** Each entry once, by the best of its names. */
function bestByEntry(hits: readonly { readonly id: string; readonly score: number }[]) {
  const best = new Map<string, { id: string; score: number }>();
  for (const hit of hits) if ((best.get(hit.id)?.score ?? -1) < hit.score) best.set(hit.id, hit);
  return [...best.values()].sort((a, b) => b.score - a.score);
}
