import { z } from 'zod';

/** Texts by key; a record passes over `__proto__` without a word, so it is refused first. */
const ByText = z
  .custom<Readonly<Record<string, unknown>>>(
    (content) => typeof content !== 'object' || content === null || !Object.hasOwn(content, '__proto__'),
    { error: '`__proto__` cannot be a key here; leave it out' },
  )
  .pipe(z.record(z.string(), z.string().trim().min(1).nullable()));

/** The file that says what the columns of an agency's own list hold, where their names do not tell it. */
export const ListMapFile = z.strictObject({
  $schema: z.string().optional(),
  /** By the name of the column (the field, in JSON): what it holds, or null for one that is not read. */
  columns: ByText,
  /** What parts several values in one cell; `;` where nothing is said. */
  separator: z.string().min(1).max(3).optional(),
});
export type ListMapFile = z.infer<typeof ListMapFile>;

/** What a column of an agency's own list can hold, beside `identifier:<scheme>`. */
export const OWN_FIELDS = [
  'id',
  'name',
  'aliases',
  'formerNames',
  'weakNames',
  'kind',
  'country',
  'identifiers',
  'programmes',
  'authority',
  'from',
  'to',
  'lastDay',
  'published',
  'owners',
  'reach',
  'note',
] as const;
/** Those that name somebody. */
export const NAME_FIELDS = ['name', 'aliases', 'formerNames', 'weakNames', 'owners'] as const;
export type OwnField = (typeof OWN_FIELDS)[number] | `identifier:${string}`;

/** The names of columns that are understood without a map. */
export const OWN_COLUMN_NAMES: Readonly<Record<(typeof OWN_FIELDS)[number], readonly string[]>> = {
  id: ['id', 'ref', 'entry', 'number', 'no'],
  name: [
    'name',
    'entity name',
    'entity',
    'company',
    'company name',
    'organisation',
    'organization',
    'vendor name',
    'supplier name',
    'listed name',
  ],
  aliases: [
    'aliases',
    'alias',
    'also known as',
    'aka',
    'a.k.a.',
    'other names',
    'alternative names',
    'alternate names',
    'alt names',
  ],
  formerNames: ['former names', 'former name', 'formerly', 'fka', 'f.k.a.', 'previous names'],
  weakNames: ['weak names', 'weak aliases', 'abbreviations', 'abbreviation'],
  kind: ['kind', 'entity type'],
  country: ['country', 'countries', 'country code', 'country of registration'],
  identifiers: ['identifiers', 'ids'],
  programmes: ['programme', 'programmes', 'program', 'programs', 'legal basis'],
  authority: ['authority', 'listed by'],
  from: [
    'from',
    'listed from',
    'start',
    'start date',
    'date listed',
    'effective date',
    'date of inclusion',
    'listing date',
  ],
  to: ['to', 'listed to'],
  lastDay: ['last day', 'until', 'end date', 'expires'],
  published: ['published', 'publication date'],
  owners: ['owners', 'owner', 'parent', 'parent company'],
  reach: ['reach'],
  note: ['note', 'notes', 'remarks', 'comment', 'comments', 'reason'],
};
