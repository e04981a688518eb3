import { z } from 'zod';
import { DatedInterval } from '../../model/interval.ts';
import { ScreenedList, ScreeningHit } from '../../model/screening-answer.ts';
import { Problem, ProblemIssue } from '../problem.ts';
import { MatchQuery } from './match-body.ts';

/** A list entry that may be meant. */
export const MatchResult = z.strictObject({
  id: z.string().describe('Programme and entry, with a `/` between them.'),
  caption: z.string().describe('The first of its names.'),
  schema: z.literal('LegalEntity').describe('The lists do not tell companies from people.'),
  properties: z
    .record(z.string(), z.array(z.string()))
    .describe('Who is listed there, as FollowTheMoney writes it.'),
  datasets: z.array(z.string()).describe('The programme whose list it is.'),
  score: z.number().describe('From 0 to 1.'),
  match: z
    .boolean()
    .describe(
      'Whether the score reaches the threshold and no identifier shows another company; what a person has judged goes before.',
    ),
  kind: ScreeningHit.shape.kind.describe('`different-entity` is never a match.'),
  explanation: z.string().describe('What matched and what did not.'),
  explanations: z
    .record(z.string(), z.strictObject({ score: z.number(), detail: z.string() }))
    .describe('What the score is the sum of, with a sentence each.'),
  ruling: ScreeningHit.shape.ruling.describe(
    'What people have judged of whom is looked for and this entry, where the server was given judgements.',
  ),
  listed: DatedInterval.describe('From when until when it is on the list.'),
});
export type MatchResult = z.infer<typeof MatchResult>;

/** What became of one query. */
const Answered = z.strictObject({
  status: z.literal(200),
  query: MatchQuery,
  total: z
    .strictObject({ value: z.int(), relation: z.enum(['eq', 'gte']) })
    .describe('`gte` where `limit` may have cut results off.'),
  results: z.array(MatchResult),
  ignored: z
    .array(ProblemIssue)
    .describe('What of the query was not compared, or may not mean what it says.'),
});
/** It has no results, not even none: nobody was looked for. */
const Refused = z.strictObject({ status: z.literal(422), problem: Problem });

/** How far a list goes: a miss says nothing of later days, and nothing at all where the list is partial. */
const Coverage = z.strictObject({
  id: z.string().describe('The programme.'),
  title: z.string(),
  asOf: z.string().describe('The last day through which the list is complete.'),
  rows: z.int().describe('How many entries were looked through.'),
  partial: z.literal(true).optional().describe('Set where only some entries stand here.'),
  unread: z
    .int()
    .optional()
    .describe('How many rows of it could not be read. They are searched as plain text.'),
  stale: ScreenedList.shape.stale.describe('Set while a newer list was refused and this one is served on.'),
});

/** The answer to many queries, in the shape that clients of yente read. */
export const MatchAnswer = z.strictObject({
  responses: z.record(z.string(), z.union([Answered, Refused])),
  limit: z.int().describe('How many results a query got at most.'),
  threshold: z.number().describe('The score from which on a result is a match.'),
  coverage: z.strictObject({ lists: z.array(Coverage) }),
});
export type MatchAnswer = z.infer<typeof MatchAnswer>;
export type MatchResponse = MatchAnswer['responses'][string];
