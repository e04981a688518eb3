import type { Buffer } from 'node:buffer';
import { AssayError, type Issue } from '../../model/error.ts';
import { ByteSource } from '../csv/byte-source.ts';
import { planHeader } from '../csv/header-plan.ts';
import { COLUMN_PROFILES } from '../csv/profiles/find-profile.ts';
import { BLOCK_BYTES } from '../csv/read-csv.ts';
import { utf8Text } from '../csv/utf8-bytes.ts';
import { gunzip } from './gunzip.ts';
import { samExtractRows, vendorLineRows } from './line-rows.ts';
import { openTable } from './open-table.ts';
import { LINE_COLUMNS } from './read-vendor-line.ts';
import { RECORD_COLUMNS } from './record-rows.ts';
import { bothWays } from './row-item.ts';
import { formatOfLines } from './row-parts.ts';
import { limitsOf, type Opening, type RowsOptions } from './rows-options.ts';
import { samEntityRows } from './sam-entity-rows.ts';
import type { VendorRows } from './vendor-rows.ts';

/** What a vendor file can be read as: a plain table, JSON lines, or the file of a system. */
export const ROW_PROFILES = [
  'generic',
  'ndjson',
  ...COLUMN_PROFILES.map(({ name }) => name),
  'sam-extract',
  'sam-entity',
].sort();

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
  const { bytes } = await gunzip(input, file);
  const text = await utf8Text(bytes, { size: blockBytes, encoding, file });
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

/** What a file is by its beginning; undefined for a table, which is known by its header. */
function recognise(head: Buffer): 'ndjson' | 'sam-extract' | 'sam-entity' | undefined {
  const text = head.toString('latin1', 0, 64 * 1024).trimStart();
  if (text.startsWith('BOF PUBLIC')) return 'sam-extract';
  if (!text.startsWith('{')) return undefined;
  return /"entityData"\s*:/.test(text) ? 'sam-entity' : 'ndjson';
}

function openVendorLines({ source, ...options }: Opening): VendorRows {
  const { file } = options;
  const warnings: Issue[] = [];
  const onReplaced = () => {
    if (warnings.length === 0) warnings.push(tellReplaced(file));
  };
  const counts = { lines: 0, blankLines: 0 };
  const limits = limitsOf(options);
  const start = { offset: source.offset, line: 1 };
  const blocks = vendorLineRows(source, { ...options, ...limits, counts, onReplaced });
  const table = withoutHeader('ndjson', LINE_COLUMNS, options);
  const format = formatOfLines(options.encoding, limits.maxRecordBytes);
  const { kind, header } = table;
  return {
    ...table,
    ...bothWays(blocks),
    parts: { kind, header, format, profile: undefined, start },
    source,
    counts,
    warnings,
    close: () => source.close(),
  };
}

/** That objects had a field of ours, from an earlier run. */
export function tellReplaced(file: string): Issue {
  const detail = `\`${file}\` has objects with a field \`assay\`; it is replaced by the result of this run`;
  return { pointer: '', code: 'field.replaced', detail, severity: 'warning', file };
}

function openSamExtract({ source, ...options }: Opening): VendorRows {
  const counts = { lines: 0, blankLines: 0 };
  const blocks = samExtractRows(source, { ...options, ...limitsOf(options), counts });
  const warnings = [tellFormat("SAM's public monthly extract", 'sam-extract', options)];
  return {
    ...withoutHeader('csv', RECORD_COLUMNS, options),
    ...bothWays(blocks),
    counts,
    warnings,
    parts: undefined,
    source,
    close: () => source.close(),
  };
}

async function openSamEntity({ source, ...options }: Opening): Promise<VendorRows> {
  const { blocks, warnings: odd, counts } = await samEntityRows(source, options.file);
  const warnings = [tellFormat("an answer of SAM's entity API", 'sam-entity', options), ...odd];
  return {
    ...withoutHeader('csv', RECORD_COLUMNS, options),
    ...bothWays(blocks),
    counts,
    warnings,
    parts: undefined,
    source,
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
