import { type Assurance, reaches } from '../model/assurance.ts';
import type { PlainDate } from '../model/date.ts';
import type { FactOption, FactSet, FactState, UnknownReason } from '../model/fact-set.ts';

/** Why a value earns no credit; undefined when one of its statements does. Of several reasons, the nearest to credit. */
export function doubtAbout(
  option: FactOption,
  state: FactState,
  minimum: Assurance,
  asOf: PlainDate,
): UnknownReason | undefined {
  let doubt: UnknownReason = 'partial';
  for (const { covers, assurance, staleFrom } of option.support) {
    if (!covers) continue;
    if (state.needsAssurance && !reaches(assurance, minimum))
      doubt = doubt === 'stale' ? doubt : 'below-minimum';
    else if (staleFrom === undefined || asOf < staleFrom) return undefined;
    else doubt = 'stale';
  }
  return doubt;
}

/** Why a name, whose state this is, is not known, given the doubt about its value where it has one. */
export function reasonFor(
  name: string,
  state: FactState | undefined,
  facts: FactSet,
  doubt: UnknownReason | undefined,
): UnknownReason {
  if (facts.places.has(name)) return 'not-covered';
  if (doubt !== undefined) return doubt;
  if (state === undefined) return 'absent';
  return state.options.length > 0 ? 'contested' : (state.reason ?? 'absent');
}
