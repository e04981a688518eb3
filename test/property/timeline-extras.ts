import fc from 'fast-check';
import type { CheckedCondition } from '../../src/model/condition.ts';
import type { Ruling } from '../../src/model/judgement.ts';
import type { Reach } from '../../src/model/listing.ts';
import type { Threshold } from '../../src/model/policy.ts';
import type { Rule } from '../../src/model/rule.ts';
import { day } from '../facts/statements.ts';

/** The days of random worlds, in their order. Each world draws other days for them, ends of months among them. */
export const SYMBOLS = [
  '2017-03-01',
  '2018-01-01',
  '2018-02-01',
  '2018-05-15',
  '2018-05-20',
  '2018-08-01',
  '2018-12-31',
  '2019-01-01',
  '2019-02-01',
  '2019-03-01',
  '2019-06-01',
  '2019-09-01',
  '2019-12-31',
  '2020-01-01',
];
/** How many days the drawn ones may lie apart. */
export const DAYS_DRAWN = 35;

const symbol = fc.constantFrom(...SYMBOLS);
const pair = fc
  .uniqueArray(fc.integer({ min: 0, max: SYMBOLS.length - 1 }), { minLength: 2, maxLength: 2 })
  .map((two) => [...two].sort((a, b) => a - b).map((at) => SYMBOLS[at] ?? ''));
const interval = fc
  .record({ edges: pair, published: symbol, toPublished: symbol, ends: fc.boolean() })
  .map(({ edges: [from = '', to], published, toPublished, ends }) =>
    ends ? { from, published, to, toPublished } : { from, published },
  );

const condition = fc.constantFrom<CheckedCondition>(
  { fact: 'plans.kept', operator: 'equal', value: true },
  { fact: 'plans.due', operator: 'equal', value: false },
  { fact: 'vendor.listed.p', operator: 'equal', value: false },
  { fact: 'build.origin', operator: 'subsetOf', value: { places: ['trusted'] } },
  { fact: 'data.files.location', operator: 'subsetOf', value: { places: ['union', 'CH'] } },
  { fact: 'supervision.independent', operator: 'equal', value: true },
);
const rule = fc
  .record({
    effect: fc.constantFrom<Rule['effect']>('prohibit', 'prohibit', 'require', 'caution'),
    satisfiedWhen: condition,
    inForce: fc.option(fc.array(interval, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 }),
    minimumAssurance: fc.constantFrom<'declared' | 'certified'>('declared', 'certified'),
    waivable: fc.boolean(),
  })
  .map(
    ({ inForce, ...rest }) =>
      ({
        file: 'extra.json',
        title: 'Extra',
        statement: 'asks for it',
        citations: [{ text: 'An act', published: day('2017-03-01') }],
        remedy: { by: 'vendor', text: 'Do it.' },
        examples: [],
        ...rest,
        ...(inForce === undefined ? {} : { inForce }),
      }) as unknown as Omit<Rule, 'id'>,
  );

const threshold = condition.map(
  (when): Threshold => ({
    id: 'care',
    title: 'what needs care',
    when,
    credit: 'declared',
    minimumAssurance: { 'extra-0': 'certified', identity: 'attested' },
  }),
);

const fact = fc
  .record({
    name: fc.constantFrom('data.location', 'build.origin', 'build.origin', 'data.files.location'),
    value: fc.constantFrom(['CH'], ['CH'], ['DE'], ['RU']),
    days: pair,
    published: symbol,
    periodEnd: symbol,
    status: fc.constantFrom('in-effect', 'in-effect', 'in-effect', 'planned', 'withdrawn', 'ended'),
    assurance: fc.constantFrom('audited', 'certified', 'declared', 'official'),
    ends: fc.boolean(),
    id: fc.constantFrom('a', 'b', 'x'),
    supersedes: fc.constantFrom(undefined, ['a'], ['b'], ['x']),
    market: fc.constantFrom(undefined, undefined, 'union', 'DE'),
  })
  .map(
    ({ days: [from = '', later = ''], ends, status, assurance, periodEnd, supersedes, market, ...rest }) => ({
      ...rest,
      from,
      status,
      assurance,
      source: 'a source',
      ...(status === 'planned' ? { dueBy: later } : {}),
      ...(status === 'in-effect' && ends ? { to: later } : {}),
      ...(assurance === 'audited' ? { periodEnd } : {}),
      ...(supersedes === undefined ? {} : { supersedes }),
      ...(market === undefined ? {} : { scope: { markets: { in: [market] } } }),
    }),
  );

/** What a world gets beside what `random-world.ts` draws: all that can change from one day to the next. */
export const extras = fc.record({
  drawn: fc.uniqueArray(fc.integer({ min: 0, max: DAYS_DRAWN }), {
    minLength: SYMBOLS.length,
    maxLength: SYMBOLS.length,
  }),
  /** Often a day on which something happens. */
  today: fc.oneof(
    fc.integer({ min: 5, max: DAYS_DRAWN + 10 }).map((days) => ({ days })),
    fc.integer({ min: 2, max: SYMBOLS.length - 1 }).map((drawn) => ({ drawn })),
  ),
  /** Nothing but what this file adds, so that it shows: a vendor that is known, and no other rule than that it is. */
  isCalm: fc.boolean(),
  rules: fc.array(rule, { maxLength: 3 }),
  facts: fc.array(fact, { maxLength: 4 }),
  threshold: fc.option(threshold, { freq: 2, nil: undefined }),
  maxAge: fc.constantFrom<1 | 'never'>(1, 1, 'never'),
  horizonMonths: fc.constantFrom(1, 1, 2),
  assumed: fc.boolean(),
  owners: fc.array(interval, { maxLength: 2 }),
  relations: fc.array(
    fc.record({ kind: fc.constantFrom('owner', 'control', 'rename', 'successor'), dates: interval }),
    { maxLength: 2 },
  ),
  listsOwner: fc.boolean(),
  reach: fc.constantFrom<Reach>('owned>=50%', 'control', 'successors'),
  membership: interval,
  coversFrom: fc.constantFrom('2000-01-01', '2000-01-01', '2018-01-01'),
  waiver: fc.option(fc.record({ days: pair, granted: symbol, market: fc.constantFrom(undefined, 'union') }), {
    nil: undefined,
  }),
  judgements: fc.array(
    fc.record({
      ruling: fc.constantFrom<Ruling>('positive', 'negative', 'unsure'),
      on: symbol,
      of: fc.constantFrom('vendor', 'owner'),
    }),
    { maxLength: 2 },
  ),
  stated: fc.subarray([
    { name: 'build.origin', value: ['CH'] },
    { name: 'data.location', value: ['CH'] },
    { name: 'supervision.independent', value: true },
  ]),
  statesOwner: fc.boolean(),
  /** In place of the drawn one: a country that is in the union for a while. */
  isAskedForMember: fc.boolean(),
});
/** One draw of them. */
export type Extras = typeof extras extends fc.Arbitrary<infer T> ? T : never;
