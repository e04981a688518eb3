import { ORGANISATION_WORDS } from '../../tables/organisation-words.ts';
import { CITY_SPELLINGS } from '../../tables/place-words/city-spellings.ts';
import { COUNTRY_WORDS } from '../../tables/place-words/countries.ts';
import { PLACE_WORDS } from '../../tables/place-words.ts';
import { builtOnce } from './built-once.ts';
import { foldUnicode } from './fold-unicode.ts';
import type { KnownWord } from './known-words.ts';
import { splitWords, type Word } from './split-words.ts';
import { foldLetters, stemsOf } from './word-stems.ts';

/** A word of a name, or several that mean one thing. */
export interface Term {
  readonly word: Word;
  /** What a phrase means; undefined for a single word. */
  readonly phrase?: KnownWord;
  /** The first letters of a phrase's words. */
  readonly initials?: string;
}

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: KnownWord;
}

const ASCII = /^[ -~]*$/;
const ARTICLE = 'ال';

/** The phrases of the tables by their first word, the longest first. */
const phrases = builtOnce(() => {
  const byFirst = new Map<string, Phrase[]>();
  const add = (spelling: string, meaning: KnownWord) => {
    if (!spelling.includes(' ')) return;
    const split = splitWords(foldUnicode({ text: spelling })).filter(({ native }) => native !== ARTICLE);
    for (const words of [split.map(({ native }) => foldLetters(native)), split.map(({ latin }) => latin)]) {
      const [first = ''] = words;
      if (words.length < 2 || words.includes('')) continue;
      const there = byFirst.get(first);
      if (there === undefined) byFirst.set(first, [{ words, meaning }]);
      else if (!there.some((other) => other.words.join(' ') === words.join(' ')))
        there.push({ words, meaning });
    }
  };
  for (const [word, concept] of ORGANISATION_WORDS) add(word, { kind: 'organisation', concept });
  for (const [word, country] of COUNTRY_WORDS) add(word, { kind: 'place', concept: `place ${country}` });
  for (const [word, city] of CITY_SPELLINGS) add(word, { kind: 'place', concept: `city ${city}` });
  for (const word of PLACE_WORDS.keys()) add(word, { kind: 'place', concept: `city ${word}` });
  for (const all of byFirst.values()) all.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
});

/** The words of a name, with those that the tables know as one phrase taken together: real estate, железные дороги. */
export function joinPhrases(words: readonly Word[]): Term[] {
  const known = phrases();
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const found = known.has(foldLetters(word.native)) ? phraseAt(words, at) : undefined;
    terms.push(found === undefined ? { word } : found.term);
    at = found === undefined ? at + 1 : found.to;
  }
  return terms;
}

function phraseAt(
  words: readonly Word[],
  from: number,
): { readonly term: Term; readonly to: number } | undefined {
  const first = words[from] as Word;
  for (const { words: wanted, meaning } of phrases().get(foldLetters(first.native)) ?? []) {
    let to = from;
    for (const one of wanted) {
      // The article is written to each word of an Arabic phrase.
      if (to > from && words[to]?.native === ARTICLE) to++;
      const word = words[to];
      if (word === undefined || !isSpelt(word.native, one) || !standTogether(first, word)) break;
      to++;
    }
    const met = words.slice(from, to).filter(({ native }) => native !== ARTICLE);
    if (met.length !== wanted.length) continue;
    const word = {
      ...first,
      native: met.map(({ native }) => native).join(' '),
      latin: met.map(({ latin }) => latin).join(''),
      end: (words[to - 1] as Word).end,
    };
    return {
      term: { word, phrase: meaning, initials: met.map(({ latin }) => latin.charAt(0)).join('') },
      to,
    };
  }
  return undefined;
}

/** The words of a phrase have their cases and genders too. */
function isSpelt(native: string, wanted: string): boolean {
  const folded = foldLetters(native);
  if (folded === wanted) return true;
  if (ASCII.test(wanted)) return false;
  const stems = stemsOf(wanted);
  return stemsOf(folded).some((stem) => stems.includes(stem));
}

function standTogether(a: Word, b: Word): boolean {
  return a.inBrackets === b.inBrackets && a.inQuotes === b.inQuotes && !b.isDotted;
}
