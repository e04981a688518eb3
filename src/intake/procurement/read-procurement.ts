import { AssayError } from '../../model/error.ts';
import type { ProcurementFile } from '../../model/procurement-record.ts';
import { foldHeader } from '../csv/column-names.ts';
import { DOCUMENT_LIMITS, type OpenDocument } from '../document/open-document.ts';
import { findJsonFault } from '../json/find-json-fault.ts';
import { isEforms, readEforms } from './eforms/read-eforms.ts';
import { isJsonObject } from './json-object.ts';
import { ocdsShape } from './ocds/ocds-shape.ts';
import { readOcds } from './ocds/read-ocds.ts';
import { readOcdsLines } from './ocds/read-ocds-lines.ts';
import { findCatalogue, readPeppolCatalogue } from './peppol/read-peppol-catalogue.ts';
import { readSamEntityJson } from './sam/read-sam-entity-json.ts';
import { readSamExtract } from './sam/read-sam-extract.ts';
import { readUsaspending } from './usaspending/read-usaspending.ts';

/** The formats of procurement files that can be read, as they are named on a command line. */
export const PROCUREMENT_FORMATS = [
  'ocds',
  'sam-entity',
  'sam-extract',
  'usaspending',
  'eforms',
  'peppol-catalogue',
] as const;
export type ProcurementFormat = (typeof PROCUREMENT_FORMATS)[number];

/** A format, and what in the document tells it, as the end of a sentence: "its field `entityData`". */
export interface RecognisedProcurement {
  readonly format: ProcurementFormat;
  readonly by: string;
}

/** Which procurement file a document is, by what it holds and never by its name; undefined when it is none. */
export function recogniseProcurement(document: OpenDocument): RecognisedProcurement | undefined {
  switch (document.kind) {
    case 'json':
      return recogniseJson(document.value);
    case 'xml':
      return recogniseXml(document);
    case 'text':
      return recogniseText(document.text);
  }
}

/**
 * Reads a procurement file. `document` is it opened, `bytes` are what was opened. Throws `AssayError` `malformed` for what
 * is not of that format, as its reader does.
 */
export async function readProcurement(
  document: OpenDocument,
  { bytes, format, file }: { bytes: Uint8Array; format: ProcurementFormat; file: string },
): Promise<ProcurementFile> {
  const refuse = (notations: string) =>
    new AssayError(
      'malformed',
      `\`${file}\` is ${NOTATIONS[document.kind]}, and ${TITLES[format]} is ${notations}; give such a file, or have its format told by what it holds`,
    );
  switch (format) {
    case 'ocds':
      if (document.kind === 'json') return readOcds(document.value, file);
      if (document.kind === 'text') return readOcdsLines(document.text, file);
      throw refuse('JSON or JSON Lines');
    case 'sam-entity':
      if (document.kind === 'json') return readSamEntityJson(document.value, file);
      throw refuse('JSON');
    case 'sam-extract':
      if (document.kind === 'text') return readSamExtract(document.text, file);
      throw refuse('text with `|` between its fields');
    case 'usaspending':
      if (document.kind === 'text') return readUsaspending(bytes, file);
      throw refuse('CSV');
    case 'eforms':
      if (document.kind === 'xml') return readEforms(document.root, file);
      throw refuse('XML');
    case 'peppol-catalogue':
      if (document.kind === 'xml') return readPeppolCatalogue(document.root, file);
      throw refuse('XML');
  }
}

const NOTATIONS = { json: 'JSON', xml: 'XML', text: 'neither JSON nor XML' } as const;

const TITLES: Readonly<Record<ProcurementFormat, string>> = {
  ocds: 'OCDS',
  'sam-entity': "an answer of SAM's entity API",
  'sam-extract': "SAM's monthly extract",
  usaspending: 'a file of USAspending',
  eforms: 'an eForms notice',
  'peppol-catalogue': 'a Peppol catalogue',
};

function recogniseJson(value: unknown): RecognisedProcurement | undefined {
  if (!isJsonObject(value)) return undefined;
  if (Array.isArray(value.entityData)) return { format: 'sam-entity', by: 'its field `entityData`' };
  const shape = ocdsShape(value);
  if (shape === undefined) return undefined;
  if (typeof value.ocid === 'string') return { format: 'ocds', by: 'its field `ocid`' };
  // Many a file has a list of `records`; those of a package are known by their `ocid`, or by who published them.
  const isPackage =
    shape.entries.some((entry) => isJsonObject(entry.value) && Object.hasOwn(entry.value, 'ocid')) ||
    ['publisher', 'publishedDate'].every((key) => Object.hasOwn(value, key));
  const list = value.records === undefined ? 'releases' : 'records';
  return isPackage ? { format: 'ocds', by: `its list \`${list}\`` } : undefined;
}

function recogniseXml({ root }: OpenDocument & { kind: 'xml' }): RecognisedProcurement | undefined {
  if (isEforms(root)) return { format: 'eforms', by: `its first element, \`${root.name}\` of UBL` };
  return findCatalogue(root) === undefined
    ? undefined
    : { format: 'peppol-catalogue', by: 'its element `Catalogue` of UBL' };
}

/** How many lines are looked at: the first of JSON Lines may be the broken one. */
const LINES_TRIED = 20;

function recogniseText(text: string): RecognisedProcurement | undefined {
  const lines = text.split(/\r\n|\n|\r/, LINES_TRIED).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  if (first.startsWith('BOF PUBLIC')) return { format: 'sam-extract', by: 'its first line, `BOF PUBLIC`' };
  if (lines.some(isOcdsLine)) return { format: 'ocds', by: 'its lines, each an OCDS document' };
  const column = awardColumn(first);
  return column === undefined ? undefined : { format: 'usaspending', by: `its column \`${column}\`` };
}

function isOcdsLine(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  return (
    findJsonFault(line, DOCUMENT_LIMITS.depth) === undefined &&
    recogniseJson(JSON.parse(line))?.format === 'ocds'
  );
}

/** The column by which a header shows itself as one of federal contracts. */
function awardColumn(header: string): string | undefined {
  const columns = new Set(header.split(/[,;\t|]/).map(foldHeader));
  const has = (name: string) => columns.has(foldHeader(name));
  if (has('recipient_name') && has('contract_award_unique_key')) return 'contract_award_unique_key';
  return has('AwardeeOrRecipientLegalEntityName') ? 'AwardeeOrRecipientLegalEntityName' : undefined;
}
