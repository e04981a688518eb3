import type { Issue } from '../../model/error.ts';
import { assignColumns, type FactColumn, type HeaderOptions } from './assign-columns.ts';
import { nameColumns } from './name-columns.ts';
import type { CellValues } from './read-header-map.ts';

/** Where in a row each part of a question stands: numbers of cells, counted from 0. */
export interface HeaderPlan {
  readonly header: readonly string[];
  readonly name: number;
  readonly ref: number | undefined;
  readonly country: number | undefined;
  readonly product: number | undefined;
  readonly category: number | undefined;
  readonly release: number | undefined;
  readonly market: number | undefined;
  readonly components: readonly number[];
  /** The column that names a bill of materials, by its file. */
  readonly sbom: number | undefined;
  readonly aliases: readonly number[];
  readonly owners: readonly number[];
  readonly identifiers: readonly { readonly index: number; readonly scheme: string }[];
  readonly facts: readonly FactColumn[];
  /** What is read in place of a cell. */
  readonly values: CellValues;
  /** The caller's columns that go to the output: all but those that the output brings itself. */
  readonly kept: readonly number[];
  readonly warnings: readonly Issue[];
}

/**
 * Says what each column of a vendor file is. A column that means nothing here is kept and not read.
 * Throws `AssayError` `validation` when no column, or more than one, could be the vendor's name, and for a header map
 * that does not fit the file.
 */
export function planHeader(header: readonly string[], options: HeaderOptions): HeaderPlan {
  const columns = assignColumns(header, options);
  const { columnsOf, one } = columns;
  const { name, alsoNames, passed } = nameColumns(header, options, columns);
  for (const index of passed) columns.pass(index, name);
  const schemes = columns.fields.filter((field) => field.startsWith('identifier:')).sort();
  return {
    header,
    name,
    ref: one('ref'),
    country: one('country'),
    product: one('product'),
    category: one('category'),
    release: one('release'),
    market: one('market'),
    components: columnsOf('components'),
    sbom: one('sbom'),
    aliases: [...alsoNames, ...columnsOf('alias')],
    owners: columnsOf('owner'),
    identifiers: schemes.map((field) => ({
      index: one(field) as number,
      scheme: field.slice('identifier:'.length),
    })),
    facts: columns.facts,
    values: columns.values,
    kept: columns.kept,
    warnings: columns.warnings,
  };
}
