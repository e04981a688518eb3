import { knownLengthAt } from './glued-words.ts';
import { isJapanese, readJapanese } from './japanese-readings.ts';
import { type MappedText, originOf } from './mapped-text.ts';
import { readLetterNames, spellInLatin } from './spell-in-latin.ts';
import { splitAscii } from './split-ascii.ts';
import { unmixScripts } from './unmix-scripts.ts';

/** A word as its own script writes it and in Latin letters, with its place in the name as written. */
export interface Word {
  readonly native: string;
  readonly latin: string;
  readonly isAbjad: boolean;
  /** Whether its letters were parted by dots. */
  readonly isDotted: boolean;
  readonly inBrackets: boolean;
  readonly inQuotes: boolean;
  readonly start: number;
  readonly end: number;
}

/** What is known of a word is kept under this: one character may be read in two ways, by its neighbours. */
export function keyOfWord({ native, latin }: Pick<Word, 'native' | 'latin'>): string {
  return native === latin ? native : `${native} ${latin}`;
}

/** Longer names are compared by their beginning: no company has so many words, and hostile input might. */
export const MOST_WORDS = 40;
const LONGEST_WORD = 64;
const DOT = 46;

/** Letters parted by dots are one word (`S.A.`); an apostrophe is none of the word's letters. */
const PIECE =
  /(?<![\p{L}\p{N}])\p{L}(?:\.{1,2} ?\p{L}(?![\p{L}\p{N}]))+|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|[()[\]"«»„“”‘「」『』]/gu;
const MARKS = '()[]"«»„“”‘「」『』';
const BEYOND_ASCII = /[^\t -~]/;
const LETTERS = /^[a-z0-9]+$/;
const NOT_A_LETTER = /[^\p{L}\p{M}\p{N}]/gu;
/** Scripts without vowels, and those that spell foreign vowels so otherwise that only the consonants can be compared. */
const ABJAD =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const GLUED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** A change of script parts words too: トヨタ自動車. */
const GLUED_RUN =
  /[\p{Script=Katakana}ー]+|[\p{Script=Han}\p{Script=Hiragana}々]+|\p{Script=Hangul}+|\p{Script=Thai}+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー々]+/gu;

/** The words of a folded name, at most 40. */
export function splitWords(mapped: MappedText): Word[] {
  const words: Word[] = [];
  let brackets = 0;
  let isQuoted = false;
  const add = (native: string, latin: string, isAbjad: boolean, at: number, length: number) => {
    if (native === '' || words.length >= MOST_WORDS) return;
    const start = originOf(mapped, at);
    const end = originOf(mapped, at + length);
    const isDotted = mapped.text.charCodeAt(at + 1) === DOT && length > 3;
    words.push({
      native,
      latin,
      isAbjad,
      isDotted,
      inBrackets: brackets > 0,
      inQuotes: isQuoted,
      start,
      end,
    });
  };
  const mark = (piece: string) => {
    if (piece === '(' || piece === '[') brackets++;
    else if (piece === ')' || piece === ']') brackets = Math.max(0, brackets - 1);
    else isQuoted = !'»”」』'.includes(piece) && !(piece === '"' && isQuoted);
  };
  if (!BEYOND_ASCII.test(mapped.text)) {
    splitAscii(mapped.text, (piece, at, length) => {
      if (length === 1 && MARKS.includes(piece)) mark(piece);
      else {
        const word = piece.length > LONGEST_WORD ? piece.slice(0, LONGEST_WORD) : piece;
        add(word, word, false, at, length);
      }
    });
    return words;
  }
  const inJapanese = isJapanese(mapped.text);
  for (const { 0: piece, index } of mapped.text.matchAll(PIECE)) {
    if (words.length >= MOST_WORDS) break;
    if (piece.length === 1 && MARKS.includes(piece)) mark(piece);
    else
      for (const { text, at, length } of GLUED.test(piece) ? partGlued(piece) : partArticle(piece)) {
        const { native, latin, isAbjad } = readWord(text, inJapanese);
        add(native, latin, isAbjad, index + at, length);
      }
  }
  return words;
}

function readWord(text: string, inJapanese: boolean): Pick<Word, 'native' | 'latin' | 'isAbjad'> {
  const bare = LETTERS.test(text) ? text : text.replace(NOT_A_LETTER, '');
  const cut = bare.length > LONGEST_WORD ? bare.slice(0, LONGEST_WORD) : bare;
  if (LETTERS.test(cut)) return { native: cut, latin: cut, isAbjad: false };
  const native = unmixScripts(cut);
  return {
    native,
    latin: spellInLatin(inJapanese ? readJapanese(native) : native),
    isAbjad: ABJAD.test(native),
  };
}

interface Part {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

function wholeOf(piece: string): Part {
  return { text: piece, at: 0, length: piece.length };
}

/** The Arabic article is written to its word, as is an "and" before it; romanisations part them: المنصور is Al Mansour. */
const ARTICLE = /^(و?)(ال|لل)(?=[\p{L}\p{M}]{3})/u;

function partArticle(piece: string): Part[] {
  const [, and = '', article = ''] = ARTICLE.exec(piece) ?? [];
  if (article === '') return [wholeOf(piece)];
  const word = and.length + article.length;
  return [
    ...(and === '' ? [] : [{ text: and, at: 0, length: 1 }]),
    // "For the" is the same article, written otherwise.
    { text: 'ال', at: and.length, length: article.length },
    { text: piece.slice(word), at: word, length: piece.length - word },
  ];
}

/** A piece without blanks in a script that needs none: known words come off, what is left stays together. */
function partGlued(piece: string): Part[] {
  const parts: Part[] = [];
  for (const { 0: run, index } of piece.matchAll(GLUED_RUN)) {
    if (parts.length >= MOST_WORDS) break;
    if (GLUED.test(run)) partRun(run, index, parts);
    else parts.push({ text: run, at: index, length: run.length });
  }
  return parts;
}

/** What a Chinese name adds to a place or a family, and its English name leaves out: a city, a province, a county. */
const ADDED_TO_PLACE = /^[市省县縣区區]/;
/** Works, ports and the like at the end of a word of three characters or more. */
const ADDED_AT_END = /(?<=^\p{Script=Han}{2,})[氏港厂廠矿礦店]$/u;

function partRun(run: string, offset: number, parts: Part[]): void {
  const add = (from: number, to: number) => {
    if (to <= from) return;
    const text = run.slice(from, to);
    if (to - from > 1 && from > 0 && ADDED_TO_PLACE.test(text)) {
      add(from, from + 1);
      add(from + 1, to);
      return;
    }
    if (to - from > 1 && ADDED_AT_END.test(text)) {
      add(from, to - 1);
      add(to - 1, to);
      return;
    }
    parts.push({ text: readLetterNames(text) ?? text, at: offset + from, length: to - from });
  };
  let from = 0;
  for (let at = 0; at < run.length && parts.length < MOST_WORDS; ) {
    const known = knownLengthAt(run, at);
    if (known > 0) {
      add(from, at);
      add(at, at + known);
      from = at + known;
    }
    at += Math.max(1, known);
  }
  add(from, run.length);
}
