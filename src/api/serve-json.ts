import type { RequestHandler } from 'express';
import { Refusal } from './refusal.ts';

/** Lets only callers through who can read JSON. It stands before the work, so that nothing is done for an answer nobody takes. */
export const serveJson: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  if (!request.accepts('application/json'))
    throw new Refusal(
      'not-acceptable',
      `the answer is \`application/json\`, which \`Accept: ${request.get('Accept') ?? ''}\` leaves out`,
    );
  next();
};
