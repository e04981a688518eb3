const LETTERS = 37;
/** How many different trigrams of letters, digits and the mark of a beginning or end there are. */
export const TRIGRAMS = LETTERS ** 3;

/** The trigrams of a text of Latin letters and digits, marked at its ends; each once, ascending. */
export function trigramsOf(text: string): number[] {
  const found: number[] = [];
  forEachTrigram(text, (trigram) => found.push(trigram));
  found.sort((a, b) => a - b);
  return found.filter((trigram, at) => trigram !== found[at - 1]);
}

/** Takes the trigrams of a text in their order, also those that it has twice. */
export function forEachTrigram(text: string, take: (trigram: number) => void): void {
  let last = 0;
  let current = code(text.charCodeAt(0));
  for (let at = 1; at <= text.length; at++) {
    const next = at < text.length ? code(text.charCodeAt(at)) : 0;
    take((last * LETTERS + current) * LETTERS + next);
    last = current;
    current = next;
  }
}

function code(letter: number): number {
  if (letter >= 97 && letter <= 122) return letter - 96;
  return letter >= 48 && letter <= 57 ? letter - 48 + 27 : 0;
}
