import { AssayError } from '../../model/error.ts';
import type { Field } from './column-names.ts';

/**
 * Which column holds the name. A second one of the same kind may speak of another party (vendor and payee), so it is
 * for the caller to choose; beside one legal name, one other name of the vendor is an alias.
 */
export function nameColumns(
  header: readonly string[],
  file: string,
  columnsOf: (field: Field) => readonly number[],
  show: (index: number) => string,
): { readonly name: number; readonly alsoNames: readonly number[]; readonly passed: readonly number[] } {
  const [first = [], ...rest] = (['legalName', 'name', 'bareName'] as const)
    .map(columnsOf)
    .filter((columns) => columns.length > 0);
  const [name] = first;
  if (name === undefined) {
    const seen = header.map((text) => `\`${text.trim()}\``).join(', ');
    throw refuse(
      'header.no-name',
      `\`${file}\` has no column for the vendor's name; call one \`vendor_name\`. Its columns are: ${seen}`,
    );
  }
  if (first.length > 1) {
    throw refuse(
      'header.two-names',
      `\`${file}\` has several columns for the vendor's name: ${first.map(show).join(', ')}; rename all but one`,
    );
  }
  const aliasColumns =
    columnsOf('legalName').length === 1 && columnsOf('name').length === 1 ? columnsOf('name') : [];
  return {
    name,
    alsoNames: aliasColumns,
    passed: rest.flat().filter((index) => !aliasColumns.includes(index)),
  };

  function refuse(code: string, detail: string): AssayError {
    return new AssayError('validation', detail, [{ pointer: '', code, detail, severity: 'error', file }]);
  }
}
