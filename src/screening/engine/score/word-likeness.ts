import { RELATED_CONCEPTS } from '../../tables/related-concepts.ts';
import { EDIT, editCost } from '../normalise/edit-distance.ts';
import type { WordKind } from '../normalise/known-words.ts';
import { skeletonOf } from '../normalise/skeleton.ts';
import { areCognates } from './cognates.ts';
import { likenessOfConsonants } from './consonant-likeness.ts';

/** What is compared of a word. */
export interface ComparedWord {
  readonly text: string;
  readonly skeleton: string;
  readonly kind: WordKind;
  readonly concept?: string | undefined;
  readonly isAbjad: boolean;
  /** Whether it was written in another script than Latin. */
  readonly isForeign: boolean;
  /** A bit for each kind of letter in it. */
  readonly letters: number;
  /** The same for its skeleton. */
  readonly sounds: number;
}

/** Why two words are taken for one. */
export type WordMeeting = 'same' | 'meaning' | 'sound' | 'spelling' | 'consonants' | 'stem' | 'abbreviation';

/** How alike two words are, from 0 to 1, and in what. */
export interface WordLikeness {
  readonly likeness: number;
  readonly meeting: WordMeeting;
  readonly edits: number;
}

const SAME: WordLikeness = { likeness: 1, meeting: 'same', edits: 0 };
const MEANING: WordLikeness = { likeness: 0.95, meeting: 'meaning', edits: 0 };
/** In one script two words of one meaning may also be chosen by two companies: universal and global. */
const RELATED: WordLikeness = { likeness: 0.8, meeting: 'meaning', edits: 0 };

/** Two concepts that translators take for each other. */
const TRANSLATED: WordLikeness = { likeness: 0.85, meeting: 'meaning', edits: 0 };

/** Whether two words say the same, or in two scripts what translators take for the same. */
function haveOneMeaning(a: ComparedWord, b: ComparedWord): boolean {
  if (a.concept === undefined || b.concept === undefined) return false;
  if (a.concept === b.concept) return true;
  if (a.isForeign === b.isForeign) return false;
  const row = RELATED_CONCEPTS.get(a.concept);
  return row !== undefined && row === RELATED_CONCEPTS.get(b.concept);
}

/** An edit that leaves the sound as it is weighs less. */
const SOUND_EDIT = 0.4;
/** How much likeness an edit costs: this over the letters of the longer word. */
const EDIT_COST = 1.2;

/** Relatives of one stem: nearly the same in a word of many companies, a hint at most between two brands. */
const COGNATE = 0.85;
const BRAND_COGNATE = 0.75;
const isBrand = ({ kind }: ComparedWord) => kind === 'name' || kind === 'common';

/** How many letters of a word may differ: none of a short one, where a letter makes another word. */
export function editBudget(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : MOST_EDITS;
}

const MOST_EDITS = 3;
const MOST_SOUND_EDITS = 2;

/**
 * Whether two words have nothing to do with each other at first sight, as most have not: no rule of `compareWords` joins words that
 * have other letters, another sound, another meaning and another beginning.
 */
export function areFarApart(a: ComparedWord, b: ComparedWord): boolean {
  return (
    countBits(a.letters ^ b.letters) > 2 * MOST_EDITS &&
    countBits(a.sounds ^ b.sounds) > 2 * MOST_SOUND_EDITS &&
    a.text.charCodeAt(0) !== b.text.charCodeAt(0) &&
    !haveOneMeaning(a, b) &&
    a.isAbjad === b.isAbjad
  );
}

/** Compares two words; undefined when they have nothing to do with each other. */
export function compareWords(a: ComparedWord, b: ComparedWord): WordLikeness | undefined {
  if (a.text === b.text) return SAME;
  if (a.concept !== undefined && a.concept === b.concept)
    return a.isForeign === b.isForeign ? RELATED : MEANING;
  if (haveOneMeaning(a, b)) return TRANSLATED;
  if (isNumeral(a.text) || isNumeral(b.text)) return undefined;
  if (a.isAbjad !== b.isAbjad && a.skeleton !== b.skeleton) {
    const met = compareConsonants(a, b);
    if (met !== undefined) return met;
  }
  const shorter = Math.min(a.text.length, b.text.length);
  const longer = Math.max(a.text.length, b.text.length);
  const areTwoScripts = a.isForeign !== b.isForeign;
  if (shorter > 2 && (a.skeleton === b.skeleton || (areTwoScripts && differInGOnly(a, b)))) {
    const edits = editCost(a.text, b.text, EDIT * longer) / EDIT;
    const isOneAlphabet = hardLettersOf(a.text, areTwoScripts) === hardLettersOf(b.text, areTwoScripts);
    const cost = (isOneAlphabet ? SOUND_EDIT : 1) * EDIT_COST * edits;
    // Between scripts nothing more than the sound can be the same.
    const least = isOneAlphabet && areTwoScripts ? 0.97 : 0.5;
    return {
      likeness: Math.max(least, 1 - cost / longer),
      meeting: 'sound',
      edits: isOneAlphabet ? 0 : edits,
    };
  }
  // Who has all letters of a name and some more behind them has another name: Kasper and Kaspersky.
  const isLonger = longer - shorter > 1 && startsAlike(a.text, b.text, shorter);
  const budget = isLonger ? 0 : editBudget(shorter);
  const canBeginAlike = budget > 1 || a.text[0] === b.text[0] || a.text[0] === b.text[1];
  if (
    budget > 0 &&
    canBeginAlike &&
    longer - shorter <= budget &&
    countBits(a.letters ^ b.letters) <= 2 * budget
  ) {
    const edits = editCost(a.text, b.text, EDIT * budget) / EDIT;
    if (edits <= budget) return { likeness: 1 - (EDIT_COST * edits) / longer, meeting: 'spelling', edits };
  }
  if (shorter > 5 && !isLonger) {
    const length = Math.max(a.skeleton.length, b.skeleton.length);
    const most = length < LONG_SOUND ? 1 : MOST_SOUND_EDITS;
    const bound = Math.min(most, editBudget(Math.min(a.skeleton.length, b.skeleton.length)));
    // An edit brings one kind of letter and takes another; within this bound there are no more edits than it counts.
    if (countBits(a.sounds ^ b.sounds) <= 2 * bound) {
      const edits = editCost(a.skeleton, b.skeleton, EDIT * bound) / EDIT;
      if (edits <= bound)
        return { likeness: 0.97 - (1.1 * EDIT_COST * edits) / length, meeting: 'sound', edits };
    }
  }
  if (shorter > 4 && areCognates(a.text, b.text))
    return { likeness: isBrand(a) && isBrand(b) ? BRAND_COGNATE : COGNATE, meeting: 'stem', edits: 0 };
  return compareAbbreviation(a, b);
}

/** Two sounds that differ are a quarter of a shorter word. */
const LONG_SOUND = 8;

const G_OR_H = (1 << 7) | (1 << 8);
const SHORTEST_WITH_G = 5;

/** The Cyrillic г is a g to Russians and an h to Ukrainians, whoever writes the name in Latin letters. */
function differInGOnly(a: ComparedWord, b: ComparedWord): boolean {
  if (((a.letters ^ b.letters) & G_OR_H) === 0 || Math.min(a.text.length, b.text.length) < SHORTEST_WITH_G)
    return false;
  return skeletonOf(a.text.replaceAll('g', 'h')) === skeletonOf(b.text.replaceAll('g', 'h'));
}

/** A digit more or less is another number, never a slip. */
function isNumeral(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function startsAlike(a: string, b: string, length: number): boolean {
  return a.length < b.length ? b.startsWith(a) : a.startsWith(b.slice(0, length));
}

const HARD = /ph|x|q(?=u)|c(?![eiyhzv])/g;
const HARD_IN_TWO_SCRIPTS = /ph|q(?=u)|c(?![eiyhzv])/g;

/**
 * The letters that alphabets of their own use for the sounds that romanisations write k, ks and f. Micron and Mikron, alpha
 * and alfa sound alike, but no romanisation makes one of the other. An x is made of another script's ks: Ксения is Xenia.
 */
function hardLettersOf(text: string, areTwoScripts: boolean): string {
  return (text.match(areTwoScripts ? HARD_IN_TWO_SCRIPTS : HARD) ?? []).join();
}

function compareConsonants(a: ComparedWord, b: ComparedWord): WordLikeness | undefined {
  const [abjad, full] = a.isAbjad ? [a, b] : [b, a];
  const likeness = likenessOfConsonants(abjad.skeleton, full.skeleton);
  return likeness === undefined ? undefined : { likeness, meeting: 'consonants', edits: 0 };
}

/** `Intl` for `International`: the shorter word begins alike and all its letters stand in the longer one in their order. */
function compareAbbreviation(a: ComparedWord, b: ComparedWord): WordLikeness | undefined {
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a];
  if (short.text.length < 3 || long.text.length < short.text.length + 2) return undefined;
  if (long.kind !== 'organisation' || short.kind !== 'name' || short.text[0] !== long.text[0])
    return undefined;
  if (!long.text.startsWith(short.text.slice(0, 2))) return undefined;
  let at = 0;
  for (const letter of long.text) if (letter === short.text[at]) at++;
  return at === short.text.length ? { likeness: 0.8, meeting: 'abbreviation', edits: 0 } : undefined;
}

/** Which kinds of letters stand in a word, a bit for each; far apart in letters is far apart in edits. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
