import { z } from 'zod';
import { PlainDate } from './date.ts';
import { Judgement } from './judgement.ts';
import { MatchKind } from './match.ts';
import { VendorRecord } from './vendor.ts';

/** What a person says of a vendor and a list entry. */
export const JudgementInput = Judgement.pick({
  entry: true,
  ruling: true,
  author: true,
  reason: true,
}).safeExtend({
  vendor: VendorRecord.omit({ ref: true, owners: true }),
  /** The day of the judgement; today when left out. */
  on: PlainDate.optional(),
});
export type JudgementInput = z.input<typeof JudgementInput>;

/** A judgement as it can be kept, with what was judged. */
export const JudgementMade = z.strictObject({
  judgement: Judgement,
  /** How the entry was met. */
  match: z.strictObject({
    kind: MatchKind,
    score: z.number(),
    explanation: z.string(),
    names: z.array(z.string()),
    note: z.string().optional(),
  }),
  /** What of the vendor could not be read, or whom else it may mean. */
  warnings: z.array(z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() })),
});
export type JudgementMade = z.infer<typeof JudgementMade>;
