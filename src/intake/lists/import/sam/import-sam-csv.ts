import { AssayError } from '../../../../model/error.ts';
import type { ListKind } from '../../../../model/list-kind.ts';
import type { ListImport } from '../../../../model/list-snapshot.ts';
import { statedNames, statedText } from '../clean-text.ts';
import { ImportDraft, type RowReading } from '../draft-import.ts';
import type { ImportFile } from '../import-file.ts';
import { readJulianDate } from '../read-list-date.ts';
import { readTable, type TableRow } from '../read-table.ts';
import { SAM_FORM, type SamField } from './sam-columns.ts';
import { type SamRecord, samEntry } from './sam-entry.ts';
import { splitCrossReference } from './split-cross-reference.ts';

/**
 * Reads SAM's exclusions from CSV: the daily extract, the FASCSA orders, or what the API gives as CSV. The kind `fascsa`
 * takes FASCSA orders only, and the kind `sam` no file of nothing else. Throws `AssayError` `malformed` otherwise.
 */
export async function importSamCsv(kind: ListKind, file: ImportFile): Promise<ListImport> {
  const draft = new ImportDraft(kind, [file]);
  const { format, rows } = await readTable(file, SAM_FORM, draft);
  const isOrders = format === 'sam-fascsa';
  if (kind === 'sam' && isOrders)
    throw new AssayError('malformed', `\`${file.name}\` holds FASCSA orders only; import it as \`fascsa\``);
  if (kind === 'fascsa' && format === 'sam-extract')
    throw new AssayError(
      'malformed',
      `\`${file.name}\` does not say which exclusions are FASCSA orders; import it as \`sam\``,
    );
  for await (const row of rows) draft.take(exclusionEntry(kind, readSamRow(row), draft));
  return draft.finish({ format, sourceDate: readJulianDate(file.name) });
}

/** The entry of an exclusion; where only FASCSA orders are wanted, any other is refused. */
export function exclusionEntry(kind: ListKind, record: SamRecord, draft: ImportDraft): RowReading {
  if (kind !== 'fascsa' || record.isFascsaOrder) return samEntry(record, draft);
  const { at, cells } = record;
  return { at, cells, code: 'list.no-order', detail: 'the exclusion is not marked as a FASCSA order' };
}

function readSamRow(row: TableRow<SamField>): SamRecord {
  const cell = (field: SamField) => statedText(row.cell(field));
  const person = (['first', 'middle', 'last', 'suffix'] as const).map(cell);
  return {
    at: row.at,
    get cells() {
      return row.cells;
    },
    classification: cell('classification'),
    name: row.cell('name') === 'null' ? '' : row.cell('name'),
    prefix: cell('prefix'),
    person,
    crossReferences: crossReferencesOf(cell('crossReference'), cell('references'), cell('otherNames')),
    countries: [row.cell('country'), row.cell('secondCountry'), row.cell('flag')].filter(
      (text) => text !== 'null',
    ),
    identifiers: (['uei', 'cage', 'duns', 'npi'] as const)
      .map((scheme) => ({ scheme, value: cell(scheme) }))
      .filter(({ value }) => value !== ''),
    samNumber: cell('samNumber'),
    agency: cell('agency') || cell('agencyName'),
    program: cell('program'),
    type: cell('type'),
    ctCode: cell('ctCode'),
    isFascsaOrder: /^y(es)?$/i.test(cell('fascsa')),
    comments: cell('comments'),
    vesselOwner: cell('owner'),
    actions: [
      {
        active: cell('active'),
        termination: cell('termination'),
        created: cell('created'),
        updated: cell('updated'),
        status: cell('status'),
      },
    ],
  };
}

/** The extract writes `(also A, B)`, the API parts its lists with `~`. */
function crossReferencesOf(extract: string, ...api: readonly string[]): SamRecord['crossReferences'] {
  if (extract !== '') return splitCrossReference(extract);
  return { names: statedNames(api.flatMap((text) => text.split('~'))) };
}
