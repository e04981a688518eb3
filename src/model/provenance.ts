import type { PlainDate } from './date.ts';
import type { Issue } from './error.ts';

/** What a statement of provenance is about: an artifact by its digests, as hexadecimal in lower case, by algorithm (`sha256`). */
export interface ProvenanceSubject {
  readonly name?: string;
  readonly digests: ReadonlyMap<string, string>;
}

/** What a signature covers, and the signatures over it. None of them has been checked. */
export interface SignedBytes {
  /** The bytes that were signed: the pre-authentication encoding of the envelope. */
  readonly bytes: Uint8Array;
  readonly signatures: readonly { readonly keyid?: string; readonly value: Uint8Array }[];
}

/** One statement of how an artifact was built: by which builder, when. It never says in which country. */
export interface ProvenanceStatement {
  /** `https://slsa.dev/provenance/v1`. */
  readonly predicateType: string;
  /** The id of the builder, where the statement names one. */
  readonly builder?: string;
  readonly buildType?: string;
  /** The day on which the build finished, else began, in UTC. */
  readonly builtOn?: PlainDate;
  /** The address of the source that it was built from. */
  readonly sourceUri?: string;
  readonly subjects: readonly ProvenanceSubject[];
  /** Absent for a bare statement, which nobody signed. */
  readonly signed?: SignedBytes;
  /** Where it stands in the file: `line 2`, or a JSON pointer. */
  readonly at: string;
}

/** A provenance file as read. */
export interface Provenance {
  /** `DSSE envelope`, `Sigstore bundle`, `in-toto statement`, `Google Cloud Build`. */
  readonly format: string;
  readonly statements: readonly ProvenanceStatement[];
  /** Statements that could not be read, and what was odd about others. */
  readonly warnings: readonly Issue[];
}

/** A provenance file that a question gave. */
export interface GivenProvenance {
  readonly provenance: Provenance;
  /** Of the document, as `digestDocument` makes it. */
  readonly digest: string;
}
