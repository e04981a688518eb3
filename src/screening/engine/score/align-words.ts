import { EDIT, editCost } from '../normalise/edit-distance.ts';
import { likenessOfConsonants } from './consonant-likeness.ts';
import { findInitials } from './find-initials.ts';
import {
  areFarApart,
  type ComparedWord,
  compareWords,
  editBudget,
  type WordLikeness,
  type WordMeeting,
} from './word-likeness.ts';

/** A word with what it says about whose name it stands in, from 0 to 1. */
export interface WeighedWord extends ComparedWord {
  readonly weight: number;
  /** On a word of a query: what it was found to be to words of the list, most of which stand in many names. */
  readonly known?: Map<WeighedWord, WordLikeness | undefined>;
}

/** Words of the query, from `query[0]` to before `query[1]`, that were taken for words of the listed name. */
export interface AlignedWords {
  readonly query: readonly [from: number, to: number];
  readonly listed: readonly [from: number, to: number];
  readonly likeness: number;
  readonly weight: number;
  readonly meeting: WordMeeting | 'joined';
  readonly edits: number;
}

/** A blank that was lost or gained costs this much likeness. */
const BLANK_COST = 0.04;
const EDIT_COST = 1.2;
const INITIALS = { likeness: 0.85, meeting: 'abbreviation', edits: 0 } as const;
const LEAST_BESIDE_INITIALS = 0.15;
/** So many words may be one. */
const MOST_JOINED = 3;

interface Pair extends AlignedWords {
  readonly gain: number;
}

/**
 * Pairs the words of two names, the surest first, then those that a lost or a misplaced blank joins or parts. Each word
 * is used once.
 */
export function alignWords(query: readonly WeighedWord[], listed: readonly WeighedWord[]): AlignedWords[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < query.length; i++) {
    const word = query[i] as WeighedWord;
    for (let j = 0; j < listed.length; j++) {
      const other = listed[j] as WeighedWord;
      const met = recall(word, other);
      if (met === undefined) continue;
      // Who misspells a common word writes a rare one: what it says is what the listed word says.
      const weight = Math.min(word.weight, other.weight);
      pairs.push({
        query: [i, i + 1],
        listed: [j, j + 1],
        likeness: met.likeness,
        weight,
        meeting: met.meeting,
        edits: met.edits,
        gain: met.likeness * (0.05 + weight) - 0.001 * Math.abs(i - j),
      });
    }
  }
  addJoins(query, listed, pairs, false);
  addJoins(listed, query, pairs, true);
  pairs.sort((a, b) => b.gain - a.gain || a.query[0] - b.query[0] || a.listed[0] - b.listed[0]);
  const usedQuery = new Uint8Array(query.length);
  const usedListed = new Uint8Array(listed.length);
  const aligned: AlignedWords[] = [];
  for (const pair of pairs) {
    if (isUsed(usedQuery, pair.query) || isUsed(usedListed, pair.listed)) continue;
    usedQuery.fill(1, ...pair.query);
    usedListed.fill(1, ...pair.listed);
    aligned.push(pair);
  }
  // Something besides must be shared, for any two or three letters are the initials of many names.
  if (aligned.some(({ weight }) => weight >= LEAST_BESIDE_INITIALS)) {
    for (const { at, run, weight } of findInitials(query, listed, usedQuery, usedListed))
      aligned.push({ ...INITIALS, query: [at, at + 1], listed: run, weight });
    for (const { at, run, weight } of findInitials(listed, query, usedListed, usedQuery))
      aligned.push({ ...INITIALS, query: run, listed: [at, at + 1], weight });
  }
  addRest(query, listed, usedQuery, usedListed, aligned);
  return aligned;
}

function recall(word: WeighedWord, other: WeighedWord): WordLikeness | undefined {
  if (areFarApart(word, other)) return undefined;
  const { known } = word;
  if (known === undefined) return compareWords(word, other);
  const met = known.get(other);
  if (met !== undefined || known.has(other)) return met;
  const compared = compareWords(word, other);
  known.set(other, compared);
  return compared;
}

function isUsed(used: Uint8Array, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at++) if (used[at] === 1) return true;
  return false;
}

/** Two or three words of `many` that are one word of `few`. */
function addJoins(
  many: readonly WeighedWord[],
  few: readonly WeighedWord[],
  pairs: Pair[],
  isSwapped: boolean,
): void {
  for (let i = 0; i + 1 < many.length; i++)
    for (let to = i + 2; to <= Math.min(many.length, i + MOST_JOINED); to++)
      for (let j = 0; j < few.length; j++) {
        const joined = joinLike(many, i, to, few[j] as WeighedWord);
        if (joined === undefined) continue;
        const weight = Math.max((few[j] as WeighedWord).weight, Math.min(1, joined.weight));
        const one = [j, j + 1] as const;
        pairs.push({
          query: isSwapped ? one : [i, to],
          listed: isSwapped ? [i, to] : one,
          likeness: joined.likeness,
          weight,
          meeting: 'joined',
          edits: joined.edits,
          gain: joined.likeness * (0.05 + weight) + 0.02,
        });
      }
}

/** The words from `from` to before `to` without blanks, if that is `text` or one edit from it. */
function joinLike(
  words: readonly WeighedWord[],
  from: number,
  to: number,
  word: WeighedWord,
): { readonly likeness: number; readonly weight: number; readonly edits: number } | undefined {
  const { text } = word;
  if ((words[from] as WeighedWord).isAbjad !== word.isAbjad)
    return joinConsonants(words.slice(from, to), word);
  if ((words[from] as WeighedWord).text.charCodeAt(0) !== text.charCodeAt(0)) return undefined;
  let length = 0;
  for (let at = from; at < to; at++) length += (words[at] as WeighedWord).text.length;
  const bound = Math.min(1, editBudget(Math.min(length, text.length)));
  if (Math.abs(length - text.length) > bound) return undefined;
  let joined = '';
  let weight = 0;
  for (let at = from; at < to; at++) {
    joined += (words[at] as WeighedWord).text;
    weight += (words[at] as WeighedWord).weight;
  }
  const edits = editCost(joined, text, EDIT * bound) / EDIT;
  if (edits > bound) return undefined;
  return { likeness: 1 - BLANK_COST - (EDIT_COST * edits) / length, weight, edits };
}

/** The same where only one side has vowels: `بن لادن` for `Binladin`. */
function joinConsonants(
  words: readonly WeighedWord[],
  word: WeighedWord,
): { readonly likeness: number; readonly weight: number; readonly edits: number } | undefined {
  const joined = words.map(({ skeleton }) => skeleton).join('');
  const met = word.isAbjad
    ? likenessOfConsonants(word.skeleton, joined)
    : likenessOfConsonants(joined, word.skeleton);
  if (met === undefined || met < 0.8) return undefined;
  return {
    likeness: met - BLANK_COST,
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    edits: 0,
  };
}

/** What is left of both, each without blanks, when that is nearly the same: `A-LHAMATI` for `AL-HAMATI`. */
function addRest(
  query: readonly WeighedWord[],
  listed: readonly WeighedWord[],
  usedQuery: Uint8Array,
  usedListed: Uint8Array,
  aligned: AlignedWords[],
): void {
  // Only names of which about as many letters are left can differ in their blanks alone.
  const left = lettersLeft(query, usedQuery);
  if (left < 4 || Math.abs(left - lettersLeft(listed, usedListed)) > 2) return;
  const a = restOf(query, usedQuery);
  const b = restOf(listed, usedListed);
  if (a === undefined || b === undefined || (a.count === 1 && b.count === 1)) return;
  const bound = Math.min(2, editBudget(Math.min(a.text.length, b.text.length)));
  if (Math.abs(a.text.length - b.text.length) > bound) return;
  const edits = editCost(a.text, b.text, EDIT * bound) / EDIT;
  if (edits > bound) return;
  aligned.push({
    query: a.range,
    listed: b.range,
    likeness: 1 - BLANK_COST - (EDIT_COST * edits) / Math.max(a.text.length, b.text.length),
    weight: Math.min(1, Math.max(a.weight, b.weight)),
    meeting: 'joined',
    edits,
  });
}

function lettersLeft(words: readonly WeighedWord[], used: Uint8Array): number {
  let letters = 0;
  for (let at = 0; at < words.length; at++)
    if (used[at] === 0) letters += (words[at] as WeighedWord).text.length;
  return letters;
}

interface Rest {
  readonly text: string;
  readonly weight: number;
  readonly count: number;
  readonly range: readonly [from: number, to: number];
}

/** The unused words, if they stand together. */
function restOf(words: readonly WeighedWord[], used: Uint8Array): Rest | undefined {
  const from = used.indexOf(0);
  if (from < 0) return undefined;
  const to = used.lastIndexOf(0) + 1;
  let text = '';
  let weight = 0;
  for (let at = from; at < to; at++) {
    if (used[at] === 1) return undefined;
    text += (words[at] as WeighedWord).text;
    weight += (words[at] as WeighedWord).weight;
  }
  return { text, weight, count: to - from, range: [from, to] };
}
