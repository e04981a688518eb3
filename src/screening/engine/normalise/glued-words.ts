import { BRAND_SPELLINGS } from '../../tables/brand-spellings.ts';
import { COMPOUND_WORDS } from '../../tables/compound-words.ts';
import { LEGAL_FORMS } from '../../tables/legal-forms.ts';
import { NUMBER_WORDS } from '../../tables/number-words.ts';
import { ORGANISATION_WORDS } from '../../tables/organisation-words.ts';
import { PLACE_WORDS } from '../../tables/place-words.ts';
import { builtOnce } from './built-once.ts';

const BEYOND_ASCII = /[^ -~]/;
const GLUED =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]{2,}|\p{Script=Thai}{3,})$/u;
/** A numeral alone may be a part of any word. */
const ORDINAL = /^[第제]/;

/** Words that their script glues to their neighbours, by their first character, the longest first. */
const gluedWords = builtOnce(() => {
  const byFirst = new Map<string, string[]>();
  const add = (word: string) => {
    if (!BEYOND_ASCII.test(word)) return;
    const bare = word.normalize('NFKC').toLowerCase().replace(/[()]/g, '');
    if (!GLUED.test(bare)) return;
    const [first = ''] = bare;
    const there = byFirst.get(first);
    if (there === undefined) byFirst.set(first, [bare]);
    else if (!there.includes(bare)) there.push(bare);
  };
  for (const { spellings } of LEGAL_FORMS) for (const spelling of spellings) add(spelling);
  for (const word of BRAND_SPELLINGS.keys()) add(word);
  for (const word of COMPOUND_WORDS.keys()) add(word);
  for (const word of NUMBER_WORDS.keys()) if (ORDINAL.test(word)) add(word);
  for (const word of ORGANISATION_WORDS.keys()) add(word);
  for (const word of PLACE_WORDS.keys()) add(word);
  for (const words of byFirst.values()) words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return byFirst;
});

/** The length of the longest known word that begins at `at`; 0 where none does. */
export function knownLengthAt(run: string, at: number): number {
  const words = gluedWords().get(run[at] ?? '');
  return words?.find((word) => run.startsWith(word, at))?.length ?? 0;
}
