import type { DatedInterval } from '../model/interval.ts';
import type { Screening } from '../model/match.ts';
import type { Owner } from '../model/vendor.ts';

/** An owner with what screening found about it. */
export interface ScreenedOwner {
  readonly owner: Owner;
  readonly screenings: ReadonlyMap<string, Screening>;
}

/** A party (the vendor, or the maker of a part) with all that decides whether a listing reaches it. */
export interface ScreenedParty {
  readonly name: string;
  /** Whether it is known well enough that not finding it means something. */
  readonly identified: boolean;
  readonly screenings: ReadonlyMap<string, Screening>;
  /** Its owners on the question's day; undefined when nobody said who they are. */
  readonly owners?: readonly ScreenedOwner[];
}

/** The ownership that holds on the question's day, of statements with a `DatedInterval`: the newest published. */
export function newest<T extends DatedInterval>(statements: readonly T[]): T | undefined {
  return [...statements].sort((a, b) =>
    a.published < b.published ? 1 : a.published > b.published ? -1 : a.from < b.from ? 1 : -1,
  )[0];
}
