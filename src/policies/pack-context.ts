import type { PlaceSet } from '../model/place.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/**
 * What names in rules and policies are looked up in. A part whose own file could not be read is left out, so that its
 * faults are told once instead of once for every name.
 */
export interface PackContext {
  readonly vocabulary?: Vocabulary;
  readonly places?: Readonly<Record<string, PlaceSet>>;
}
