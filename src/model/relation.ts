import { z } from 'zod';
import { IdentifierInput } from './identifier.ts';
import { DatedInterval } from './interval.ts';
import { CountryCode } from './place.ts';

/** A party of a relation: a dossier, an entry of a list, or a name that stands in neither. */
export const PartyRef = z.union([
  z.strictObject({ dossier: z.string().min(1).describe('The id of a dossier.') }),
  z.strictObject({
    list: z.string().min(1).describe('The programme of a list.'),
    entry: z.string().min(1).describe('The id of an entry of that list.'),
  }),
  z.strictObject({
    name: z.string().min(1).describe('The name, as the source writes it.'),
    country: CountryCode.optional().describe('Where it is at home.'),
    identifiers: z.array(IdentifierInput).default([]).describe('Its identifiers.'),
  }),
]);
export type PartyRef = z.infer<typeof PartyRef>;

const Fraction = z.number().min(0).max(1);

/** A share as a fraction of 1, or the bounds that are known of it. No share at all means that it is not known. */
export const Share = z.union([
  Fraction,
  z
    .strictObject({
      min: Fraction.optional().describe('The least that it can be; leave it out while that is not known.'),
      max: Fraction.optional().describe('The most that it can be; leave it out while that is not known.'),
    })
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
      path: ['max'],
      error: '`max` must not be less than `min`',
    }),
]);
export type Share = z.infer<typeof Share>;

/** What one party is to another: `by` owns `of`, controls it, succeeded it, is the name it now bears, or is an officer of it. */
const RelationKind = z.enum(['owner', 'control', 'successor', 'rename', 'officer']);

/**
 * A dated, sourced statement that one party is something to another. What one source says of the owners of one party is
 * one telling: it names all of them, unless it says that it is partial. The shares of two tellings that each name all
 * owners do not add up.
 */
export const Relation = DatedInterval.safeExtend({
  kind: RelationKind.describe('What `by` is to `of`.'),
  of: PartyRef.describe('Who is owned, controlled, succeeded, renamed or led.'),
  by: PartyRef.describe('Who owns, controls, succeeds or leads it, or the name that it bears from then on.'),
  share: Share.optional().describe('The share that an owner holds; leave it out while it is not known.'),
  control: z
    .boolean()
    .optional()
    .describe('Whether an owner decides, whatever it holds; leave it out while that is not known.'),
  partial: z.boolean().default(false).describe('Set where the source does not name all owners of that time.'),
  source: z.string().min(1).describe('An id of `sources.json`.'),
  note: z.string().min(1).optional().describe('What else should be known about it.'),
}).superRefine((relation, context) => {
  if (relation.kind === 'owner') return;
  const misplaced = [
    ['share', relation.share !== undefined],
    ['control', relation.control !== undefined],
    ['partial', relation.partial],
  ] as const;
  for (const [field, isSet] of misplaced)
    if (isSet)
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `only an \`owner\` has \`${field}\`; leave it out or state the owner beside it`,
      });
});
export type Relation = z.infer<typeof Relation>;
