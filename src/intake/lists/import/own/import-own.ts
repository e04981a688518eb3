import { AssayError } from '../../../../model/error.ts';
import type { JsonFile } from '../../../../model/json-file.ts';
import type { ListKind } from '../../../../model/list-kind.ts';
import type { ListImport } from '../../../../model/list-snapshot.ts';
import { jsonPointer, show } from '../../../../model/parse.ts';
import { listColumns } from '../../../csv/list-columns.ts';
import { readCsv } from '../../../csv/read-csv.ts';
import { ImportDraft } from '../draft-import.ts';
import { csvOptions, type ImportFile, streamOf } from '../import-file.ts';
import { textsWithin } from '../row-text.ts';
import { NAME_FIELDS, type OwnField } from './list-map.ts';
import { type OwnColumns, ownColumns } from './own-columns.ts';
import { ownEntry } from './own-entry.ts';

/**
 * Reads a plain table of names: an agency's own watch list, or the section 1260H list as a table. Columns are known by their
 * names, or by a map. Throws `AssayError` as `ownColumns` does.
 */
export async function importOwnCsv(kind: ListKind, file: ImportFile, map?: JsonFile): Promise<ListImport> {
  const draft = new ImportDraft(kind, [file]);
  const csv = await readCsv(streamOf(file), csvOptions(file));
  let columns: OwnColumns;
  try {
    columns = ownColumns(csv.header, file.name, map);
    checkUnread(kind, columns, file, draft);
  } catch (error) {
    await csv.close();
    throw error;
  }
  for await (const item of csv.items) {
    const at = `${file.name}:${item.line}`;
    draft.countRow();
    if (item.kind === 'reject') {
      draft.turnAway({ at, cells: item.cells, code: item.code, detail: item.detail });
      continue;
    }
    if (item.note !== undefined) draft.warn('csv.mended', item.note, at);
    const cell = (field: OwnField) => item.cells[columns.places.get(field) ?? -1] ?? '';
    const list = (field: OwnField) => cell(field).split(columns.separator);
    draft.take(ownEntry({ at, one: cell, list }, columns, draft));
  }
  return draft.finish({ format: 'table-csv' });
}

/** The same from JSON: a list of objects, or an object that holds one under `entries`. Lists may be lists there. */
export function importOwnJson(
  kind: ListKind,
  file: ImportFile,
  content: unknown,
  map?: JsonFile,
): ListImport {
  const isWrapped = typeof content === 'object' && content !== null && Object.hasOwn(content, 'entries');
  const items = isWrapped ? (content as { readonly entries: unknown }).entries : content;
  if (!Array.isArray(items))
    throw new AssayError(
      'malformed',
      `\`${file.name}\` is no list: give a JSON list of objects, or one under \`entries\``,
    );
  const header = [...new Set(items.filter(isObject).flatMap((item) => Object.keys(item)))];
  const columns = ownColumns(header, file.name, map);
  const draft = new ImportDraft(kind, [file]);
  checkUnread(kind, columns, file, draft);
  const nameKeys = new Set(NAME_FIELDS.map((field) => header[columns.places.get(field) ?? -1] ?? ''));
  for (const [index, item] of items.entries()) {
    const at = `${file.name}#${jsonPointer(isWrapped ? ['entries', index] : [index])}`;
    draft.countRow();
    const fault = isObject(item) ? faultOf(item, header, columns) : `${show(item)} is no object`;
    if (!isObject(item) || fault !== undefined) {
      draft.turnAway({
        at,
        cells: textsWithin(item, isObject(item) ? nameKeys : undefined),
        code: 'list.field',
        detail: fault ?? '',
      });
      continue;
    }
    const values = (field: OwnField): string[] => {
      const value = memberOf(item, header[columns.places.get(field) ?? -1]);
      return Array.isArray(value)
        ? value.map(String)
        : value === null || value === undefined
          ? []
          : [String(value)];
    };
    const list = (field: OwnField) =>
      Array.isArray(memberOf(item, header[columns.places.get(field) ?? -1]))
        ? values(field)
        : values(field).flatMap((text) => text.split(columns.separator));
    draft.take(ownEntry({ at, list, one: (field) => values(field).join('; ') }, columns, draft));
  }
  return draft.finish({ format: 'table-json' });
}

/**
 * Tells of columns that are not read. The table of section 1260H must have none: it has no columns of its own by which
 * another list, given by mistake, would be known.
 */
function checkUnread(kind: ListKind, { unread }: OwnColumns, { name }: ImportFile, draft: ImportDraft): void {
  if (kind === '1260h' && unread.length > 0)
    throw new AssayError(
      'malformed',
      `\`${name}\` is not a plain table of the section 1260H list: no column ${listColumns(unread)} is known; say in a map what it holds, or null where it is not to be read`,
    );
  for (const column of unread)
    draft.warn(
      'list.column',
      `${show(column)} is no column that is known here, and is not read; a map can say what it holds`,
      name,
    );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function memberOf(item: Readonly<Record<string, unknown>>, key: string | undefined): unknown {
  return key !== undefined && Object.hasOwn(item, key) ? item[key] : undefined;
}

/** What is wrong with the values of an object: only texts, numbers and lists of them can be read. */
function faultOf(item: Readonly<Record<string, unknown>>, header: readonly string[], columns: OwnColumns) {
  for (const index of columns.places.values()) {
    const value = memberOf(item, header[index]);
    const parts: unknown[] = Array.isArray(value)
      ? value
      : value === undefined || value === null
        ? []
        : [value];
    if (parts.some((part) => typeof part !== 'string' && typeof part !== 'number'))
      return `${show(header[index])} holds ${show(value)}; give a text or a list of texts`;
  }
  return undefined;
}
