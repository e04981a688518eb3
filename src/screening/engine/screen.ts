import { findCandidates } from './index/find-candidates.ts';
import { frequencyOf } from './index/posting-lists.ts';
import { rarityOf, weighWord } from './index/word-weight.ts';
import { prepareName } from './normalise/prepare-name.ts';
import type { PreparedName } from './normalise/token.ts';
import type { WeighedWord } from './score/align-words.ts';
import { type ComparedName, comparePrepared } from './score/compare-prepared.ts';
import { lettersOf } from './score/word-likeness.ts';
import type { IndexedWord, ScreeningIndex } from './screening-index.ts';

export interface NameHit { score: number; entry: number; name: string; values: object; kind: string }

export function screen(
  index: ScreeningIndex,
  query: { readonly names: readonly string[]; readonly country?: string },
  options: { readonly limit: number; readonly minScore: number },
): NameHit[] {
  const best = new Map<number, NameHit>();
  for (const text of query.names) {
    const prepared = prepareName(text);
    const side = weighQuery(index, prepared, query.country);
    for (const { name, cosine } of findCandidates(index, prepared, 24)) {
      const listed = listedName(index, name);
      const { score, values } = comparePrepared(side, listed, cosine);
      const entry = index.entryOf[name] as number;
      const there = best.get(entry);
      if (there === undefined || there.score < score)
        best.set(entry, { score, entry, name: index.entries[entry]?.names[index.placeOf[name] as number]?.text ?? '', values, kind: 'possible' });
    }
  }
  return [...best.values()].filter((hit) => hit.score >= options.minScore).sort((a, b) => b.score - a.score).slice(0, options.limit);
}

function weighQuery(index: ScreeningIndex, prepared: PreparedName, country: string | undefined): ComparedName {
  const names = index.entryOf.length;
  const words = prepared.tokens.map((token): WeighedWord => {
    const term = index.terms.get(token.concept === undefined ? token.skeleton : `@${token.concept}`);
    const frequency = term === undefined ? 0 : frequencyOf(index.byTerm, term);
    return {
      text: token.text,
      skeleton: token.skeleton,
      kind: token.kind,
      concept: token.concept,
      isAbjad: token.isAbjad,
      letters: lettersOf(token.text),
      weight: weighWord(token.kind, token.text.length, rarityOf(frequency, names), token.isAside),
    };
  });
  return { words, forms: prepared.forms, key: prepared.key, ...(country === undefined ? {} : { country }) };
}

function listedName(index: ScreeningIndex, name: number): ComparedName {
  const words: WeighedWord[] = [];
  for (let at = index.wordStart[name] as number; at < (index.wordStart[name + 1] as number); at++)
    words.push(index.words[index.wordOf[at] as number] as IndexedWord);
  return { words, forms: index.formSets[index.formsOf[name] as number] ?? [], key: '' };
}
