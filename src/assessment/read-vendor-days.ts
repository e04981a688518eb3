import { z } from 'zod';
import { PlainDate } from '../model/date.ts';
import { parseWith } from '../model/parse.ts';
import { checkKnownAt, invalid } from './read-question.ts';
import type { VendorDays } from './view-vendor.ts';

/** The days that a vendor may be looked at; both are today when left out. */
export const VendorDaysInput = z.strictObject({
  asOf: PlainDate.optional(),
  knownAt: PlainDate.optional(),
});
export type VendorDaysInput = z.input<typeof VendorDaysInput>;

/** Reads the days from untrusted input. Throws `AssayError` (`validation`) with every fault at once. */
export function readVendorDays(input: unknown, today: PlainDate): VendorDays {
  const parsed = parseWith(VendorDaysInput, input);
  if (!('value' in parsed)) throw invalid(parsed.issues);
  const { asOf = today, knownAt = today } = parsed.value;
  const issues = checkKnownAt(knownAt, { today });
  if (issues.length > 0) throw invalid(issues);
  return { asOf, knownAt };
}
