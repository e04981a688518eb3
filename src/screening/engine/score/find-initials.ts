import type { WordKind } from '../normalise/known-words.ts';

/** What is read of a word here. */
interface InitialledWord {
  readonly text: string;
  readonly kind: WordKind;
  readonly weight: number;
}

/** A short word and the words of the other name, from `run[0]` to before `run[1]`, of which it is the initials. */
export interface FoundInitials {
  readonly at: number;
  readonly run: readonly [from: number, to: number];
  readonly weight: number;
}

const FEWEST = 2;
const MOST = 6;

/**
 * The unused words of `short` that are the initials of unused words in a row of `long`: NITC Sharjah, National Iranian Tanker
 * Company Sharjah. All but one of these must be words of many companies or places, for any letters begin some names.
 */
export function findInitials(
  short: readonly InitialledWord[],
  long: readonly InitialledWord[],
  usedShort: Uint8Array,
  usedLong: Uint8Array,
): FoundInitials[] {
  const found: FoundInitials[] = [];
  for (let at = 0; at < short.length; at++) {
    const { text, weight } = short[at] as InitialledWord;
    if (usedShort[at] === 1 || text.length < FEWEST || text.length > MOST) continue;
    const run = findRun(text, long, usedLong);
    if (run === undefined) continue;
    const sum = long.slice(...run).reduce((total, word) => total + word.weight, 0);
    usedShort[at] = 1;
    usedLong.fill(1, ...run);
    found.push({ at, run, weight: Math.min(weight, sum) });
  }
  return found;
}

/** Unused words in a row whose first letters are `text`, small words between them left out. */
function findRun(
  text: string,
  words: readonly InitialledWord[],
  used: Uint8Array,
): readonly [from: number, to: number] | undefined {
  for (let from = 0; from + FEWEST <= words.length; from++) {
    let letters = 0;
    let names = 0;
    let at = from;
    for (; at < words.length && letters < text.length && used[at] === 0; at++) {
      const { text: word, kind } = words[at] as InitialledWord;
      if (word.charCodeAt(0) === text.charCodeAt(letters)) {
        letters++;
        if (kind === 'name' || kind === 'common') names++;
      } else if (kind !== 'stop' || letters === 0) break;
    }
    if (letters === text.length && names < letters - 1) return [from, at];
  }
  return undefined;
}
