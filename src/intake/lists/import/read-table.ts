import { AssayError } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import { foldHeader } from '../../csv/column-names.ts';
import type { CsvItem } from '../../csv/csv-item.ts';
import { listColumns } from '../../csv/list-columns.ts';
import { readCsv } from '../../csv/read-csv.ts';
import { cleanText } from './clean-text.ts';
import type { ImportDraft } from './draft-import.ts';
import { csvOptions, type ImportFile, streamOf } from './import-file.ts';

/** The columns of a list, by what they hold: the header names that mean it. Case, blanks and punctuation do not count. */
type TableColumns<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** One way in which a list is laid out: known by the columns that it must have, in whatever order. */
interface TableLayout<Field extends string> {
  readonly format: string;
  readonly needs: readonly Field[];
}

/** What a table of a list may look like, as it is written down. */
interface TableDescription<Field extends string> {
  /** How messages name the list. */
  readonly title: string;
  readonly columns: TableColumns<Field>;
  /** The first that fits is taken. */
  readonly layouts: readonly TableLayout<Field>[];
  /** The columns that hold names: all that is kept of a row that names nobody. */
  readonly names: readonly Field[];
  /** Names of columns that are known and not read. */
  readonly ignored?: readonly string[];
}

/** The same, ready to be held against a header. */
export interface TableForm<Field extends string> extends TableDescription<Field> {
  /** By folded name: what a column holds, or null for one that is not read. */
  readonly meanings: ReadonlyMap<string, Field | null>;
}

/** Makes a form of its description, once for all files. */
export function tableForm<Field extends string>(description: TableDescription<Field>): TableForm<Field> {
  const { columns, ignored = [] } = description;
  const meanings = new Map<string, Field | null>(ignored.map((name) => [foldHeader(name), null]));
  for (const [field, names] of Object.entries(columns) as [Field, readonly string[]][])
    for (const name of names) meanings.set(foldHeader(name), field);
  return { ...description, meanings };
}

/** One row of a list by what its cells hold, white space brought to single blanks. */
export interface TableRow<Field extends string> {
  readonly at: string;
  /** The cells that hold names. */
  readonly cells: readonly string[];
  /** Empty where the file has no such column. */
  cell(field: Field): string;
}

/** A table of a list, to be gone through once. */
export interface Table<Field extends string> {
  readonly format: string;
  readonly rows: AsyncIterable<TableRow<Field>>;
}

/**
 * Reads a table of a list by the names of its columns, never by their places. Every row is counted in `draft`; one that
 * cannot be read is refused there, with its line. Throws `AssayError` `malformed` when the columns are not those of the
 * list: a file of another kind, read as this one, would be a list on which nobody stands.
 */
export async function readTable<Field extends string>(
  file: ImportFile,
  form: TableForm<Field>,
  draft: ImportDraft,
): Promise<Table<Field>> {
  const csv = await readCsv(streamOf(file), csvOptions(file));
  try {
    const places = placesOf(csv.header, form, file.name, draft);
    const format = layoutOf(csv.header, places, form, file.name);
    return { format, rows: readRows(csv.items, places, form.names, file.name, draft) };
  } catch (error) {
    await csv.close();
    throw error;
  }
}

/** The records of a file as rows: each is counted, and one that cannot be read is refused. */
export async function* readRows<Field extends string>(
  items: AsyncIterable<CsvItem>,
  places: ReadonlyMap<Field, number>,
  names: readonly Field[],
  fileName: string,
  draft: ImportDraft,
  { linesAdded = 0, source }: { readonly linesAdded?: number; readonly source?: string } = {},
): AsyncGenerator<TableRow<Field>> {
  for await (const item of items) {
    const at = `${fileName}:${item.line - linesAdded}`;
    draft.countRow();
    if (source !== undefined) draft.countSource(source);
    if (item.kind === 'reject') {
      const { code, detail, cells } = item;
      draft.turnAway({ at, code, detail, cells });
      continue;
    }
    if (item.note !== undefined) draft.warn('csv.mended', item.note, at);
    const cell = (field: Field) => cleanText(item.cells[places.get(field) ?? -1] ?? '');
    yield {
      at,
      get cells() {
        return names.map(cell);
      },
      cell,
    };
  }
}

function placesOf<Field extends string>(
  header: readonly string[],
  { meanings, title }: TableForm<Field>,
  fileName: string,
  draft: ImportDraft,
): Map<Field, number> {
  const places = new Map<Field, number>();
  for (const [index, text] of header.entries()) {
    const folded = foldHeader(text);
    const field = meanings.get(folded);
    if (field === undefined && folded !== '')
      draft.warn(
        'list.column',
        `${show(text.trim())} is no column that is known here, and is not read`,
        fileName,
      );
    if (field === undefined || field === null) continue;
    const rival = places.get(field);
    if (rival !== undefined)
      throw new AssayError(
        'malformed',
        `\`${fileName}\` cannot be read as ${title}: ${show(header[rival]?.trim())} (column ${rival + 1}) and ${show(text.trim())} (column ${index + 1}) mean the same; leave one of them out`,
      );
    places.set(field, index);
  }
  return places;
}

function layoutOf<Field extends string>(
  header: readonly string[],
  places: ReadonlyMap<Field, number>,
  { layouts, columns, title }: TableForm<Field>,
  fileName: string,
): string {
  const missing = layouts.map(({ format, needs }) => ({
    format,
    fields: needs.filter((field) => !places.has(field)),
  }));
  const [nearest] = missing.sort((a, b) => a.fields.length - b.fields.length);
  if (nearest !== undefined && nearest.fields.length === 0) return nearest.format;
  const lacked = nearest?.fields.map((field) => `\`${columns[field][0]}\``).join(', ');
  throw new AssayError(
    'malformed',
    `\`${fileName}\` is not ${title}: it has no column ${lacked}; its columns are: ${listColumns(header)}`,
  );
}
