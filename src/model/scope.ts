import { z } from 'zod';
import { PlaceRef } from './place.ts';

/** Whose customers and which products a statement is about. What is left out is not restricted. */
export const Scope = z
  .strictObject({
    markets: z
      .union([
        z.strictObject({ in: z.array(PlaceRef).min(1) }),
        z.strictObject({ except: z.array(PlaceRef).min(1) }),
      ])
      .optional(),
    /** Ids of the dossier's products. */
    products: z.array(z.string().min(1)).min(1).optional(),
    /** Product categories, for statements about a whole class of products. */
    categories: z.array(z.string().min(1)).min(1).optional(),
  })
  .refine((scope) => scope.products === undefined || scope.categories === undefined, {
    error: 'a scope names products or categories, not both',
  });
export type Scope = z.infer<typeof Scope>;
