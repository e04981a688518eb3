import fc from 'fast-check';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import type { CheckedCondition } from '../../src/model/condition.ts';
import type { FactRecord } from '../../src/model/fact.ts';
import { ListFile } from '../../src/model/listing.ts';
import { PlaceSets } from '../../src/model/place.ts';
import { DEFAULT_MAX_AGE, type Policy } from '../../src/model/policy.ts';
import { EFFECTS, type Rule } from '../../src/model/rule.ts';
import { Dossier } from '../../src/model/vendor.ts';
import { Vocabulary } from '../../src/model/vocabulary.ts';
import { day } from '../facts/statements.ts';

/** A small invented world: enough vocabulary, one list, one dossier, one policy, everything in it random. */
export interface World {
  readonly facts: readonly FactRecord[];
  readonly rules: readonly Rule[];
  readonly list: ListFile;
  readonly places: Snapshot['places'];
  readonly asOf: string;
  readonly knownAt: string;
  readonly market: string;
}

export const FACTS = [
  'vendor.name',
  'vendor.country',
  'data.files.location',
  'build.origin',
  'supervision.independent',
];

const word = (type: string, rest: object = {}) => ({
  type,
  label: type,
  meaning: type,
  suppliedBy: 'vendor',
  changeableBy: 'vendor',
  question: 'What is it?',
  ...rest,
});

const VOCABULARY = Vocabulary.parse({
  facts: {
    'vendor.name': word('text', { perennial: true }),
    'vendor.country': word('country', { perennial: true }),
    'vendor.identifier': word('texts', { perennial: true }),
    'data.files.location': word('countries'),
    'build.origin': word('countries'),
    'supervision.independent': word('boolean'),
    'product.categories': word('texts', { suppliedBy: 'buyer' }),
    'vendor.listed.*': word('boolean', { suppliedBy: 'screening' }),
  },
});

const DAYS = [
  '2017-03-01',
  '2018-01-01',
  '2018-05-15',
  '2018-05-20',
  '2018-12-31',
  '2019-01-01',
  '2019-06-01',
];
const date = fc.constantFrom(...DAYS);
const MARKETS = ['DE', 'RU', 'union'];

const VALUES: Record<string, readonly FactRecord['value'][]> = {
  'vendor.name': ['Alpha', 'Alpha AG'],
  'vendor.country': ['CH', 'CH', 'RU'],
  'data.files.location': [['CH'], ['CH'], ['DE'], ['RU'], ['CH', 'DE'], []],
  'build.origin': [['CH'], ['CH'], ['DE'], ['RU']],
  'supervision.independent': [true, true, false],
};

const fact: fc.Arbitrary<FactRecord> = fc.constantFrom(...FACTS).chain((name) =>
  fc
    .record({
      value: fc.constantFrom(...(VALUES[name] ?? [])),
      from: fc.constantFrom('2017-03-01', '2017-03-01', '2018-01-01', '2018-05-15', '2018-12-31'),
      published: fc.constantFrom('2017-03-01', '2018-01-01', '2018-05-15', '2018-05-20', '2019-01-01'),
      status: fc.constantFrom(
        'in-effect',
        'in-effect',
        'in-effect',
        'in-effect',
        'planned',
        'alleged',
        'ended',
      ),
      assurance: fc.constantFrom('declared', 'attested', 'certified', 'official', 'official'),
      market: fc.constantFrom(undefined, undefined, undefined, 'DE', 'RU', 'union'),
      id: fc.constantFrom('a', 'b', 'c', undefined),
      supersedes: fc.constantFrom(undefined, undefined, ['a'], ['b']),
      due: fc.constantFrom('2018-12-31', '2019-06-01'),
    })
    .map(
      ({ market, id, supersedes, due, ...rest }) =>
        ({
          name,
          source: 'a source',
          ...rest,
          ...(market === undefined ? {} : { scope: { markets: { in: [market] } } }),
          ...(id === undefined ? {} : { id }),
          ...(supersedes === undefined ? {} : { supersedes }),
          ...(rest.status === 'planned' ? { dueBy: due } : {}),
        }) as unknown as FactRecord,
    ),
);

const leaf: fc.Arbitrary<CheckedCondition> = fc.oneof(
  fc.constantFrom<CheckedCondition>(
    { fact: 'vendor.country', operator: 'in', value: { places: ['trusted'] } },
    { fact: 'vendor.country', operator: 'notEqual', value: 'RU' },
    { fact: 'data.files.location', operator: 'subsetOf', value: { places: ['trusted'] } },
    { fact: 'data.files.location', operator: 'doesNotContain', value: 'RU' },
    { fact: 'build.origin', operator: 'subsetOf', value: { places: ['trusted'] } },
    { fact: 'build.origin', operator: 'overlaps', value: { fact: 'data.files.location' } },
    { fact: 'supervision.independent', operator: 'equal', value: true },
    { fact: 'vendor.listed.p', operator: 'equal', value: false },
  ),
);
const condition: fc.Arbitrary<CheckedCondition> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => ({ all })) },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 2 }).map((any) => ({ any })) },
  { weight: 1, arbitrary: leaf.map((not) => ({ not })) },
);

const interval = fc
  .record({
    from: fc.constantFrom('2017-03-01', '2018-05-15', '2018-12-31'),
    published: fc.constantFrom('2017-03-01', '2018-05-15', '2018-12-31'),
    ends: fc.boolean(),
    toPublished: fc.constantFrom('2018-05-15', '2019-01-01'),
  })
  .map(({ ends, toPublished, ...edge }) => (ends ? { ...edge, to: '2019-03-01', toPublished } : edge));

const IDENTITY = {
  all: [
    { fact: 'vendor.name', operator: 'known', value: true },
    { fact: 'vendor.country', operator: 'known', value: true },
  ],
} satisfies CheckedCondition;

/** A rule of an invented policy: it asks for a name and a country, unless `parts` says what else. */
export function rule(id: string, parts: object): Rule {
  return {
    id,
    file: `${id}.json`,
    title: id,
    effect: 'require',
    statement: 'asks for it',
    citations: [{ text: 'An act', published: day('2018-05-20') }],
    satisfiedWhen: IDENTITY,
    minimumAssurance: 'declared',
    waivable: false,
    remedy: { by: 'vendor', text: 'Do it.' },
    examples: [],
    ...parts,
  };
}

const randomRules: fc.Arbitrary<Rule[]> = fc
  .array(
    fc.record({
      effect: fc.constantFrom(...EFFECTS),
      satisfiedWhen: condition,
      appliesWhen: fc.option(condition, { nil: undefined, freq: 3 }),
      minimumAssurance: fc.constantFrom('declared', 'declared', 'attested', 'certified'),
      inForce: fc.option(fc.array(interval, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    }),
    { maxLength: 3 },
  )
  .map((parts) => [
    rule('identity', {}),
    ...parts.map(({ appliesWhen, inForce, ...rest }, i) =>
      rule(`rule-${i}`, {
        ...rest,
        ...(appliesWhen === undefined ? {} : { appliesWhen }),
        ...(inForce === undefined ? {} : { inForce }),
      }),
    ),
  ]);

const list = fc
  .record({
    listed: fc.boolean(),
    at: interval,
    // Until when it is whole, and in one of three from when on only.
    whole: fc.constantFrom(
      { through: '2018-05-20' },
      { through: '2020-01-01' },
      { through: '2020-01-01', since: '2018-04-10' },
    ),
  })
  .map(({ listed, at, whole }) =>
    ListFile.parse({
      program: 'p',
      title: 'A programme',
      authority: 'An authority',
      citation: 'An act',
      reach: ['named'],
      components: 'not said',
      coverage: { ...whole, source: 'a source' },
      entries: [{ id: 'e', names: [listed ? 'Alpha AG' : 'Zephyrus'], listed: at, source: 'a source' }],
    }),
  );

const places = fc.record({ late: fc.boolean() }).map(
  ({ late }) =>
    PlaceSets.parse({
      places: {
        trusted: {
          title: 'Trusted',
          source: 'invented',
          coversFrom: '2000-01-01',
          members: [
            { country: 'CH', from: '2000-01-01', published: '2000-01-01' },
            {
              country: 'DE',
              from: late ? '2018-05-15' : '2000-01-01',
              published: late ? '2018-05-15' : '2000-01-01',
            },
          ],
        },
        union: {
          title: 'Union',
          source: 'invented',
          coversFrom: '2000-01-01',
          members: [
            { country: 'DE', from: '2000-01-01', published: '2000-01-01' },
            { country: 'BG', from: '2000-01-01', published: '2000-01-01' },
          ],
        },
      },
    }).places,
);

/** Random worlds, leaning towards vendors of whom enough is known that some are approved. */
export const world: fc.Arbitrary<World> = fc
  .record({
    facts: fc.array(fact, { maxLength: 7 }),
    identified: fc.integer({ min: 0, max: 4 }),
    rules: randomRules,
    list,
    places,
    asOf: date,
    knownAt: date,
    market: fc.constantFrom(...MARKETS),
  })
  .map(({ identified, facts, ...rest }) => ({
    ...rest,
    facts: identified === 0 ? facts : [...IDENTIFYING, ...facts],
  }));

/** An approved vendor's name and country. */
export const IDENTIFYING = ['vendor.name', 'vendor.country'].map(
  (name): FactRecord => ({
    name,
    value: name === 'vendor.name' ? 'Alpha AG' : 'CH',
    from: day('2017-03-01'),
    published: day('2017-03-01'),
    status: 'in-effect',
    source: 'a source',
    assurance: 'official',
  }),
);

/** The world as a snapshot. */
export function snapshotOf(world: World): Snapshot {
  const policy: Policy = {
    id: 'random',
    file: 'random.json',
    title: 'Random',
    description: 'Random',
    rules: world.rules,
    thresholds: [],
    fixed: {},
    assumptions: {},
    maxAge: { ...DEFAULT_MAX_AGE },
    horizonMonths: 12,
    weights: {},
  };
  const dossier = Dossier.parse({
    id: 'alpha',
    title: 'Alpha',
    names: [{ text: 'Alpha AG', kind: 'legal' }],
  });
  return {
    policies: new Map([[policy.id, policy]]),
    vocabulary: VOCABULARY,
    places: world.places,
    lists: new Map([['p', world.list]]),
    dossiers: [{ ...dossier, facts: [...world.facts] }],
    builders: [],
    trustedKeys: [],
    waivers: [],
    sources: {},
    engine: 'assay test',
  };
}

/** The one question that is asked of every world. */
export const questionOf = (world: World) => ({
  vendor: { name: 'alpha' },
  policy: 'random',
  market: world.market,
  asOf: world.asOf,
  knownAt: world.knownAt,
});
