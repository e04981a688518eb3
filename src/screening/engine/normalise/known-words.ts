import { COMMON_WORDS } from '../../common-words.ts';
import { COMPOUND_WORDS } from '../../tables/compound-words.ts';
import { EVERYDAY_WORDS } from '../../tables/everyday-words.ts';
import { NUMBER_SIGNS, NUMBER_WORDS } from '../../tables/number-words.ts';
import { ORGANISATION_WORDS } from '../../tables/organisation-words.ts';
import { CITY_SPELLINGS } from '../../tables/place-words/city-spellings.ts';
import { COUNTRY_WORDS } from '../../tables/place-words/countries.ts';
import { PLACE_WORDS } from '../../tables/place-words.ts';
import { STOP_WORDS } from '../../tables/stop-words.ts';
import { builtOnce } from './built-once.ts';
import { foldUnicode } from './fold-unicode.ts';
import { skeletonOf } from './skeleton.ts';
import { spellInLatin } from './spell-in-latin.ts';
import { foldLetters, stemsOf } from './word-stems.ts';

/** What a word is to a name, from the most distinctive to the least. */
export type WordKind = 'name' | 'number' | 'common' | 'place' | 'organisation' | 'stop';

/** A word that the tables know: its kind, and what it shares with its spellings in other languages. */
export interface KnownWord {
  readonly kind: WordKind;
  readonly concept?: string | undefined;
  /** What a word says that says several things: НИИ is a research institute. */
  readonly concepts?: readonly string[] | undefined;
}

/** Shorter numerals are more often something else: `xi`, `no`. */
const SHORTEST_NUMERAL = 3;
/** The sign of an ordinal, which makes a numeral sure. */
const ORDINAL = /^[第제]/;

const NOT_SPELT_WHOLE = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Thai}]/u;

const LATIN = /^[a-z0-9]+$/;
const LATIN_OR_CYRILLIC = /^[a-z\p{Script=Cyrillic}]+$/u;
/** The shortest name of a place of which an adjective is looked for. */
const SHORTEST_PLACE = 4;
/** The splitting of words parts the Arabic article from a word of three letters or more. */
const ARTICLE = /^ال(?=[\p{L}\p{M}]{3})/u;
const NO_LETTER = /[^\p{L}\p{M}\p{N}]/gu;
/** What is shorter in Latin letters is a word of another language as well: the Armenian nor, the Greek neo. */
const SHORTEST_IN_LATIN = 4;
const BLANKS = /\s/;

const knownWords = builtOnce(() => {
  const known = new Map<string, KnownWord>();
  const byStem = new Map<string, KnownWord>();
  /** Under its spelling in its own script and in Latin letters; the first table that has it decides. */
  const add = (word: string, meaning: KnownWord) => {
    for (const spelling of spellingsOf(word)) if (!known.has(spelling)) known.set(spelling, meaning);
  };
  const addInflected = (word: string, meaning: KnownWord) => {
    add(word, meaning);
    for (const stem of isPlaceInLatin(word, meaning)
      ? [word, word.replace(/[aeiouy]$/, '')]
      : stemsOf(foldLetters(word))) {
      const key = stemKey(stem);
      if (!byStem.has(key)) byStem.set(key, meaning);
    }
  };
  for (const word of STOP_WORDS) add(word, { kind: 'stop' });
  for (const sign of NUMBER_SIGNS) add(sign, { kind: 'stop' });
  for (const [word, concepts] of COMPOUND_WORDS)
    add(word, { kind: 'organisation', concepts: concepts.split(' ') });
  for (const [word, concept] of ORGANISATION_WORDS) addInflected(word, { kind: 'organisation', concept });
  // Two cities of one country are not one place, so a city has no concept but its own.
  for (const [word, country] of COUNTRY_WORDS)
    addInflected(word, { kind: 'place', concept: `place ${country}` });
  for (const [word, city] of CITY_SPELLINGS) addInflected(word, { kind: 'place', concept: `city ${city}` });
  for (const word of PLACE_WORDS.keys())
    addInflected(word, { kind: 'place', concept: `city ${skeletonOf(spellInLatin(word))}` });
  for (const [word, number] of NUMBER_WORDS)
    if (word.length >= SHORTEST_NUMERAL || word === 'ii' || ORDINAL.test(word))
      add(word, { kind: 'number', concept: number });
  for (const word of COMMON_WORDS) add(word, { kind: 'common' });
  for (const word of EVERYDAY_WORDS) add(word, { kind: 'common' });
  return { known, byStem };
});

/** Only places are stems in Latin letters as they are: their adjectives are made everywhere, Kazanskiy of Kazan. */
function isPlaceInLatin(word: string, { kind }: KnownWord): boolean {
  return kind === 'place' && word.length >= SHORTEST_PLACE && LATIN.test(word);
}

/** Slavic stems meet in all their alphabets and romanisations, others in their own script. */
function stemKey(stem: string): string {
  return LATIN_OR_CYRILLIC.test(stem) ? skeletonOf(spellInLatin(stem)) : stem;
}

function spellingsOf(word: string): string[] {
  if (LATIN.test(word)) return [word];
  // Phrases are looked up word by word, by `join-phrases.ts`.
  if (BLANKS.test(word.trim())) return [];
  const folded = foldLetters(foldUnicode({ text: word }).text.replace(NO_LETTER, ''));
  // What is left of a word without vowels, or of a single character, is some other word in Latin letters.
  const spellings = NOT_SPELT_WHOLE.test(folded)
    ? [folded, folded.replace(ARTICLE, '')]
    : [folded, spellInLatin(folded)];
  return spellings.filter((spelling, at) => spelling.length >= (at === 0 ? 1 : SHORTEST_IN_LATIN));
}

/** What the tables say of a word in its own script or in Latin letters; undefined where they do not know it. */
export function findKnownWord(word: string): KnownWord | undefined {
  const { known, byStem } = knownWords();
  const folded = foldLetters(word);
  const found = known.get(folded);
  if (found !== undefined) return found;
  for (const stem of stemsOf(folded)) {
    const related = byStem.get(stemKey(stem));
    if (related !== undefined) return related;
  }
  return undefined;
}
