import { AssayError, type Issue } from '../../model/error.ts';
import { assignColumns, type HeaderOptions } from './assign-columns.ts';
import { wordOfField } from './column-words.ts';
import type { HeaderMapFile } from './header-map.ts';
import { type NameColumns, nameColumns } from './name-columns.ts';
import { type CellValues, headerKey } from './read-header-map.ts';

/**
 * How each column of a file is understood, as a header map to be edited, with what is odd about it. A file whose name
 * column cannot be told has a map too, with no `name` in it: that is when one needs it most. Columns without a name are
 * left out, for nothing could name them.
 */
export function writeHeaderMap(
  header: readonly string[],
  options: HeaderOptions,
): { readonly map: HeaderMapFile; readonly remarks: readonly Issue[] } {
  const columns = assignColumns(header, options);
  const words = new Map<number, string>();
  const names = tryNames(() => nameColumns(header, options, columns));
  for (const field of columns.fields) {
    if (field === 'alias' || field === 'owner')
      for (const index of columns.columnsOf(field)) words.set(index, field);
    else if (field !== 'chosenName' && field !== 'legalName' && field !== 'name' && field !== 'bareName') {
      const index = columns.one(field);
      if (index !== undefined) words.set(index, wordOfField(field));
    }
  }
  for (const { index, name } of columns.facts) words.set(index, name);
  if ('name' in names) {
    words.set(names.name, 'name');
    for (const index of names.alsoNames) words.set(index, 'alias');
    for (const index of names.passed) columns.pass(index, names.name);
  }

  const entries = new Map<string, readonly [string, string | null]>();
  for (const index of columns.kept) {
    const text = header[index]?.trim() ?? '';
    const known = entries.get(headerKey(text));
    if (text !== '' && (known === undefined || known[1] === null))
      entries.set(headerKey(text), [text, words.get(index) ?? null]);
  }
  return {
    map: { columns: Object.fromEntries(entries.values()), ...valuesOf(header, columns.values) },
    remarks: [...('name' in names ? [] : names.issues), ...columns.warnings],
  };
}

/** What a header map that was given already puts in the place of cells. */
function valuesOf(header: readonly string[], values: CellValues): Pick<HeaderMapFile, 'values'> {
  if (values.size === 0) return {};
  const texts = [...values].map(([index, read]): [string, Record<string, string | null>] => [
    header[index]?.trim() ?? '',
    Object.fromEntries([...read].map(([cell, text]) => [cell, text === '' ? null : text])),
  ]);
  return { values: Object.fromEntries(texts) };
}

function tryNames(choose: () => NameColumns): NameColumns | { readonly issues: readonly Issue[] } {
  try {
    return choose();
  } catch (error) {
    if (error instanceof AssayError) return { issues: error.issues };
    throw error;
  }
}
