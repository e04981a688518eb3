import type { Bill } from '../../model/bill.ts';
import { AssayError } from '../../model/error.ts';
import type { OpenDocument } from '../document/open-document.ts';
import { readCycloneDxJson } from './cyclonedx/read-cyclonedx-json.ts';
import { readCycloneDxXml } from './cyclonedx/read-cyclonedx-xml.ts';
import { readSpdxTagValue } from './spdx/read-spdx-tag-value.ts';
import { readSpdx2Json } from './spdx/read-spdx2-json.ts';
import { readSpdx3Json } from './spdx/read-spdx3-json.ts';

/**
 * Reads a bill of materials in any format that is understood, told by what it holds and never by its name. `file` is how
 * messages name it. Throws `AssayError` `malformed` with every fault by pointer or line.
 */
export function readSbom(document: OpenDocument, file: string): Bill {
  const read = readerFor(document);
  if (read !== undefined) return read(file);
  throw new AssayError(
    'malformed',
    `\`${file}\` is no bill of materials that can be read; give CycloneDX (JSON, XML) or SPDX (JSON, tag-value)`,
  );
}

/** Whether a document says of itself that it is a bill of materials, whatever else is wrong with it. */
export function isSbom(document: OpenDocument): boolean {
  return readerFor(document) !== undefined;
}

function readerFor(document: OpenDocument): ((file: string) => Bill) | undefined {
  if (document.kind === 'xml') {
    const { root } = document;
    return root.namespace.startsWith('http://cyclonedx.org/schema/bom/')
      ? (file) => readCycloneDxXml(root, file)
      : undefined;
  }
  if (document.kind === 'text') {
    const { text } = document;
    return /^SPDXVersion:/m.test(text) ? (file) => readSpdxTagValue(text, file) : undefined;
  }
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const has = (key: string) => Object.hasOwn(value, key);
  if (has('bomFormat')) return (file) => readCycloneDxJson(value, file);
  if (has('spdxVersion')) return (file) => readSpdx2Json(value, file);
  return has('@graph') || has('@context') ? (file) => readSpdx3Json(value, file) : undefined;
}
