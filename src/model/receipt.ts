import { z } from 'zod';
import { PlainDate } from './date.ts';

const Sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** Digests of all that went into an answer, over canonical JSON (RFC 8785), so that it can be replayed years later. */
export const Receipt = z.strictObject({
  /** Over all the others and the question: its start is the assessment's id. */
  digest: Sha256,
  request: Sha256,
  /** The policy with its rules, the vocabulary and the dated sets of countries. */
  policy: Sha256,
  facts: Sha256,
  lists: z.record(z.string(), Sha256),
  /** Where there are any that name this vendor and a rule in force. */
  waivers: Sha256.optional(),
  engine: z.string(),
  /** The day against which `tense` and `clears` were settled. */
  decidedOn: PlainDate,
});
export type Receipt = z.infer<typeof Receipt>;
