import type { Buffer } from 'node:buffer';
import { AssayError, type Issue } from '../../model/error.ts';
import type { JsonFile } from '../../model/json-file.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { ByteSource } from '../csv/byte-source.ts';
import { type CsvLimits, DEFAULT_LIMITS } from '../csv/csv-item.ts';
import { type HeaderPlan, planHeader } from '../csv/header-plan.ts';
import { listColumns } from '../csv/list-columns.ts';
import type { ColumnProfile } from '../csv/profiles/column-profile.ts';
import { COLUMN_PROFILES, findProfile } from '../csv/profiles/find-profile.ts';
import { BLOCK_BYTES, readCsvFrom } from '../csv/read-csv.ts';
import type { Encoding } from '../csv/text-encoding.ts';
import { utf8Text } from '../csv/utf8-bytes.ts';
import { gunzip } from './gunzip.ts';
import { samExtractRows, vendorLineRows } from './line-rows.ts';
import { LINE_COLUMNS } from './read-vendor-line.ts';
import { RECORD_COLUMNS } from './record-rows.ts';
import type { RowBlock, RowItem } from './row-item.ts';
import { samEntityRows } from './sam-entity-rows.ts';
import { tableRows } from './table-rows.ts';
import type { VendorRows } from './vendor-rows.ts';

/** What a vendor file can be read as: a plain table, JSON lines, or the file of a system. */
export const ROW_PROFILES = [
  'generic',
  'ndjson',
  ...COLUMN_PROFILES.map(({ name }) => name),
  'sam-extract',
  'sam-entity',
].sort();

export interface RowsOptions extends Partial<CsvLimits> {
  /** How messages name the file. */
  readonly file: string;
  readonly vocabulary: Vocabulary;
  /** Columns that the output brings itself. */
  readonly replaced: readonly string[];
  /** What the columns mean: the file of `--map`. */
  readonly map?: JsonFile | undefined;
  /** One of `ROW_PROFILES`; without it the file is known by what it holds. */
  readonly profile?: string | undefined;
  readonly encoding?: Encoding | undefined;
  /** How many bytes are fetched and parsed at once. */
  readonly blockBytes?: number;
}

/**
 * Opens a vendor file, plain or compressed with gzip: CSV, JSON lines, SAM's monthly extract, or an answer of SAM's entity API.
 * Memory does not grow with the file, but for the last, which is read whole. Throws `AssayError` for a file that cannot be
 * read at all (`malformed`, `too-large`) and for columns that do not fit (`validation`).
 */
export async function openRows(input: AsyncIterable<Uint8Array>, options: RowsOptions): Promise<VendorRows> {
  const { file, blockBytes = BLOCK_BYTES, encoding, profile } = options;
  if (profile !== undefined && !ROW_PROFILES.includes(profile))
    throw new AssayError(
      'validation',
      `there is no profile \`${profile}\`; choose one of ${ROW_PROFILES.map((name) => `\`${name}\``).join(', ')}`,
    );
  const text = await utf8Text(gunzip(input, file), { size: blockBytes, encoding, file });
  const source = new ByteSource(text.pieces, text.markBytes);
  try {
    while (source.bytes.length === 0 && !source.atEnd) await source.fetch();
    const kind = profile === undefined ? recognise(source.bytes) : profile;
    const opening = { ...options, blockBytes, encoding: text.encoding, source };
    switch (kind) {
      case 'ndjson':
        return openVendorLines(opening);
      case 'sam-extract':
        return openSamExtract(opening);
      case 'sam-entity':
        return await openSamEntity(opening);
      default:
        return await openTable(opening);
    }
  } catch (error) {
    await source.close();
    throw error;
  }
}

interface Opening extends RowsOptions {
  readonly source: ByteSource;
  readonly blockBytes: number;
  readonly encoding: Encoding;
}

/** What a file is by its beginning; undefined for a table, which is known by its header. */
function recognise(head: Buffer): 'ndjson' | 'sam-extract' | 'sam-entity' | undefined {
  const text = head.toString('latin1', 0, 64 * 1024).trimStart();
  if (text.startsWith('BOF PUBLIC')) return 'sam-extract';
  if (!text.startsWith('{')) return undefined;
  return /"entityData"\s*:/.test(text) ? 'sam-entity' : 'ndjson';
}

async function openTable({ source, ...options }: Opening): Promise<VendorRows> {
  const { file, profile: asked } = options;
  const limits = limitsOf(options);
  const csv = await readCsvFrom(source, { ...limits, file, encoding: options.encoding }, options.blockBytes);
  const { header, delimiter, counts } = csv;
  const found = asked === undefined ? findProfile(header) : undefined;
  const profile = found?.profile ?? COLUMN_PROFILES.find(({ name }) => name === asked);
  const plan = planTable(header, profile, options);
  const warnings = profile === undefined ? [] : [tellProfile(profile, found?.by, header, plan, file)];
  const blocks =
    profile === undefined ? csv.blocks : tableRows(csv.blocks, { file, header, profile, kept: plan.kept });
  return {
    kind: 'csv',
    header,
    delimiter,
    plan,
    ...both(blocks),
    counts,
    warnings: [...warnings, ...plan.warnings],
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

function openVendorLines({ source, ...options }: Opening): VendorRows {
  const { file } = options;
  const warnings: Issue[] = [];
  const onReplaced = () => {
    if (warnings.length > 0) return;
    const detail = `\`${file}\` has objects with a field \`assay\`; it is replaced by the result of this run`;
    warnings.push({ pointer: '', code: 'field.replaced', detail, severity: 'warning', file });
  };
  const counts = { lines: 0, blankLines: 0 };
  const blocks = vendorLineRows(source, { ...options, ...limitsOf(options), counts, onReplaced });
  return {
    ...withoutHeader('ndjson', LINE_COLUMNS, options),
    ...both(blocks),
    counts,
    warnings,
    close: () => source.close(),
  };
}

function openSamExtract({ source, ...options }: Opening): VendorRows {
  const counts = { lines: 0, blankLines: 0 };
  const blocks = samExtractRows(source, { ...options, ...limitsOf(options), counts });
  const warnings = [tellFormat("SAM's public monthly extract", 'sam-extract', options)];
  return {
    ...withoutHeader('csv', RECORD_COLUMNS, options),
    ...both(blocks),
    counts,
    warnings,
    close: () => source.close(),
  };
}

async function openSamEntity({ source, ...options }: Opening): Promise<VendorRows> {
  const { blocks, warnings: odd, counts } = await samEntityRows(source, options.file);
  const warnings = [tellFormat("an answer of SAM's entity API", 'sam-entity', options), ...odd];
  return {
    ...withoutHeader('csv', RECORD_COLUMNS, options),
    ...both(blocks),
    counts,
    warnings,
    close: () => source.close(),
  };
}

function tellFormat(title: string, name: string, { file }: RowsOptions): Issue {
  const detail = `\`${file}\` is read as ${title} (profile \`${name}\`); only what identifies an entity is taken`;
  return { pointer: '', code: 'profile.taken', detail, severity: 'warning', file };
}

/** The table of a file that has no header: its columns are ours. A header map has nothing to name there. */
function withoutHeader(kind: VendorRows['kind'], columns: readonly string[], options: RowsOptions) {
  if (options.map !== undefined)
    throw new AssayError(
      'validation',
      `\`${options.file}\` has no line of column names that the header map \`${options.map.path}\` could be for; leave out \`--map\``,
    );
  const header = [...columns];
  const plan = planHeader(header, { vocabulary: options.vocabulary, file: options.file });
  return { kind, header, delimiter: ',', plan };
}

function limitsOf(options: Partial<CsvLimits>): CsvLimits {
  const { maxRecordBytes, maxRecordLines } = { ...DEFAULT_LIMITS, ...options };
  return { maxRecordBytes, maxRecordLines };
}

function both(blocks: AsyncIterable<RowBlock>): Pick<VendorRows, 'blocks' | 'items'> {
  return { blocks, items: itemsOf(blocks) };
}

async function* itemsOf(blocks: AsyncIterable<RowBlock>): AsyncGenerator<RowItem> {
  for await (const { items } of blocks) yield* items;
}
