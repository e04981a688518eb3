import type { RequestHandler } from 'express';
import { Refusal } from './refusal.ts';

/** What a known path does with a method it has no answer for: it says which methods it has. */
export function refuseMethod(...methods: readonly ('GET' | 'POST')[]): RequestHandler {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  return (request, response) => {
    if (request.method === 'OPTIONS') {
      response.status(204).set('Allow', allow).end();
      return;
    }
    throw new Refusal('method-not-allowed', `\`${request.method}\` is not possible here; use ${allow}`, {
      headers: { Allow: allow },
    });
  };
}
