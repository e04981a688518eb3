import { z } from 'zod';
import { PlainDate } from './date.ts';
import { IdentifierInput } from './identifier.ts';
import { PlaceRef } from './place.ts';

/** For whom and for what a waiver was granted. What is left out is not restricted, but the vendor never is left out. */
const WaiverScope = z.strictObject({
  vendor: z
    .union([
      z.strictObject({ dossier: z.string().min(1).describe('The id of its dossier.') }),
      z.strictObject({
        identifiers: z.array(IdentifierInput).min(1).describe('Its identifiers; any of them will do.'),
      }),
    ])
    .describe('Whom it was granted for; a name alone could mean another.'),
  policies: z.array(z.string().min(1)).min(1).describe('Ids of the policies under which it counts.'),
  products: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(
      'Names or ids of products; a question about another product, or about none by name, is outside.',
    ),
  categories: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('A question is inside when all categories of its product are among these.'),
  markets: z
    .array(PlaceRef)
    .min(1)
    .optional()
    .describe('A question is inside when its market is among these.'),
});

/** An authority's decision not to hold one rule against one vendor, for a while. */
export const Waiver = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/, 'a waiver id is lower case: a-z, 0-9 and `-`')
      .describe('Names the waiver in answers.'),
    rule: z.string().min(1).describe('The rule that is waived.'),
    authority: z.string().min(1).describe('Who granted it.'),
    section: z.string().min(1).describe('The section of law that allows it.'),
    approver: z.string().min(1).describe('Who signed it.'),
    scope: WaiverScope.describe('For whom and for what it was granted; what is left out is not restricted.'),
    granted: PlainDate.describe('The day on which it was granted: nobody knew of it before.'),
    from: PlainDate.describe('The first day on which it counts.'),
    lastDay: PlainDate.describe('The last day on which it counts.'),
    reason: z.string().min(1).optional().describe('Why it was granted.'),
  })
  .refine((waiver) => waiver.from <= waiver.lastDay, {
    path: ['lastDay'],
    error: '`lastDay` is the last day on which it counts, so it must not lie before `from`',
  });
export type Waiver = z.infer<typeof Waiver>;

/** A file of waivers, as `--waivers` takes it. */
export const WaiverFile = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  waivers: z.array(Waiver).describe('The waivers, in any order.'),
});
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
