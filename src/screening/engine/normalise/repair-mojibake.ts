import { type MappedText, replaceMapped } from './mapped-text.ts';

/** What the bytes 0x80 to 0x9f are in Windows-1252; a hole stands for the control character itself. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** A letter beyond ASCII in UTF-8, each of its bytes read as a character of its own. */
const MISREAD = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${WINDOWS_1252}]{1,3}`, 'gu');
/** Nothing to repair without one of these. */
const SUSPICIOUS = /[?\ufffd\u00c2-\u00f4]/;
/** What stands where a letter was lost for good. */
const LOST = /(?<=\p{L})[?\ufffd]+(?=\p{L})|\ufffd/gu;

/**
 * Reads UTF-8 aright that was read as Windows-1252 (`MÃ¼ller`), and drops the marks of letters that are lost (`M?ller`):
 * one letter less is a small difference, where two words in place of one are a large one.
 */
export function repairMojibake(mapped: MappedText): MappedText {
  if (!SUSPICIOUS.test(mapped.text)) return mapped;
  return replaceMapped(replaceMapped(mapped, MISREAD, decode), LOST, () => '');
}

function decode(found: string): string {
  const [first = 0, ...rest] = [...found].map(byteOf);
  const length = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  const used = rest.slice(0, length);
  if (used.length < length || used.some((byte) => byte < 0x80 || byte > 0xbf)) return found;
  const point = used.reduce((high, byte) => (high << 6) | (byte & 0x3f), first & (0x3f >> length));
  if (point < 0x80 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return found;
  return String.fromCodePoint(point) + [...found].slice(1 + length).join('');
}

function byteOf(character: string): number {
  const at = WINDOWS_1252.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}
