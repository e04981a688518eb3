import type { PreparedName } from './token.ts';

/** Shorter ones are shared by too many. */
const SHORTEST = 3;
const LONGEST = 9;

/**
 * The abbreviations under which a name may be known: the one it gives of itself, and the initials of its words, with
 * and without its small words.
 */
export function acronymsOf({ tokens, abbreviation }: PreparedName): string[] {
  const open = tokens.filter((token) => !token.isAside);
  // Two words make no acronym of three letters.
  const own =
    open.length < SHORTEST
      ? []
      : [initialsOf(open), initialsOf(open.filter(({ kind }) => kind !== 'stop'))].filter(isLikely);
  return [...new Set(abbreviation === undefined ? own : [...own, abbreviation])];
}

function initialsOf(tokens: PreparedName['tokens']): string {
  let all = '';
  for (const { text, kind, initials } of tokens)
    all += kind === 'number' ? text : (initials ?? text.charAt(0));
  return all;
}

function isLikely(acronym: string): boolean {
  return acronym.length >= SHORTEST && acronym.length <= LONGEST;
}
