import { z } from 'zod';
import { PlaceRef } from './place.ts';

/** Whose customers and which products a statement is about. What is left out is not restricted. */
export const Scope = z
  .strictObject({
    markets: z
      .union([
        z.strictObject({ in: z.array(PlaceRef).min(1).describe('Only these markets.') }),
        z.strictObject({ except: z.array(PlaceRef).min(1).describe('All markets but these.') }),
      ])
      .optional()
      .describe('Whose customers are meant; without it, all.'),
    products: z.array(z.string().min(1)).min(1).optional().describe("Ids of the dossier's products."),
    categories: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Product categories, for a statement about a whole class of products.'),
  })
  .refine((scope) => scope.products === undefined || scope.categories === undefined, {
    error: 'a scope names products or categories, not both',
  });
export type Scope = z.infer<typeof Scope>;
