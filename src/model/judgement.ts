import { z } from 'zod';
import { PlainDate } from './date.ts';
import { IdentifierInput } from './identifier.ts';
import { CountryCode } from './place.ts';

/** What a person found: the entry is the vendor, it is somebody else, or it cannot be told. */
export const Ruling = z.enum(['positive', 'negative', 'unsure']);
export type Ruling = z.infer<typeof Ruling>;

/** A vendor, an owner or the maker of a part as it was when it was judged. */
const JudgedParty = z
  .strictObject({
    dossier: z.string().min(1).optional().describe('The id of its dossier, where it had one.'),
    names: z.array(z.string().min(1)).default([]).describe('All names under which it was looked for.'),
    weakNames: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Names under which it was looked for that others share, or that may be of somebody else.'),
    identifiers: z.array(IdentifierInput).default([]).describe('Its identifiers.'),
    country: CountryCode.optional().describe('Where it was said to be registered, if it had no dossier.'),
  })
  .refine(({ names, identifiers }) => names.length + identifiers.length > 0, {
    error: 'this names nobody; give at least one name or one identifier',
  });
export type JudgedParty = z.infer<typeof JudgedParty>;

/** A person's ruling on whether one vendor is one entry of a list. */
export const Judgement = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a judgement id is lower case: a-z, 0-9 and `-`')
    .describe('Names the judgement in answers.'),
  vendor: JudgedParty.describe('Who was judged, as it was then: of anybody else this says nothing.'),
  entry: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*\/[\s\S]+$/, 'an entry is named by its list and its id there, as `list/id`')
    .describe('The entry that was judged: the programme of its list, `/`, and its id there.'),
  seen: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, '`seen` is `sha256:` and 64 hexadecimal digits')
    .describe('The digest of what the entry said then, as `assay judge` writes it.'),
  ruling: Ruling.describe(
    '`positive`: the entry is the vendor; `negative`: it is somebody else; `unsure`: a person could not tell.',
  ),
  author: z.string().trim().min(1).describe('Who judged.'),
  reason: z.string().trim().min(1).describe('Why.'),
  on: PlainDate.describe('The day of the judgement: nobody knew of it before.'),
});
export type Judgement = z.infer<typeof Judgement>;

/** A file of judgements, as `--judgements` takes it. */
export const JudgementFile = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  judgements: z.array(Judgement).describe('The judgements, in any order.'),
});
export type JudgementFile = z.infer<typeof JudgementFile>;

/** Why a judgement on this party and entry does not count, or not alone. All but the first four open it again. */
export const JudgementFault = z.enum([
  'later-judgement',
  'contradicted',
  'not-needed',
  'same-identifier',
  'entry-gone',
  'entry-changed',
  'dossier-changed',
  'names-changed',
  'identifiers-changed',
  'country-changed',
]);
export type JudgementFault = z.infer<typeof JudgementFault>;

/** A judgement as an answer shows it: acting, or of no effect and why. */
export const JudgementShown = Judgement.pick({
  id: true,
  entry: true,
  ruling: true,
  author: true,
  reason: true,
  on: true,
}).safeExtend({
  /** The name of whom it is about: the vendor's, an owner's, or that of the maker of a part. */
  party: z.string(),
  /** Absent when it acts. */
  noEffect: JudgementFault.optional(),
});
export type JudgementShown = z.infer<typeof JudgementShown>;
