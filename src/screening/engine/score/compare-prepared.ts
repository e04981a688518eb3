import type { FoundForm } from '../normalise/token.ts';
import { type AlignedWords, alignWords, type WeighedWord } from './align-words.ts';
import { type FeatureValues, makeFeatures } from './features.ts';
import { haveOtherForms } from './legal-families.ts';

/** One side of a comparison. */
export interface ComparedName {
  readonly words: readonly WeighedWord[];
  readonly forms: readonly FoundForm[];
  readonly country?: string | undefined;
}

/** How two names compare: which words meet, and the values of the features that names and countries have. */
export interface Comparison {
  readonly aligned: readonly AlignedWords[];
  readonly values: FeatureValues;
}

/** How fast what is shared stops being thin: one rare word is enough. */
const THINNING = 3;
/** Three letters abbreviate many names. */
const SHORT_ABBREVIATION = 0.8;

/** Compares a query with a listed name; `cosine` is that of their trigrams. */
export function comparePrepared(query: ComparedName, listed: ComparedName, cosine: number): Comparison {
  const aligned = alignWords(query.words, listed.words);
  let met = 0;
  let all = 0;
  for (const pair of aligned) {
    met += pair.weight * pair.likeness;
    all += pair.weight;
  }
  const inQuery = all + restWeight(query.words, aligned, 'query');
  const inListed = all + restWeight(listed.words, aligned, 'listed');
  return {
    aligned,
    values: makeFeatures({
      query: inQuery === 0 ? 0 : met / inQuery,
      listed: inListed === 0 ? 0 : met / inListed,
      spelling: Math.min(1, cosine),
      thin: Math.exp(-THINNING * met),
      lookalike: lookalikeOf(query, aligned),
      untold: aligned.some(({ weight }) => weight >= TELLING) ? 0 : untoldOf(listed.words, aligned),
      order: isInOrder(aligned) ? 0 : 1,
      form: haveOtherForms(query.forms, listed.forms) ? 1 : 0,
      country: differ(query.country, listed.country) ? 1 : 0,
    }),
  };
}

/** One name is the abbreviation of the other: nothing else of them can be compared. */
export function compareAbbreviation(query: ComparedName, listed: ComparedName): FeatureValues {
  const letters = Math.min(lettersIn(query), lettersIn(listed));
  return makeFeatures({
    abbreviation: letters > 3 ? 1 : SHORT_ABBREVIATION,
    country: differ(query.country, listed.country) ? 1 : 0,
  });
}

function lettersIn({ words }: ComparedName): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

/** From this weight on a word tells whose name it is. */
const TELLING = 0.5;
/** Words of so many letters are look-alikes in full, and of so many not at all. */
const SHORT = 4;
const LONG = 10;

/**
 * How far the names are only look-alikes: where no telling word is the same, the letters of the longest that is nearly
 * so decide. Swapped letters are a slip of the fingers and count half.
 */
function lookalikeOf({ words }: ComparedName, aligned: readonly AlignedWords[]): number {
  let least: number | undefined;
  for (const { weight, edits, query, meeting } of aligned) {
    if (weight < TELLING || meeting === 'meaning') continue;
    if (edits === 0) return 0;
    let letters = 0;
    for (let at = query[0]; at < query[1]; at++) letters += words[at]?.text.length ?? 0;
    const shortness = Math.max(0, Math.min(1, (LONG - letters) / (LONG - SHORT)));
    const value = shortness * Math.max(0, Math.min(1, 2 * edits - 1));
    least = Math.min(least ?? 1, value);
  }
  return least ?? 0;
}

/** An unknown country never counts against anybody. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toUpperCase() !== b.toUpperCase();
}

function restWeight(
  words: readonly WeighedWord[],
  aligned: readonly AlignedWords[],
  side: 'query' | 'listed',
): number {
  let rest = 0;
  for (let at = 0; at < words.length; at++)
    if (!isAligned(at, aligned, side)) rest += (words[at] as WeighedWord).weight;
  return rest;
}

/** How telling the most telling word of the listed name is that the query lacks. */
function untoldOf(words: readonly WeighedWord[], aligned: readonly AlignedWords[]): number {
  let most = 0;
  for (let at = 0; at < words.length; at++) {
    const { weight } = words[at] as WeighedWord;
    if (weight >= TELLING && weight > most && !isAligned(at, aligned, 'listed')) most = weight;
  }
  return most;
}

/** Whether the word at `at` of one side has met its like. */
export function isAligned(at: number, aligned: readonly AlignedWords[], side: 'query' | 'listed'): boolean {
  for (const pair of aligned) if (at >= pair[side][0] && at < pair[side][1]) return true;
  return false;
}

function isInOrder(aligned: readonly AlignedWords[]): boolean {
  for (const one of aligned)
    for (const other of aligned)
      if (one.query[0] < other.query[0] && one.listed[0] > other.listed[0]) return false;
  return true;
}
