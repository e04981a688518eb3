/** Longer words than this are cut: nothing in a name is so long. */
const LONGEST = 128;

/**
 * What an edit costs, in quarters of a letter. Fingers swap neighbours and double letters, and hardly any two companies
 * differ in that alone; the first letter is the one that people get right.
 */
export const EDIT = 4;
const SWAP = 2;
const DOUBLED = 2;
const VOWEL = 3;
const FIRST_LETTER = 7;

const rows = [
  new Uint16Array(LONGEST + 1),
  new Uint16Array(LONGEST + 1),
  new Uint16Array(LONGEST + 1),
] as const;

/**
 * What it costs to add, leave out, replace or swap letters until `a` is `b` (optimal string alignment), in quarters of
 * an edit; `bound + 1` when it is more than `bound`.
 */
export function editCost(a: string, b: string, bound: number): number {
  const over = bound + 1;
  if (a === b) return 0;
  let start = 0;
  let endA = Math.min(a.length, LONGEST);
  let endB = Math.min(b.length, LONGEST);
  if (Math.abs(endA - endB) * DOUBLED > bound) return over;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  // What is doubled may have been taken for a part of the beginning both share.
  const height = endA - start;
  const width = endB - start;
  let [beforeLast, last, current] = rows as readonly [Uint16Array, Uint16Array, Uint16Array];
  last[0] = 0;
  for (let column = 1; column <= width; column++)
    last[column] = (last[column - 1] as number) + gapCost(b, start + column - 1);
  for (let row = 1; row <= height; row++) {
    const at = start + row - 1;
    const letter = a.charCodeAt(at);
    const gap = gapCost(a, at);
    current[0] = (last[0] as number) + gap;
    let least = current[0];
    for (let column = 1; column <= width; column++) {
      const place = start + column - 1;
      const other = b.charCodeAt(place);
      let cost = last[column - 1] as number;
      if (letter !== other) cost += at === 0 && place === 0 ? FIRST_LETTER : replaceCost(letter, other);
      const added = (last[column] as number) + gap;
      const left = (current[column - 1] as number) + gapCost(b, place);
      if (added < cost) cost = added;
      if (left < cost) cost = left;
      if (row > 1 && column > 1 && a.charCodeAt(at - 1) === other && letter === b.charCodeAt(place - 1)) {
        const swapped = (beforeLast[column - 2] as number) + SWAP;
        if (swapped < cost) cost = swapped;
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows, to where the cost was lower by a first letter at most.
    if (least > bound + FIRST_LETTER) return over;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(over, last[width] as number);
}

/** Vowels are what romanisations disagree about. */
function replaceCost(letter: number, other: number): number {
  return isVowel(letter) && isVowel(other) ? VOWEL : EDIT;
}

function isVowel(letter: number): boolean {
  return (
    letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117 || letter === 121
  );
}

/** What a letter costs that only one of the two has. */
function gapCost(text: string, at: number): number {
  if (at === 0) return FIRST_LETTER;
  return text.charCodeAt(at) === text.charCodeAt(at - 1) || text.charCodeAt(at) === text.charCodeAt(at + 1)
    ? DOUBLED
    : EDIT;
}
