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
  return sortOnce(found);
}

/** Sorts few numbers in place, each once: by insertion, which for few is faster than the sort that comes with the language. */
function sortOnce(numbers: number[]): number[] {
  let count = 0;
  for (const number of numbers) {
    let at = count;
    while (at > 0 && (numbers[at - 1] as number) > number) at--;
    if (at > 0 && numbers[at - 1] === number) continue;
    for (let to = count; to > at; to--) numbers[to] = numbers[to - 1] as number;
    numbers[at] = number;
    count++;
  }
  numbers.length = count;
  return numbers;
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
