/** Characters that turn the direction of writing or stand invisibly between others, so that a name looks like another. */
const DECEPTIVE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/**
 * `text` on one line and harmless on a terminal: white space becomes single spaces, control characters (and with them
 * every escape sequence), marks that reverse the writing and halves of characters are written out as `\u001b`. They
 * are not dropped, because somebody who put them into a name wanted something to be overlooked.
 */
export function plainText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}|\p{Cs}|\p{Cf}/gu, (char) => {
      // Joiners belong to the spelling of names in several scripts.
      if (/\p{Cf}/u.test(char) && !DECEPTIVE.test(char)) return char;
      return `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
    })
    .trim();
}

/** `value` as JSON that is harmless on a terminal, too: what JSON itself leaves bare of such characters stands as `\u009b`. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\u007f-\u009f]|\p{Cf}/gu, (char) =>
    char >= '\u00a0' && !DECEPTIVE.test(char)
      ? char
      : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
