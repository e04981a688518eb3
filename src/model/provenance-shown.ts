import { z } from 'zod';
import { Assurance } from './assurance.ts';
import { PlainDate } from './date.ts';

/** What became of one statement of how the product was built. */
export const ProvenanceShown = z.strictObject({
  /** `DSSE envelope`, or the format of the bill of materials that names the builder. */
  format: z.string(),
  /** Where it stands in its document. */
  at: z.string(),
  predicateType: z.string().optional(),
  /** The id of the builder, as the statement gives it. */
  builder: z.string().optional(),
  /** The entry of the register that the id leads to. */
  register: z.strictObject({ id: z.string(), title: z.string(), operator: z.string() }).optional(),
  builtOn: PlainDate.optional(),
  /** Whether it is about what is to be bought, by its digests; without digests in the question nobody can say. */
  subject: z.enum(['matches', 'differs', 'not-compared']),
  /** Whether a signature was checked with a key of the builder or of the operator of this program. */
  signature: z.enum(['verified', 'not-verified', 'none']),
  /** The most that what it says counts for; absent where it says nothing. */
  assurance: Assurance.optional(),
  /** The facts for which it speaks, through the register. */
  facts: z.array(z.string()),
  /** What it comes to, in a sentence. */
  because: z.string(),
});
export type ProvenanceShown = z.infer<typeof ProvenanceShown>;
