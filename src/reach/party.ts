import type { Screening } from '../model/match.ts';
import type { ScreeningBars } from '../model/policy.ts';
import type { Graph } from './graph/graph.ts';

/** A party that relations name, with what screening found about it. */
export interface RelatedParty {
  /** Who it is: parties with one key are one party. */
  readonly key: string;
  /** The name to show. */
  readonly name: string;
  readonly screenings: ReadonlyMap<string, Screening>;
  /** The keys of those whom it may be as well, by a near name or as one of several. */
  readonly mayBe: readonly string[];
}

/** Who owns and controls whom around a party, on one day as known on another. */
export interface Surroundings {
  /** By what is on record. */
  readonly recorded: Graph;
  /** The same with the owners that the question states; undefined when it states none. */
  readonly told: Graph | undefined;
  /** With what the question states of the party's own owners alone, as far as it does not contradict itself. */
  readonly alone: Graph | undefined;
  /** Everybody in these graphs, and the party itself. */
  readonly parties: readonly RelatedParty[];
}

/** A party (the vendor, or the maker of a part) with all that decides whether a listing reaches it. */
export interface ScreenedParty {
  readonly key: string;
  /** Whether it is known well enough that not finding it means something. */
  readonly identified: boolean;
  readonly around: Surroundings;
  /** What a match of names is worth. */
  readonly bars: ScreeningBars;
}
