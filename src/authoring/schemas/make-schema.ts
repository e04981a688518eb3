import { z } from 'zod';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { isSchema, type JsonSchema } from './json-schema.ts';
import { SCHEMA_KINDS, type SchemaKind } from './schema-kinds.ts';
import { type SharedName, sharedDefinitions } from './shared-definitions.ts';

/**
 * The JSON Schema (draft 2020-12) of one kind of file, for editors: what loading accepts, as far as a schema can say
 * it, with the facts of `vocabulary` on offer.
 */
export function makeSchema(kind: SchemaKind, vocabulary: Vocabulary): JsonSchema {
  const { schema, title, files } = SCHEMA_KINDS[kind];
  const { $schema, $defs = {}, ...root } = z.toJSONSchema(schema, { io: 'input' });
  const shared = sharedDefinitions(vocabulary);
  const used = new Map<string, JsonSchema>();

  /** `node` with its shared parts as references, and without what says nothing. */
  const share = (node: JsonSchema): JsonSchema => {
    const name = NAMES.find((candidate) => isSame(node, shared[candidate].plain));
    if (name !== undefined) return refer(name, node);
    const { description, ...rest } = node;
    return Object.fromEntries(
      Object.entries({ ...(description === undefined ? {} : { description }), ...rest })
        .filter(([key, value]) => !saysNothing(key, value))
        .map(([key, value]) => [key, key === 'properties' ? shareProperties(value) : shareWithin(value)]),
    );
  };
  const shareWithin = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shareWithin);
    return isSchema(value) ? share(value) : value;
  };
  const shareProperties = (properties: unknown): unknown =>
    Object.fromEntries(
      Object.entries(isSchema(properties) ? properties : {}).map(([field, part]) => {
        if (!isSchema(part)) return [field, part];
        const named = Object.hasOwn(NAMED_FIELDS, field) ? NAMED_FIELDS[field] : undefined;
        if (named !== undefined && part.type === 'string') return [field, refer(named, part)];
        const keys = kind !== 'vocabulary' && FACT_RECORDS.has(field) && 'propertyNames' in part;
        return [field, keys ? { ...share(part), propertyNames: refer('FactName', {}) } : share(part)];
      }),
    );
  const refer = (name: SharedName, { description, default: preset }: JsonSchema): JsonSchema => {
    used.set(name, shared[name].definition);
    return {
      ...(description === undefined ? {} : { description }),
      ...(preset === undefined ? {} : { default: preset }),
      $ref: `#/$defs/${name}`,
    };
  };

  const body = share(root);
  for (const [name, part] of Object.entries($defs)) used.set(name, share(withoutAlias(part, $defs)));
  const whole = JSON.stringify([body, ...used.values()]);
  const definitions = [...used]
    .filter(([name]) => whole.includes(`"#/$defs/${name}"`))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { $schema, title, description: `Files: ${files}.`, ...body, $defs: Object.fromEntries(definitions) };
}

const NAMES: readonly SharedName[] = ['Date', 'Country', 'Assurance', 'FactName', 'FactValue', 'Operator'];

/** Texts that hold the name of a fact or of an operator; what names there are, loading checks and not the model. */
const NAMED_FIELDS: Readonly<Record<string, SharedName>> = { fact: 'FactName', operator: 'Operator' };

/** Fields that hold values by the names of facts. */
const FACT_RECORDS: ReadonlySet<string> = new Set(['facts', 'fixed', 'assumptions']);

/** A part that only refers to another by a name that zod made up is that other. */
function withoutAlias(part: JsonSchema, parts: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { $ref, ...rest } = part;
  const meant = typeof $ref === 'string' ? parts[$ref.replace('#/$defs/', '')] : undefined;
  return meant === undefined ? part : { ...meant, ...rest };
}

/** Whether two parts say the same, whatever is said about them. */
function isSame(a: JsonSchema, b: JsonSchema): boolean {
  const bare = ({ description: _, default: __, ...rest }: JsonSchema) => JSON.stringify(rest);
  return bare(a) === bare(b);
}

/** Keys are always text, and no file holds a number that is larger than numbers can be. */
function saysNothing(key: string, value: unknown): boolean {
  if (key === 'propertyNames') return JSON.stringify(value) === '{"type":"string"}';
  return key === 'maximum' && value === Number.MAX_SAFE_INTEGER;
}
