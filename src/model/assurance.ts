import { z } from 'zod';

/**
 * How well a statement is supported, weakest first: `declared` the vendor or the asker says so; `attested` bound by
 * contract or signature; `certified` independent, at a point in time; `audited` independent, over a period;
 * `verified` technically checkable by the buyer or a third party; `official` a government finding or legal instrument.
 */
export const ASSURANCE_LADDER = [
  'declared',
  'attested',
  'certified',
  'audited',
  'verified',
  'official',
] as const;
export const Assurance = z.enum(ASSURANCE_LADDER);
export type Assurance = z.infer<typeof Assurance>;

/** Whether `assurance` stands at or above `minimum` on the ladder. */
export function reaches(assurance: Assurance, minimum: Assurance): boolean {
  return ASSURANCE_LADDER.indexOf(assurance) >= ASSURANCE_LADDER.indexOf(minimum);
}
