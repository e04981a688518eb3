import { z } from 'zod';
import { Change } from './change.ts';
import { PlainDate } from './date.ts';
import { PlaceRef } from './place.ts';
import { QuestionInput } from './question.ts';

/**
 * What was asked, with nothing left to a default: asked again on the same rules and data, with the day of the receipt
 * as today, it gives the same answer.
 */
export const Request = QuestionInput.safeExtend({
  policy: z.string().min(1),
  /** A country, a set of countries, or `all`. */
  market: PlaceRef,
  asOf: PlainDate,
  knownAt: PlainDate,
  /** Only in a what-if: what is imagined, plans that were taken as carried out included. */
  changes: z.array(Change).optional(),
});
export type Request = z.infer<typeof Request>;
