import type { FoundForm } from '../normalise/token.ts';
import { type AlignedWords, alignWords, type WeighedWord } from './align-words.ts';
import { WEIGHTS } from './features.ts';

/** One side of a comparison. */
export interface ComparedName {
  readonly words: readonly WeighedWord[];
  readonly forms: readonly FoundForm[];
  readonly key: string;
  readonly country?: string;
}

export interface Comparison {
  readonly aligned: readonly AlignedWords[];
  readonly values: Readonly<Record<keyof typeof WEIGHTS, number>>;
  readonly score: number;
}

export function comparePrepared(query: ComparedName, listed: ComparedName, cosine: number): Comparison {
  const aligned = alignWords(query.words, listed.words);
  let met = 0;
  let all = 0;
  for (const pair of aligned) {
    met += pair.weight * pair.likeness;
    all += pair.weight;
  }
  const extraQuery = restWeight(query.words, aligned, 'query');
  const extraListed = restWeight(listed.words, aligned, 'listed');
  const values = {
    query: met / (all + extraQuery || 1),
    listed: met / (all + extraListed || 1),
    spelling: cosine,
    order: isInOrder(aligned) ? 0 : 1,
    form: disagree(query.forms, listed.forms) ? 1 : 0,
    country:
      query.country !== undefined && listed.country !== undefined && query.country !== listed.country ? 1 : 0,
    thin: Math.exp(-3 * met),
  };
  let score = 0;
  for (const name of Object.keys(values) as (keyof typeof WEIGHTS)[]) score += WEIGHTS[name] * values[name];
  return { aligned, values, score: Math.max(0, Math.min(1, score)) };
}

function restWeight(
  words: readonly WeighedWord[],
  aligned: readonly AlignedWords[],
  side: 'query' | 'listed',
): number {
  let rest = 0;
  for (let at = 0; at < words.length; at++)
    if (!aligned.some((pair) => at >= pair[side][0] && at < pair[side][1]))
      rest += (words[at] as WeighedWord).weight;
  return rest;
}

function isInOrder(aligned: readonly AlignedWords[]): boolean {
  const byQuery = [...aligned].sort((a, b) => a.query[0] - b.query[0]);
  return byQuery.every((pair, at) => at === 0 || pair.listed[0] > (byQuery[at - 1]?.listed[0] ?? -1));
}

function disagree(a: readonly FoundForm[], b: readonly FoundForm[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const classes = new Set(b.flatMap((form) => form.classes));
  return !a.some((form) => form.classes.some((one) => classes.has(one)));
}
