import { remember } from '../../../model/remember.ts';
import { type MappedText, replaceMapped } from './mapped-text.ts';

/** Names share most of their letters, and Unicode is slow to ask. */
const foldLetter = remember(foldAnew, { most: 20_000 });

/** What one letter is, with the marks that stand on it; a surrogate without its partner stands for no letter. */
const LETTER = /[^ -~][\p{M}\u1160-\u11ff]{0,8}/gu;
const BEYOND_ASCII = /[^ -~]/;
/** Parts of a Korean syllable, halves of a letter beyond the first 65,536, apostrophes that count as letters. */
const NO_WHOLE_LETTER = /[\u1160-\u11ff\ud800-\udfffʼʻ]/;
const LETTERS_ONLY = /^[\p{L}\p{N} ]+$/u;
const LONE_SURROGATE = /^[\ud800-\udfff]$/;
const APOSTROPHE = /^[´‘’ʼʻ′`]/;

/** One form for each character (NFKC), lower case in every script, one kind of apostrophe. */
export function foldUnicode(mapped: MappedText): MappedText {
  if (!BEYOND_ASCII.test(mapped.text)) return { ...mapped, text: mapped.text.toLowerCase() };
  if (LETTERS_ONLY.test(mapped.text) && !NO_WHOLE_LETTER.test(mapped.text)) {
    // Where no letter becomes two or joins its neighbour, all places stay, and the whole text may be asked at once.
    const whole = foldAnew(mapped.text).replaceAll('ς', 'σ');
    if (whole.length === mapped.text.length && mapped.text.normalize('NFKC') === mapped.text)
      return { ...mapped, text: whole };
  }
  const folded = replaceMapped(mapped, LETTER, foldLetter);
  const lower = folded.text.toLowerCase();
  // Nothing is left that changes its length in lower case, but a text of others is never trusted with that.
  if (lower.length !== folded.text.length) return folded;
  return folded.origins === undefined ? { text: lower } : { text: lower, origins: folded.origins };
}

function foldAnew(letter: string): string {
  if (LONE_SURROGATE.test(letter)) return ' ';
  // NFKC would part these from their letter by a blank.
  if (APOSTROPHE.test(letter)) return "'";
  // Upper case first, because some letters are told apart only in lower case: `ß` and `ss`, `ς` and `σ`.
  return letter.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
