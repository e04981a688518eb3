import { z } from 'zod';
import { PlainDate } from './date.ts';

const Sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/**
 * Digests of all that went into an answer and of what came out, over canonical JSON (RFC 8785), so that it can be
 * replayed years later. Each covers one thing alone: where a replay differs, they tell what is another than then.
 */
export const Receipt = z.strictObject({
  /** Over all the others: its start is the assessment's id. */
  digest: Sha256,
  /** The assessment's `request`. */
  request: Sha256,
  /** The policy with its rules, the vocabulary and the dated sets of countries. */
  policy: Sha256,
  /** What is on record about the vendor, its owners and the makers of parts. */
  facts: Sha256,
  /** The lists that the policy reads, by programme; one that was never imported has none. */
  lists: z.record(z.string(), Sha256),
  /** Where there are any for this vendor and a rule of the policy. */
  waivers: Sha256.optional(),
  /** Where people have judged whether the vendor, or anybody connected with it, is on a list. */
  judgements: Sha256.optional(),
  /** The verdict, the deciding rules, and the outcome of each rule. */
  outcome: Sha256,
  engine: z.string(),
  /** The day against which `tense` and `clears` were settled. */
  decidedOn: PlainDate,
});
export type Receipt = z.infer<typeof Receipt>;
