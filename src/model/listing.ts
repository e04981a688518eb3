import { z } from 'zod';
import { PartRole } from './bill.ts';
import { PlainDate } from './date.ts';
import { IdentifierInput } from './identifier.ts';
import { DatedInterval } from './interval.ts';
import { ListKind } from './list-kind.ts';
import { CountryCode } from './place.ts';
import { Relation, Share } from './relation.ts';

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

/** Who stands behind somebody on a list, as far as the list names them. */
export const ListedOwner = z.strictObject({
  name: z.string().min(1).describe('The name, as the list writes it.'),
  tie: z
    .enum(['owner', 'linked-to'])
    .describe(
      "`linked-to` is OFAC's word: owned by, controlled by or acting for, and the list does not say which.",
    ),
  share: Share.optional().describe('The share that an owner holds, where the list says it.'),
});
export type ListedOwner = z.infer<typeof ListedOwner>;

/** Someone on a list, from the day the listing began. */
export const ListedEntity = z.strictObject({
  id: z.string().min(1).describe('Names the entry in its list.'),
  names: z.array(z.string().min(1)).min(1).describe('All names under which it is listed.'),
  weakNames: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(
      "Names that others share, or that may be another party's: never more than a possible match, also where they stand among `names`.",
    ),
  country: CountryCode.optional().describe('Where it is registered.'),
  identifiers: z.array(IdentifierInput).default([]).describe('Identifiers that the list gives.'),
  listed: DatedInterval.describe('From when until when it is on the list.'),
  source: z.string().min(1).describe('An id of `sources.json`.'),
  note: z.string().min(1).optional().describe('What else should be known about it.'),
  reach: z
    .array(Reach)
    .min(1)
    .optional()
    .describe(
      'How far the list says that this very listing extends. Whom the programme does not reach and this does is perhaps listed.',
    ),
  limited: z
    .literal(true)
    .optional()
    .describe(
      'Set where the list says that the party itself is not excluded, only some of what it makes or does: it is never more than perhaps listed.',
    ),
  owners: z.array(ListedOwner).min(1).optional().describe('Who the list says is behind it.'),
});
export type ListedEntity = z.infer<typeof ListedEntity>;

/** Why a list is not the newest. */
export const Stale = z.strictObject({
  since: PlainDate.describe('The day on which a newer one was refused.'),
  because: z.string().min(1).describe('What spoke against it.'),
});

const ListSnapshot = z.strictObject({
  digest: z.string().min(1).describe('SHA-256 of the file that was imported.'),
  format: z.string().min(1).describe('In which format it came.'),
  imported: PlainDate.describe('The day of the import.'),
  undated: z
    .literal(true)
    .optional()
    .describe(
      'Set where nobody has told the day of the list: it shows who is listed, and nothing of who is not.',
    ),
  rows: z.int().min(0).describe('How many rows it had.'),
  refused: z.int().min(0).describe('How many of them could not be read.'),
  stale: Stale.optional().describe(
    'Set while a newer one was refused: these entries are served all the same.',
  ),
});

/** A row of an import that could not be read, and was accepted all the same: somebody may stand there. */
export const UnreadRow = z.strictObject({
  at: z.string().min(1).describe('File and line, or file and JSON pointer.'),
  text: z.string().describe('The words of it that a name could be made of.'),
  since: PlainDate.describe('The day of the first list that had it.'),
});
export type UnreadRow = z.infer<typeof UnreadRow>;

/** `data/lists/<program>.json`: one legal programme and everybody on it. */
export const ListFile = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  program: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a programme id is lower case: a-z, 0-9 and `-`')
    .describe('The name of the file without `.json`; rules read `vendor.listed.<program>`.'),
  title: z.string().min(1).describe('The programme, as text for people writes it.'),
  authority: z.string().min(1).describe('Who keeps the list.'),
  citation: z.string().min(1).describe('The text that the programme rests on.'),
  url: z.url().optional().describe('Where the list can be read.'),
  reach: z.array(Reach).min(1).describe('How far a listing extends beyond the names that stand on it.'),
  components: z.string().min(1).describe("What the programme says about parts of other makers' products."),
  partRoles: z
    .array(PartRole)
    .min(1)
    .optional()
    .describe(
      'What a part has to be to its product for the programme to reach the product through it; without it, any part counts.',
    ),
  coverage: z
    .strictObject({
      through: PlainDate.describe('The last such day.'),
      since: PlainDate.optional().describe(
        'From which day on; without it, from the first day of the programme.',
      ),
      source: z.string().min(1).describe('An id of `sources.json`, or where that stands in words.'),
      extent: z
        .enum(['complete', 'partial'])
        .default('complete')
        .describe('`partial` where only some of the entries stand here: a miss then means nothing.'),
    })
    .describe('Until which day the entries are known to be complete; a miss on a later day is not a miss.'),
  import: z
    .strictObject({
      kind: ListKind.describe('The kind of list, as `assay lists import` names it.'),
      sources: z
        .array(z.string().min(1))
        .min(1)
        .optional()
        .describe('Of which of its sources the entries are, where several lists stand in one file.'),
      bearing: z
        .array(z.string().min(1))
        .min(1)
        .optional()
        .describe(
          'Only entries with a name that has all words of one of these: where one file holds entries of several programmes.',
        ),
      notBearing: z
        .array(z.string().min(1))
        .min(1)
        .optional()
        .describe('No entries with a name that has all words of one of these: another programme has them.'),
    })
    .optional()
    .describe('The list of an issuer whose import takes the place of the entries here.'),
  snapshot: ListSnapshot.optional().describe('The import that the entries come from.'),
  entries: z.array(ListedEntity).describe('Everybody who is or was on the list.'),
  unread: z
    .array(UnreadRow)
    .min(1)
    .optional()
    .describe(
      'Rows that could not be read: whoever has a name of which all words stand in one is perhaps listed.',
    ),
  relations: z
    .array(Relation)
    .default([])
    .describe('Who owns, controls, succeeded, renamed or leads whom, of those on the list.'),
});
export type ListFile = z.infer<typeof ListFile>;
