import { AssayError } from '../../model/error.ts';
import { readCsv } from '../csv/read-csv.ts';
import { gunzip } from './gunzip.ts';
import type { RowsOptions } from './rows-options.ts';

/**
 * The column names of a vendor file, plain or compressed; no row of it is read. Throws `AssayError` `malformed` for one that
 * has none, and `validation` for a profile whose files have none.
 */
export async function readHeaderOf(
  input: AsyncIterable<Uint8Array>,
  { file, profile, encoding }: Pick<RowsOptions, 'file' | 'profile' | 'encoding'>,
): Promise<readonly string[]> {
  if (profile === 'ndjson' || profile === 'sam-extract' || profile === 'sam-entity')
    throw new AssayError(
      'validation',
      `a file of the profile \`${profile}\` has no line of column names, so that there is no header map for it`,
    );
  const { bytes } = await gunzip(input, file);
  const csv = await readCsv(bytes, { file, encoding });
  await csv.close();
  return csv.header;
}
