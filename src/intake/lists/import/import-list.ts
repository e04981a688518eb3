import { AssayError } from '../../../model/error.ts';
import type { JsonFile } from '../../../model/json-file.ts';
import type { ListKind } from '../../../model/list-kind.ts';
import type { ListImport } from '../../../model/list-snapshot.ts';
import { openDocument } from '../../document/open-document.ts';
import { importCsl } from './csl/import-csl.ts';
import { importFcc } from './fcc/import-fcc.ts';
import { importFtm } from './ftm/import-ftm.ts';
import { checkIsList, firstLetter, type ImportFile } from './import-file.ts';
import { importOfacCsv } from './ofac/import-ofac-csv.ts';
import { importOfacXml } from './ofac/import-ofac-xml.ts';
import { importOwnCsv, importOwnJson } from './own/import-own.ts';
import { importSamCsv } from './sam/import-sam-csv.ts';
import { importSamJson } from './sam/import-sam-json.ts';

/** What else an import may be told. */
export interface ImportOptions {
  /** What the columns of an own list hold. */
  readonly map?: JsonFile;
}

/**
 * Reads a list of the given kind, in whichever of its formats it comes. Only OFAC's CSV has several files. Nothing is decided
 * here: whether the import may take the place of the one before is for `checkImport`. Throws `AssayError`: `malformed` when
 * the files are not such a list, `validation` for a map that cannot be used, `too-large`.
 */
export async function importList(
  kind: ListKind,
  files: readonly ImportFile[],
  { map }: ImportOptions = {},
): Promise<ListImport> {
  for (const file of files) checkIsList(file);
  const [file] = files;
  if (file === undefined) throw new AssayError('validation', `give a file to import as \`${kind}\``);
  const letter = firstLetter(file);
  const isCsvOfOfac = (kind === 'ofac-sdn' || kind === 'ofac-cons') && letter !== '<';
  if (files.length > 1 && !isCsvOfOfac)
    throw new AssayError(
      'validation',
      `a list of the kind \`${kind}\` comes in one file in this format; give one`,
    );
  if (map !== undefined && kind !== 'own' && kind !== '1260h')
    throw new AssayError(
      'validation',
      `the columns of \`${kind}\` are known; a map is for \`own\` and \`1260h\``,
    );
  const isJson = letter === '{' || letter === '[';
  switch (kind) {
    case 'ofac-sdn':
    case 'ofac-cons':
      return isCsvOfOfac ? importOfacCsv(kind, files) : importOfacXml(kind, file, openXml(file));
    case 'sam':
    case 'fascsa':
      return isJson ? importSamJson(kind, file, openJson(file)) : importSamCsv(kind, file);
    case 'csl':
      return importCsl(file);
    case 'fcc':
      return importFcc(file);
    case 'ftm':
      return importFtm(file);
    case '1260h':
    case 'own':
      return isJson ? importOwnJson(kind, file, openJson(file), map) : importOwnCsv(kind, file, map);
  }
}

function openJson({ bytes, name }: ImportFile): unknown {
  const document = openDocument(bytes, name);
  if (document.kind === 'json') return document.value;
  throw new AssayError('malformed', `\`${name}\` is not one JSON value; give the whole list as one`);
}

function openXml({ bytes, name }: ImportFile) {
  const document = openDocument(bytes, name);
  if (document.kind === 'xml') return document.root;
  throw new AssayError('malformed', `\`${name}\` is not XML`);
}
