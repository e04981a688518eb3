import { openDocument } from '../../intake/document/open-document.ts';
import type { DocumentInput, DocumentRef } from '../../model/document.ts';
import type { Issue } from '../../model/error.ts';
import type { QuestionInput } from '../../model/question.ts';
import type { Request } from '../../model/request.ts';
import { digestOpened } from '../read-documents.ts';

/** Documents by their digests, as a paper names them. */
export type KeptDocuments = ReadonlyMap<string, DocumentInput>;

/** Finds the digests of documents that were given with a paper. Throws `AssayError` for one that is no document at all. */
export function keepDocuments(documents: readonly DocumentInput[]): KeptDocuments {
  return new Map(
    documents.map((document) => [digestOpened(openDocument(document, 'a document')), document] as const),
  );
}

/** A request with its documents in their places again, or those that are missing. */
export function restoreDocuments(
  { product: { sbom, provenance, ...product }, ...request }: Omit<Request, 'changes'>,
  kept: KeptDocuments,
): { readonly question: QuestionInput } | { readonly missing: readonly Issue[] } {
  const missing = [
    ...(sbom === undefined ? [] : lacking(sbom, '/product/sbom', kept)),
    ...(provenance ?? []).flatMap((ref, at) => lacking(ref, `/product/provenance/${at}`, kept)),
  ];
  if (missing.length > 0) return { missing };
  const restore = ({ digest }: DocumentRef) => kept.get(digest) ?? '';
  return {
    question: {
      ...request,
      product: {
        ...product,
        ...(sbom === undefined ? {} : { sbom: restore(sbom) }),
        ...(provenance === undefined ? {} : { provenance: provenance.map(restore) }),
      },
    },
  };
}

function lacking({ format, digest }: DocumentRef, pointer: string, kept: KeptDocuments): Issue[] {
  if (kept.has(digest)) return [];
  const detail = `the ${format} document with the digest ${digest} is not at hand; give it again`;
  return [{ pointer, code: 'document.missing', detail, severity: 'error' }];
}
