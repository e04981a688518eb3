import { openDocument } from '../../../../src/intake/document/open-document.ts';
import { readSpdxTagValue } from '../../../../src/intake/sbom/spdx/read-spdx-tag-value.ts';
import { readSpdx2Json } from '../../../../src/intake/sbom/spdx/read-spdx2-json.ts';
import { readSpdx3Json } from '../../../../src/intake/sbom/spdx/read-spdx3-json.ts';
import { type Bill, pathToPart } from '../../../../src/model/bill.ts';
import { AssayError, describeError } from '../../../../src/model/error.ts';

/** Opens a document and reads it as the notation that the test is about. */
export function read2(input: string | Uint8Array | object): Bill {
  const given = typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input);
  const document = openDocument(given, 'our.json');
  return readSpdx2Json(document.kind === 'json' ? document.value : document, 'our.json');
}

export function read3(input: string | object): Bill {
  const document = openDocument(typeof input === 'string' ? input : JSON.stringify(input), 'our.json');
  return readSpdx3Json(document.kind === 'json' ? document.value : document, 'our.json');
}

export function readTags(input: string | Uint8Array): Bill {
  const document = openDocument(input, 'our.spdx');
  return readSpdxTagValue(document.kind === 'text' ? document.text : '', 'our.spdx');
}

/** What the caller is told of a document that is refused, line by line. */
export function refusalOf(read: () => Bill): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof AssayError) return `${error.code}: ${describeError(error)}`.split('\n  ');
    throw error;
  }
  return [];
}

/** Each part as a line: the way to it, and what for. */
export function waysIn(bill: Bill): string[] {
  return bill.parts.map(({ use }, at) => `${pathToPart(bill, at).join(' > ')}: ${use}`);
}

/** Each warning as a line. */
export function warningsOf({ warnings }: Bill): string[] {
  return warnings.map(({ pointer, code, detail }) => `${pointer} ${code}: ${detail}`);
}
