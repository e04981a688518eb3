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

type WordsByFirst = ReadonlyMap<string, readonly string[]>;

/** Some words that their script glues to their neighbours, by their first character, the longest first. */
function byFirstCharacter(words: Iterable<string>): WordsByFirst {
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
  for (const word of words) add(word);
  for (const some of byFirst.values()) some.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return byFirst;
}

const gluedWords = builtOnce(() =>
  byFirstCharacter([
    ...LEGAL_FORMS.flatMap(({ spellings }) => spellings),
    ...COMPOUND_WORDS.keys(),
    ...[...NUMBER_WORDS.keys()].filter((word) => ORDINAL.test(word)),
    ...ORGANISATION_WORDS.keys(),
    ...PLACE_WORDS.keys(),
  ]),
);

/** The length of the longest known word that begins at `at`; 0 where none does. */
export function knownLengthAt(run: string, at: number): number {
  const words = gluedWords().get(run[at] ?? '');
  return words?.find((word) => run.startsWith(word, at))?.length ?? 0;
}
