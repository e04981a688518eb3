/** One thing wrong with what was given: where, what, and what to do. */
export interface Issue {
  /** A JSON pointer into the request or file; empty for the whole of it. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  readonly severity: 'error' | 'warning';
  /** The file it stands in, where there is one. */
  readonly file?: string;
}

/** What can go wrong for the caller: each code maps to one exit code and one HTTP status. */
export type ErrorCode =
  | 'validation'
  | 'malformed'
  | 'not-found'
  | 'too-large'
  | 'unsupported-media-type'
  | 'unreadable'
  | 'unwritable'
  | 'unavailable'
  | 'pack';

/** A mistake of the caller or a broken file, told so that it can be mended. Findings and rejected rows are data, not errors. */
export class AssayError extends Error {
  override readonly name = 'AssayError';
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/** The message with every issue on a line of its own: `file#pointer  detail`. */
export function describeError(error: AssayError): string {
  const lines = error.issues.map(
    (issue) =>
      `${issue.file ?? ''}${issue.file || issue.pointer ? '#' : ''}${issue.pointer}  ${issue.detail}`,
  );
  return [error.message, ...lines].join('\n  ');
}
