import { AssayError } from '../../model/error.ts';
import type { AssignedColumns, HeaderOptions } from './assign-columns.ts';
import { listColumns } from './list-columns.ts';
import { refuseMap } from './read-header-map.ts';

/** The columns that name the vendor. */
export interface NameColumns {
  readonly name: number;
  /** Other names of the same vendor. */
  readonly alsoNames: readonly number[];
  /** Columns that could have been the name and are not read. */
  readonly passed: readonly number[];
}

/**
 * Which column holds the name: the one that a header map chose, else the best by its own name. A second one of the same
 * kind may speak of another party (vendor and payee), so it is for the caller to choose; beside one legal name, one other
 * name of the vendor is an alias.
 */
export function nameColumns(
  header: readonly string[],
  { file, map }: Pick<HeaderOptions, 'file' | 'map'>,
  { columnsOf, show }: Pick<AssignedColumns, 'columnsOf' | 'show'>,
): NameColumns {
  const [first = [], ...rest] = (['chosenName', 'legalName', 'name', 'bareName'] as const)
    .map(columnsOf)
    .filter((columns) => columns.length > 0);
  const [name] = first;
  if (name === undefined)
    throw refuse(
      'header.no-name',
      `\`${file}\` has no column for the vendor's name; ${map === undefined ? 'call one `vendor_name`' : 'give one the meaning `name`'}. Its columns are: ${listColumns(header)}`,
    );
  if (first.length > 1)
    throw refuse(
      'header.two-names',
      `\`${file}\` has several columns for the vendor's name: ${first.map(show).join(', ')}; ${map === undefined ? 'rename all but one' : 'give one the meaning `name`'}`,
    );
  const isLegal = columnsOf('legalName').includes(name);
  const aliasColumns = isLegal && columnsOf('name').length === 1 ? columnsOf('name') : [];
  return {
    name,
    alsoNames: aliasColumns,
    passed: rest.flat().filter((index) => !aliasColumns.includes(index)),
  };

  function refuse(code: string, detail: string): AssayError {
    const issue = { pointer: '', code, detail, severity: 'error' as const, file };
    if (map === undefined) return new AssayError('validation', detail, [issue]);
    return refuseMap(map.path, [{ ...issue, pointer: '/columns', file: map.path }]);
  }
}
