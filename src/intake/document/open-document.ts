import type { DocumentInput } from '../../model/document.ts';
import { AssayError } from '../../model/error.ts';
import { findJsonFault } from '../json/find-json-fault.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { decodeText } from './decode-text.ts';

/** A document as far as its notation goes, before anybody asks what it says. */
export type OpenDocument =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'xml'; readonly root: XmlElement; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** The most that is read of one document. */
export interface DocumentLimits {
  /** Of its text, in characters (its bytes, where it comes as bytes). */
  readonly size: number;
  /** How deep JSON and XML may nest. */
  readonly depth: number;
}

/** Bills of material of 100 MB exist; none nests anywhere near so deep. */
export const DOCUMENT_LIMITS: DocumentLimits = { size: 256 * 1024 * 1024, depth: 128 };

/**
 * Opens a document by what it begins with: JSON, XML, or else plain text (JSON Lines among it). `file` is how messages name
 * it. Throws `AssayError`: `too-large`, or `malformed` with line and column.
 */
export function openDocument(
  input: DocumentInput,
  file: string,
  limits: DocumentLimits = DOCUMENT_LIMITS,
): OpenDocument {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) return { kind: 'json', value: input };
  if (input.length > limits.size)
    throw new AssayError(
      'too-large',
      `\`${file}\` is larger than ${Math.floor(limits.size / 1024 / 1024)} MiB; split it, or leave out what is not needed`,
    );
  const text = (typeof input === 'string' ? input : decodeText(input, file)).replace(/^\ufeff/, '');
  const start = text.search(/\S/);
  if (start === -1) throw new AssayError('malformed', `\`${file}\` is empty; give the whole document`);
  if (text[start] === '<') return { kind: 'xml', root: readXml(text, file, { depth: limits.depth }), text };
  if (text[start] !== '{' && text[start] !== '[') return { kind: 'text', text };
  const fault = findJsonFault(text, limits.depth);
  if (fault === undefined) return { kind: 'json', value: JSON.parse(text) };
  // Several values, one a line, are no fault of a file that is meant to hold several.
  if (isJsonLines(text, limits.depth)) return { kind: 'text', text };
  const where = `line ${fault.line}, column ${fault.column}`;
  const detail = `\`${file}\` is not JSON, ${where}: ${fault.what}`;
  throw new AssayError('malformed', `${detail}; mend it and try again`, [
    { pointer: '', code: 'json.syntax', detail: `${where}: ${fault.what}`, severity: 'error', file },
  ]);
}

/** Whether each line that is not blank is JSON by itself, and there are several. */
function isJsonLines(text: string, depth: number): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => findJsonFault(line, depth) === undefined);
}
