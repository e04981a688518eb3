import { z } from 'zod';
import { Assurance } from '../../model/assurance.ts';
import { PlainDate } from '../../model/date.ts';
import { FactName, FactValue } from '../../model/fact.ts';
import { OPERATORS } from '../../model/operator.ts';
import { ALL_COUNTRIES, CountryCode } from '../../model/place.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { JsonSchema } from './json-schema.ts';

/** A part that stands in many places, written once under `$defs` so that a schema stays readable. */
export interface SharedDefinition {
  /** What the schemas of the model make of it. */
  readonly plain: JsonSchema;
  /** What is written instead. */
  readonly definition: JsonSchema;
}

/** The shared parts by name, with the facts of `vocabulary` on offer. */
export function sharedDefinitions({ facts }: Vocabulary) {
  const [date, country, assurance, factName, factValue] = [
    PlainDate,
    CountryCode,
    Assurance,
    FactName,
    FactValue,
  ].map(plainSchema);
  const known = Object.keys(facts).filter((name) => !name.endsWith('.*'));
  return {
    Date: shared(date, { ...date, description: 'A day, YYYY-MM-DD.' }),
    Country: shared(country, {
      type: 'string',
      enum: [...ALL_COUNTRIES],
      description: 'A country, by its ISO 3166 code of two capital letters.',
    }),
    Assurance: shared(assurance, {
      ...assurance,
      description:
        'How well it is supported, weakest first: declared by the vendor, attested by contract or signature, certified at a point in time, audited over a period, verified by a technical check, official.',
    }),
    // Those of the vocabulary are offered; whoever lays rules over these may bring others.
    FactName: shared(factName, {
      description: 'A fact of the vocabulary.',
      anyOf: [{ enum: known }, factName],
    }),
    FactValue: shared(factValue, {
      ...factValue,
      description:
        'A value as the vocabulary types it: sets as arrays, countries as codes, days as YYYY-MM-DD.',
    }),
    Operator: shared(undefined, {
      type: 'string',
      enum: Object.keys(OPERATORS),
      description: 'How a fact is compared; each operator is for some types of facts.',
    }),
  } as const satisfies Record<string, SharedDefinition>;
}

/** The names of the shared parts. */
export type SharedName = keyof ReturnType<typeof sharedDefinitions>;

function shared(plain: JsonSchema | undefined, definition: JsonSchema): SharedDefinition {
  return { plain: plain ?? definition, definition };
}

function plainSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}
