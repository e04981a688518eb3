import { compareNames, editBudget, type NameMatch } from './compare-names.ts';
import { editDistance } from './edit-distance.ts';
import type { PreparedName } from './prepare-name.ts';

/** A listed name that a query met, whose it is, and how they met. */
export interface NameHit<Bearer> {
  readonly bearer: Bearer;
  readonly listed: PreparedName;
  readonly match: NameMatch;
}

/** Finds the listed names that a query meets: just those, and all of those, that `compareNames` would find one by one. */
export interface NameIndex<Bearer> {
  find(query: PreparedName): readonly NameHit<Bearer>[];
}

interface Indexed<Bearer> {
  readonly bearer: Bearer;
  readonly name: PreparedName;
  readonly letters: number;
}

/** Vendor files repeat their vendors; this many distinct ones take a few megabytes. */
const REMEMBERED_QUERIES = 20_000;

/** Builds an index over names, so that a query is compared with the few that it can meet and not with all. */
export function indexNames<Bearer>(
  names: Iterable<{ readonly name: PreparedName; readonly bearer: Bearer }>,
): NameIndex<Bearer> {
  const byFolded = new Map<string, Indexed<Bearer>[]>();
  const byRareWord = new Map<string, Indexed<Bearer>[]>();
  const byLength = new Map<number, Indexed<Bearer>[]>();
  for (const { name, bearer } of names) {
    const indexed = { bearer, name, letters: lettersOf(name.folded) };
    addTo(byFolded, name.folded, indexed);
    addTo(byLength, name.folded.length, indexed);
    if (name.rareWord !== undefined) addTo(byRareWord, name.rareWord, indexed);
  }

  function* near(folded: string): Generator<Indexed<Bearer>> {
    const letters = lettersOf(folded);
    const reach = editBudget(folded, folded);
    for (let length = folded.length - reach; length <= folded.length + reach; length++) {
      for (const indexed of byLength.get(length) ?? []) {
        const budget = editBudget(folded, indexed.name.folded);
        // One edit adds at most one kind of letter and removes at most one.
        if (countBits(letters ^ indexed.letters) > 2 * budget) continue;
        if (editDistance(folded, indexed.name.folded, budget) !== undefined) yield indexed;
      }
    }
  }

  function candidates(query: PreparedName): readonly Indexed<Bearer>[] {
    const sameWord = query.rareWord === undefined ? [] : (byRareWord.get(query.rareWord) ?? []);
    const found = new Set([...(byFolded.get(query.folded) ?? []), ...near(query.folded), ...sameWord]);
    return found.size === 0 ? NONE : [...found];
  }

  // Whom a query meets depends on its folded form alone; the sentences, made afresh, also on its text and doubts.
  const remembered = new Map<string, readonly Indexed<Bearer>[]>();
  function recall(query: PreparedName): readonly Indexed<Bearer>[] {
    const known = remembered.get(query.folded);
    if (known !== undefined) return known;
    const found = candidates(query);
    // Taking out the oldest, one by one, would cost more than it saves: a map walks past all that were taken out of it.
    if (remembered.size >= REMEMBERED_QUERIES) remembered.clear();
    remembered.set(query.folded, found);
    return found;
  }

  return {
    find(query) {
      const found = recall(query);
      if (found === NONE) return NONE;
      return found.flatMap(({ bearer, name }) => {
        const match = compareNames(query, name);
        return match === undefined ? [] : [{ bearer, listed: name, match }];
      });
    },
  };
}

/** One array for all misses: in a batch nearly every query is one. */
const NONE: readonly never[] = Object.freeze([]);

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}

/** Which kinds of letters stand in `text`, a bit for each; far apart in letters is far apart in edits. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count++;
  }
  return count;
}
