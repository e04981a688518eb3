import { type OpenDocument, openDocument } from '../intake/document/open-document.ts';
import { readProvenance } from '../intake/provenance/read-provenance.ts';
import { readSbom } from '../intake/sbom/read-sbom.ts';
import type { GivenBill } from '../model/bill.ts';
import { type DocumentInput, digestDocument } from '../model/document.ts';
import { AssayError, type Issue } from '../model/error.ts';
import type { GivenProvenance } from '../model/provenance.ts';

/** Reads the documents of questions, each once, however many policies are asked about it. */
export interface DocumentReader {
  readonly bill: (input: DocumentInput) => GivenBill;
  readonly provenance: (input: DocumentInput) => GivenProvenance;
}

/** A reader that remembers what it has read for as long as it is kept: for one call, with one question in it. */
export function createDocumentReader(): DocumentReader {
  return {
    bill: remember((input) => {
      const opened = openDocument(input, BILL);
      return { bill: readSbom(opened, BILL), digest: digestOpened(opened) };
    }),
    provenance: remember((input) => {
      const opened = openDocument(input, PROVENANCE);
      return { provenance: readProvenance(input, PROVENANCE), digest: digestOpened(opened) };
    }),
  };
}

/** How messages name a document that came without a file name. */
const BILL = 'the bill of materials';
const PROVENANCE = 'the provenance';

/** What `read` gives, or why the document that stands at `pointer` of a question cannot be read. */
export function tryDocument<T>(read: () => T, pointer: string): T | { readonly faults: readonly Issue[] } {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    const { message, issues } = error;
    const whole: Issue = { pointer, code: 'document.unreadable', detail: message, severity: 'error' };
    if (issues.length === 0) return { faults: [whole] };
    return {
      // The document has no file here: what it is, the pointer says.
      faults: issues.map(({ file: _, ...issue }) => ({ ...issue, pointer: `${pointer}${issue.pointer}` })),
    };
  }
}

/** The digest of an open document, the same whether it came as bytes, as text or as JSON. */
export function digestOpened(opened: OpenDocument): string {
  switch (opened.kind) {
    case 'json':
      return digestDocument({ json: opened.value });
    case 'xml':
      return digestDocument({ text: opened.text });
    case 'text':
      return digestDocument({ text: opened.text });
  }
}

function remember<T>(read: (input: DocumentInput) => T): (input: DocumentInput) => T {
  const known = new Map<DocumentInput, T>();
  return (input) => {
    const there = known.get(input);
    if (there !== undefined) return there;
    const made = read(input);
    known.set(input, made);
    return made;
  };
}
