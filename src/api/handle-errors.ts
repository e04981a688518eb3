import type { ErrorRequestHandler } from 'express';
import { describeProblem } from './problem.ts';
import { Refusal } from './refusal.ts';
import { requestIdOf } from './request-id.ts';

/** Told of every error that is not the caller's. */
export type FaultReporter = (error: unknown, requestId: string) => void;

/** The one place where errors become answers; the last middleware. */
export function handleErrors(onFault: FaultReporter = () => {}): ErrorRequestHandler {
  return (thrown: unknown, request, response, _next) => {
    const error = refusalOfExpress(thrown) ?? thrown;
    const requestId = requestIdOf(response);
    const problem = describeProblem(error, requestId);
    if (problem.status >= 500) reportQuietly(onFault, thrown, requestId);
    if (response.headersSent) {
      // A status that has left cannot be taken back; a broken connection is the only honest end.
      request.socket.destroy();
      return;
    }
    // What the route had announced about its answer does not hold for the problem.
    for (const name of ['ETag', 'Location']) response.removeHeader(name);
    if (error instanceof Refusal) response.set(error.headers);
    response.status(problem.status).set('Cache-Control', 'no-store').type('application/problem+json');
    response.send(Buffer.from(JSON.stringify(problem)));
  };
}

/** A reporter that fails must not cost the caller the answer. */
function reportQuietly(onFault: FaultReporter, error: unknown, requestId: string): void {
  try {
    onFault(error, requestId);
  } catch {
    // There is nobody left to tell.
  }
}

/** Express refuses a path whose percent signs make no sense with an error of its own. */
function refusalOfExpress(error: unknown): Refusal | undefined {
  return error instanceof URIError
    ? new Refusal('malformed', 'the path cannot be read: a `%` in it must be followed by two hex digits')
    : undefined;
}
