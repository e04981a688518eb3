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

/** How many issues are told: nobody mends more at a time, and a hostile file has as many as it likes. */
export const MOST_ISSUES = 100;

/** The issues that are told: the first `MOST_ISSUES`, and if there are others, one more that counts them. */
export function firstIssues(issues: readonly Issue[]): readonly Issue[] {
  const untold = issues.length - MOST_ISSUES;
  if (untold <= 0) return issues;
  const detail = `there ${untold === 1 ? 'is one more fault' : `are ${untold} more faults`}, not told here; mend these and try again`;
  return [...issues.slice(0, MOST_ISSUES), { pointer: '', code: 'issues.more', detail, severity: 'error' }];
}

/** The message with each issue that is told on a line of its own: `file#pointer  detail`. */
export function describeError(error: AssayError): string {
  const lines = firstIssues(error.issues).map(
    (issue) =>
      `${issue.file ?? ''}${issue.file || issue.pointer ? '#' : ''}${issue.pointer}  ${issue.detail}`,
  );
  return [error.message, ...lines.map(onOneLine)].join('\n  ');
}

/** Line breaks, which names of files and fields may hold, written out: each issue keeps to its own line. */
function onOneLine(text: string): string {
  return text.replace(/[\n\r]/g, (mark) => (mark === '\n' ? '\\n' : '\\r'));
}
