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
  /** The owners that somebody named for the question's day. */
  readonly owners?: readonly ScreenedOwner[];
  /** Whether those are all that matter for a listing that reaches beyond the names on it. */
  readonly ownersKnown: boolean;
}
