import { z } from 'zod';
import { PARTY_KINDS } from '../../intake/lists/import/ftm/ftm-entity.ts';

/** Whom to look for, as clients of yente write it: an entity of FollowTheMoney. */
export const MatchQuery = z.strictObject({
  id: z.string().optional().describe("The client's own id, echoed back."),
  schema: z
    .enum([...PARTY_KINDS.keys(), 'Thing'])
    .describe('What it is. It is not compared: the lists do not tell companies from people.'),
  properties: z
    .record(z.string(), z.unknown())
    .describe(
      'Lists of texts. Compared are names (`name`, `alias`, `previousName`), countries (`jurisdiction`, `country`, ...) and identifiers (`leiCode`, `innCode`, `uniqueEntityId`, ...); of the others the answer says under `ignored` that they were not.',
    ),
});
export type MatchQuery = z.infer<typeof MatchQuery>;

/** The body of a request: queries by keys of the client's own. */
export const MatchBody = z.strictObject({
  queries: z.record(z.string(), MatchQuery).describe('At most 100 queries; the answers bear the same keys.'),
});

/** So much is looked for in one request; more would keep others waiting. */
export const MOST_QUERIES = 100;
/** Of all names together. Names cost by their letters, and nobody's hundred names come near it. */
export const MOST_LETTERS = 100_000;
/** Keys stand in the pointers of all that is said of a query. */
export const LONGEST_KEY = 200;
