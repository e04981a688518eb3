import { COMMON_WORDS } from '../../common-words.ts';
import { ORGANISATION_WORDS } from '../../tables/organisation-words.ts';
import { foldUnicode } from './fold-unicode.ts';
import { spellInLatin } from './spell-in-latin.ts';

/** What a word is to a name, from the most distinctive to the least. */
export type WordKind = 'name' | 'number' | 'common' | 'place' | 'organisation' | 'stop';

/** A word that the tables know: its kind, and what it shares with its spellings in other languages. */
export interface KnownWord {
  readonly kind: WordKind;
  readonly concept?: string;
}

const KNOWN = new Map<string, KnownWord>();
for (const [word, concept] of ORGANISATION_WORDS) addWord(word, { kind: 'organisation', concept });
for (const word of COMMON_WORDS) addWord(word, { kind: 'common' });

/** Under its spelling in its own script and in Latin letters; the first table that has it decides. */
function addWord(word: string, known: KnownWord): void {
  const folded = foldUnicode({ text: word }).text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  // Several words never stand in one.
  if (folded === '' || /\s/.test(word.trim())) return;
  for (const spelling of [folded, spellInLatin(folded)])
    if (spelling !== '' && !KNOWN.has(spelling)) KNOWN.set(spelling, known);
}

/** What the tables say of a word in its own script or in Latin letters; undefined where they do not know it. */
export function findKnownWord(word: string): KnownWord | undefined {
  return KNOWN.get(word) ?? (STOP.has(word) ? STOP_WORD : undefined);
}

const STOP_WORD: KnownWord = { kind: 'stop' };
const STOP = new Set(
  'the of and for in de la el du und y e a an al na i o le et von van der den di da do dos das del della per para pour by to at on with'.split(
    ' ',
  ),
);
