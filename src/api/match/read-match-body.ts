import { z } from 'zod';
import type { Issue } from '../../model/error.ts';
import { type Parsed, parseWith } from '../../model/parse.ts';
import { Refusal } from '../refusal.ts';
import { LONGEST_KEY, MatchBody, MOST_QUERIES } from './match-body.ts';

/** The queries are read one by one: a bad one must not cost the others their answers. */
const Envelope = MatchBody.extend({ queries: z.record(z.string(), z.unknown()) });

/** What a request that is too large for an answer can do instead. */
export const SEND_LESS =
  'send the rest in further requests, or a whole file to `assay screen --queries`, for verdicts to `assay batch`';

/**
 * The queries of an untrusted body, unread, by their keys and in its order; or what is wrong with the body as a whole.
 * Throws `Refusal` (`too-large`) for more than 100 of them.
 */
export function readMatchBody(body: unknown): Parsed<readonly (readonly [key: string, query: unknown])[]> {
  const parsed = parseWith(Envelope, body);
  if (!('value' in parsed)) return parsed;
  // Of the body itself: a schema leaves out the key `__proto__`, and its query would go unanswered.
  const queries = Object.entries((body as { readonly queries: object }).queries);
  if (queries.length > MOST_QUERIES)
    throw new Refusal(
      'too-large',
      `${queries.length} queries are more than the ${MOST_QUERIES} that a request may hold; ${SEND_LESS}`,
      { limit: MOST_QUERIES },
    );
  const issues = [
    ...(queries.length > 0 ? [] : [fault('field.empty', 'there is no query; give at least one')]),
    ...queries
      .filter(([key]) => key.length > LONGEST_KEY)
      .map(([key]) =>
        fault(
          'field.large',
          `a key of ${key.length} letters is too long for a query; the most is ${LONGEST_KEY}`,
        ),
      ),
  ];
  return issues.length > 0 ? { issues } : { value: queries, issues: [] };
}

function fault(code: string, detail: string): Issue {
  return { pointer: '/queries', code, detail, severity: 'error' };
}
