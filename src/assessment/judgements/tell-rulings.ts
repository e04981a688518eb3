import type { PlainDate } from '../../model/date.ts';
import type { MatchRuling } from '../../model/match.ts';
import type { VendorRecord } from '../../model/vendor.ts';
import type { Prepared } from '../prepare.ts';
import { recogniseParty } from '../recognise-party.ts';

/** What people have judged of a vendor and an entry, by the programme of its list and its id there. */
export type RulingOf = (program: string, entry: string) => MatchRuling | undefined;

/** Looks up what people have judged of a vendor by today, as a verdict would hear it. */
export function tellRulings(record: VendorRecord, prepared: Prepared, today: PlainDate): RulingOf {
  if (prepared.judgementIndex.size === 0) return () => undefined;
  const { screenings } = recogniseParty(record, prepared.registersOn(today));
  return (program, entry) =>
    screenings.get(program)?.matches.find((match) => match.entry.id === entry)?.ruling;
}
