import { AssayError, type Issue } from '../../model/error.ts';
import { type HeaderPlan, planHeader } from '../csv/header-plan.ts';
import { listColumns } from '../csv/list-columns.ts';
import type { ColumnProfile } from '../csv/profiles/column-profile.ts';
import { findProfile, profileOf } from '../csv/profiles/find-profile.ts';
import { readCsvFrom } from '../csv/read-csv.ts';
import { bothWays } from './row-item.ts';
import { limitsOf, type Opening, type RowsOptions } from './rows-options.ts';
import { tableRows } from './table-rows.ts';
import type { VendorRows } from './vendor-rows.ts';

/** Opens a file with a line of column names. Throws `AssayError` as `readCsv` and `planHeader` do. */
export async function openTable({ source, ...options }: Opening): Promise<VendorRows> {
  const { file, profile: asked } = options;
  const limits = limitsOf(options);
  const csv = await readCsvFrom(source, { ...limits, file, encoding: options.encoding }, options.blockBytes);
  const { header, delimiter, counts, format, start } = csv;
  const found = asked === undefined ? findProfile(header) : undefined;
  const profile = profileOf(header, asked);
  const plan = planTable(header, profile, options);
  const warnings = profile === undefined ? [] : [tellProfile(profile, found?.by, header, plan, file)];
  const blocks =
    profile === undefined ? csv.blocks : tableRows(csv.blocks, { file, header, profile, kept: plan.kept });
  return {
    kind: 'csv',
    header,
    delimiter,
    plan,
    ...bothWays(blocks),
    counts,
    warnings: [...warnings, ...plan.warnings],
    parts: { kind: 'csv', header, format, profile: profile?.name, start },
    source,
    close: csv.close,
  };
}

/** The plan of a table. A file that is not of the profile that was asked for may have a row of secrets for a header. */
function planTable(
  header: readonly string[],
  profile: ColumnProfile | undefined,
  options: RowsOptions,
): HeaderPlan {
  try {
    return planHeader(header, { ...options, profile });
  } catch (error) {
    const isNameless =
      error instanceof AssayError && error.issues.some(({ code }) => code === 'header.no-name');
    if (profile === undefined || !isNameless) throw error;
    const names = profile.columns.flatMap(([name, holds]) =>
      holds === 'name' || holds === 'legalName' ? [`\`${name}\``] : [],
    );
    const detail = `\`${options.file}\` has no column ${names.join(' or ')} in its first line, as ${profile.title} has; give it with a line of column names, or another \`--profile\``;
    throw new AssayError('validation', detail, [
      { pointer: '', code: 'header.no-name', detail, severity: 'error', file: options.file },
    ]);
  }
}

function tellProfile(
  { name, title }: ColumnProfile,
  by: readonly string[] | undefined,
  header: readonly string[],
  { kept }: HeaderPlan,
  file: string,
): Issue {
  const why =
    by === undefined ? '' : `, by ${by.length === 1 ? 'its column' : 'its columns'} ${listColumns(by)}`;
  const keptColumns = new Set(kept);
  const left = header.filter((_, index) => !keptColumns.has(index));
  const untold =
    left.length === 0
      ? ''
      : `; neither read nor passed through: ${listColumns(left)}. \`--profile generic\` passes all columns through`;
  const detail = `\`${file}\` is read as ${title} (profile \`${name}\`)${why}${untold}`;
  return { pointer: '', code: 'profile.taken', detail, severity: 'warning', file };
}
