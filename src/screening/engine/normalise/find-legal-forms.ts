import type { LegalClass } from '../../tables/legal-forms/legal-form.ts';
import { LEGAL_FORMS } from '../../tables/legal-forms.ts';
import { foldUnicode } from './fold-unicode.ts';
import { findKnownWord } from './known-words.ts';
import { type Corrector, makeCorrector } from './misspelt-words.ts';
import { skeletonOf } from './skeleton.ts';
import { splitWords, type Word } from './split-words.ts';

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

const BY_WORDS = new Map<string, SpeltForm>();
const BY_SKELETON = new Map<string, SpeltForm>();
const FIRST_WORDS = new Set<string>();
const LAST_WORDS = new Set<string>();
const FORM_WORDS = new Set<string>();
let longest = 1;
for (const { class: legalClass, countries, spellings, place } of LEGAL_FORMS) {
  const form: SpeltForm = {
    classes: [legalClass],
    countries,
    isBefore: place !== 'after',
    isAfter: place !== 'before',
  };
  for (const spelling of spellings) {
    const words = splitWords(foldUnicode({ text: spelling }));
    if (words.length === 0) continue;
    longest = Math.max(longest, words.length);
    for (const { latin } of words) FORM_WORDS.add(latin);
    addSpelling(
      BY_WORDS,
      words.map((word) => word.native),
      form,
    );
    if (words.every(({ latin }) => latin !== ''))
      addSpelling(
        BY_WORDS,
        words.map((word) => word.latin),
        form,
      );
    const skeletons = words.map(({ latin }) => (latin.length >= LONG_WORD ? skeletonOf(latin) : latin));
    if (skeletons.join('').length >= SHORTEST_SKELETON) addSpelling(BY_SKELETON, skeletons, form);
  }
}

const correctForm: Corrector = makeCorrector(FORM_WORDS);
const corrected = new Map<string, string>();

/** `Limted` is Limited; a word that tables know is not misspelt. */
function correct(word: string): string {
  if (word.length < 5 || FORM_WORDS.has(word)) return word;
  const known = corrected.get(word);
  if (known !== undefined) return known;
  const right = findKnownWord(word) === undefined ? (correctForm(word) ?? word) : word;
  if (corrected.size > 50_000) corrected.clear();
  corrected.set(word, right);
  return right;
}

function addSpelling(spellings: Map<string, SpeltForm>, words: readonly string[], form: SpeltForm): void {
  const key = words.join(' ');
  const there = spellings.get(key);
  FIRST_WORDS.add(words[0] ?? '');
  LAST_WORDS.add(words.at(-1) ?? '');
  spellings.set(key, there === undefined ? form : merge(there, form));
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

/**
 * The legal forms of a name: the longest before it and after it, as often as there are any, then those within it. One
 * word always stays, because a company may be called "Limited".
 */
export function findLegalForms(words: readonly Word[]): FormAt[] {
  const natives = words.map((word) => word.native);
  const latins = words.map((word) => correct(word.latin));
  // Only a long form is known by its skeleton, and it has long words.
  const skeletons = latins.map((latin) => (latin.length >= LONG_WORD ? skeletonOf(latin) : latin));
  const isOneOf = (known: ReadonlySet<string>) => (_: Word, at: number) =>
    known.has(latins[at] ?? '') || known.has(natives[at] ?? '') || known.has(skeletons[at] ?? '');
  const canBegin = words.map(isOneOf(FIRST_WORDS));
  const canEnd = words.map(isOneOf(LAST_WORDS));
  const found: FormAt[] = [];
  let from = 0;
  let to = words.length;
  const find = (start: number, end: number): SpeltForm | undefined => {
    if (!canBegin[start] || !canEnd[end - 1]) return undefined;
    if (end - start === 1) return BY_WORDS.get(latins[start] ?? '') ?? BY_WORDS.get(natives[start] ?? '');
    return (
      BY_WORDS.get(latins.slice(start, end).join(' ')) ??
      BY_WORDS.get(natives.slice(start, end).join(' ')) ??
      BY_SKELETON.get(skeletons.slice(start, end).join(' '))
    );
  };
  for (let isMore = true; isMore; ) {
    isMore = false;
    for (let count = canEnd[to - 1] ? Math.min(longest, to - from - 1) : 0; count > 0; count--) {
      const after = find(to - count, to);
      if (after?.isAfter === true) {
        found.push({ form: after, from: to - count, to });
        to -= count;
        isMore = true;
        break;
      }
    }
    for (let count = canBegin[from] ? Math.min(longest, to - from - 1) : 0; count > 0; count--) {
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
    const form = (latins[at]?.length ?? 0) >= SHORTEST_INNER_FORM ? find(at, at + 1) : undefined;
    if (form !== undefined && !form.classes.includes('company')) found.push({ form, from: at, to: at + 1 });
  }
  return found;
}
