import { z } from 'zod';
import { MAKER_EVIDENCE, PartRole, PartUse } from './bill.ts';

/** What tells who made a part: something in a bill of materials, or the question itself. */
export const PartEvidence = z.enum(['stated', ...MAKER_EVIDENCE]);
export type PartEvidence = z.infer<typeof PartEvidence>;

/** A part whose maker decides something, with the way to it and what tells who made it. */
export const PartShown = z.strictObject({
  name: z.string(),
  version: z.string().optional(),
  purl: z.string().optional(),
  /** What it stands in, from the product down, as far as that is told; the part itself is left out. */
  within: z.array(z.string()),
  maker: z.string(),
  evidence: PartEvidence,
  /** What stands in the document, where the name was read from something else than a name. */
  said: z.string().optional(),
  roles: z.array(PartRole).min(1).optional(),
});
export type PartShown = z.infer<typeof PartShown>;

/** What a product is made of, as far as the question told it, and how far that goes. */
export const PartsShown = z.strictObject({
  /** Where the parts are from: the question, a bill of materials. */
  sources: z
    .array(z.strictObject({ format: z.string(), digest: z.string().optional(), parts: z.number().int() }))
    .min(1),
  /** How many parts are judged, and how many only build or test the product and are told alone. */
  uses: z.strictObject({ part: z.number().int(), build: z.number().int(), test: z.number().int() }),
  /** Set where a bill of materials says of itself that it is not whole, or that nobody knows. */
  extent: z.enum(['incomplete', 'unknown']).optional(),
  /** Of the parts that are judged: how many name a maker, by their best evidence. */
  coverage: z.strictObject({
    /** Parts for which something names a party. */
    named: z.number().int(),
    /** Parts for which something only points to a party: a namespace, a host, a copyright line. */
    pointedAt: z.number().int(),
    /** Parts of which nothing tells who made them. */
    unnamed: z.number().int(),
    /** `named` as a share of all that are judged, a fraction of 1; 1 where there are none. */
    share: z.number(),
    /** The least share that the policy asks for. */
    needed: z.number(),
    byEvidence: z.partialRecord(PartEvidence, z.number().int()),
  }),
  /** The first parts that name no maker. */
  withoutMaker: z.array(z.string()),
  /** Parts that only build or test the product, or in a role that a programme leaves out, whose maker a list names: told, not judged. */
  aside: z.array(z.strictObject({ part: PartShown, use: PartUse, program: z.string(), note: z.string() })),
});
export type PartsShown = z.infer<typeof PartsShown>;
