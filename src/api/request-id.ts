import type { Response } from 'express';

/** The header by which an answer, a problem and a line of the operator's log are brought together. */
export const REQUEST_ID_HEADER = 'X-Request-Id';

/** The id that the answer under way already carries. */
export function requestIdOf(response: Response): string {
  return String(response.getHeader(REQUEST_ID_HEADER));
}
