import type { ImportedEntry, ImportedName } from '../../../../model/list-snapshot.ts';
import type { ListedOwner } from '../../../../model/listing.ts';
import { isName } from '../../../../model/not-stated.ts';
import { cleanText, cutRemarks, statedNames } from '../clean-text.ts';
import type { ImportDraft, TurnedAway } from '../draft-import.ts';
import { dayAfter } from '../read-list-date.ts';
import { uniqueNames } from '../unique-names.ts';
import {
  COUNTRY_PROPERTIES,
  type FtmEntity,
  IDENTIFIER_PROPERTIES,
  NAME_PROPERTIES,
  PARTY_KINDS,
  textsOf,
} from './ftm-entity.ts';

/** A line that holds an entity. */
export interface FtmLine extends Pick<TurnedAway, 'at' | 'cells'> {
  readonly entity: FtmEntity;
}

/** A party while the lines that speak of it are gathered. */
export interface FtmParty extends Omit<FtmLine, 'cells'> {
  readonly sanctions: FtmEntity[];
  readonly owners: ListedOwner[];
  rows: number;
}

/** The names of a party; its caption where it has no other. */
export function ftmNames(entity: FtmEntity): ImportedName[] {
  const names = NAME_PROPERTIES.flatMap(([property, kind, weak]) =>
    textsOf(entity, property).map((text): ImportedName => {
      const name = { text: cleanText(text), kind };
      return weak ? { ...name, weak } : name;
    }),
  );
  const unique = uniqueNames(names);
  const [caption] = statedNames([entity.caption ?? '']);
  if (unique.length === 0 && caption !== undefined) return [{ text: caption, kind: 'main' }];
  // Of several names the first is the main one; the others are as good.
  return unique.map((name, at) => (at > 0 && name.kind === 'main' ? { ...name, kind: 'alias' } : name));
}

/** The entry that a party makes, with the sanctions and the owners that other lines told. */
export function ftmEntry(
  { entity, at, rows, sanctions, owners }: FtmParty,
  draft: ImportDraft,
): ImportedEntry {
  const countries = draft.countries(
    COUNTRY_PROPERTIES.flatMap((property) => textsOf(entity, property)).map(countryOf),
    at,
  );
  const said = (property: string) => [
    ...new Set(sanctions.flatMap((sanction) => textsOf(sanction, property))),
  ];
  const remarks = cutRemarks(
    [...said('provisions'), ...said('reason'), ...textsOf(entity, 'notes')].map(cleanText),
  );
  const authority = said('authority').map(cleanText).join('; ');
  return {
    id: cleanText(entity.id) || 'no-id',
    names: ftmNames(entity),
    kind: PARTY_KINDS.get(entity.schema) ?? 'other',
    countries,
    identifiers: IDENTIFIER_PROPERTIES.flatMap(([property, scheme]) =>
      textsOf(entity, property)
        .map(cleanText)
        .filter(isName)
        .map((value) => ({ scheme, value })),
    ),
    programmes: [
      ...new Set([...said('programId'), ...said('program'), ...textsOf(entity, 'topics')].map(cleanText)),
    ].filter((programme) => programme !== ''),
    ...(authority === '' ? {} : { authority }),
    ...listedOf(sanctions, at, draft),
    ...(remarks === undefined ? {} : { remarks }),
    ...(owners.length === 0 ? {} : { owners }),
    rows,
    at,
  };
}

/** `gb-sct` is a part of the country `gb`. */
export function countryOf(code: string): string {
  return /^[a-z]{2}-[a-z]+$/.test(code) ? code.slice(0, 2) : cleanText(code);
}

/** Listed from the first of its sanctions, until the last of them has ended. */
function listedOf(
  sanctions: readonly FtmEntity[],
  at: string,
  draft: ImportDraft,
): Pick<ImportedEntry, 'listed'> {
  const days = (entity: FtmEntity, property: string, tail: string) =>
    textsOf(entity, property).flatMap(
      (text) => draft.date(cleanText(text).slice(0, 10), 'iso', tail, at) ?? [],
    );
  const starts = sanctions.map(
    (sanction) => [...days(sanction, 'listingDate', START), ...days(sanction, 'startDate', START)].sort()[0],
  );
  const ends = sanctions.map((sanction) =>
    days(sanction, 'endDate', 'no end of the listing is known').sort().at(-1),
  );
  const from = starts.includes(undefined) ? undefined : [...starts].sort()[0];
  const last = ends.includes(undefined) ? undefined : [...ends].sort().at(-1);
  return draft.listed({ from, to: last === undefined ? undefined : dayAfter(last) }, at);
}
const START = 'it is not known since when it is listed';

/** `51`, `51.5%`: a share as a fraction of 1. Anything else is not known. */
export function ftmShare(texts: readonly string[]): number | undefined {
  const [, percent] = /^(\d{1,3}(?:\.\d+)?) ?%?$/.exec(texts[0]?.trim() ?? '') ?? [];
  const share = Number(percent) / 100;
  return percent !== undefined && share <= 1 ? share : undefined;
}
