import { acronymsOf } from '../normalise/acronyms-of.ts';
import { consonantsOf } from '../normalise/skeleton.ts';
import type { PreparedName, Token } from '../normalise/token.ts';
import type { ScreeningIndex } from '../screening-index.ts';
import { frequencyOf, type PostingLists } from './posting-lists.ts';
import { TRIGRAMS, trigramsOf } from './trigrams.ts';
import { termOf } from './weigh-name.ts';
import { rarityOf, weighWord } from './word-weight.ts';

/** A listed name that may be meant, and how near it looks from afar. */
export interface Candidate {
  readonly name: number;
  readonly nearness: number;
  /** The cosine of the two names' trigrams, weighed by rarity. */
  readonly cosine: number;
}

/** The rarest trigrams of a query that make up this much of it lead to candidates; the common ones only cost time. */
const ENOUGH_OF_THE_QUERY = 0.8;
/** The words of this share of all names lead nowhere, unless they are few; trigrams of few names are all followed. */
const TOO_COMMON = 0.02;
const FEW = 300;
const WORDS_WEIGH = 0.6;
/** The same name comes first, whatever else is near. */
const SAME_KEY = 10;
/** Who is not even so near from afar is not looked at closely. It is no share of the nearest: a hit never hides another. */
const TOO_FAR = 0.15;

/** What is needed while one query runs; kept, because making it anew would cost more than the query. */
interface Workplace {
  readonly trigrams: Float32Array;
  readonly words: Float32Array;
  readonly touched: Uint32Array;
  count: number;
}
const workplaces = new WeakMap<ScreeningIndex, Workplace>();

/**
 * The `most` listed names that share the rarest trigrams and words with the query, the nearest first: of all entries, or of
 * those that `among` lets be found.
 */
export function findCandidates(
  index: ScreeningIndex,
  query: PreparedName,
  most: number,
  among?: (entry: number) => boolean,
): Candidate[] {
  const names = index.entryOf.length;
  const mostOften = Math.max(FEW, TOO_COMMON * names);
  const place = workplaceOf(index);
  place.count = 0;
  const own = trigramsOf(skeletonsOf(query));
  let mass = 0;
  // A slip makes trigrams that no name has; they lead nowhere.
  let known = 0;
  for (const trigram of own) {
    const term = index.trigramTerm[trigram] as number;
    const square = (index.trigramRarity[term] as number) ** 2;
    mass += square;
    if (term > 0) known += square;
  }
  const norm = Math.sqrt(mass) || 1;
  let followed = 0;
  for (const term of rarestFirst(index, own)) {
    const frequency = frequencyOf(index.byTrigram, term);
    if (frequency > FEW && followed >= ENOUGH_OF_THE_QUERY * known) break;
    const square = (index.trigramRarity[term] as number) ** 2;
    followed += square;
    addPostings(place, place.trigrams, index.byTrigram, term, square);
  }
  let all = 0;
  for (const token of query.tokens) {
    const term = index.terms.get(termOf(token));
    const frequency = term === undefined ? 0 : frequencyOf(index.byTerm, term);
    const weight = weighWord(token.kind, token.text.length, rarityOf(frequency, names), token.isAside);
    all += weight;
    if (term !== undefined && frequency <= mostOften)
      addPostings(place, place.words, index.byTerm, term, weight);
    if (token.isAbjad) {
      const next = query.tokens[query.tokens.indexOf(token) + 1];
      for (const name of index.consonants.get(consonantsOf(token.skeleton)) ?? [])
        addTo(place, place.words, name, weight);
      // An article weighs next to nothing; with the word that it is written to, it says as much as the two.
      if (next !== undefined)
        for (const name of index.consonants.get(consonantsOf(token.skeleton + next.skeleton)) ?? [])
          addTo(place, place.words, name, Math.max(weight, weightIn(index, next)));
    }
  }
  for (const name of index.keys.get(query.key) ?? []) addTo(place, place.words, name, SAME_KEY);
  for (const name of abbreviated(index, query)) addTo(place, place.words, name, all);
  const nearest = takeNearest(index, place, norm, all || 1, most, among);
  if (nearest.length === 0) return [];
  const overlapWith = makeOverlap(index, own);
  return nearest.map(({ name, nearness }) => ({
    name,
    nearness,
    cosine: overlapWith(name) / (norm * (index.norm[name] || 1)),
  }));
}

function skeletonsOf({ tokens }: PreparedName): string {
  let skeletons = '';
  for (const { skeleton } of tokens) skeletons += skeleton;
  return skeletons;
}

/** What the list makes a word say. */
function weightIn(index: ScreeningIndex, token: Token): number {
  const term = index.terms.get(termOf(token));
  const frequency = term === undefined ? 0 : frequencyOf(index.byTerm, term);
  const rarity = rarityOf(frequency, index.entryOf.length);
  return weighWord(token.kind, token.text.length, rarity, token.isAside);
}

/** The numbers of the trigrams that stand in any name, the rarest first. */
function rarestFirst(index: ScreeningIndex, trigrams: readonly number[]): number[] {
  // One number for both, because numbers sort several times as fast as what has to be looked up.
  const ranked: number[] = [];
  for (const trigram of trigrams) {
    const term = index.trigramTerm[trigram] as number;
    if (term > 0) ranked.push(frequencyOf(index.byTrigram, term) * TRIGRAMS + trigram);
  }
  ranked.sort((a, b) => a - b);
  return ranked.map((rank) => index.trigramTerm[rank % TRIGRAMS] as number);
}

function addPostings(
  place: Workplace,
  to: Float32Array,
  lists: PostingLists,
  term: number,
  value: number,
): void {
  const { trigrams, words, touched } = place;
  const { names, starts } = lists;
  const end = starts[term + 1] as number;
  let { count } = place;
  for (let at = starts[term] as number; at < end; at++) {
    const name = names[at] as number;
    if (trigrams[name] === 0 && words[name] === 0) touched[count++] = name;
    to[name] = (to[name] as number) + value;
  }
  place.count = count;
}

function addTo(place: Workplace, to: Float32Array, name: number, value: number): void {
  if (place.trigrams[name] === 0 && place.words[name] === 0) place.touched[place.count++] = name;
  to[name] = (to[name] as number) + value;
}

/** Reads and empties the workplace. */
function takeNearest(
  index: ScreeningIndex,
  { trigrams, words, touched, count }: Workplace,
  norm: number,
  all: number,
  most: number,
  among: ((entry: number) => boolean) | undefined,
): Omit<Candidate, 'cosine'>[] {
  for (let at = 0; at < count; at++) {
    const name = touched[at] as number;
    const cosine = (trigrams[name] as number) / (norm * (index.norm[name] || 1));
    const nearness = cosine + (WORDS_WEIGH * (words[name] as number)) / all;
    words[name] = nearness;
  }
  let bar = TOO_FAR;
  const found: Omit<Candidate, 'cosine'>[] = [];
  const keep = () => {
    found.sort(
      (a, b) => b.nearness - a.nearness || (index.rank[a.name] as number) - (index.rank[b.name] as number),
    );
    if (found.length > most) found.length = most;
  };
  for (let at = 0; at < count; at++) {
    const name = touched[at] as number;
    const nearness = words[name] as number;
    if (nearness >= bar && (among === undefined || among(index.entryOf[name] as number))) {
      found.push({ name, nearness });
      if (found.length >= 8 * most) {
        keep();
        bar = found[most - 1]?.nearness ?? bar;
      }
    }
    trigrams[name] = 0;
    words[name] = 0;
  }
  keep();
  return found;
}

/** The query that last held each trigram, by its number. */
const heldBy = new Uint32Array(TRIGRAMS + 1);
let queries = 0;

/** For a query, how much of its trigrams any listed name shares: the sum of the squared rarities, of common ones too. */
function makeOverlap(index: ScreeningIndex, own: readonly number[]): (name: number) => number {
  // Far before the numbers are used up, they begin anew.
  if (queries > 0xf0000000) {
    heldBy.fill(0);
    queries = 0;
  }
  const query = ++queries;
  const { trigramTerm, trigramsOf: trigrams, trigramStart, trigramRarity } = index;
  for (const trigram of own) heldBy[trigramTerm[trigram] as number] = query;
  return (name) => {
    let sum = 0;
    const end = trigramStart[name + 1] as number;
    for (let at = trigramStart[name] as number; at < end; at++) {
      const term = trigrams[at] as number;
      if (heldBy[term] === query) sum += (trigramRarity[term] as number) ** 2;
    }
    return sum;
  };
}

/** Names of which the query is the abbreviation, and those that are the query's. */
export function abbreviated(index: ScreeningIndex, query: PreparedName): number[] {
  const open = query.tokens.filter((token) => !token.isAside);
  const found: number[] = [];
  if (open.length === 1) found.push(...(index.abbreviations.get((open[0] as Token).text) ?? []));
  for (const acronym of acronymsOf(query)) found.push(...(index.keys.get(acronym) ?? []));
  return found;
}

function workplaceOf(index: ScreeningIndex): Workplace {
  const known = workplaces.get(index);
  if (known !== undefined) return known;
  const names = index.entryOf.length;
  const made = {
    trigrams: new Float32Array(names),
    words: new Float32Array(names),
    touched: new Uint32Array(names),
    count: 0,
  };
  workplaces.set(index, made);
  return made;
}
