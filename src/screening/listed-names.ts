import { LEAST_SCORE } from '../model/policy.ts';
import { remember } from '../model/remember.ts';
import { buildScreeningIndex } from './engine/build-screening-index.ts';
import { type NameHit, screen } from './engine/screen.ts';

/** A listed name that was met, with everybody who bears it. */
interface NameMet<Bearer> {
  readonly hit: NameHit;
  readonly bearers: readonly Bearer[];
}

/** Finds the listed names that a name may mean, the nearest first. */
export interface ListedNames<Bearer> {
  find(name: string): readonly NameMet<Bearer>[];
}

/** Nearly every name has fewer; where one has as many, all that are near are looked for. */
const FEW_NAMES = 30;
/** A name that is near to so many distinct ones means anybody. */
const MOST_NAMES = 300;
/** Vendor files repeat their vendors; this many distinct ones take a few megabytes. */
const REMEMBERED_QUERIES = 20_000;
/** One array for all misses: in a batch nearly every name is one. */
const NOBODY: readonly never[] = Object.freeze([]);

/**
 * Makes listed names ready to be searched; that takes its time, and is done when somebody first searches. The same name on many
 * lists is one name here: else those that are near it would push each other out of what is looked at.
 */
export function indexListedNames<Bearer>(
  names: Iterable<{ readonly text: string; readonly bearer: Bearer }>,
): ListedNames<Bearer> {
  const bearers = new Map<string, Bearer[]>();
  for (const { text, bearer } of names) {
    const there = bearers.get(text);
    if (there === undefined) bearers.set(text, [bearer]);
    else there.push(bearer);
  }
  const texts = [...bearers.keys()];
  // Where nobody is listed, no name needs to be taken apart.
  if (texts.length === 0) return { find: () => NOBODY };
  let index: ReturnType<typeof buildScreeningIndex> | undefined;
  const search = (name: string): readonly NameMet<Bearer>[] => {
    index ??= buildScreeningIndex(texts.map((text) => ({ id: text, names: [{ text }] })));
    const few = screen(index, { names: [name] }, { limit: FEW_NAMES, minScore: LEAST_SCORE });
    if (few.length === 0) return NOBODY;
    // Those of one list must not hide that of another: a near name that is not looked at would be a miss.
    const hits =
      few.length < FEW_NAMES
        ? few
        : screen(index, { names: [name] }, { limit: MOST_NAMES, minScore: LEAST_SCORE });
    return hits.map((hit) => ({ hit, bearers: bearers.get(hit.name) ?? [] }));
  };
  return { find: remember(search, { most: REMEMBERED_QUERIES }) };
}
