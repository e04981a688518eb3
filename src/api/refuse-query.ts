import type { RequestHandler } from 'express';
import { AssayError } from '../model/error.ts';
import { jsonPointer, show } from '../model/parse.ts';

/**
 * Refuses whatever stands behind the `?` of an address that reads nothing there: a policy or a day put there would be
 * left out without a word, and the answer would be to another question.
 */
export const refuseQuery: RequestHandler = (request, _response, next) => {
  const names = Object.keys(request.query);
  if (names.length === 0) return next();
  const instead = request.method === 'POST' ? 'put it into the body' : 'leave it out';
  throw new AssayError(
    'validation',
    'nothing is read behind the `?` of this address',
    names.map((name) => ({
      pointer: jsonPointer([name]),
      code: 'query.unknown',
      detail: `${show(name)} is not read behind the \`?\` of this address; ${instead}`,
      severity: 'error',
    })),
  );
};
