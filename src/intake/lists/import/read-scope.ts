import { Reach } from '../../../model/listing.ts';

/** A name and what stands behind it about how far the listing goes. */
interface ScopedName {
  readonly name: string;
  /** The phrase about scope, verbatim. */
  readonly phrase?: string;
  readonly reach: readonly Reach[];
}

/** Whom a listing takes in beside the one it names. A part of the named one, such as a branch, is no other. */
const TAKEN_IN: ReadonlyMap<string, Reach | undefined> = new Map([
  ['subsidiary', 'subsidiaries'],
  ['subsidiaries', 'subsidiaries'],
  ['affiliate', 'affiliates'],
  ['affiliates', 'affiliates'],
  ['successor', 'successors'],
  ['successors', 'successors'],
  ['assignee', 'successors'],
  ['assignees', 'successors'],
  ['assigns', 'successors'],
  ...['predecessor', 'predecessors', 'parent', 'parents', 'sub-unit', 'sub-units', 'subunit', 'subunits']
    .concat(['branch', 'branches', 'division', 'divisions', 'unit', 'units'])
    .map((word) => [word, undefined] as const),
]);
const JOINTS = new Set(
  'and or any all of its their the thereof including with each such other direct indirect wholly-owned owned'.split(
    ' ',
  ),
);
const OPENING = /\s*[;,(]?\s*\b(?:and|or|including|with)\s+(?:any|all|each|its|their)\b/gi;
/** In front of such a phrase it says that they are not meant. */
const DENIED = /\b(?:not|without|excluding|except)\s*$/i;
/** No phrase about scope stands in a longer text. */
const LONGEST = 1000;

/**
 * Takes a phrase about scope off the end of a name: "X; and any successor, sub-unit, or subsidiary thereof" is X, and its
 * listing reaches successors and subsidiaries. A name in which anything else follows stays as it is.
 */
export function readScope(text: string): ScopedName {
  if (text.length > LONGEST) return { name: text, reach: [] };
  for (const { index } of text.matchAll(OPENING)) {
    const words =
      text
        .slice(index)
        .toLowerCase()
        .match(/[\p{L}\p{N}-]+/gu) ?? [];
    const taken = words.filter((word) => TAKEN_IN.has(word));
    if (index === 0 || taken.length === 0) continue;
    if (!words.every((word) => TAKEN_IN.has(word) || JOINTS.has(word))) continue;
    const reach = new Set(taken.map((word) => TAKEN_IN.get(word)));
    return {
      name: text.slice(0, index).trim(),
      phrase: text
        .slice(index)
        .replace(/^[\s;,(]+/, '')
        .replace(/[\s.)]+$/, ''),
      reach: Reach.options.filter((option) => reach.has(option)),
    };
  }
  return { name: text, reach: [] };
}

/** Whom a text says that a listing takes in beside the one it names: "and its subsidiaries", with anything behind it. */
export function readTakenIn(text: string): Reach[] {
  const reach = new Set<Reach | undefined>();
  for (const { index } of text.matchAll(OPENING)) {
    if (DENIED.test(text.slice(Math.max(0, index - 20), index))) continue;
    const rest = text.slice(index, index + LONGEST).replace(/^[\s;,(]+/, '');
    const [phrase = ''] = rest.split(/[.;]/, 1);
    for (const [word] of phrase.toLowerCase().matchAll(/[\p{L}\p{N}-]+/gu)) {
      if (!TAKEN_IN.has(word) && !JOINTS.has(word)) break;
      reach.add(TAKEN_IN.get(word));
    }
  }
  return Reach.options.filter((option) => reach.has(option));
}
