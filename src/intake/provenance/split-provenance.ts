import type { DocumentInput } from '../../model/document.ts';
import { AssayError } from '../../model/error.ts';
import { jsonPointer } from '../../model/parse.ts';
import { decodeText } from '../document/decode-text.ts';
import { DOCUMENT_LIMITS, openDocument } from '../document/open-document.ts';
import { findJsonFault } from '../json/find-json-fault.ts';
import { fieldAt, isObject, type JsonObject, textAt } from './json-field.ts';
import { type Fault, type Place, refuse, showPlain } from './place.ts';

/** One statement that a file holds, in its wrapping, or what keeps it from being one. */
export type Part = { readonly place: Place } & (
  | {
      readonly format: string;
      readonly envelope: unknown;
      /** The statement once more, unsigned, for people to read. */
      readonly copy?: Bare;
    }
  | { readonly format: string; readonly bare: Bare }
  | { readonly refused: Fault }
);

/** A statement that stands in the open, at `pointer` from the place of its part. */
export interface Bare {
  readonly pointer: string;
  readonly statement: unknown;
  /** Where its predicate may stand. */
  readonly predicateKeys: readonly string[];
}

/**
 * What a file holds: one part a statement, in the order of the file. Of lines it takes `most` and one more, by which the
 * caller sees that there are too many. Throws `AssayError` for what is no JSON at all.
 */
export function splitProvenance(input: DocumentInput, file: string, most: number): Part[] {
  const opened = openJson(input, file, most + 1);
  return 'lines' in opened
    ? opened.lines.flatMap(({ text, line }) => partsOfLine(text, { line, pointer: '' }))
    : partsOf(opened.value, { pointer: '' });
}

interface Line {
  readonly text: string;
  readonly line: number;
}

function openJson(
  input: DocumentInput,
  file: string,
  mostLines: number,
): { value: unknown } | { lines: Line[] } {
  try {
    const opened = openDocument(input, file);
    if (opened.kind === 'json') return { value: opened.value };
    if (opened.kind === 'text') {
      const lines = linesOf(opened.text, mostLines);
      // Whatever text this is: what nobody meant as provenance is not told line by line.
      if (!lines.some(({ text }) => text.trimStart().startsWith('{'))) throw notJson('no JSON', file);
      return { lines };
    }
  } catch (error) {
    // One statement a line, of which one is broken: that costs the one.
    const lines = isBrokenJson(error) ? linesOf(textOf(input, file), mostLines) : [];
    if (lines.length > 1 && lines.some(({ text }) => partsOfLine(text, { pointer: '' }).some(isStatement)))
      return { lines };
    throw error;
  }
  throw notJson('XML', file);
}

function notJson(what: string, file: string): AssayError {
  const detail = `\`${file}\` is ${what}; provenance is JSON, or one JSON a line`;
  return new AssayError('malformed', detail, [
    { pointer: '', code: 'provenance.refused', detail, severity: 'error', file },
  ]);
}

function isBrokenJson(error: unknown): boolean {
  return error instanceof AssayError && error.issues.some(({ code }) => code === 'json.syntax');
}

function isStatement(part: Part): boolean {
  return !('refused' in part);
}

function textOf(input: DocumentInput, file: string): string {
  if (typeof input === 'string') return input;
  return input instanceof Uint8Array ? decodeText(input, file) : '';
}

/** The first `most` lines that are not blank: a file of a hundred million must not be taken apart to be refused. */
function linesOf(text: string, most: number): Line[] {
  const lines: Line[] = [];
  for (let start = 0, line = 1; start < text.length && lines.length < most; line += 1) {
    const end = text.indexOf('\n', start);
    const found = end === -1 ? text.slice(start) : text.slice(start, end);
    if (found.trim() !== '') lines.push({ text: found, line });
    start = end === -1 ? text.length : end + 1;
  }
  return lines;
}

function partsOfLine(text: string, place: Place): Part[] {
  const fault = findJsonFault(text, DOCUMENT_LIMITS.depth);
  if (fault === undefined) return partsOf(JSON.parse(text), place);
  return [{ place, refused: refuse('', `it is not JSON, column ${fault.column}: ${fault.what}`) }];
}

function partsOf(value: unknown, place: Place): Part[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((entry, at) =>
      partsOfObject(entry, { ...place, pointer: `${place.pointer}/${at}` }),
    );
  return partsOfObject(value, place);
}

function partsOfObject(value: unknown, place: Place): Part[] {
  if (!isObject(value)) return [{ place, refused: refuse('', `${showPlain(value)} is no provenance`) }];
  const has = (key: string) => Object.hasOwn(value, key);
  if (has('provenance_summary')) return partsOfCloudBuild(value, place);
  if (isBundle(value)) return [bundlePart(value, place)];
  if (has('payloadType') || (has('payload') && has('signatures')))
    return [{ place, format: 'DSSE envelope', envelope: value }];
  if (has('predicateType')) return [{ place, format: 'in-toto statement', bare: bareOf('', value) }];
  const detail =
    'it is no provenance: neither a DSSE envelope (`payload`), a Sigstore bundle (`dsseEnvelope`), an in-toto statement (`predicateType`) nor a description of Google Cloud Build (`provenance_summary`)';
  return [{ place, refused: refuse('', detail) }];
}

function isBundle(value: JsonObject): boolean {
  return (
    Object.hasOwn(value, 'dsseEnvelope') ||
    textAt(value, ['mediaType'])?.startsWith('application/vnd.dev.sigstore.bundle') === true
  );
}

function bundlePart(bundle: JsonObject, place: Place): Part {
  if (!Object.hasOwn(bundle, 'dsseEnvelope'))
    return {
      place,
      refused: refuse('', 'this Sigstore bundle holds a signature alone, and no statement in `dsseEnvelope`'),
    };
  const inside = { ...place, pointer: `${place.pointer}/dsseEnvelope` };
  return { place: inside, format: 'Sigstore bundle', envelope: bundle.dsseEnvelope };
}

/** What `gcloud artifacts docker images describe --show-provenance` writes. */
function partsOfCloudBuild(value: JsonObject, place: Place): Part[] {
  const path = ['provenance_summary', 'provenance'];
  const list = fieldAt(value, path);
  if (!Array.isArray(list) || list.length === 0)
    return [{ place, refused: refuse(jsonPointer(path), 'it holds no provenance') }];
  return list.map((entry, at) =>
    cloudBuildPart(entry, { ...place, pointer: `${place.pointer}${jsonPointer([...path, at])}` }),
  );
}

/** In which field of `build` the statement stands in the open, by its version. */
const CLOUD_BUILD_COPIES = ['inTotoSlsaProvenanceV1', 'intotoStatement'];
const CLOUD_BUILD_PREDICATES = ['predicate', 'slsaProvenanceZeroTwo', 'slsaProvenance'];

function cloudBuildPart(entry: unknown, place: Place): Part {
  const format = 'Google Cloud Build';
  const envelope = fieldAt(entry, ['envelope']) ?? undefined;
  const key = CLOUD_BUILD_COPIES.find((name) => isObject(fieldAt(entry, ['build', name])));
  const copy =
    key === undefined
      ? undefined
      : bareOf(`/build/${key}`, fieldAt(entry, ['build', key]), CLOUD_BUILD_PREDICATES);
  if (envelope !== undefined) {
    const inside = { ...place, pointer: `${place.pointer}/envelope` };
    return { place: inside, format, envelope, ...(copy === undefined ? {} : { copy }) };
  }
  if (copy !== undefined) return { place, format, bare: copy };
  return {
    place,
    refused: refuse('', 'it holds no statement, neither in `envelope` nor in `build.intotoStatement`'),
  };
}

function bareOf(pointer: string, statement: unknown, predicateKeys: readonly string[] = ['predicate']): Bare {
  return { pointer, statement, predicateKeys };
}
