import type { Match } from '../../model/match.ts';
import type { Subject } from '../hold-against-lists.ts';
import type { PlacedParty } from '../place-party.ts';
import type { Prepared } from '../prepare.ts';

/** A list entry that may mean the vendor, the maker of a part, or somebody whom relations connect with them. */
export interface ListingMet {
  readonly match: Match;
  /** Whose listing it may be: the vendor's, or that of a part. */
  readonly of: 'vendor' | 'component';
  /** Whether it was met through relations: an owner, or whoever else is connected. */
  readonly isRelated: boolean;
  /** Who was met. */
  readonly name: string;
}

/** Every list entry that may bear on the question on some day, of whatever programme. */
export function listingsMet({ placed, parts }: Subject, prepared: Prepared): ListingMet[] {
  return [
    ...metAround(placed, 'vendor', prepared),
    ...parts.known.flatMap((maker) => metAround(maker, 'component', prepared)),
  ];
}

/** Others count where the programme reaches beyond names, or a renaming may make them the party itself. */
function metAround(
  { party, parties, links }: PlacedParty,
  of: ListingMet['of'],
  { lists }: Prepared,
): ListingMet[] {
  const isRenamed = links.some(({ relation }) => relation.kind === 'rename');
  const reachesOthers = (program: string) =>
    isRenamed || lists.get(program)?.reach.some((reach) => reach !== 'named') === true;
  const met = new Map<string, ListingMet>();
  for (const { key, name, screenings } of parties)
    for (const { program, matches } of screenings.values()) {
      const isRelated = key !== party.key;
      if (isRelated && !reachesOthers(program)) continue;
      for (const match of matches) {
        const about = JSON.stringify([key, program, match.entry.id]);
        if (!met.has(about)) met.set(about, { match, of, isRelated, name });
      }
    }
  return [...met.values()];
}
