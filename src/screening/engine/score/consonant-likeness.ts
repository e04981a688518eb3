import { EDIT, editCost } from '../normalise/edit-distance.ts';
import { consonantsOf, strictConsonantsOf } from '../normalise/skeleton.ts';

/** Consonants of one kind, not one letter: a b for a p, an r for an l. */
const LIKE_CONSONANTS = 0.85;
/** A consonant more, less or another. */
const NEAR_CONSONANTS = 0.78;

/**
 * How alike the skeleton of a word that was written without most of its vowels is to one that has them, from 0 to 1; undefined where
 * they have nothing to do with each other. The vowels that it writes, the long ones, should stand in the other as
 * well.
 */
export function likenessOfConsonants(abjad: string, full: string): number | undefined {
  const [x, y] = [strictConsonantsOf(abjad), strictConsonantsOf(full)];
  if (Math.min(x.length, y.length) < 2) return undefined;
  if (x === y) {
    let at = 0;
    for (let letter = 0; letter < full.length; letter++) if (isHeardAs(abjad[at], full[letter])) at++;
    const hasVowels = at === abjad.length;
    return (x.length > 2 ? 0.9 : 0.8) + (hasVowels ? 0.06 : -0.05);
  }
  const coarse = consonantsOf(abjad);
  if (coarse.length > 2 && coarse === consonantsOf(full)) return LIKE_CONSONANTS;
  const edits = editCost(x, y, EDIT) / EDIT;
  return edits <= 1 && Math.min(x.length, y.length) > 3 ? NEAR_CONSONANTS : undefined;
}

/** One letter of Arabic and Hebrew is both v and the long o or u. */
function isHeardAs(letter: string | undefined, other: string | undefined): boolean {
  return letter === other || (letter === 'v' && other === 'u');
}
