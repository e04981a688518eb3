import type { Match } from '../../model/match.ts';
import type { Question } from '../../model/question.ts';
import type { ScreenedOwner } from '../../reach/party.ts';
import { type Subject, screenOwner } from '../hold-against-lists.ts';
import type { Prepared } from '../prepare.ts';

/** A list entry that may mean the vendor, one of its owners, or the maker of a part. */
export interface ListingMet {
  readonly match: Match;
  /** Whose listing it may be: the vendor's, or that of a part. */
  readonly of: 'vendor' | 'component';
  /** Whether it was met through an owner. */
  readonly isOwner: boolean;
  /** Who was met. */
  readonly name: string;
}

/** Every list entry that may bear on the question on some day, of whatever programme. */
export function listingsMet(question: Question, subject: Subject, prepared: Prepared): ListingMet[] {
  const { vendor, screenings, makers } = subject;
  const owners = vendor.ownership
    .flatMap((statement) => statement.owners)
    .map((owner) => screenOwner(owner, question, prepared));
  return [
    ...[...screenings.values()]
      .flatMap(({ matches }) => matches)
      .map((match): ListingMet => ({ match, of: 'vendor', isOwner: false, name: vendor.name })),
    ...metByOwners(owners, 'vendor', prepared),
    ...makers
      .filter((maker) => maker !== undefined)
      .flatMap((maker) => [
        ...[...maker.screenings.values()]
          .flatMap(({ matches }) => matches)
          .map((match): ListingMet => ({ match, of: 'component', isOwner: false, name: maker.name })),
        ...metByOwners(maker.owners ?? [], 'component', prepared),
      ]),
  ];
}

/** Owners count only for programmes that reach beyond the names on their list. */
function metByOwners(
  owners: readonly ScreenedOwner[],
  of: ListingMet['of'],
  { lists }: Prepared,
): ListingMet[] {
  return owners.flatMap(({ owner, screenings }) =>
    [...screenings.values()]
      .filter(({ program }) => lists.get(program)?.reach.some((reach) => reach !== 'named'))
      .flatMap(({ matches }) => matches)
      .map((match): ListingMet => ({ match, of, isOwner: true, name: owner.name })),
  );
}
