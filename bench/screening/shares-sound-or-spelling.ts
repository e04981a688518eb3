import anyAscii from 'any-ascii';

/** A word that stands in more than this share of the listed names distinguishes nobody. */
const COMMON_FROM = 0.005;
const SHORTEST_WORD = 4;
/** Two words share their spelling when at most a quarter of the letters of the longer one must change. */
const SAME_FROM = 0.75;
const ENOUGH_OF_THE_QUERY = 0.5;

/** Tells of an alias whether any method that reads names could find it. The rule was fixed before the first tuning. */
export interface AliasRule {
  /** Whether half of the letters in the query's distinctive words, or the name as a whole, is spelt much alike in one of `names`. */
  sharesSoundOrSpelling(query: string, names: readonly string[]): boolean;
}

/** The rule, with what is common and what distinctive taken from the listed names. It shares no code with the engine. */
export function makeAliasRule(listedNames: readonly string[]): AliasRule {
  const frequency = new Map<string, number>();
  for (const name of listedNames)
    for (const word of new Set(wordsOf(name))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const isDistinctive = (word: string) =>
    word.length >= SHORTEST_WORD && (frequency.get(word) ?? 0) <= COMMON_FROM * listedNames.length;

  function shares(query: string, name: string): boolean {
    const all = wordsOf(query);
    const others = wordsOf(name);
    const distinctive = all.filter(isDistinctive);
    const words = distinctive.length === 0 ? all : distinctive;
    const lettersIn = (some: readonly string[]) => some.join('').length;
    const met = words.filter((word) => others.some((other) => likeness(word, other) >= SAME_FROM));
    return (
      lettersIn(met) >= ENOUGH_OF_THE_QUERY * lettersIn(words) ||
      likeness(all.join(''), others.join('')) >= SAME_FROM
    );
  }

  return {
    sharesSoundOrSpelling: (query, names) => names.some((name) => shares(query, name)),
  };
}

function wordsOf(name: string): string[] {
  return anyAscii(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** 1 less the share of letters of the longer word that must be added, left out or replaced. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    last = current;
  }
  return 1 - (last[b.length] ?? 0) / longer;
}
