const LETTERS = 37;
/** How many different trigrams of letters, digits and the mark of a beginning or end there are. */
export const TRIGRAMS = LETTERS ** 3;

/** The trigrams of a text of Latin letters and digits, marked at its ends; each once, ascending. */
export function trigramsOf(text: string): number[] {
  const found: number[] = [];
  let last = 0;
  let current = codeOf(text.charCodeAt(0));
  for (let at = 1; at <= text.length; at++) {
    const next = at < text.length ? codeOf(text.charCodeAt(at)) : 0;
    found.push(trigramOf(last, current, next));
    last = current;
    current = next;
  }
  found.sort((a, b) => a - b);
  return found.filter((trigram, at) => trigram !== found[at - 1]);
}

/** The number of three letters in a row, by their codes. */
function trigramOf(first: number, second: number, third: number): number {
  return (first * LETTERS + second) * LETTERS + third;
}

/** The code of a letter or digit; 0 is the mark of a beginning or an end. */
function codeOf(letter: number): number {
  if (letter >= 97 && letter <= 122) return letter - 96;
  return letter >= 48 && letter <= 57 ? letter - 48 + 27 : 0;
}
