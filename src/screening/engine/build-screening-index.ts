import { invert, frequencyOf } from './index/posting-lists.ts';
import { TRIGRAMS, trigramsOf } from './index/trigrams.ts';
import { rarityOf, weighWord } from './index/word-weight.ts';
import { acronymsOf } from './normalise/acronyms-of.ts';
import { prepareName } from './normalise/prepare-name.ts';
import { consonantsOf } from './normalise/skeleton.ts';
import type { FoundForm, PreparedName, Token } from './normalise/token.ts';
import { identifierKey } from './score/compare-identifiers.ts';
import { lettersOf } from './score/word-likeness.ts';
import type { IndexedWord, ScreenedEntry, ScreeningIndex } from './screening-index.ts';

/**
 * Indexes the names and identifiers of entries, once for each snapshot of the lists. What `screen` finds does not depend
 * on the order of the entries, nor on that of their names.
 */
export function buildScreeningIndex(entries: readonly ScreenedEntry[]): ScreeningIndex {
  const tokens: (Token & { readonly term: number })[] = [];
  const wordIds = new Map<string, number>();
  const terms = new Map<string, number>();
  const consonants = new Map<string, number[]>();
  const abbreviations = new Map<string, number[]>();
  const keys = new Map<string, number[]>();
  const formIds = new Map<string, number>();
  const formSets: (readonly FoundForm[])[] = [];
  const entryOf: number[] = [];
  const placeOf: number[] = [];
  const wordStart: number[] = [0];
  const wordOf: number[] = [];
  const formsOf: number[] = [];
  const termsOfNames: number[][] = [];
  const trigramsOfNames: number[][] = [];

  function idOfWord(token: Token): number {
    const term = token.concept === undefined ? token.skeleton : `@${token.concept}`;
    const key = `${token.text} ${term} ${token.isAbjad} ${token.isAside}`;
    const known = wordIds.get(key);
    if (known !== undefined) return known;
    const termId = terms.get(term) ?? terms.size;
    terms.set(term, termId);
    tokens.push({ ...token, term: termId });
    wordIds.set(key, tokens.length - 1);
    return tokens.length - 1;
  }

  function idOfForms({ forms }: PreparedName): number {
    const key = forms.map(({ classes, countries }) => `${classes.join()}:${countries.join()}`).join(';');
    const known = formIds.get(key);
    if (known !== undefined) return known;
    formIds.set(key, formSets.length);
    formSets.push(forms);
    return formSets.length - 1;
  }

  entries.forEach((entry, at) => {
    entry.names.forEach(({ text }, place) => {
      const name = entryOf.length;
      const prepared = prepareName(text);
      entryOf.push(at);
      placeOf.push(place);
      const own = new Set<number>();
      for (const token of prepared.tokens) {
        const id = idOfWord(token);
        wordOf.push(id);
        own.add((tokens[id] as (typeof tokens)[number]).term);
        const bare = consonantsOf(token.skeleton);
        if (bare.length > 1) addOnce(consonants, bare, name);
      }
      wordStart.push(wordOf.length);
      termsOfNames.push([...own]);
      trigramsOfNames.push(trigramsOf(prepared.tokens.map((token) => token.skeleton).join('')));
      formsOf.push(idOfForms(prepared));
      addOnce(keys, prepared.key, name);
      for (const acronym of acronymsOf(prepared)) addOnce(abbreviations, acronym, name);
    });
  });

  const byTerm = invert(termsOfNames, terms.size);
  const byTrigram = invert(trigramsOfNames, TRIGRAMS);
  const names = entryOf.length;
  const words = tokens.map(
    (token): IndexedWord => ({
      text: token.text,
      skeleton: token.skeleton,
      kind: token.kind,
      concept: token.concept,
      isAbjad: token.isAbjad,
      letters: lettersOf(token.text),
      term: token.term,
      weight: weighWord(token.kind, token.text.length, rarityOf(frequencyOf(byTerm, token.term), names), token.isAside),
    }),
  );
  return {
    entries,
    identifiers: indexIdentifiers(entries),
    words,
    terms,
    consonants,
    abbreviations,
    keys,
    byTerm,
    byTrigram,
    entryOf: Uint32Array.from(entryOf),
    placeOf: Uint16Array.from(placeOf),
    wordStart: Uint32Array.from(wordStart),
    wordOf: Uint32Array.from(wordOf),
    norm: Float32Array.from(trigramsOfNames, (own) =>
      Math.sqrt(own.reduce((sum, trigram) => sum + rarityOf(frequencyOf(byTrigram, trigram), names) ** 2, 0)),
    ),
    formsOf: Uint16Array.from(formsOf),
    formSets,
  };
}

function indexIdentifiers(entries: readonly ScreenedEntry[]): Map<string, number[]> {
  const identifiers = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    for (const identifier of entry.identifiers ?? []) addOnce(identifiers, identifierKey(identifier), at);
  });
  return identifiers;
}

function addOnce(map: Map<string, number[]>, key: string, value: number): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else if (there.at(-1) !== value) there.push(value);
}
