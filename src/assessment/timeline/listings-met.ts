import type { Match } from '../../model/match.ts';
import type { Question } from '../../model/question.ts';
import { type Subject, screenOwner } from '../hold-against-lists.ts';
import type { Prepared } from '../prepare.ts';

/** A list entry that may mean the vendor, one of its owners, or the maker of a part. */
export interface ListingMet {
  readonly match: Match;
  /** Who was met there: `vendor`, or the owner or the maker of that name. */
  readonly who: 'vendor' | 'owner' | 'maker';
  readonly name: string;
}

/** Every list entry that may bear on the question on some day, of whatever programme. */
export function listingsMet(question: Question, subject: Subject, prepared: Prepared): ListingMet[] {
  const { vendor, screenings, makers } = subject;
  const owners = vendor.ownership
    .flatMap((statement) => statement.owners)
    .map((owner) => screenOwner(owner, question, prepared));
  const parts = makers.filter((maker) => maker !== undefined);
  const met = (
    who: ListingMet['who'],
    name: string,
    found: { readonly screenings: Subject['screenings'] },
  ): ListingMet[] =>
    [...found.screenings.values()].flatMap(({ matches }) => matches.map((match) => ({ match, who, name })));
  return [
    ...met('vendor', vendor.name, { screenings }),
    ...owners.flatMap((screened) => met('owner', screened.owner.name, screened)),
    ...parts.flatMap((maker) => [
      ...met('maker', maker.name, maker),
      ...(maker.owners ?? []).flatMap((screened) => met('owner', screened.owner.name, screened)),
    ]),
  ];
}
