import { ASSAY_COLUMNS } from '../batch/assay-columns.ts';
import { profileOf } from '../intake/csv/profiles/find-profile.ts';
import type { Encoding } from '../intake/csv/text-encoding.ts';
import { writeHeaderMap } from '../intake/csv/write-header-map.ts';
import { readHeaderOf } from '../intake/rows/read-header-of.ts';
import type { JsonFile } from '../model/json-file.ts';
import { plainJson, plainText } from '../report/plain-text.ts';
import { parseJson } from '../store/files/parse-json.ts';
import type { CliParts } from './cli-parts.ts';
import { type CommonOptions, overlaysOf } from './common-options.ts';

interface MapOptions extends CommonOptions {
  readonly map?: string;
  readonly profile?: string;
  readonly encoding?: Encoding;
}

/** The file of `--map`, where one is named. */
export async function readMap(
  path: string | undefined,
  { files }: Pick<CliParts, 'files'>,
): Promise<JsonFile | undefined> {
  if (path === undefined) return undefined;
  return { path, content: parseJson(await files.readText(path), path, 'malformed') };
}

/** Prints how the columns of a vendor file are understood, as a header map to be edited; no row of it is read. */
export async function printMap(file: string, options: MapOptions, parts: CliParts): Promise<void> {
  const map = await readMap(options.map, parts);
  const { vocabulary } = await parts.openService(overlaysOf(options));
  const input =
    file === '-' ? { bytes: parts.stdin, close: () => undefined } : await parts.files.openInput(file);
  const fileName = file === '-' ? 'standard input' : file;
  try {
    const { profile: asked, encoding } = options;
    const header = await readHeaderOf(input.bytes, { file: fileName, profile: asked, encoding });
    const profile = profileOf(header, asked);
    const written = writeHeaderMap(header, {
      ...{ vocabulary, file: fileName, replaced: ASSAY_COLUMNS, map, profile },
    });
    if (!options.quiet)
      for (const { detail } of written.remarks) parts.stderr.write(`Warning: ${plainText(detail)}\n`);
    parts.stdout.write(`${plainJson(written.map)}\n`);
  } finally {
    input.close();
  }
}
