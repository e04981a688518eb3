import { Buffer } from 'node:buffer';
import { AssayError } from '../../../../model/error.ts';
import type { ListKind } from '../../../../model/list-kind.ts';
import type { ImportedName, ListImport } from '../../../../model/list-snapshot.ts';
import { isName } from '../../../../model/not-stated.ts';
import { show } from '../../../../model/parse.ts';
import { LF } from '../../../csv/dialect.ts';
import { parseStrictly } from '../../../csv/parse-strictly.ts';
import { readCsv } from '../../../csv/read-csv.ts';
import { utf8Bytes } from '../../../csv/utf8-bytes.ts';
import { ImportDraft } from '../draft-import.ts';
import { csvOptions, type ImportFile, streamOf } from '../import-file.ts';
import { readRows, type TableRow } from '../read-table.ts';
import { ofacEntry } from './ofac-entry.ts';

/** The parts of a list of OFAC, each a file without a header: known by the number of its columns. */
const PARTS = {
  main: 'number name type programmes title callSign vesselType tonnage grossTonnage flag owner remarks'.split(
    ' ',
  ),
  names: 'number aliasNumber type name remarks'.split(' '),
  addresses: 'number addressNumber address city country remarks'.split(' '),
  comments: 'number remarks'.split(' '),
} as const;
type Part = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as Part[];
/** No line of OFAC's comes near it. */
const LONGEST_LINE = 64 * 1024;
/** OFAC cuts remarks at 1000 letters, to go on in the file of comments; whole ones end with a full stop. */
const NEAR_BREAK = 950;

/** An entry while its parts are gathered. */
interface Gathered {
  readonly row: TableRow<string>;
  readonly names: ImportedName[];
  readonly countries: string[];
  comments: string;
  rows: number;
}

/**
 * Reads the SDN or the consolidated list from its CSV files: the entries (SDN.CSV, CONS_PRIM.CSV), and with them the files of
 * names, addresses and comments, in any order and under any name. Throws `AssayError` `malformed` when a file is none of
 * them, two are the same part, or that of the entries is missing. Without the file of names, or where remarks break off, the import is partial.
 */
export async function importOfacCsv(kind: ListKind, files: readonly ImportFile[]): Promise<ListImport> {
  const draft = new ImportDraft(kind, files);
  const parts = await sortParts(files);
  const entries = new Map<string, Gathered>();
  const main = parts.get('main');
  if (main === undefined)
    throw new AssayError(
      'malformed',
      `${files.map(({ name }) => `\`${name}\``).join(', ')}: the file of the entries is missing (SDN.CSV or CONS_PRIM.CSV, ${PARTS.main.length} columns); give it with the others`,
    );
  for await (const row of readPart('main', main, draft)) addMain(row, entries, draft);
  for (const part of ['names', 'addresses', 'comments'] as const) {
    const file = parts.get(part);
    if (file === undefined) continue;
    for await (const row of readPart(part, file, draft)) addTo(part, row, entries, draft);
  }
  if (!parts.has('names'))
    draft.warn(
      'list.partial',
      'the file of names is missing (ALT.CSV or CONS_ALT.CSV): other names find nobody',
    );
  if (!parts.has('addresses'))
    draft.warn(
      'list.part',
      'the file of addresses is missing (ADD.CSV or CONS_ADD.CSV): countries are not known',
    );
  let isCut = false;
  for (const [id, gathered] of entries) {
    isCut ||= breaksOff(gathered);
    draft.take(finishEntry(id, gathered, draft));
  }
  return draft.finish({ format: 'ofac-csv', partial: isCut || !parts.has('names') });
}

/** Which file is which part, by the number of columns. */
async function sortParts(files: readonly ImportFile[]): Promise<ReadonlyMap<Part, ImportFile>> {
  const parts = new Map<Part, ImportFile>();
  for (const file of files) {
    const header = await firstCells(file);
    const part = PART_NAMES.find((name) => PARTS[name].length === header.length);
    const refuse = (what: string): never => {
      throw new AssayError('malformed', `\`${file.name}\` ${what}`);
    };
    if (part === undefined || !/^\s*\d+\s*$/.test(header[0] ?? ''))
      return refuse(
        `is none of OFAC's CSV files: its first line has ${header.length} ${header.length === 1 ? 'cell' : 'cells'} and begins with ${show(header[0]?.trim())}, where theirs has ${PART_NAMES.map((name) => PARTS[name].length).join(', ')} and begins with a number`,
      );
    const twin = parts.get(part);
    if (twin !== undefined) refuse(`and \`${twin.name}\` are the same part of the list; give one of them`);
    parts.set(part, file);
  }
  return parts;
}

/** The cells of the first line that is not blank. */
async function firstCells(file: ImportFile): Promise<readonly string[]> {
  for await (const piece of utf8Bytes(streamOf(file), 1)) {
    const line = piece.toString('utf8', 0, LONGEST_LINE).trimStart().split(/\r?\n/, 1)[0] ?? '';
    const parsed = parseStrictly(Buffer.from(line), { delimiter: ',', lineEnd: LF });
    if ('fault' in parsed)
      throw new AssayError(
        'malformed',
        `the first line of \`${file.name}\` cannot be read: ${parsed.fault.detail}`,
      );
    return parsed.rows[0] ?? [];
  }
  return [];
}

/** The rows of a part. The reader wants a header, so one is put in front, and its line taken off again. */
async function* readPart(part: Part, file: ImportFile, draft: ImportDraft): AsyncGenerator<TableRow<string>> {
  const fields = PARTS[part];
  async function* withHeader(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(`${fields.join(',')}\n`);
    yield* utf8Bytes(streamOf(file), 1);
  }
  const { items } = await readCsv(withHeader(), csvOptions(file));
  const places = new Map(fields.map((field, index) => [field, index] as const));
  yield* readRows(items, places, ['name', 'owner'], file.name, draft, { linesAdded: 1, source: part });
}

/** A cell of OFAC, in which `-0-` says that there is nothing. */
function stated(row: TableRow<string>, field: string): string {
  const text = row.cell(field);
  return text === '-0-' ? '' : text;
}

function addMain(row: TableRow<string>, entries: Map<string, Gathered>, draft: ImportDraft): void {
  const id = stated(row, 'number');
  const earlier = entries.get(id);
  const refuse = (code: string, detail: string) =>
    draft.turnAway({ at: row.at, cells: row.cells, code, detail });
  if (!/^\d+$/.test(id)) refuse('list.no-number', `${show(id)} is no number of an entry`);
  else if (earlier !== undefined)
    refuse('list.repeated-number', `the number \`${id}\` is already that of the entry at ${earlier.row.at}`);
  else if (!isName(stated(row, 'name'))) refuse('list.no-name', `the entry \`${id}\` has no name`);
  else entries.set(id, { row, names: [], countries: [], comments: '', rows: 1 });
}

const NAME_KINDS: ReadonlyMap<string, ImportedName['kind']> = new Map([
  ['aka', 'alias'],
  ['nka', 'alias'],
  ['fka', 'former'],
]);

function addTo(
  part: 'names' | 'addresses' | 'comments',
  row: TableRow<string>,
  entries: ReadonlyMap<string, Gathered>,
  draft: ImportDraft,
): void {
  const { at } = row;
  const id = stated(row, 'number');
  const entry = entries.get(id);
  const name = stated(row, 'name');
  if (entry === undefined) {
    const detail = `the entry ${show(id)} that it belongs to is not on the list`;
    draft.turnAway({ at, cells: row.cells, code: 'list.orphan', detail });
  } else if (part === 'names' && !isName(name))
    draft.turnAway({ at, cells: row.cells, code: 'list.no-name', detail: `${show(name)} is no name` });
  else {
    entry.rows += 1;
    if (part === 'comments') entry.comments += stated(row, 'remarks');
    else if (part === 'addresses') entry.countries.push(stated(row, 'country'));
    else entry.names.push({ text: name, kind: nameKind(stated(row, 'type'), at, draft) });
  }
}

function nameKind(type: string, at: string, draft: ImportDraft): ImportedName['kind'] {
  const kind = NAME_KINDS.get(type.toLowerCase());
  if (kind === undefined)
    draft.warnOfValue('list.name-type', type, 'is no type of name that is known here', at);
  return kind ?? 'alias';
}

/** Whether the remarks end where OFAC cuts them, and nothing goes on. */
function breaksOff({ row, comments }: Gathered): boolean {
  const remarks = row.cell('remarks');
  return remarks.length >= NEAR_BREAK && !remarks.endsWith('.') && comments === '';
}

function finishEntry(id: string, gathered: Gathered, draft: ImportDraft) {
  const { row, names, countries, comments, rows } = gathered;
  const { at } = row;
  const remarks = stated(row, 'remarks');
  const cutOff = breaksOff(gathered);
  if (cutOff)
    draft.warn(
      'list.remarks-cut',
      `the remarks on \`${id}\` break off, and no file of comments goes on; names in what is missing find nobody`,
      at,
    );
  return ofacEntry(
    {
      id,
      at,
      rows,
      name: stated(row, 'name'),
      type: stated(row, 'type'),
      programmes: stated(row, 'programmes')
        .split('] [')
        .filter((programme) => programme !== ''),
      aliases: names,
      countries: [...countries, stated(row, 'flag')],
      vesselOwner: stated(row, 'owner'),
      remarks: remarks + comments,
      cutOff,
    },
    draft,
  );
}
