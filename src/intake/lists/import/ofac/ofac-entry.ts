import type { ImportedEntry, ImportedName } from '../../../../model/list-snapshot.ts';
import { isName } from '../../../../model/not-stated.ts';
import { cleanText, cutRemarks } from '../clean-text.ts';
import type { ImportDraft } from '../draft-import.ts';
import { knownIdentifier } from '../known-identifier.ts';
import { readRemarks } from '../read-remarks.ts';
import { uniqueNames } from '../unique-names.ts';

/** All that OFAC's files say of one entry, in whatever format they came. */
export interface OfacRecord {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly type: string;
  readonly programmes: readonly string[];
  readonly aliases: readonly ImportedName[];
  readonly countries: readonly string[];
  readonly vesselOwner: string;
  readonly remarks: string;
  /** Whether the remarks break off in their last part. */
  readonly cutOff: boolean;
  readonly rows: number;
}

/** The entry that a record makes. OFAC says no more of a company's kind than that it is neither person nor ship nor plane. */
export function ofacEntry(record: OfacRecord, draft: ImportDraft): ImportedEntry {
  const { id, at, rows } = record;
  const remarks = readRemarks(record.remarks, record.cutOff);
  const countries = draft.countries([...record.countries, ...remarks.countries], at);
  const names: ImportedName[] = [
    { text: cleanText(record.name), kind: 'main' },
    ...record.aliases,
    // The names in the remarks are those that OFAC calls weak.
    ...remarks.names.map(
      ({ text, former }): ImportedName => ({
        text: cleanText(text),
        kind: former ? 'former' : 'alias',
        weak: true,
      }),
    ),
  ];
  const identifiers = remarks.identifiers.map(({ label, value, country }) =>
    knownIdentifier(label, value, country, countries),
  );
  const owners = [
    ...(isName(record.vesselOwner) ? [{ name: record.vesselOwner, tie: 'owner' as const }] : []),
    ...remarks.linkedTo.filter(isName).map((name) => ({ name, tie: 'linked-to' as const })),
  ];
  const rest = cutRemarks(remarks.rest);
  return {
    id,
    names: uniqueNames(names),
    kind: KINDS.get(record.type.toLowerCase()) ?? 'other',
    countries,
    identifiers,
    programmes: [...record.programmes],
    ...(rest === undefined ? {} : { remarks: rest }),
    ...(owners.length === 0 ? {} : { owners }),
    rows,
    at,
  };
}

const KINDS: ReadonlyMap<string, ImportedEntry['kind']> = new Map([
  ['', 'organisation'],
  ['entity', 'organisation'],
  ['individual', 'individual'],
  ['vessel', 'vessel'],
  ['aircraft', 'aircraft'],
]);
