import { editDistance } from './edit-distance.ts';
import type { PreparedName } from './prepare-name.ts';

/** The ways in which two names can meet, the closest first. */
export const MEETINGS = [
  'identical',
  'same',
  'same-in-doubt',
  'one-letter',
  'two-letters',
  'rare-word',
] as const;

/** How two names meet: by which way, whether that is enough to be the same party, and the sentence part that says so. */
export interface NameMatch {
  readonly kind: 'exact' | 'possible';
  readonly meeting: (typeof MEETINGS)[number];
  readonly explanation: string;
}

const MOST_EDITS = 2;

/**
 * How many letters two names may differ in and still be near: always fewer than half of the shorter one, because below
 * that nothing but chance is left in common. Any two names of two letters are two edits apart.
 */
export function editBudget(a: string, b: string): number {
  return Math.max(0, Math.min(MOST_EDITS, Math.ceil(Math.min(a.length, b.length) / 2) - 1));
}

/**
 * Holds a name that was asked for against one that stands somewhere. Equal folded names are the same name, unless one
 * of the two is weak or unverified. A few letters' difference, or a rare first word in common, makes a possible match:
 * enough that nobody may call it a miss, too little to call it a hit. Undefined when they have nothing to do with each other.
 */
export function compareNames(query: PreparedName, listed: PreparedName): NameMatch | undefined {
  // A text of blanks is no name, and two of them are not the same one.
  if (query.folded === '' || listed.folded === '') return undefined;
  if (query.folded === listed.folded) return sameName(query, listed);
  const distance = editDistance(query.folded, listed.folded, editBudget(query.folded, listed.folded));
  if (distance !== undefined) {
    const meeting = distance === 1 ? 'one-letter' : 'two-letters';
    const letters = distance === 1 ? 'one letter' : 'two letters';
    return { kind: 'possible', meeting, explanation: `${letters} apart from "${listed.text}"` };
  }
  if (query.rareWord !== undefined && query.rareWord === listed.rareWord) {
    return {
      kind: 'possible',
      meeting: 'rare-word',
      explanation: `begins with the same rare word as "${listed.text}"`,
    };
  }
  return undefined;
}

function sameName(query: PreparedName, listed: PreparedName): NameMatch {
  const isIdentical = query.text === listed.text;
  const aside = isIdentical ? '' : ' (legal form, script and punctuation aside)';
  const explanation = `same name as "${listed.text}"${aside}`;
  if (listed.doubt !== undefined)
    return { kind: 'possible', meeting: 'same-in-doubt', explanation: `${explanation}, ${listed.doubt}` };
  if (query.doubt !== undefined)
    return {
      kind: 'possible',
      meeting: 'same-in-doubt',
      explanation: `${explanation}, if "${query.text}" is who is meant`,
    };
  return { kind: 'exact', meeting: isIdentical ? 'identical' : 'same', explanation };
}
