const LETTERS = 37;
/** How many different trigrams of letters, digits and the mark of a beginning or end there are. */
export const TRIGRAMS = LETTERS ** 3;

/** The trigrams of a text of Latin letters and digits, marked at its ends; each once. */
export function trigramsOf(text: string): number[] {
  const found: number[] = [];
  let last = 0;
  let current = code(text.charCodeAt(0));
  for (let at = 1; at <= text.length; at++) {
    const next = at < text.length ? code(text.charCodeAt(at)) : 0;
    const trigram = (last * LETTERS + current) * LETTERS + next;
    found.push(trigram);
    last = current;
    current = next;
  }
  found.sort((a, b) => a - b);
  return found.filter((trigram, at) => trigram !== found[at - 1]);
}

function code(letter: number): number {
  if (letter >= 97 && letter <= 122) return letter - 96;
  return letter >= 48 && letter <= 57 ? letter - 48 + 27 : 0;
}
