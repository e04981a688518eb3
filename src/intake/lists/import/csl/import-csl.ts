import type { ImportedEntry, ImportedName, ListImport } from '../../../../model/list-snapshot.ts';
import { isName } from '../../../../model/not-stated.ts';
import { show } from '../../../../model/parse.ts';
import { cleanText, cutRemarks } from '../clean-text.ts';
import { ImportDraft, type RowReading } from '../draft-import.ts';
import type { ImportFile } from '../import-file.ts';
import { knownIdentifier } from '../known-identifier.ts';
import { dayAfter } from '../read-list-date.ts';
import { readListedIdentifier, readRemarks } from '../read-remarks.ts';
import { readScope } from '../read-scope.ts';
import { readTable, type TableRow } from '../read-table.ts';
import { shortDigest } from '../settle-ids.ts';
import { uniqueNames } from '../unique-names.ts';
import { CSL_FORM, type CslField } from './csl-columns.ts';

const KINDS: ReadonlyMap<string, ImportedEntry['kind']> = new Map([
  ['entity', 'organisation'],
  ['individual', 'individual'],
  ['vessel', 'vessel'],
  ['aircraft', 'aircraft'],
]);
/** What of the `ids` is about a person or how to reach somebody. */
const NOT_KEPT =
  /^(Passport|Gender|Email Address|Website|Phone Number|Telephone|Fax)\b|\b(Email Address|Website|Gender|Passport|Phone Number)$/;

/**
 * Reads the Consolidated Screening List from its CSV file. Each row says from which list it comes, and that decides the law:
 * the source stands first among the programmes, and rows are counted by source. Throws `AssayError` `malformed` when the
 * columns are not those of the list.
 */
export async function importCsl(file: ImportFile): Promise<ListImport> {
  const draft = new ImportDraft('csl', [file]);
  const { format, rows } = await readTable(file, CSL_FORM, draft);
  for await (const row of rows) draft.take(readRow(row, draft));
  return draft.finish({ format });
}

function readRow(row: TableRow<CslField>, draft: ImportDraft): RowReading {
  const { at } = row;
  const source = row.cell('source');
  const written = row.cell('name');
  const refuse = (code: string, detail: string): RowReading => ({ at, cells: row.cells, code, detail });
  if (source === '') return refuse('list.no-source', 'it does not say which list it is from');
  const { name, phrase, reach } = readScope(written);
  if (!isName(name)) return refuse('list.no-name', `${show(written)} is no name`);
  draft.countSource(source);
  const remarks = readRemarks(row.cell('remarks'));
  const countries = draft.countries(
    [
      ...listOf(row.cell('addresses')).map(countryOf),
      ...listOf(row.cell('citizenships')),
      ...listOf(row.cell('nationalities')),
      row.cell('flag'),
      ...remarks.countries,
    ],
    at,
  );
  const { identifiers, rest } = readIds(row.cell('ids'));
  const owners = [
    ...(isName(row.cell('owner')) ? [{ name: row.cell('owner'), tie: 'owner' as const }] : []),
    ...remarks.linkedTo.filter(isName).map((owner) => ({ name: owner, tie: 'linked-to' as const })),
  ];
  const from = draft.date(row.cell('start'), 'us', 'it is not known since when it is listed', at);
  const end = draft.date(row.cell('end'), 'us', 'no end of the listing is known', at);
  const said = cutRemarks([phrase ?? '', ...remarks.rest, ...rest]);
  return {
    id: row.cell('id') || idOf(row),
    names: uniqueNames([{ text: name, kind: 'main' }, ...aliasesOf(row), ...weakNames(remarks)]),
    kind: KINDS.get(row.cell('type').toLowerCase()) ?? 'other',
    countries,
    identifiers: [...identifiers, ...remarks.identifiers].map(({ label, value, country }) =>
      knownIdentifier(label, value, country, countries),
    ),
    programmes: [...new Set([source, ...listOf(row.cell('programs'))])],
    source,
    ...draft.listed({ from, to: end === undefined ? undefined : dayAfter(end) }, at),
    ...(said === undefined ? {} : { remarks: said }),
    ...(reach.length === 0 ? {} : { reachHint: [...reach] }),
    ...(owners.length === 0 ? {} : { owners }),
    rows: 1,
    at,
  };
}

/** The cells of the list that hold several values part them with `; `. */
function listOf(text: string): string[] {
  return text
    .split(';')
    .map(cleanText)
    .filter((part) => part !== '');
}

function aliasesOf(row: TableRow<CslField>): ImportedName[] {
  // The last of several may stand behind an `and`.
  return listOf(row.cell('altNames')).map((text, at) => ({
    text: readScope(at === 0 ? text : text.replace(/^and /, '')).name,
    kind: 'alias',
  }));
}

function weakNames({ names }: ReturnType<typeof readRemarks>): ImportedName[] {
  return names.map(({ text, former }) => ({ text, kind: former ? 'former' : 'alias', weak: true }));
}

/** Addresses end with the code of their country, where they tell it; a postal code or a city is none. */
function countryOf(address: string): string {
  const last = address.slice(address.lastIndexOf(',') + 1).trim();
  return /^[A-Z]{2}$/.test(last) ? last : '';
}

function readIds(text: string) {
  const identifiers = [];
  const rest = [];
  for (const part of listOf(text)) {
    const identifier = readListedIdentifier(part);
    if (identifier !== undefined) identifiers.push(identifier);
    else if (!NOT_KEPT.test(part)) rest.push(part);
  }
  return { identifiers, rest };
}

/** The layout of 2018 gives ids to the Treasury's entries only. */
function idOf(row: TableRow<CslField>): string {
  const source = row.cell('source');
  const short = /\(([A-Z-]+)\)/.exec(source)?.[1] ?? 'csl';
  const number = row.cell('entityNumber');
  if (number !== '') return `${short}-${number}`;
  return `${short}-${shortDigest([source, row.cell('name'), row.cell('start'), row.cell('notice')])}`;
}
