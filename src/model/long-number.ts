/** From so many digits on a word is a number of something, such as a passport, an account or a telephone, or a day. */
const DIGITS = 4;

/** Whether a word has so many digits that it is kept of no row that could not be read, and so counts in no name that is looked for there. */
export function isLongNumber(word: string): boolean {
  return (word.match(/\p{Nd}/gu)?.length ?? 0) >= DIGITS;
}
