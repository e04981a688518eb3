import { describe, expect, it } from 'vitest';
import { isSchema, type JsonSchema } from '../../../src/authoring/schemas/json-schema.ts';
import { makeSchema } from '../../../src/authoring/schemas/make-schema.ts';
import { isSchemaKind, SCHEMA_KINDS, type SchemaKind } from '../../../src/authoring/schemas/schema-kinds.ts';
import { OPERATORS } from '../../../src/model/operator.ts';
import { Vocabulary } from '../../../src/model/vocabulary.ts';
import { type Json, soundDraft } from '../sound-pack.ts';
import { soundFiles } from './sound-files.ts';
import { compile } from './validator.ts';

const vocabulary = Vocabulary.parse(soundDraft().vocabulary);
const KINDS = Object.keys(SCHEMA_KINDS).filter(isSchemaKind);

/** Every part of a schema with its JSON pointer. */
function partsOf(node: unknown, path = ''): [string, JsonSchema][] {
  if (Array.isArray(node)) return node.flatMap((member, index) => partsOf(member, `${path}/${index}`));
  if (!isSchema(node)) return [];
  return [[path, node], ...Object.entries(node).flatMap(([key, inner]) => partsOf(inner, `${path}/${key}`))];
}

describe.each(KINDS)('the schema of %s', (kind) => {
  const schema = makeSchema(kind, vocabulary);
  const definitions = isSchema(schema.$defs) ? schema.$defs : {};

  it('describes every field, so that an editor can explain it', () => {
    const mute = partsOf(schema)
      .flatMap(([path, { properties }]) =>
        Object.entries(isSchema(properties) ? properties : {}).map(
          ([field, part]) => [`${path}/${field}`, part] as const,
        ),
      )
      .filter(([, part]) => {
        if (!isSchema(part) || part.description !== undefined) return false;
        const target = definitions[String(part.$ref).replace('#/$defs/', '')];
        return !isSchema(target) || target.description === undefined;
      });
    expect(mute.map(([path]) => path)).toEqual([]);
  });

  it('refuses unknown fields wherever fields are named', () => {
    const open = partsOf(schema).filter(
      ([, part]) => 'properties' in part && part.additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('writes shared parts once and names them by what they are', () => {
    expect(Object.keys(definitions).filter((name) => !/^[A-Z][A-Za-z]+$/.test(name))).toEqual([]);
    const repeated = partsOf({ ...schema, $defs: {} }).filter(([, part]) => part.format === 'date');
    expect(repeated).toEqual([]);
  });

  it('is a sound schema that accepts a sound file', () => {
    const validate = compile(schema);
    expect(SCHEMA_KINDS[kind].schema.safeParse(soundFiles()[kind]).error).toBeUndefined();
    validate(soundFiles()[kind]);
    expect(validate.errors).toBeNull();
  });
});

/** A fault that both the loader's schema and the JSON Schema must see. */
const FAULTS: readonly (readonly [string, SchemaKind, (file: Json) => void])[] = [
  [
    'a field that does not exist',
    'rule',
    (file) => {
      file.tittle = 'A rule';
    },
  ],
  [
    'a field that is missing',
    'rule',
    (file) => {
      delete file.satisfiedWhen;
    },
  ],
  [
    'an id in capitals',
    'rule',
    (file) => {
      file.id = 'A-Rule';
    },
  ],
  [
    'an effect that is none',
    'rule',
    (file) => {
      file.effect = 'forbid';
    },
  ],
  [
    'a day that does not exist',
    'rule',
    (file) => {
      file.inForce[0].from = '2018-02-30';
    },
  ],
  [
    'a day of another country',
    'rule',
    (file) => {
      file.citations[0].published = '01/12/2017';
    },
  ],
  [
    'no citation',
    'rule',
    (file) => {
      file.citations = [];
    },
  ],
  [
    'an address that is none',
    'rule',
    (file) => {
      file.citations[0].url = 'law, page 3';
    },
  ],
  [
    'a group that is no list',
    'rule',
    (file) => {
      file.appliesWhen.all = {};
    },
  ],
  [
    'an empty group',
    'rule',
    (file) => {
      file.satisfiedWhen.any = [];
    },
  ],
  [
    'two kinds of condition in one',
    'rule',
    (file) => {
      file.satisfiedWhen.all = file.satisfiedWhen.any;
    },
  ],
  [
    'a comparison without a right side',
    'rule',
    (file) => {
      delete file.satisfiedWhen.any[0].value;
    },
  ],
  [
    'a comparison with nothing',
    'rule',
    (file) => {
      file.satisfiedWhen.any[0].value = null;
    },
  ],
  [
    'a reference and more',
    'rule',
    (file) => {
      file.satisfiedWhen.any[1].value.fact = 'build.origin';
    },
  ],
  [
    'an assurance that is no rung',
    'rule',
    (file) => {
      file.minimumAssurance['build.origin'] = 'sworn';
    },
  ],
  [
    'an outcome that is none',
    'rule',
    (file) => {
      file.examples[0].outcome = 'waived';
    },
  ],
  [
    'no rules',
    'policy',
    (file) => {
      file.rules = [];
    },
  ],
  [
    'a horizon of no months',
    'policy',
    (file) => {
      file.horizonMonths = 0;
    },
  ],
  [
    'a horizon of half a month',
    'policy',
    (file) => {
      file.horizonMonths = 0.5;
    },
  ],
  [
    'a weight below nothing',
    'policy',
    (file) => {
      file.weights['a-ban'] = -1;
    },
  ],
  [
    'an age of words',
    'policy',
    (file) => {
      file.maxAge.declared = 'always';
    },
  ],
  [
    'an age of a rung that is none',
    'policy',
    (file) => {
      file.maxAge.sworn = 3;
    },
  ],
  [
    'a threshold without minima',
    'policy',
    (file) => {
      delete file.thresholds[0].minimumAssurance;
    },
  ],
  [
    'a type that is none',
    'vocabulary',
    (file) => {
      file.facts['build.age'].type = 'integer';
    },
  ],
  [
    'a supplier who is nobody',
    'vocabulary',
    (file) => {
      file.facts['build.age'].suppliedBy = 'rumour';
    },
  ],
  [
    'a set without members',
    'places',
    (file) => {
      file.places.alps.members = [];
    },
  ],
  [
    'a country that is none',
    'places',
    (file) => {
      file.places.alps.members[0].country = 'XX';
    },
  ],
  [
    'a set named in capitals',
    'places',
    (file) => {
      file.places.ALPS = file.places.alps;
    },
  ],
  [
    'a share above all',
    'dossier',
    (file) => {
      file.ownership[0].owners[0].share = 50;
    },
  ],
  [
    'a fact name with a gap',
    'dossier',
    (file) => {
      file.facts[0].name = 'build origin';
    },
  ],
  [
    'markets both in and out',
    'dossier',
    (file) => {
      file.facts[0].scope.markets.in = ['DE'];
    },
  ],
  [
    'a status that is none',
    'dossier',
    (file) => {
      file.facts[0].status = 'promised';
    },
  ],
  [
    'a reach that is none',
    'list',
    (file) => {
      file.reach = ['everybody'];
    },
  ],
  [
    'a coverage without a day',
    'list',
    (file) => {
      delete file.coverage.through;
    },
  ],
  [
    'a source checked by nobody',
    'sources',
    (file) => {
      file.sources['a-source'].checked = 'V3';
    },
  ],
  [
    'a waiver for nobody',
    'waivers',
    (file) => {
      delete file.waivers[0].scope.vendor;
    },
  ],
  [
    'a waiver by name alone',
    'waivers',
    (file) => {
      file.waivers[0].scope.vendor = { name: 'Example' };
    },
  ],
];

describe('what loading refuses, the schema refuses', () => {
  it.each(FAULTS)('%s (%s)', (_, kind, spoil) => {
    const file = soundFiles()[kind];
    spoil(file);
    expect(SCHEMA_KINDS[kind].schema.safeParse(file).success).toBe(false);
    expect(compile(makeSchema(kind, vocabulary))(file)).toBe(false);
  });
});

describe('the schema of a rule', () => {
  const { $defs } = makeSchema('rule', vocabulary);
  const definition = (name: string) => (isSchema($defs) && isSchema($defs[name]) ? $defs[name] : {});

  it('offers the operators and refuses others', () => {
    expect(definition('Operator').enum).toEqual(Object.keys(OPERATORS));
  });

  it('offers the facts of the vocabulary and takes those that an overlay may bring', () => {
    expect(definition('FactName').anyOf).toContainEqual({
      enum: expect.arrayContaining(['build.origin', 'notice.hours']),
    });
    const file = soundFiles().rule;
    file.satisfiedWhen = { fact: 'our.own-fact', operator: 'known', value: true };
    expect(compile(makeSchema('rule', vocabulary))(file)).toBe(true);
  });

  it('refers to itself, so that conditions nest as deep as they like', () => {
    const file = soundFiles().rule;
    for (let depth = 0; depth < 15; depth += 1) file.satisfiedWhen = { not: { all: [file.satisfiedWhen] } };
    expect(compile(makeSchema('rule', vocabulary))(file)).toBe(true);
  });
});
