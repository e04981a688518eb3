import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { halfOf } from './halves.ts';
import { makeAliasRule } from './shares-sound-or-spelling.ts';

export type Category =
  | 'typo'
  | 'alias, same sound or spelling'
  | 'alias, another name'
  | 'cross-script'
  | 'innocent';

export interface Query {
  readonly text: string;
  /** The entry to be found; undefined for an innocent. */
  readonly expected?: string;
  readonly category: Category;
  readonly half: 'tuning' | 'unseen';
}

export interface Entry {
  readonly id: string;
  readonly names: readonly { readonly text: string }[];
}

export interface Samples {
  readonly entries: readonly Entry[];
  readonly queries: readonly Query[];
}

const SAMPLES = 'shared/samples/names/';

/** The development set, which stands beside the project and is no part of it; undefined where it is not there. */
export function readSamples(): Samples | undefined {
  const folder = findFolder();
  if (folder === undefined) return undefined;
  const read = (file: string): Record<string, string>[] =>
    parse(readFileSync(folder + file), { columns: true, bom: true });
  const pairs = read('cross_script_pairs_dev.csv');
  const listed = read('screening_dev_list.csv').map(
    ({ id = '', name = '', aliases = '' }): Entry => ({
      id,
      names: [name, ...aliases.split('; ')].filter((text) => text !== '').map((text) => ({ text })),
    }),
  );
  const rule = makeAliasRule(listed.flatMap(({ names }) => names.map(({ text }) => text)));
  const namesOf = new Map(listed.map(({ id, names }) => [id, names.map(({ text }) => text)]));
  const categoryOf = (query: string, id: string, category: string): Category => {
    if (id === '') return 'innocent';
    if (category !== 'alias') return 'typo';
    return rule.sharesSoundOrSpelling(query, namesOf.get(id) ?? [])
      ? 'alias, same sound or spelling'
      : 'alias, another name';
  };
  return {
    entries: [
      ...listed,
      ...pairs.map(({ candidate = '' }, at) => ({ id: `PAIR-${at}`, names: [{ text: candidate }] })),
    ],
    queries: [
      ...read('screening_dev.csv').map(
        ({ query = '', expected_id: id = '', category = '' }): Query => ({
          text: query,
          ...(id === '' ? {} : { expected: id }),
          category: categoryOf(query, id, category),
          half: halfOf(query),
        }),
      ),
      ...pairs.map(
        ({ query = '' }, at): Query => ({
          text: query,
          expected: `PAIR-${at}`,
          category: 'cross-script',
          half: halfOf(query),
        }),
      ),
    ],
  };
}

/** The folder beside the project, from wherever in the project this file runs. */
function findFolder(): string | undefined {
  for (let up = '../'; up.length < 30; up += '../') {
    const folder = fileURLToPath(new URL(up + SAMPLES, import.meta.url));
    if (existsSync(folder)) return folder;
  }
  return undefined;
}
