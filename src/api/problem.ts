import { z } from 'zod';
import { AssayError, type ErrorCode, firstIssues } from '../model/error.ts';
import { Refusal, type RefusalCode } from './refusal.ts';

export type ProblemCode = ErrorCode | RefusalCode | 'fault';

/** What each code is on the wire. Files that cannot be read or written are our own trouble, so they show as a fault. */
export const PROBLEMS: Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>> = {
  malformed: { status: 400, title: 'Request cannot be read' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed here' },
  'not-acceptable': { status: 406, title: 'No answer in an accepted format' },
  'too-large': { status: 413, title: 'Request is too large' },
  'unsupported-media-type': { status: 415, title: 'Request is in another format' },
  validation: { status: 422, title: 'Request is not valid' },
  fault: { status: 500, title: 'A fault of ours' },
  unreadable: { status: 500, title: 'A fault of ours' },
  unwritable: { status: 500, title: 'A fault of ours' },
  pack: { status: 500, title: 'A fault of ours' },
  unavailable: { status: 503, title: 'Not available now' },
};

/** One thing that is wrong with a request. */
export const ProblemIssue = z.strictObject({
  /** A JSON pointer into the body; empty for the whole of it. */
  pointer: z.string(),
  code: z.string(),
  detail: z.string(),
  severity: z.enum(['error', 'warning']),
});

/** A problem as RFC 9457 writes it. `errors` holds what is wrong with the request, not only the first. */
export const Problem = z.strictObject({
  type: z.url(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(ProblemIssue).optional(),
  /** With `too-large`: the most that there may be of what `detail` names, bytes of a body as a rule. */
  limit: z.number().int().optional(),
});
export type Problem = z.infer<typeof Problem>;

/** The problem that `error` is for the caller. What nobody foresaw is told without a word from inside. */
export function describeProblem(error: unknown, requestId: string): Problem {
  if (error instanceof Refusal)
    return writeProblem(error.code, error.message, requestId, {
      ...(error.limit === undefined ? {} : { limit: error.limit }),
    });
  if (error instanceof AssayError && PROBLEMS[error.code].status < 500)
    return writeProblem(error.code, summarise(error), requestId, {
      ...(error.issues.length === 0
        ? {}
        : {
            errors: firstIssues(error.issues).map(({ pointer, code, detail, severity }) => ({
              pointer,
              code,
              detail,
              severity,
            })),
          }),
    });
  if (error instanceof AssayError && error.code === 'unavailable')
    return writeProblem('unavailable', 'this cannot be answered now; ask again later', requestId);
  return writeProblem(
    'fault',
    'the request could not be answered, and it is not your mistake; report it with the id in `instance`',
    requestId,
  );
}

function writeProblem(
  code: ProblemCode,
  detail: string,
  requestId: string,
  members: Partial<Problem> = {},
): Problem {
  return {
    type: `https://assay.example/problems/${code}`,
    ...PROBLEMS[code],
    detail,
    instance: `/requests/${requestId}`,
    ...members,
  };
}

function summarise({ code, message, issues }: AssayError): string {
  const wrong = issues.filter(({ severity }) => severity === 'error').length;
  if (code !== 'validation' || wrong === 0) return message;
  return wrong === 1 ? '1 field is wrong' : `${wrong} fields are wrong`;
}
