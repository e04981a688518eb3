import { z } from 'zod';
import { Assurance } from './assurance.ts';
import { FactName, FactValue } from './fact.ts';

/**
 * A fact imagined otherwise: it takes the place of everything that is recorded or stated of that fact, for all that the
 * question asks about, as in effect on its day and supported as well as `assurance` says.
 */
export const Change = z.strictObject({
  fact: FactName,
  value: FactValue,
  assurance: Assurance.default('declared'),
});
export type Change = z.infer<typeof Change>;

/** A change that a remedy asks for. */
export const RemedyChange = Change.extend({
  /** All values that would do as well, where they can be told: any of them, or any set of them. */
  oneOf: z.array(z.string()).min(1).optional(),
  /** Countries and sets of countries, any of which would do as well, where that is all that is asked. */
  places: z.array(z.string()).min(1).optional(),
});
export type RemedyChange = z.infer<typeof RemedyChange>;
