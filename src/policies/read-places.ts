import type { Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import { parseWith } from '../model/parse.ts';
import { type PlaceSet, PlaceSets } from '../model/place.ts';
import { checkStructure } from './check-structure.ts';

/** The dated sets of countries, or what is wrong with them. */
export interface ReadPlaces {
  readonly places?: Record<string, PlaceSet>;
  readonly issues: readonly Issue[];
}

/** Reads `places.json`. */
export function readPlaces(file: JsonFile): ReadPlaces {
  const structure = checkStructure(file);
  if (structure.length > 0) return { issues: structure };
  const parsed = parseWith(PlaceSets, file.content, file.path);
  return 'value' in parsed ? { places: parsed.value.places, issues: [] } : { issues: parsed.issues };
}
