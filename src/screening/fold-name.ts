import anyAscii from 'any-ascii';
import { stripGluedLegalForms, stripLegalForms } from './strip-legal-forms.ts';

/** Most names: words of letters and digits, parted by single blanks. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A name brought to the spelling under which names are compared: Latin letters, lower case, words parted by one blank,
 * without punctuation and without the legal forms around it. README.md shows every stage. Folding twice changes
 * nothing. What has no letter or digit at all stays as it is, so that two such names are not taken for one.
 */
export function foldName(text: string): string {
  const latin = isAscii(text) ? text.toLowerCase() : spellInLatin(text);
  if (PLAIN.test(latin)) return stripLegalForms(latin.split(' ')).join(' ');
  const words = latin
    .replace(/(?<![a-z0-9])([a-z])[./] ?(?=[a-z](?![a-z0-9]))/g, '$1')
    .replace(/['`]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (words === '') return foldCase(text).replace(/\s+/g, ' ').trim();
  return stripLegalForms(words.split(' ')).join(' ');
}

function spellInLatin(text: string): string {
  // NFKC would part these apostrophes from their letter by a blank.
  const plain = text.replace(/[´‘’ʼ′]/g, "'");
  return anyAscii(stripGluedLegalForms(foldCase(plain))).toLowerCase();
}

/** Upper case first, because some letters are told apart only in lower case: `ß` and `SS`, `ς` and `σ`. */
function foldCase(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

function isAscii(text: string): boolean {
  return !/[^ -~\t\r\n]/.test(text);
}
