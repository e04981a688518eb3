import type { IdentifierInput } from '../../../../model/identifier.ts';
import type { ImportedEntry, ImportedName } from '../../../../model/list-snapshot.ts';
import { Reach } from '../../../../model/listing.ts';
import { isName } from '../../../../model/not-stated.ts';
import { show } from '../../../../model/parse.ts';
import { cleanText, cutRemarks, statedText } from '../clean-text.ts';
import type { ImportDraft, RowReading } from '../draft-import.ts';
import { dayAfter } from '../read-list-date.ts';
import { readScope } from '../read-scope.ts';
import { shortDigest } from '../settle-ids.ts';
import { uniqueNames } from '../unique-names.ts';
import { NAME_FIELDS, type OwnField } from './list-map.ts';
import type { OwnColumns } from './own-columns.ts';

/** One row of an own list, from CSV or JSON. */
export interface OwnRow {
  readonly at: string;
  /** The values of a field: the cell cut at the separator, or the items of a JSON list. */
  list(field: OwnField): readonly string[];
  /** The value of a field that holds one. */
  one(field: OwnField): string;
}

const KINDS: ReadonlyMap<string, ImportedEntry['kind']> = new Map([
  ...['organisation', 'organization', 'company', 'entity', 'firm'].map(
    (word) => [word, 'organisation'] as const,
  ),
  ...['individual', 'person'].map((word) => [word, 'individual'] as const),
  ...['vessel', 'ship'].map((word) => [word, 'vessel'] as const),
  ['aircraft', 'aircraft'],
  ['other', 'other'],
]);

/** The entry that a row of an own list makes; a row without a name is refused. */
export function ownEntry(row: OwnRow, { places }: OwnColumns, draft: ImportDraft): RowReading {
  const { at } = row;
  const written = cleanText(row.one('name'));
  const { name, phrase, reach } = readScope(written);
  if (!isName(name))
    return {
      at,
      cells: NAME_FIELDS.flatMap((field) => row.list(field)),
      code: 'list.no-name',
      detail: written === '' ? 'the name is missing' : `${show(written)} is no name`,
    };
  const one = (field: OwnField) => statedText(row.one(field));
  const texts = (field: OwnField) =>
    row
      .list(field)
      .map(statedText)
      .filter((text) => text !== '');
  const names = [
    { text: name, kind: 'main' } as const,
    ...texts('aliases').map((text) => ({ text, kind: 'alias' }) as const),
    ...texts('formerNames').map((text) => ({ text, kind: 'former' }) as const),
    ...texts('weakNames').map((text) => ({ text, kind: 'alias', weak: true }) as const),
  ] satisfies ImportedName[];
  const kind = KINDS.get(one('kind').toLowerCase());
  if (kind === undefined && one('kind') !== '')
    draft.warnOfValue('list.kind', one('kind'), 'is no kind of party that is known here', at);
  const authority = one('authority');
  const reaches = [...new Set([...reach, ...readReach(texts('reach'), at, draft)])];
  const remarks = cutRemarks([phrase ?? '', cleanText(row.one('note'))]);
  const owners = texts('owners')
    .filter(isName)
    .map((owner) => ({ name: owner, tie: 'owner' as const }));
  return {
    id: one('id') || `${shortDigest([name, one('country')])}`,
    names: uniqueNames(names),
    kind: kind ?? 'other',
    // `NA` is a country here, so these cells are not read as words that say nothing.
    countries: draft.countries(
      row
        .list('country')
        .map(cleanText)
        .filter((text) => !SAYS_NOTHING.test(text)),
      at,
    ),
    identifiers: identifiersOf(row, [...places.keys()], at, draft),
    programmes: texts('programmes'),
    ...(authority === '' ? {} : { authority }),
    ...listedOf(row, draft),
    ...(remarks === undefined ? {} : { remarks }),
    ...(reaches.length === 0 ? {} : { reachHint: reaches }),
    ...(owners.length === 0 ? {} : { owners }),
    rows: 1,
    at,
  };
}

const SAYS_NOTHING = /^(null|none|n\/a|unknown|-|\?|xun)?$/i;

function readReach(texts: readonly string[], at: string, draft: ImportDraft): Reach[] {
  return texts.flatMap((text) => {
    const parsed = Reach.safeParse(text.toLowerCase());
    if (parsed.success) return [parsed.data];
    draft.warnOfValue('list.reach', text, `is no reach; give one of ${Reach.options.join(', ')}`, at);
    return [];
  });
}

function identifiersOf(
  row: OwnRow,
  fields: readonly OwnField[],
  at: string,
  draft: ImportDraft,
): IdentifierInput[] {
  const found: IdentifierInput[] = [];
  for (const field of fields) {
    const scheme = /^identifier:(.+)$/.exec(field)?.[1];
    if (scheme === undefined && field !== 'identifiers') continue;
    for (const text of row.list(field).map(statedText).filter(isName)) {
      const [, named, value] =
        scheme === undefined ? (/^([^:]{1,40}):\s*(.+)$/.exec(text) ?? []) : ['', scheme, text];
      if (named !== undefined && value !== undefined)
        found.push({ scheme: named.trim() || 'unknown', value });
      else draft.warnOfValue('list.identifier', text, 'is no identifier; write it as `scheme:value`', at);
    }
  }
  return found;
}

function listedOf(row: OwnRow, draft: ImportDraft): Pick<ImportedEntry, 'listed'> {
  const { at } = row;
  const day = (field: OwnField, tail: string) =>
    draft.date(statedText(row.one(field)), 'iso', `${tail}; write it as YYYY-MM-DD`, at);
  const from = day('from', 'it is not known since when it is listed');
  const last = day('lastDay', 'no end of the listing is known');
  const to = day('to', 'no end of the listing is known') ?? (last === undefined ? undefined : dayAfter(last));
  const published = day('published', 'it is not known when that was published');
  return draft.listed({ from, to, published }, at);
}
