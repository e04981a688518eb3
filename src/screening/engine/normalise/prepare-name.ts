import { type FormAt, findLegalForms } from './find-legal-forms.ts';
import { foldUnicode } from './fold-unicode.ts';
import { joinPhrases, type Term } from './join-phrases.ts';
import { findKnownWord, type KnownWord } from './known-words.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { skeletonOf } from './skeleton.ts';
import { keyOfWord, splitWords, type Word } from './split-words.ts';
import type { PreparedName, Token } from './token.ts';

/** Nobody has so long a name; comparing the rest would only cost time. */
export const LONGEST_NAME = 1000;
const NOT_LATIN = /[^\p{Script=Latin}\p{M}\p{N}]/u;
const ORDINAL = /^([0-9]+)(?:st|nd|rd|th)$/;

/** Brings a name to what is compared of it, by the stages that README.md shows. It never throws, whatever the text. */
export function prepareName(written: string): PreparedName {
  const text = written.length > LONGEST_NAME ? written.slice(0, LONGEST_NAME) : written;
  const folded = foldUnicode(repairMojibake({ text }));
  const words = splitWords(folded);
  const found = findLegalForms(words);
  const unsure = findInitials(words, found);
  const sure = unsure.length === 0 ? found : found.filter((form) => !unsure.includes(form));
  const core = words.filter((word, at) => word.latin !== '' && !isWithin(sure, at));
  const hasQuotes = core.some(isQuoted) && !core.every(isQuoted);
  const hasOpen = core.some((word) => !word.inBrackets);
  const terms = joinPhrases(core);
  const tokens: Token[] = [];
  for (const term of terms)
    addTokens(
      tokens,
      term,
      (hasOpen && term.word.inBrackets) ||
        (hasQuotes && !term.word.inQuotes) ||
        (unsure.length > 0 && isWithin(unsure, words.indexOf(term.word))),
    );
  const abbreviation = abbreviationOf(terms);
  return {
    written,
    tokens,
    forms: sure.map(({ form, from, to }) => ({
      classes: form.classes,
      countries: form.countries,
      start: words[from]?.start ?? 0,
      end: words[to - 1]?.end ?? 0,
    })),
    key: terms.length > 0 ? keyOf(terms) : rawKey(folded.text),
    ...(abbreviation === undefined ? {} : { abbreviation }),
  };
}

function isQuoted({ inQuotes }: Word): boolean {
  return inQuotes;
}

function keyOf(terms: readonly Term[]): string {
  let key = '';
  for (const { word } of terms) key += recallWord(word).text;
  return key;
}

/** Two or three letters before a name are as often its initials: `HF Group`. */
const LONGEST_INITIALS = 4;

/** The short forms in Latin letters before a name of which nothing distinctive would be left without them: perhaps they are its initials. */
function findInitials(words: readonly Word[], found: readonly FormAt[]): readonly FormAt[] {
  if (found.length === 0) return found;
  const isDistinctive = (word: Word, at: number) =>
    word.latin !== '' && !isWithin(found, at) && ['name', 'number', 'common'].includes(recallWord(word).kind);
  if (words.some(isDistinctive)) return [];
  return found.filter(
    ({ from, to }) =>
      to - from === 1 &&
      to < words.length &&
      (words[from]?.latin.length ?? 0) <= LONGEST_INITIALS &&
      words[from]?.native === words[from]?.latin,
  );
}

function isWithin(forms: readonly FormAt[], at: number): boolean {
  return forms.some(({ from, to }) => at >= from && at < to);
}

/** What has no letter that Latin spells is compared as it is; the mark keeps it apart from all that Latin spells. */
function rawKey(text: string): string {
  return `=${text.trim().replace(/\s+/g, ' ')}`;
}

/** Adds the token of a word or a phrase, or one for each thing that a compound says. */
function addTokens(tokens: Token[], { word, phrase, initials }: Term, isAside: boolean): void {
  const read = recallWord(word);
  if (phrase !== undefined)
    tokens.push({
      ...makeToken(read, word, isAside, phrase.kind, phrase.concept ?? read.text),
      initials: initials ?? '',
    });
  else if (read.concepts !== undefined)
    for (const concept of read.concepts) tokens.push(makeToken(read, word, isAside, read.kind, concept));
  else tokens.push(makeToken(read, word, isAside, read.kind, read.concept));
}

/** Property by property: there are millions of tokens, and copying objects takes several times as long. */
function makeToken(
  { text, skeleton, isAbjad, isForeign }: ReadWord,
  { start, end }: Word,
  isAside: boolean,
  kind: Token['kind'],
  concept: string | undefined,
): Token {
  return concept === undefined
    ? { text, skeleton, isAbjad, isForeign, isAside, start, end, kind }
    : { text, skeleton, isAbjad, isForeign, isAside, start, end, kind, concept };
}

type ReadWord = Pick<Token, 'text' | 'skeleton' | 'kind' | 'isAbjad' | 'isForeign'> & {
  readonly concept?: string | undefined;
  readonly concepts?: readonly string[] | undefined;
};

/** Names share most of their words; so many distinct ones take some megabytes. */
const REMEMBERED_WORDS = 50_000;
const remembered = new Map<string, ReadWord>();

function recallWord(word: Word): ReadWord {
  // Initials are nobody's article: D.E.S. is not `des`.
  if (word.isDotted) return { ...readWord(word), kind: 'name', concept: undefined, concepts: undefined };
  const key = keyOfWord(word);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const read = readWord(word);
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
  remembered.set(key, read);
  return read;
}

function readWord({ native, latin, isAbjad }: Word): ReadWord {
  const [, ordinal] = ORDINAL.exec(latin) ?? [];
  const text = ordinal ?? latin;
  const known: KnownWord | undefined = /^[0-9]+$/.test(text)
    ? { kind: 'number', concept: text.replace(/^0+(?=.)/, '') }
    : (findKnownWord(native) ?? findKnownWord(text));
  const isForeign = native !== latin && NOT_LATIN.test(native);
  return {
    text,
    skeleton: skeletonOf(text),
    isAbjad,
    isForeign,
    kind: known?.kind ?? 'name',
    concept: known?.concept,
    concepts: known?.concepts,
  };
}

/** `Name (ABBR)`: the word alone in brackets, if it is short and not one that the tables know. */
function abbreviationOf(terms: readonly Term[]): string | undefined {
  const [only, ...more] = terms.filter(({ word }) => word.inBrackets);
  if (only === undefined || more.length > 0 || terms.length < 2 || only.phrase !== undefined)
    return undefined;
  const { text, kind } = recallWord(only.word);
  return kind === 'name' && text.length >= 2 && text.length <= 10 ? text : undefined;
}
