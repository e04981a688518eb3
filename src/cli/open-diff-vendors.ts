import type { DiffQuestion } from '../authoring/diff/diff-packs.ts';
import { vendorsOfCsv } from '../authoring/diff/vendors-of-csv.ts';
import { vendorsOfDossiers } from '../authoring/diff/vendors-of-dossiers.ts';
import { type QuestionLine, vendorsOfQuestions } from '../authoring/diff/vendors-of-questions.ts';
import { AssayError } from '../model/error.ts';
import type { Dossier } from '../model/vendor.ts';
import { plainText } from '../report/plain-text.ts';
import { parseJson } from '../store/files/parse-json.ts';
import type { CliParts } from './cli-parts.ts';
import { readMap } from './print-map.ts';

/** The vendors of a comparison, and how to let go of their file. */
interface DiffVendors {
  readonly read: DiffQuestion['vendors'];
  readonly close: () => void;
}

/** Which vendors are asked about, as the options say it. */
interface VendorChoice {
  readonly vendors?: string;
  readonly map?: string;
  readonly quiet?: boolean;
}

/** Opens a vendor file by what its name ends in; without a file the dossiers are asked about. Throws `AssayError`. */
export async function openDiffVendors(
  { vendors: path, map: mapPath, quiet }: VendorChoice,
  dossiers: readonly Dossier[],
  parts: CliParts,
): Promise<DiffVendors> {
  const { files, stdin, stderr } = parts;
  const close = () => undefined;
  const isCsv = path !== undefined && !/\.(json|ndjson|jsonl)$/i.test(path);
  if (mapPath !== undefined && !isCsv)
    throw new AssayError(
      'validation',
      '`--map` says what the columns of a CSV file mean; name one by `--vendors`, or leave it out',
    );
  if (path === undefined) return { read: (_, defaults) => vendorsOfDossiers(dossiers, defaults), close };
  if (!isCsv) {
    const questions = readQuestions(await files.readText(path), path);
    return { read: (_, defaults) => vendorsOfQuestions(questions, defaults), close };
  }
  const label = path === '-' ? 'standard input' : path;
  const map = await readMap(mapPath, parts);
  const onWarning = (detail: string) => {
    if (!quiet) stderr.write(`Warning: ${plainText(detail)}\n`);
  };
  const input = path === '-' ? { bytes: stdin, close } : await files.openInput(path);
  const csv = { bytes: input.bytes, file: label, map, onWarning };
  return {
    read: (services, defaults) => vendorsOfCsv(csv, services, defaults),
    close: input.close,
  };
}

/** A list of questions, by their place in it, or one question a line. */
function readQuestions(text: string, path: string): QuestionLine[] {
  if (/\.json$/i.test(path)) {
    const content = parseJson(text, path, 'malformed');
    if (Array.isArray(content))
      return content.map((question, index) => ({ content: question, line: index + 1 }));
    throw new AssayError('malformed', `${path} holds no list; give a list of questions`);
  }
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [{ content: parseJson(line, `${path}:${index + 1}`, 'malformed'), line: index + 1 }];
  });
}
