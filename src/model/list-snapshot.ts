import { z } from 'zod';
import { PlainDate } from './date.ts';
import type { Issue } from './error.ts';
import { IdentifierInput } from './identifier.ts';
import { ListKind } from './list-kind.ts';
import { ListedOwner, Reach } from './listing.ts';
import { CountryCode } from './place.ts';

/** What a name is to the entry: SAM's cross-references are related parties as often as other names. */
const ImportedNameKind = z.enum(['main', 'alias', 'former', 'cross-reference']);

/** One name of an entry, letter for letter as the list has it, white space aside. */
const ImportedName = z.strictObject({
  text: z.string().min(1),
  kind: ImportedNameKind,
  /** Set on a name that others share, or that may be another party's: it is never more than a possible match. */
  weak: z.literal(true).optional(),
});
export type ImportedName = z.infer<typeof ImportedName>;

/** Somebody on an imported list. */
export const ImportedEntry = z.strictObject({
  /** The same in the next import, unless what tells the entry from others of its number has changed. */
  id: z.string().min(1),
  names: z.array(ImportedName).min(1),
  /** Names that stand in one text and cannot be cut apart for certain, whole, to be searched as they stand. */
  rawNames: z.string().min(1).optional(),
  /** `other` where the list does not say. */
  kind: z.enum(['organisation', 'individual', 'vessel', 'aircraft', 'other']),
  /** Empty where the list gives none that can be read: not known, which is never a reason against a match. */
  countries: z.array(CountryCode),
  identifiers: z.array(IdentifierInput),
  /** In the words of the list: programmes, kinds of exclusion, codes of the legal basis. */
  programmes: z.array(z.string().min(1)),
  /** Which list it comes from, where several stand in one file. */
  source: z.string().min(1).optional(),
  /** Who put it on the list, where the list says so for each entry. */
  authority: z.string().min(1).optional(),
  /** `from` is the first day in, `to` the first day out, `published` the day its record was made. */
  listed: z
    .strictObject({
      from: PlainDate.optional(),
      to: PlainDate.optional(),
      published: PlainDate.optional(),
    })
    .optional(),
  /** What the list says about the scope of the listing and the like, verbatim but for its length. */
  remarks: z.string().min(1).optional(),
  /** How far this listing says that it extends beyond the names. */
  reachHint: z.array(Reach).min(1).optional(),
  /** Set where the list says that the party itself is not excluded. */
  limited: z.literal(true).optional(),
  owners: z.array(ListedOwner).min(1).optional(),
  /** How many rows of the file speak of it. */
  rows: z.int().min(1),
  /** `file:line`, or `file#pointer` in JSON: where the first of them stands. */
  at: z.string().min(1),
});
export type ImportedEntry = z.infer<typeof ImportedEntry>;

/** A row that became no entry, and why. Of its text only the words stay that a name could be made of. */
const ImportedRow = z.strictObject({
  at: z.string().min(1),
  code: z.string().min(1),
  detail: z.string().min(1),
  raw: z.string(),
});
export type ImportedRow = z.infer<typeof ImportedRow>;

const ImportWarning: z.ZodType<Issue> = z.strictObject({
  pointer: z.string(),
  code: z.string(),
  detail: z.string(),
  severity: z.enum(['error', 'warning']),
  file: z.string().exactOptional(),
});

/**
 * A list as one import read it. Each row of the file is in exactly one place: the `rows` of the entries, `setAside` and
 * `refused` add up to `rows`.
 */
export const ListImport = z.strictObject({
  kind: ListKind,
  /** In which of the list's formats it came. */
  format: z.string().min(1),
  /** The files, and whether each ends with the mark that OFAC puts at the end (0x1A). */
  files: z
    .array(z.strictObject({ name: z.string().min(1), digest: z.string(), endMark: z.boolean() }))
    .min(1),
  /** SHA-256 of the file; of all digests where there are several files. */
  digest: z.string(),
  /** The day of the list, where the file or its name tells it. */
  sourceDate: PlainDate.optional(),
  /** `partial` where the file shows that it is not the whole list: a miss then means nothing. */
  extent: z.enum(['complete', 'partial']),
  /** Set where a row means parties that another text names, and not the list itself. */
  namedElsewhere: z.literal(true).optional(),
  rows: z.int().min(0),
  /** How many rows the file says that it has. */
  declaredRows: z.int().min(0).optional(),
  /** Rows by source, where several lists stand in one file; by part, where one list stands in several. */
  sources: z.array(z.strictObject({ name: z.string().min(1), rows: z.int().min(0) })),
  entries: z.array(ImportedEntry),
  /** Rows that are sound and list nobody: a category of products by origin, an address, a relation to others. */
  setAside: z.array(ImportedRow),
  /** Rows that could not be read. */
  refused: z.array(ImportedRow),
  warnings: z.array(ImportWarning),
});
export type ListImport = z.infer<typeof ListImport>;
