import { consonantsOf } from '../normalise/skeleton.ts';
import type { PreparedName } from '../normalise/token.ts';
import { acronymsOf } from '../normalise/acronyms-of.ts';
import type { ScreeningIndex } from '../screening-index.ts';
import { frequencyOf, type PostingLists } from './posting-lists.ts';
import { trigramsOf } from './trigrams.ts';
import { rarityOf, weighWord } from './word-weight.ts';

/** A listed name that may be meant, and how near it looks from afar. */
export interface Candidate {
  readonly name: number;
  readonly nearness: number;
  /** The cosine of the two names' trigrams, weighed by rarity. */
  readonly cosine: number;
}

/** A trigram or word of a tenth of all names leads nowhere. */
const TOO_COMMON = 0.1;
/** So few names are read whole, however common their trigrams are. */
const FEW = 2000;
const WORDS_WEIGH = 0.6;

/** What is needed while one query runs; kept, because making it anew would cost more than the query. */
interface Workplace {
  readonly trigrams: Float32Array;
  readonly words: Float32Array;
  readonly touched: Uint32Array;
}
const workplaces = new WeakMap<ScreeningIndex, Workplace>();

/** The `most` listed names that share the rarest trigrams and words with the query, the nearest first. */
export function findCandidates(index: ScreeningIndex, query: PreparedName, most: number): Candidate[] {
  const names = index.entryOf.length;
  const { trigrams, words, touched } = workplaceOf(index);
  let count = 0;
  const add = (to: Float32Array, name: number, value: number) => {
    if (trigrams[name] === 0 && words[name] === 0) touched[count++] = name;
    to[name] = (to[name] as number) + value;
  };
  const addAll = (lists: PostingLists, term: number, to: Float32Array, value: number) => {
    const end = lists.starts[term + 1] as number;
    for (let at = lists.starts[term] as number; at < end; at++) add(to, lists.names[at] as number, value);
  };

  let norm = 0;
  for (const trigram of trigramsOf(query.tokens.map((token) => token.skeleton).join(''))) {
    const frequency = frequencyOf(index.byTrigram, trigram);
    const rarity = rarityOf(frequency, names);
    norm += rarity * rarity;
    if (frequency > 0 && frequency <= Math.max(FEW, TOO_COMMON * names))
      addAll(index.byTrigram, trigram, trigrams, rarity * rarity);
  }
  norm = Math.sqrt(norm);
  let all = 0;
  for (const token of query.tokens) {
    const term = index.terms.get(token.concept === undefined ? token.skeleton : `@${token.concept}`);
    const frequency = term === undefined ? 0 : frequencyOf(index.byTerm, term);
    const weight = weighWord(token.kind, token.text.length, rarityOf(frequency, names), token.isAside);
    all += weight;
    if (term !== undefined && frequency <= Math.max(FEW, TOO_COMMON * names))
      addAll(index.byTerm, term, words, weight);
    if (token.isAbjad)
      for (const name of index.consonants.get(consonantsOf(token.skeleton)) ?? []) add(words, name, weight);
  }
  for (const name of index.keys.get(query.key) ?? []) add(words, name, 10);
  for (const name of abbreviated(index, query)) add(words, name, all);

  const found: Candidate[] = [];
  let least = 0;
  for (let at = 0; at < count; at++) {
    const name = touched[at] as number;
    const cosine = (trigrams[name] as number) / ((norm || 1) * (index.norm[name] || 1));
    const nearness = cosine + (WORDS_WEIGH * (words[name] as number)) / (all || 1);
    trigrams[name] = 0;
    words[name] = 0;
    if (nearness < least) continue;
    found.push({ name, nearness, cosine });
    if (found.length >= 8 * most) {
      keepNearest(index, found, most);
      least = found.at(-1)?.nearness ?? 0;
    }
  }
  keepNearest(index, found, most);
  return found;
}

/** Names of which the query is the abbreviation, and those that are the query's. */
export function abbreviated(index: ScreeningIndex, query: PreparedName): number[] {
  const [only, ...more] = query.tokens.filter((token) => !token.isAside);
  const short = only !== undefined && more.length === 0 ? (index.abbreviations.get(only.text) ?? []) : [];
  return [...short, ...acronymsOf(query).flatMap((acronym) => index.keys.get(acronym) ?? [])];
}

function keepNearest(index: ScreeningIndex, found: Candidate[], most: number): void {
  found.sort((a, b) => b.nearness - a.nearness || compareNames(index, a.name, b.name));
  if (found.length > most) found.length = most;
}

/** By id and text, so that the order of the list plays no part. */
function compareNames(index: ScreeningIndex, a: number, b: number): number {
  const keyOf = (name: number) => {
    const entry = index.entries[index.entryOf[name] as number];
    return [entry?.id ?? '', entry?.names[index.placeOf[name] as number]?.text ?? ''] as const;
  };
  const [x, y] = [keyOf(a), keyOf(b)];
  if (x[0] !== y[0]) return x[0] < y[0] ? -1 : 1;
  if (x[1] !== y[1]) return x[1] < y[1] ? -1 : 1;
  return 0;
}

function workplaceOf(index: ScreeningIndex): Workplace {
  const known = workplaces.get(index);
  if (known !== undefined) return known;
  const names = index.entryOf.length;
  const made = {
    trigrams: new Float32Array(names),
    words: new Float32Array(names),
    touched: new Uint32Array(names),
  };
  workplaces.set(index, made);
  return made;
}
