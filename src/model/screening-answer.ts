import { z } from 'zod';
import { PlainDate } from './date.ts';
import { IdentifierInput } from './identifier.ts';
import { DatedInterval } from './interval.ts';
import { ListedEntity, Stale } from './listing.ts';
import { MatchKind, MatchRuling } from './match.ts';

/** Whom to look for on the lists. */
export const ScreeningInput = z.strictObject({
  name: z.string().trim().min(1),
  aliases: z.array(z.string().trim().min(1)).default([]),
  /** A country code or an English name; one that cannot be read never counts against anybody. */
  country: z.string().min(1).optional(),
  identifiers: z.array(IdentifierInput).default([]),
  /** How many hits to give at most. */
  limit: z.int().min(1).max(100).default(10),
  /** The least score of a hit. */
  minScore: z.number().min(0).max(1).default(0.5),
  /** The programmes whose lists are looked through; all when left out. A score is the same either way. */
  lists: z.array(z.string()).min(1).optional(),
});
export type ScreeningInput = z.input<typeof ScreeningInput>;

/** A list entry that may be meant. */
export const ScreeningHit = z.strictObject({
  program: z.string(),
  entry: z.string(),
  /** The listed name that was met. */
  name: z.string(),
  kind: MatchKind,
  /** From 0 to 1: the sum of the features. It ranks; what it means for a purchase, the rules say. */
  score: z.number(),
  explanation: z.string(),
  features: z.array(
    z.strictObject({ name: z.string(), value: z.number(), weight: z.number(), says: z.string() }),
  ),
  listed: DatedInterval,
  /** Where people have judged whether the entry is who is looked for, and what that comes to. */
  ruling: MatchRuling.optional(),
  /** Who is listed there, as the list has it. */
  party: ListedEntity.pick({ names: true, country: true, identifiers: true, note: true }),
});
export type ScreeningHit = z.infer<typeof ScreeningHit>;

/** A list that is looked through, and how far it goes: without it nobody can read a miss. */
export const ScreenedList = z.strictObject({
  program: z.string(),
  title: z.string(),
  entries: z.int(),
  through: PlainDate,
  partial: z.literal(true).optional(),
  /** How many rows of it could not be read; they are searched as plain text. */
  unread: z.int().optional(),
  /** Set while a newer list was refused and this one is served on. */
  stale: Stale.optional(),
});
export type ScreenedList = z.infer<typeof ScreenedList>;

/** What was found on the lists, and on which lists: a miss can only be read with both. */
export const ScreeningAnswer = z.strictObject({
  query: ScreeningInput,
  hits: z.array(ScreeningHit),
  lists: z.array(ScreenedList),
});
export type ScreeningAnswer = z.infer<typeof ScreeningAnswer>;
