import { Reach } from '../../../model/listing.ts';
import { readTakenIn } from './read-scope.ts';

/** What remarks say about how far a listing goes. */
interface Limits {
  /** Whom it takes in beside the party that it names. */
  readonly reach: readonly Reach[];
  /** Whether the party itself is left out: only some of what it makes or does is meant. */
  readonly isLimited: boolean;
}

const EXCLUDED = '(?:excluded|debarred|suspended|prohibited|ineligible|barred|sanctioned|listed)';
/** SAM writes it of the makers that section 889 names: "The entity is not itself excluded." */
const NOT_ITSELF = new RegExp(
  `\\b(?:is|are) not (?:itself|themselves) ${EXCLUDED}\\b|\\b(?:itself|themselves) (?:is|are) not ${EXCLUDED}\\b`,
  'i',
);
/** Half or more of a party, in the words of the 50 % rule, the two near each other. */
const HALF_OWNED =
  /\b50 ?(?:%|percent\b|per cent\b)[^.;]{0,80}\bown|\bown(?:ed|s|ership)?\b[^.;]{0,80}\b50 ?(?:%|percent\b|per cent\b)/i;

/** Reads what remarks say about the scope of a listing. What they do not say in a way that is known stays in their words. */
export function readLimits(remarks: string): Limits {
  const reach = new Set(readTakenIn(remarks));
  if (HALF_OWNED.test(remarks)) reach.add('owned>=50%');
  return { reach: Reach.options.filter((word) => reach.has(word)), isLimited: NOT_ITSELF.test(remarks) };
}
