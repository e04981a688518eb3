import { z } from 'zod';
import { PlainDate } from './date.ts';
import { FactRecord, FactStatus } from './fact.ts';
import { Dossier, Name, OwnershipStatement } from './vendor.ts';

/** A document as an answer names it. */
const SourceShown = z.strictObject({
  id: z.string(),
  /** Who says it, as a sentence names them. */
  label: z.string(),
  url: z.string().optional(),
});
export type SourceShown = z.infer<typeof SourceShown>;

/** What a statement is on one day: what it was recorded as, or what has become of it since. */
const StatusOnDay = z.enum([
  ...FactStatus.options,
  /** Its first day has not come. */
  'not-yet',
  /** A plan whose day is past; nobody has recorded that it was done. */
  'overdue',
  /** The end that was known from the start is past. */
  'over',
  /** A later statement has taken its place, wholly or for a part of what it is about. */
  'superseded',
  'superseded-in-part',
]);

export type StatusOnDay = z.infer<typeof StatusOnDay>;

const Entity = Dossier.shape.entities.unwrap().element;

/** What is on record about one vendor, by what had been published on `knownAt`, with what of it holds on `asOf`. */
export const VendorView = z.strictObject({
  id: z.string(),
  title: z.string(),
  fictional: z.boolean(),
  asOf: PlainDate,
  knownAt: PlainDate,
  /** Names, entities, identifiers and products are recorded without dates. */
  names: z.array(Name.omit({ source: true }).extend({ source: SourceShown.optional() })),
  identifiers: z.array(
    z.strictObject({ scheme: z.string(), value: z.string(), check: z.enum(['ok', 'bad', 'none']) }),
  ),
  entities: z.array(Entity.omit({ source: true }).extend({ source: SourceShown.optional() })),
  ownership: z.array(
    z.strictObject({
      from: PlainDate,
      /** The first day out, once that had been published. */
      to: PlainDate.optional(),
      published: PlainDate,
      holds: z.boolean(),
      owners: OwnershipStatement.shape.owners,
      source: SourceShown,
    }),
  ),
  products: Dossier.shape.products.unwrap(),
  facts: z.array(
    FactRecord.omit({ status: true, source: true }).extend({
      /** On the day `asOf`. */
      status: StatusOnDay,
      /** As it was stated. */
      recordedAs: FactStatus,
      source: SourceShown,
    }),
  ),
  /** Remarks bear no day, so they are shown only to who asks by what is known today. */
  notes: z.array(z.string()),
});
export type VendorView = z.infer<typeof VendorView>;
