import type { Identifier } from '../../model/identifier.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';
import { identifierKey } from '../identifier-key.ts';
import { frequencyOf, invert } from './index/posting-lists.ts';
import { TRIGRAMS, trigramsOf } from './index/trigrams.ts';
import { termOf, weighToken } from './index/weigh-name.ts';
import { rarityOf } from './index/word-weight.ts';
import { acronymsOf } from './normalise/acronyms-of.ts';
import { prepareName } from './normalise/prepare-name.ts';
import { consonantsOf } from './normalise/skeleton.ts';
import type { FoundForm, PreparedName, Token } from './normalise/token.ts';
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
  const trigramTerm = new Uint16Array(TRIGRAMS);
  let trigramTerms = 1;

  function idOfTrigram(trigram: number): number {
    const known = trigramTerm[trigram] as number;
    if (known > 0) return known;
    trigramTerm[trigram] = trigramTerms;
    return trigramTerms++;
  }

  function idOfWord(token: Token): number {
    const term = termOf(token);
    const key = `${token.text} ${token.kind} ${term} ${token.isForeign} ${token.isAbjad} ${token.isAside}`;
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
      const skeletons = prepared.tokens.map((token) => token.skeleton).join('');
      trigramsOfNames.push(trigramsOf(skeletons).map(idOfTrigram));
      formsOf.push(idOfForms(prepared));
      addOnce(keys, prepared.key, name);
      for (const acronym of acronymsOf(prepared)) addOnce(abbreviations, acronym, name);
    });
  });

  const byTerm = invert(termsOfNames, terms.size);
  const byTrigram = invert(trigramsOfNames, trigramTerms);
  const names = entryOf.length;
  const words = tokens.map(
    (token): IndexedWord => ({
      ...weighToken(token, frequencyOf(byTerm, token.term), names),
      term: token.term,
    }),
  );
  const rank = rankNames(entries);
  const identifiersOf = entries.map((entry) => (entry.identifiers ?? []).map(parseIdentifier));
  const trigramRarity = Float32Array.from({ length: trigramTerms }, (_, term) =>
    rarityOf(frequencyOf(byTrigram, term), names),
  );
  return {
    entries,
    identifiers: indexIdentifiers(identifiersOf),
    identifiersOf,
    firstNameOf: findFirstNames(entries, rank, entryOf),
    words,
    terms,
    consonants,
    abbreviations,
    keys,
    byTerm,
    trigramTerm,
    byTrigram,
    trigramRarity,
    trigramStart: startsOf(trigramsOfNames),
    trigramsOf: Uint16Array.from(trigramsOfNames.flat()),
    rank,
    entryOf: Uint32Array.from(entryOf),
    placeOf: Uint16Array.from(placeOf),
    wordStart: Uint32Array.from(wordStart),
    wordOf: Uint32Array.from(wordOf),
    norm: Float32Array.from(trigramsOfNames, (own) =>
      Math.sqrt(own.reduce((sum, trigram) => sum + (trigramRarity[trigram] as number) ** 2, 0)),
    ),
    formsOf: Uint16Array.from(formsOf),
    formSets,
  };
}

function startsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] as number) + list.length;
  });
  return starts;
}

function rankNames(entries: readonly ScreenedEntry[]): Uint32Array {
  const names = entries.flatMap(({ id, names: own }) => own.map(({ text }) => ({ id, text })));
  const order = names.map((_, at) => at);
  order.sort((x, y) => {
    const [a, b] = [names[x], names[y]];
    if (a === undefined || b === undefined || (a.id === b.id && a.text === b.text)) return x - y;
    return a.id < b.id || (a.id === b.id && a.text < b.text) ? -1 : 1;
  });
  const rank = new Uint32Array(names.length);
  order.forEach((name, place) => {
    rank[name] = place;
  });
  return rank;
}

function findFirstNames(
  entries: readonly ScreenedEntry[],
  rank: Uint32Array,
  entryOf: readonly number[],
): (number | undefined)[] {
  const first = new Array<number | undefined>(entries.length).fill(undefined);
  entryOf.forEach((entry, name) => {
    const there = first[entry];
    if (there === undefined || (rank[name] as number) < (rank[there] as number)) first[entry] = name;
  });
  return first;
}

function indexIdentifiers(identifiersOf: readonly (readonly Identifier[])[]): Map<string, number[]> {
  const identifiers = new Map<string, number[]>();
  identifiersOf.forEach((own, at) => {
    for (const identifier of own) addOnce(identifiers, identifierKey(identifier), at);
  });
  return identifiers;
}

function addOnce(map: Map<string, number[]>, key: string, value: number): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else if (there.at(-1) !== value) there.push(value);
}
