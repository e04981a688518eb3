import type { PreparedName } from './token.ts';

/** Shorter ones are shared by too many. */
const SHORTEST = 3;
const LONGEST = 9;

/**
 * The abbreviations under which a name may be known: the one it gives of itself, and the initials of its words, with
 * and without its small words.
 */
export function acronymsOf({ tokens, abbreviation }: PreparedName): string[] {
  const initialsOf = (some: PreparedName['tokens']) =>
    some.map(({ text, kind, initials }) => (kind === 'number' ? text : (initials ?? text[0] ?? ''))).join('');
  const open = tokens.filter((token) => !token.isAside);
  const found = [initialsOf(open), initialsOf(open.filter(({ kind }) => kind !== 'stop'))];
  // Two words make no acronym of three letters.
  const own = open.length < SHORTEST ? [] : found.filter(isLikely);
  return [...new Set(abbreviation === undefined ? own : [...own, abbreviation])];
}

function isLikely(acronym: string): boolean {
  return acronym.length >= SHORTEST && acronym.length <= LONGEST;
}
