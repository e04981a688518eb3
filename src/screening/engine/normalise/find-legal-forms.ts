import { remember } from '../../../model/remember.ts';
import type { LegalClass } from '../../tables/legal-forms/legal-form.ts';
import { LEGAL_FORMS } from '../../tables/legal-forms.ts';
import { builtOnce } from './built-once.ts';
import { foldUnicode } from './fold-unicode.ts';
import { findKnownWord } from './known-words.ts';
import { makeCorrector } from './misspelt-words.ts';
import { skeletonOf } from './skeleton.ts';
import { keyOfWord, splitWords, type Word } from './split-words.ts';

/** What a spelling stands for; one spelling may stand for the forms of several countries. */
interface SpeltForm {
  readonly classes: readonly LegalClass[];
  /** None where companies of any country are called so. */
  readonly countries: readonly string[];
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

/** A form at the words from `from` to before `to`. */
export interface FormAt {
  readonly form: SpeltForm;
  readonly from: number;
  readonly to: number;
}

/** In the middle of a name only longer forms are known for sure: two letters may be anything there. */
const SHORTEST_INNER_FORM = 3;
/** Long forms are also known by their skeletons, because each romanisation spells them otherwise. */
const SHORTEST_SKELETON = 12;

const LONG_WORD = 9;
const SHORTEST_MISSPELT = 5;
/** No form has a digit, so that a word of two is two slips away from each. */
const TWO_DIGITS = /[0-9].*[0-9]/;
/** Names share most of their words; so many distinct ones take some megabytes. */
const REMEMBERED_WORDS = 50_000;

/** All that is known of how legal forms are spelt. */
interface Spellings {
  readonly byWords: ReadonlyMap<string, SpeltForm>;
  readonly bySkeleton: ReadonlyMap<string, SpeltForm>;
  readonly firstWords: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
  /** The number of words of the longest form. */
  readonly longest: number;
  /** Sets a misspelt word of a form right: `Limted` is Limited. A word that tables know is not misspelt. */
  readonly correct: (word: string) => string;
}

/** Words that are parted by blanks alone are read one by one, whatever stands beside them. */
const BLANKS_ALONE = /^(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}| )+$/u;

const spelt = builtOnce((): Spellings => {
  const byWords = new Map<string, SpeltForm>();
  const bySkeleton = new Map<string, SpeltForm>();
  const firstWords = new Set<string>();
  const lastWords = new Set<string>();
  const formWords = new Set<string>();
  let longest = 1;
  // Some thousand spellings share some hundred words.
  const readAlone = remember((text) => splitWords(foldUnicode({ text })));
  const wordsOf = (spelling: string) =>
    BLANKS_ALONE.test(spelling)
      ? spelling.split(' ').flatMap(readAlone)
      : splitWords(foldUnicode({ text: spelling }));
  const add = (spellings: Map<string, SpeltForm>, words: readonly string[], form: SpeltForm) => {
    const key = words.length === 1 ? (words[0] ?? '') : words.join(' ');
    const there = spellings.get(key);
    firstWords.add(words[0] ?? '');
    lastWords.add(words.at(-1) ?? '');
    spellings.set(key, there === undefined ? form : merge(there, form));
  };
  for (const { class: legalClass, countries, spellings, place } of LEGAL_FORMS) {
    const form: SpeltForm = {
      classes: [legalClass],
      countries,
      isBefore: place !== 'after',
      isAfter: place !== 'before',
    };
    for (const spelling of spellings) {
      const words = wordsOf(spelling);
      if (words.length === 0) continue;
      longest = Math.max(longest, words.length);
      const natives = words.map(({ native }) => native);
      const latins = words.map(({ latin }) => latin);
      for (const latin of latins) formWords.add(latin);
      add(byWords, natives, form);
      const isLatin = natives.every((native, at) => native === latins[at]);
      if (!isLatin && latins.every((latin) => latin !== '')) add(byWords, latins, form);
      if (latins.reduce((length, latin) => length + latin.length, 0) < SHORTEST_SKELETON) continue;
      const skeletons = latins.map(keyOf);
      if (skeletons.join('').length >= SHORTEST_SKELETON) add(bySkeleton, skeletons, form);
    }
  }
  return { byWords, bySkeleton, firstWords, lastWords, longest, correct: correctTo(formWords) };
});

function correctTo(formWords: ReadonlySet<string>): (word: string) => string {
  const correct = makeCorrector(formWords);
  const correctUnknown = remember(
    (word) => (findKnownWord(word) === undefined ? (correct(word) ?? word) : word),
    { most: REMEMBERED_WORDS },
  );
  return (word) =>
    word.length < SHORTEST_MISSPELT || formWords.has(word) || TWO_DIGITS.test(word)
      ? word
      : correctUnknown(word);
}

/** Only a long form is known by its skeleton, and it has long words. */
function keyOf(latin: string): string {
  return latin.length >= LONG_WORD ? skeletonOf(latin) : latin;
}

function merge(a: SpeltForm, b: SpeltForm): SpeltForm {
  const isAnywhere = a.countries.length === 0 || b.countries.length === 0;
  return {
    classes: [...new Set([...a.classes, ...b.classes])],
    countries: isAnywhere ? [] : [...new Set([...a.countries, ...b.countries])],
    isBefore: a.isBefore || b.isBefore,
    isAfter: a.isAfter || b.isAfter,
  };
}

/** What of a word is asked when a form is looked for. */
interface FormWord {
  readonly native: string;
  /** In Latin letters, and set right where it is a misspelt word of a form. */
  readonly latin: string;
  readonly skeleton: string;
  readonly canBegin: boolean;
  readonly canEnd: boolean;
}

const readFormWord = remember(
  (key): FormWord => {
    const { firstWords, lastWords, correct } = spelt();
    const [native = '', read = native] = key.split(' ');
    const latin = correct(read);
    const skeleton = keyOf(latin);
    const isOneOf = (known: ReadonlySet<string>) =>
      known.has(latin) || known.has(native) || known.has(skeleton);
    return { native, latin, skeleton, canBegin: isOneOf(firstWords), canEnd: isOneOf(lastWords) };
  },
  { most: REMEMBERED_WORDS },
);

/**
 * The legal forms of a name: the longest before it and after it, as often as there are any, then those within it. One
 * word always stays, because a company may be called "Limited".
 */
export function findLegalForms(words: readonly Word[]): FormAt[] {
  const { byWords, bySkeleton, longest } = spelt();
  const read = words.map((word) => readFormWord(keyOfWord(word)));
  const found: FormAt[] = [];
  let from = 0;
  let to = words.length;
  const find = (start: number, end: number): SpeltForm | undefined => {
    const first = read[start];
    if (first?.canBegin !== true || read[end - 1]?.canEnd !== true) return undefined;
    if (end - start === 1) return byWords.get(first.latin) ?? byWords.get(first.native);
    const some = read.slice(start, end);
    return (
      byWords.get(some.map(({ latin }) => latin).join(' ')) ??
      byWords.get(some.map(({ native }) => native).join(' ')) ??
      bySkeleton.get(some.map(({ skeleton }) => skeleton).join(' '))
    );
  };
  for (let isMore = true; isMore; ) {
    isMore = false;
    for (let count = read[to - 1]?.canEnd ? Math.min(longest, to - from - 1) : 0; count > 0; count--) {
      const after = find(to - count, to);
      if (after?.isAfter === true) {
        found.push({ form: after, from: to - count, to });
        to -= count;
        isMore = true;
        break;
      }
    }
    for (let count = read[from]?.canBegin ? Math.min(longest, to - from - 1) : 0; count > 0; count--) {
      const before = find(from, from + count);
      if (before?.isBefore === true) {
        found.push({ form: before, from, to: from + count });
        from += count;
        isMore = true;
        break;
      }
    }
  }
  for (let at = from + 1; at < to - 1; at++) {
    const form = (read[at]?.latin.length ?? 0) >= SHORTEST_INNER_FORM ? find(at, at + 1) : undefined;
    if (form !== undefined && !form.classes.includes('company')) found.push({ form, from: at, to: at + 1 });
  }
  return found;
}
