import { z } from 'zod';
import { PlainDate } from './date.ts';
import { IdentifierInput } from './identifier.ts';
import { DatedInterval } from './interval.ts';
import { CountryCode } from './place.ts';

/** How far a programme's listing extends beyond the names that stand on it. */
export const Reach = z.enum([
  'named',
  'subsidiaries',
  'affiliates',
  'control',
  'owned>=50%',
  'majority',
  'any-share',
  'successors',
]);
export type Reach = z.infer<typeof Reach>;

/** Someone on a list, from the day the listing began. */
export const ListedEntity = z.strictObject({
  id: z.string().min(1),
  names: z.array(z.string().min(1)).min(1),
  country: CountryCode.optional(),
  identifiers: z.array(IdentifierInput).default([]),
  listed: DatedInterval,
  source: z.string().min(1),
  note: z.string().min(1).optional(),
});
export type ListedEntity = z.infer<typeof ListedEntity>;

/** `data/lists/<program>.json`: one legal programme and everybody on it. */
export const ListFile = z.strictObject({
  $schema: z.string().optional(),
  program: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a programme id is lower case: a-z, 0-9 and `-`'),
  title: z.string().min(1),
  authority: z.string().min(1),
  citation: z.string().min(1),
  url: z.url().optional(),
  reach: z.array(Reach).min(1),
  /** What the programme says about parts of other makers' products. */
  components: z.string().min(1),
  /** Until which day the entries are known to be complete. A miss on a later day is not a miss. */
  coverage: z.strictObject({ through: PlainDate, source: z.string().min(1) }),
  entries: z.array(ListedEntity),
});
export type ListFile = z.infer<typeof ListFile>;
