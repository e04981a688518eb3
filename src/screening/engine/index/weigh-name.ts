import type { PreparedName, Token } from '../normalise/token.ts';
import type { WeighedWord } from '../score/align-words.ts';
import type { ComparedName } from '../score/compare-prepared.ts';
import { lettersOf, type WordLikeness } from '../score/word-likeness.ts';
import type { IndexedWord, ScreeningIndex } from '../screening-index.ts';
import { frequencyOf } from './posting-lists.ts';
import { rarityOf, weighWord } from './word-weight.ts';

/** The term under which the index keeps a word: its meaning where the tables know one, else its sound. */
export function termOf({ concept, skeleton }: Pick<Token, 'concept' | 'skeleton'>): string {
  return concept === undefined ? skeleton : `@${concept}`;
}

/** How often the word of a query stands in the list; 0 where it does not. */
function frequencyIn(index: ScreeningIndex, token: Token): number {
  const term = index.terms.get(termOf(token));
  return term === undefined ? 0 : frequencyOf(index.byTerm, term);
}

/** A word with its weight in a list of `names` names, in `frequency` of which it stands. */
export function weighToken(token: Token, frequency: number, names: number): WeighedWord {
  return {
    text: token.text,
    skeleton: token.skeleton,
    kind: token.kind,
    concept: token.concept,
    isAbjad: token.isAbjad,
    isForeign: token.isForeign,
    letters: lettersOf(token.text),
    sounds: lettersOf(token.skeleton),
    weight: weighWord(token.kind, token.text.length, rarityOf(frequency, names), token.isAside),
  };
}

/**
 * The name of a query with the weights that the list gives its words; with `isComparedOften` they remember what they were
 * found to be to each word of the list.
 */
export function weighName(
  index: ScreeningIndex,
  prepared: PreparedName,
  country: string | undefined,
  isComparedOften: boolean,
): ComparedName {
  const names = index.entryOf.length;
  const words = prepared.tokens.map((token): WeighedWord => {
    const word = weighToken(token, frequencyIn(index, token), names);
    return isComparedOften ? { ...word, known: new Map<WeighedWord, WordLikeness | undefined>() } : word;
  });
  return { words, forms: prepared.forms, country };
}

/** A name of the list, as the index keeps it. */
export function listedName(index: ScreeningIndex, name: number): ComparedName {
  const words: WeighedWord[] = [];
  const end = index.wordStart[name + 1] as number;
  for (let at = index.wordStart[name] as number; at < end; at++)
    words.push(index.words[index.wordOf[at] as number] as IndexedWord);
  return {
    words,
    forms: index.formSets[index.formsOf[name] as number] ?? [],
    country: index.entries[index.entryOf[name] as number]?.country,
  };
}
