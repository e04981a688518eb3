import { type OpenDocument, openDocument } from '../../../../src/intake/document/open-document.ts';
import { readCycloneDxJson } from '../../../../src/intake/sbom/cyclonedx/read-cyclonedx-json.ts';
import { readCycloneDxXml } from '../../../../src/intake/sbom/cyclonedx/read-cyclonedx-xml.ts';
import type { Bill, BillPart } from '../../../../src/model/bill.ts';
import { AssayError } from '../../../../src/model/error.ts';

/** Reads a document of either notation as the program does: opened first, then understood. */
export function readBom(text: string): Bill {
  return readOpenBom(openDocument(text, 'our.cdx'));
}

export function readOpenBom(document: OpenDocument): Bill {
  if (document.kind === 'xml') return readCycloneDxXml(document.root, 'our.cdx');
  return readCycloneDxJson(document.kind === 'json' ? document.value : undefined, 'our.cdx');
}

/** The bill of a document whose head is filled in. */
export function bomOf(fields: object): Bill {
  return readBom(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...fields }));
}

/** The message and the faults, by place, with which a document is refused. */
export function refusalOf(read: () => unknown): { message: string; faults: [string, string][] } {
  try {
    read();
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return {
      message: error.message,
      faults: error.issues.map(({ pointer, detail }) => [pointer, detail]),
    };
  }
  throw new Error('it was not refused');
}

export function partNamed(bill: Bill, name: string): BillPart {
  const part = bill.parts.find((one) => one.name === name);
  if (part === undefined) throw new Error(`the bill has no part ${name}`);
  return part;
}

/** Each part by its name, with the name of what it stands in and what it is for. */
export function outline(bill: Bill): string[] {
  return bill.parts.map(({ name, within, use }) => {
    const holder = within === undefined ? 'the product' : bill.parts[within]?.name;
    return `${name} in ${holder}${use === 'part' ? '' : `, for ${use}`}`;
  });
}
