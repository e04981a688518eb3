import { z } from 'zod';
import { PlainDate } from './date.ts';
import { IdentifierInput } from './identifier.ts';
import { PlaceRef } from './place.ts';

/** For whom and for what a waiver was granted. What is left out is not restricted, but the vendor never is left out. */
const WaiverScope = z.strictObject({
  /** A vendor is meant by its dossier or by an identifier; a name alone could mean another. */
  vendor: z.union([
    z.strictObject({ dossier: z.string().min(1) }),
    z.strictObject({ identifiers: z.array(IdentifierInput).min(1) }),
  ]),
  policies: z.array(z.string().min(1)).min(1),
  /** Names or ids of products; a question about another product, or about none by name, is outside. */
  products: z.array(z.string().min(1)).min(1).optional(),
  /** A question is inside when all categories of its product are among these. */
  categories: z.array(z.string().min(1)).min(1).optional(),
  markets: z.array(PlaceRef).min(1).optional(),
});

/** An authority's decision not to hold one rule against one vendor, for a while. */
export const Waiver = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a waiver id is lower case: a-z, 0-9 and `-`'),
    /** The rule that is waived. */
    rule: z.string().min(1),
    authority: z.string().min(1),
    /** The section of law that allows it. */
    section: z.string().min(1),
    approver: z.string().min(1),
    scope: WaiverScope,
    /** The day on which it was granted: nobody knew of it before. */
    granted: PlainDate,
    /** The first day on which it counts. */
    from: PlainDate,
    /** The last day on which it counts. */
    lastDay: PlainDate,
    reason: z.string().min(1).optional(),
  })
  .refine((waiver) => waiver.from <= waiver.lastDay, {
    path: ['lastDay'],
    error: '`lastDay` is the last day on which it counts, so it must not lie before `from`',
  });
export type Waiver = z.infer<typeof Waiver>;

/** A file of waivers, as `--waivers` takes it. */
export const WaiverFile = z.strictObject({ $schema: z.string().optional(), waivers: z.array(Waiver) });
export type WaiverFile = z.infer<typeof WaiverFile>;

/** Why a waiver that names this vendor and rule does nothing for a question. */
export const WaiverFault = z.enum([
  'not-waivable',
  'not-granted-yet',
  'not-begun',
  'expired',
  'other-policy',
  'other-product',
  'other-category',
  'other-market',
  'not-needed',
]);
export type WaiverFault = z.infer<typeof WaiverFault>;

/** A waiver as an answer shows it: acting, or of no effect and why. */
export const WaiverShown = z.strictObject({
  id: z.string(),
  rule: z.string(),
  authority: z.string(),
  section: z.string(),
  approver: z.string(),
  lastDay: PlainDate,
  /** Absent when it acts. */
  noEffect: WaiverFault.optional(),
});
export type WaiverShown = z.infer<typeof WaiverShown>;
