import { z } from 'zod';

/** The types a fact may have. `texts` and `countries` are sets: a record states the whole set for its scope. */
export const FactType = z.enum(['boolean', 'text', 'texts', 'country', 'countries', 'number', 'date']);
export type FactType = z.infer<typeof FactType>;

/** Who is able to say a fact: this decides whom the missing-facts question is put to. `plans`: worked out from the plans on record. */
const Supplier = z.enum(['vendor', 'buyer', 'screening', 'government', 'policy', 'plans']);

/** What a fact name means. */
export const FactDefinition = z.strictObject({
  type: FactType.describe(
    'What a value looks like; `texts` and `countries` are sets, and a statement gives the whole set.',
  ),
  label: z
    .string()
    .min(1)
    .describe('A short noun phrase for sentences: "place where file data is stored and processed".'),
  meaning: z.string().min(1).describe('What exactly is stated, so that two people would state the same.'),
  unit: z.string().optional().describe('The unit of a number.'),
  suppliedBy: Supplier.describe('Who is able to say it; whom the question is put to when it is missing.'),
  changeableBy: z
    .enum(['vendor', 'owners', 'buyer', 'government', 'nobody'])
    .describe('Who is able to change it; remedies ask only for what the vendor or its owners can change.'),
  question: z.string().min(1).describe('What to ask whoever supplies it.'),
  emptyMeans: z
    .string()
    .min(1)
    .optional()
    .describe('What an empty set means; without it an empty set is taken as not known.'),
  perennial: z
    .boolean()
    .optional()
    .describe('Never grows stale, only superseded: a legal name, a country of registration.'),
  standsFor: z
    .array(z.string())
    .min(1)
    .optional()
    .describe(
      'For a shorthand: the facts that a statement under this name stands for. Rules never read a shorthand.',
    ),
  readFrom: z
    .string()
    .min(1)
    .optional()
    .describe('The field of a question that it is read from and checked in; nobody may state it as a fact.'),
  values: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The only values a text, or members a set of texts, may have.'),
  shownOnly: z
    .string()
    .min(1)
    .optional()
    .describe('Why it is kept though no rule reads it: it is shown beside an answer and never weighed.'),
});
export type FactDefinition = z.infer<typeof FactDefinition>;

/**
 * `rules/vocabulary.json`. A name may end in `.*` for families whose last part is open (`vendor.listed.*`, one fact a
 * programme).
 */
export const Vocabulary = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  facts: z
    .record(z.string(), FactDefinition)
    .describe('The facts that rules may name; a name ending in `.*` stands for a family.'),
});
export type Vocabulary = z.infer<typeof Vocabulary>;

/** The definition of `name`, by itself or by its family; undefined for a name that the vocabulary does not know. */
export function definitionOf(vocabulary: Vocabulary, name: string): FactDefinition | undefined {
  if (Object.hasOwn(vocabulary.facts, name)) return vocabulary.facts[name];
  const family = `${name.slice(0, name.lastIndexOf('.'))}.*`;
  return Object.hasOwn(vocabulary.facts, family) ? vocabulary.facts[family] : undefined;
}

/** The programme of a listing fact (`vendor.listed.a-list` -> `a-list`), or undefined for any other name. */
export function listedProgram(name: string): string | undefined {
  return /^(?:vendor|component)\.listed\.(.+)$/.exec(name)?.[1];
}
