/** A piece of a text: letters and digits, or one of the marks that bracket or quote them. */
export type TakePiece = (piece: string, at: number, length: number) => void;

const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const CLASSES = new Uint8Array(128);
for (let code = 97; code <= 122; code++) CLASSES[code] = LETTER;
for (let code = 48; code <= 57; code++) CLASSES[code] = DIGIT;
for (const mark of '()[]"') CLASSES[mark.charCodeAt(0)] = MARK;
const DOT = 46;
const BLANK = 32;
const APOSTROPHE = 39;

/**
 * The pieces of a lower-case text of ASCII alone: what the patterns of `split-words.ts` find in any text, several times as
 * fast, for nearly all names are such texts.
 */
export function splitAscii(text: string, take: TakePiece): void {
  const classAt = (at: number) => CLASSES[text.charCodeAt(at)] ?? 0;
  const isInWord = (at: number) => classAt(at) === LETTER || classAt(at) === DIGIT;
  for (let at = 0; at < text.length; ) {
    const kind = classAt(at);
    if (kind === MARK) take(text.charAt(at), at, 1);
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      continue;
    }
    const start = at;
    let hasApostrophe = false;
    for (; ; at++) {
      if (isInWord(at)) continue;
      if (text.charCodeAt(at) !== APOSTROPHE || !isInWord(at + 1)) break;
      hasApostrophe = true;
    }
    if (kind === LETTER && at === start + 1 && text.charCodeAt(at) === DOT) {
      let letters = text.charAt(start);
      for (let next = nextInitial(text, at); next >= 0; next = nextInitial(text, at)) {
        letters += text.charAt(next);
        at = next + 1;
      }
      take(letters, start, at - start);
    } else {
      const word = text.slice(start, at);
      take(hasApostrophe ? word.replaceAll("'", '') : word, start, at - start);
    }
  }

  /** The next single letter behind a dot; -1 where there is none. */
  function nextInitial(from: string, dot: number): number {
    let at = dot;
    while (from.charCodeAt(at) === DOT && at < dot + 2) at++;
    if (at === dot) return -1;
    if (from.charCodeAt(at) === BLANK) at++;
    return classAt(at) === LETTER && !isInWord(at + 1) ? at : -1;
  }
}
