import { z } from 'zod';
import { Share } from './relation.ts';

/** What a listing follows from one party to the next. */
const REACH_STEPS = [
  'holds',
  'held-by',
  'controls',
  'controlled-by',
  'succeeded-by',
  'renamed',
  'formerly',
] as const;

/** One step on the way of a listing from who is listed to whom it reaches. Parties go by the names to show. */
export const ReachStep = z.strictObject({
  from: z.string().describe('Where the step starts: who is listed, or is reached already.'),
  to: z.string().describe('Whom it leads to.'),
  kind: z.enum(REACH_STEPS).describe('What `from` does to `to`.'),
  share: Share.optional().describe('The share, where the step is one of ownership and it is known at all.'),
  source: z.string().describe('Who says so.'),
});
export type ReachStep = z.infer<typeof ReachStep>;
