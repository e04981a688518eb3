import { z } from 'zod';

/** The types a fact may have. `texts` and `countries` are sets: a record states the whole set for its scope. */
export const FactType = z.enum(['boolean', 'text', 'texts', 'country', 'countries', 'number', 'date']);
export type FactType = z.infer<typeof FactType>;

/** Who is able to say a fact: this decides whom the missing-facts question is put to. `plans`: worked out from the plans on record. */
const Supplier = z.enum(['vendor', 'buyer', 'screening', 'government', 'policy', 'plans']);

/** What a fact name means. */
export const FactDefinition = z.strictObject({
  type: FactType,
  /** A short noun phrase for sentences: "place where file data is stored and processed". */
  label: z.string().min(1),
  meaning: z.string().min(1),
  unit: z.string().optional(),
  suppliedBy: Supplier,
  changeableBy: z.enum(['vendor', 'owners', 'buyer', 'government', 'nobody']),
  /** What to ask whoever supplies it when it is missing. */
  question: z.string().min(1),
  /** What an empty set means; without it an empty set is taken as not known. */
  emptyMeans: z.string().min(1).optional(),
  /** Never grows stale, only superseded: the legal name, the country of registration, identifiers. */
  perennial: z.boolean().optional(),
  /** For a shorthand: the names that a statement under this name stands for. Rules never read a shorthand. */
  standsFor: z.array(z.string()).min(1).optional(),
  /** The field of a question that it is read from and checked in; nobody may state it as a fact. */
  readFrom: z.string().min(1).optional(),
  /** The only values a text, or members a set of texts, may have. */
  values: z.array(z.string()).min(1).optional(),
  /** Why it is kept though no rule reads it: it is shown beside an answer and never weighed. */
  shownOnly: z.string().min(1).optional(),
});
export type FactDefinition = z.infer<typeof FactDefinition>;

/**
 * `rules/vocabulary.json`. A name may end in `.*` for families whose last part is open (`vendor.listed.*`, one fact a
 * programme).
 */
export const Vocabulary = z.strictObject({
  $schema: z.string().optional(),
  facts: z.record(z.string(), FactDefinition),
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
