import { isName, isNotStated } from '../../../model/not-stated.ts';

/** How much of the remarks travels with an entry. */
const REMARKS_LENGTH = 2000;

/** What nearly every cell is: ASCII words, parted by single blanks. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A text with its white space brought to single blanks. What it says stays letter for letter, mojibake included; only half
 * a letter, which JSON can write and nobody can mean, becomes the sign for it.
 */
export function cleanText(text: string): string {
  if (text === '' || (text.length < 1000 && CLEAN.test(text))) return text;
  return text
    .replaceAll('\u001a', ' ')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

/** What a cell states: empty for `null`, a blank and other words that say nothing. */
export function statedText(text: string): string {
  const clean = cleanText(text);
  if (clean === '') return '';
  return isNotStated(clean, 'other') ? '' : clean;
}

/** The names among `texts`, cleaned, each once. */
export function statedNames(texts: readonly string[]): string[] {
  return [...new Set(texts.map(cleanText).filter(isName))];
}

/** Remarks as they travel with an entry; undefined where there are none. */
export function cutRemarks(parts: readonly string[]): string | undefined {
  const text = parts.filter((part) => part !== '').join('; ');
  return text === '' ? undefined : cutText(text, REMARKS_LENGTH);
}

/** The beginning of a text that is longer than `length`. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  // Not between the two halves of a letter.
  const end = /[\ud800-\udbff]/.test(text[length - 1] ?? '') ? length - 1 : length;
  return `${text.slice(0, end)}...`;
}
