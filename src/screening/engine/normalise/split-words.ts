import { knownLengthAt } from './glued-words.ts';
import { type MappedText, originOf } from './mapped-text.ts';
import { readLetterNames, spellInLatin } from './spell-in-latin.ts';
import { unmixScripts } from './unmix-scripts.ts';

/** A word as its own script writes it and in Latin letters, with its place in the name as written. */
export interface Word {
  readonly native: string;
  readonly latin: string;
  readonly isAbjad: boolean;
  readonly inBrackets: boolean;
  readonly inQuotes: boolean;
  readonly start: number;
  readonly end: number;
}

/** Longer names are compared by their beginning: no company has so many words, and hostile input might. */
export const MOST_WORDS = 40;
const LONGEST_WORD = 64;

/** Letters parted by dots are one word (`S.A.`); an apostrophe is none of the word's letters. */
const PIECE =
  /(?<![\p{L}\p{N}])\p{L}(?:\. ?\p{L}(?![\p{L}\p{N}]))+\.?|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|[&+()[\]"«»„“”‘「」『』]/gu;
const NOT_A_LETTER = /[^\p{L}\p{M}\p{N}]/gu;
const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const GLUED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A change of script parts words too: トヨタ自動車. */
const GLUED_RUN =
  /[\p{Script=Katakana}ー]+|[\p{Script=Han}\p{Script=Hiragana}々]+|\p{Script=Hangul}+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+/gu;
const OPENING = '([';
const CLOSING = ')]';

/** The words of a folded name, at most 40. */
export function splitWords(mapped: MappedText): Word[] {
  const words: Word[] = [];
  let brackets = 0;
  let isQuoted = false;
  for (const match of mapped.text.matchAll(PIECE)) {
    if (words.length >= MOST_WORDS) break;
    const [piece] = match;
    if (piece.length === 1 && OPENING.includes(piece)) brackets++;
    else if (piece.length === 1 && CLOSING.includes(piece)) brackets = Math.max(0, brackets - 1);
    else if (/^[&+]$/.test(piece)) continue;
    else if (/^["«»„“”‘「」『』]$/.test(piece)) isQuoted = !'»”」』'.includes(piece) && !(piece === '"' && isQuoted);
    else {
      for (const part of partsOf(piece)) {
        const word = readWord(part.text);
        if (word.latin === '' && word.native === '') continue;
        words.push({
          ...word,
          inBrackets: brackets > 0,
          inQuotes: isQuoted,
          start: originOf(mapped, match.index + part.at),
          end: originOf(mapped, match.index + part.at + part.length),
        });
      }
    }
  }
  return words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words;
}

function readWord(text: string): Pick<Word, 'native' | 'latin' | 'isAbjad'> {
  const native = unmixScripts(text.replace(NOT_A_LETTER, '')).slice(0, LONGEST_WORD);
  return { native, latin: spellInLatin(native), isAbjad: ABJAD.test(native) };
}

interface Part {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

/** A piece without blanks, parted where its script parts words by nothing: known words come off, the rest stays together. */
function partsOf(piece: string): readonly Part[] {
  if (!GLUED.test(piece)) return [{ text: piece, at: 0, length: piece.length }];
  const parts: Part[] = [];
  for (const run of piece.matchAll(GLUED_RUN)) {
    if (GLUED.test(run[0])) partGlued(run[0], run.index, parts);
    else parts.push({ text: run[0], at: run.index, length: run[0].length });
    if (parts.length >= MOST_WORDS) break;
  }
  return parts;
}

function partGlued(run: string, offset: number, parts: Part[]): void {
  const add = (from: number, to: number) => {
    if (to <= from) return;
    const text = run.slice(from, to);
    const named = readLetterNames(text);
    const spelt = named !== undefined && named.rest === '' ? named.letters : text;
    parts.push({ text: spelt, at: offset + from, length: to - from });
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
