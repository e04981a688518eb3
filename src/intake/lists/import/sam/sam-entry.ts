import type { PlainDate } from '../../../../model/date.ts';
import type { IdentifierInput } from '../../../../model/identifier.ts';
import type { ImportedEntry, ImportedName } from '../../../../model/list-snapshot.ts';
import { isName } from '../../../../model/not-stated.ts';
import { cutRemarks, statedText } from '../clean-text.ts';
import type { ImportDraft, RowReading } from '../draft-import.ts';
import { dayAfter } from '../read-list-date.ts';
import { shortDigest } from '../settle-ids.ts';
import { uniqueNames } from '../unique-names.ts';

/** What SAM says of one exclusion, in whatever format it came; a text that says nothing is empty. */
export interface SamRecord {
  readonly at: string;
  /** What of it holds names. */
  readonly cells: readonly string[];
  readonly classification: string;
  readonly name: string;
  readonly prefix: string;
  /** First, middle and last name and what follows them. */
  readonly person: readonly string[];
  readonly crossReferences: {
    readonly names: readonly string[];
    /** The text that they were cut from, where the cut is not certain. */
    readonly whole?: string;
  };
  readonly countries: readonly string[];
  readonly identifiers: readonly IdentifierInput[];
  readonly samNumber: string;
  readonly agency: string;
  readonly program: string;
  readonly type: string;
  readonly ctCode: string;
  readonly isFascsaOrder: boolean;
  readonly comments: string;
  readonly vesselOwner: string;
  readonly actions: readonly SamAction[];
}

/** One action on a record: when it began and ended, as the cells have it. */
interface SamAction {
  readonly active: string;
  readonly termination: string;
  readonly created: string;
  readonly updated: string;
  readonly status: string;
}

const KINDS: ReadonlyMap<string, ImportedEntry['kind']> = new Map([
  ['firm', 'organisation'],
  ['special entity designation', 'organisation'],
  ['individual', 'individual'],
  ['vessel', 'vessel'],
  ['aircraft', 'aircraft'],
]);

/** The entry that an exclusion makes; one that names nobody is refused. */
export function samEntry(record: SamRecord, draft: ImportDraft): RowReading {
  const { at } = record;
  const names = namesOf(record);
  const [main] = names;
  if (main === undefined)
    return {
      at,
      cells: record.cells,
      code: 'list.no-name',
      detail: 'neither a name nor a person stands in it',
    };
  const { whole } = record.crossReferences;
  const kind = KINDS.get(record.classification.toLowerCase());
  if (kind === undefined)
    draft.warnOfValue(
      'list.classification',
      record.classification,
      'is no classification that is known here',
      at,
    );
  const identifiers = record.identifiers.filter(({ value }) => isName(value));
  const countries = draft.countries(
    record.countries.filter((text) => text !== 'XUN'),
    at,
  );
  const programmes = [record.program, record.type, record.ctCode, record.isFascsaOrder ? 'FASCSA order' : ''];
  const remarks = cutRemarks([record.comments]);
  const listed = listedOf(record, draft);
  const number = record.samNumber || (identifiers[0]?.value ?? 'no-number');
  const telling = [record.classification, main.text, record.agency, record.type, record.ctCode];
  return {
    // A SAM number stands on several rows, which are rulings of their own.
    id: `${number}-${shortDigest([...telling, record.actions[0]?.active ?? '', listed.listed?.published ?? ''])}`,
    names,
    ...(whole !== undefined && record.crossReferences.names.length > 1 ? { rawNames: whole } : {}),
    kind: kind ?? 'other',
    countries,
    identifiers,
    programmes: [...new Set(programmes.filter((programme) => programme !== ''))],
    ...(record.agency === '' ? {} : { authority: record.agency }),
    ...listed,
    ...(remarks === undefined ? {} : { remarks }),
    ...(isName(record.vesselOwner) ? { owners: [{ name: record.vesselOwner, tie: 'owner' as const }] } : {}),
    rows: 1,
    at,
  };
}

function namesOf({ name, prefix, person, crossReferences }: SamRecord): ImportedName[] {
  const parts = person.map(statedText).filter((part) => part !== '');
  const composed = parts.join(' ');
  // `Ms. Jane Doe` is no second name beside `Jane Doe`.
  const stated = name === [statedText(prefix), composed].filter((part) => part !== '').join(' ') ? '' : name;
  const own = [composed, stated].filter(isName);
  return uniqueNames([
    ...own.map((text, at): ImportedName => ({ text, kind: at === 0 ? 'main' : 'alias' })),
    ...crossReferences.names.map((text): ImportedName => ({ text, kind: 'cross-reference', weak: true })),
  ]).filter((_, __, all) => all[0]?.kind === 'main');
}

/** From the first day on which any action counts until none does; an action without an end goes on. */
function listedOf({ actions, at }: SamRecord, draft: ImportDraft): Pick<ImportedEntry, 'listed'> {
  const unknownStart = 'it is not known since when it is listed';
  const days = actions.map((action) => ({
    from: draft.date(action.active, 'us', unknownStart, at),
    to: endOf(action, at, draft),
    published: draft.date(action.created, 'us', 'it is not known when the record was made', at),
  }));
  const from = days.every((day) => day.from !== undefined)
    ? earliest(days.map((day) => day.from))
    : undefined;
  const ends = days.map((day) => day.to);
  const to = ends.includes(undefined) ? undefined : ends.sort().at(-1);
  const published = earliest(days.map((day) => day.published));
  return draft.listed({ from, to, published }, at);
}

/** The first day out. SAM tells the last day in; a record that is called inactive ended at its last update. */
function endOf(
  { termination, status, updated }: SamAction,
  at: string,
  draft: ImportDraft,
): PlainDate | undefined {
  const end =
    termination === '' || termination.toLowerCase() === 'indefinite'
      ? undefined
      : draft.date(termination, 'us', 'no end of the listing is known', at);
  if (end !== undefined) return dayAfter(end);
  if (status.toLowerCase() !== 'inactive') return undefined;
  const last = draft.date(updated, 'us', 'no end of the listing is known', at);
  return last === undefined ? undefined : dayAfter(last);
}

function earliest(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
