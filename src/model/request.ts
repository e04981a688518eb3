import { z } from 'zod';
import { Change } from './change.ts';
import { PlainDate } from './date.ts';
import { DocumentRef } from './document.ts';
import { PlaceRef } from './place.ts';
import { ProductInput, QuestionInput } from './question.ts';

/**
 * What was asked, with nothing left to a default: asked again on the same rules and data, with the day of the receipt
 * as today, it gives the same answer.
 */
export const Request = QuestionInput.safeExtend({
  /** Its documents by their digests: they are too large to stand in every answer, and who asks again gives them again. */
  product: ProductInput.safeExtend({
    sbom: DocumentRef.optional(),
    provenance: z.array(DocumentRef).min(1).optional(),
  }),
  policy: z.string().min(1),
  /** A country, a set of countries, or `all`. */
  market: PlaceRef,
  asOf: PlainDate,
  knownAt: PlainDate,
  /** Only in a what-if: what is imagined, plans that were taken as carried out included. */
  changes: z.array(Change).optional(),
});
export type Request = z.infer<typeof Request>;
