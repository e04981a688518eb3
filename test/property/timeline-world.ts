import fc from 'fast-check';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import type { CheckedCondition } from '../../src/model/condition.ts';
import { addDays, type PlainDate } from '../../src/model/date.ts';
import type { FactRecord } from '../../src/model/fact.ts';
import type { Threshold } from '../../src/model/policy.ts';
import type { Rule } from '../../src/model/rule.ts';
import { OwnershipStatement } from '../../src/model/vendor.ts';
import { Waiver } from '../../src/model/waiver.ts';
import { day } from '../facts/statements.ts';
import { snapshotOf, type World, world } from './random-world.ts';

/** A random world whose days all lie within a few weeks, so that every one of them can be asked about. */
export interface DatedWorld {
  readonly snapshot: Snapshot;
  readonly question: Record<string, unknown>;
  readonly today: PlainDate;
  /** A span that begins before the first day on which anything happens and ends after the last. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The days of random worlds, in their order. Each world draws other days for them, ends of months among them. */
const SYMBOLS = [
  '2017-03-01',
  '2018-01-01',
  '2018-05-15',
  '2018-05-20',
  '2018-12-31',
  '2019-01-01',
  '2019-03-01',
  '2019-06-01',
  '2019-12-31',
  '2020-01-01',
];
const START = day('2020-01-12');
const DAYS_DRAWN = 45;

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

const extras = fc.record({
  drawn: fc.uniqueArray(fc.integer({ min: 0, max: DAYS_DRAWN }), {
    minLength: SYMBOLS.length,
    maxLength: SYMBOLS.length,
  }),
  today: fc.integer({ min: 5, max: DAYS_DRAWN + 10 }),
  rules: fc.array(rule, { maxLength: 3 }),
  facts: fc.array(fact, { maxLength: 4 }),
  threshold: fc.option(threshold, { freq: 2, nil: undefined }),
  maxAge: fc.constantFrom<1 | 'never'>(1, 1, 'never'),
  horizonMonths: fc.constantFrom(1, 1, 2),
  assumed: fc.boolean(),
  owners: fc.array(interval, { maxLength: 2 }),
  listsOwner: fc.boolean(),
  membership: interval,
  coversFrom: fc.constantFrom('2000-01-01', '2000-01-01', '2018-01-01'),
  waiver: fc.option(fc.record({ days: pair, granted: symbol, market: fc.constantFrom(undefined, 'union') }), {
    nil: undefined,
  }),
  stated: fc.subarray([
    { name: 'build.origin', value: ['CH'] },
    { name: 'data.location', value: ['CH'] },
    { name: 'supervision.independent', value: true },
  ]),
  statesOwner: fc.boolean(),
});
type Extras = typeof extras extends fc.Arbitrary<infer T> ? T : never;

/** Random worlds with all that can change from one day to the next. */
export const datedWorld: fc.Arbitrary<DatedWorld> = fc
  .tuple(world, extras)
  .map(([plain, more]) => dateWorld(plain, more));

function dateWorld(plain: World, more: Extras): DatedWorld {
  const base = snapshotOf(plain);
  const [policy] = [...base.policies.values()];
  const [list] = [...base.lists.values()];
  const [dossier] = base.dossiers;
  if (policy === undefined || list === undefined || dossier === undefined) throw new Error('no world');
  const drawn = [...more.drawn].sort((a, b) => a - b).map((days) => addDays(START, days));
  const shift = <T>(value: T): T =>
    JSON.parse(
      SYMBOLS.reduce(
        (text, from, at) => text.replaceAll(`"${from}"`, `"${drawn[at] ?? from}"`),
        JSON.stringify(value),
      ),
    );
  const owner = { name: 'Omega Holding', share: 0.7, identifiers: [] };
  const ages = { declared: more.maxAge, attested: 1, certified: more.maxAge, audited: 1 } as const;
  const snapshot: Snapshot = {
    ...base,
    vocabulary: { ...base.vocabulary, facts: { ...base.vocabulary.facts, ...PLAN_FACTS } },
    policies: new Map([
      [
        policy.id,
        shift({
          ...policy,
          rules: [
            ...policy.rules.map((one) => ({ ...one, waivable: true })),
            ...more.rules.map((one, at) => ({ ...one, id: `extra-${at}` })),
          ],
          thresholds: more.threshold === undefined ? [] : [more.threshold],
          assumptions: more.assumed ? { 'supervision.independent': true } : {},
          maxAge: { ...policy.maxAge, ...ages },
          horizonMonths: more.horizonMonths,
        }),
      ],
    ]),
    lists: new Map([
      [
        list.program,
        shift({
          ...list,
          reach: more.listsOwner ? (['owned>=50%'] as const) : list.reach,
          entries: more.listsOwner
            ? list.entries.map((entry) => ({ ...entry, names: ['Omega Holding'] }))
            : list.entries,
        } as typeof list),
      ],
    ]),
    dossiers: [
      shift({
        ...dossier,
        facts: [...dossier.facts, ...more.facts] as FactRecord[],
        ownership: more.owners.map((dates) =>
          OwnershipStatement.parse({ ...dates, owners: [owner], source: 'a source' }),
        ),
      }) as typeof dossier,
    ],
    places: shift({
      ...base.places,
      union: {
        ...(base.places.union as Snapshot['places'][string]),
        coversFrom: day(more.coversFrom),
        members: [
          ...(base.places.union?.members ?? []),
          { country: 'CH', ...more.membership } as unknown as Snapshot['places'][string]['members'][number],
        ],
      },
    }),
    waivers:
      more.waiver === undefined
        ? []
        : [
            Waiver.parse(
              shift({
                id: 'w',
                rule: 'extra-0',
                authority: 'An authority',
                section: 'section 1',
                approver: 'A. Example',
                granted: more.waiver.granted,
                from: more.waiver.days[0],
                lastDay: more.waiver.days[1],
                scope: {
                  vendor: { dossier: 'alpha' },
                  policies: ['random'],
                  ...(more.waiver.market === undefined ? {} : { markets: [more.waiver.market] }),
                },
              }),
            ),
          ],
  };
  return {
    snapshot,
    question: {
      vendor: {
        name: 'alpha',
        facts: more.stated,
        ...(more.statesOwner ? { owners: [{ name: 'Somebody Else', share: 0.6 }] } : {}),
      },
      market: plain.market,
    },
    today: addDays(START, more.today),
    from: addDays(START, -31),
    to: addDays(START, DAYS_DRAWN + 35),
  };
}

const PLAN_FACTS: Snapshot['vocabulary']['facts'] = {
  'data.location': {
    type: 'countries',
    label: 'data',
    meaning: 'data',
    suppliedBy: 'vendor',
    changeableBy: 'vendor',
    question: 'Where?',
    standsFor: ['data.files.location'],
  },
  'plans.due': {
    type: 'boolean',
    label: 'plans due',
    meaning: 'plans due',
    suppliedBy: 'plans',
    changeableBy: 'nobody',
    question: 'Are they?',
  },
  'plans.kept': {
    type: 'boolean',
    label: 'plans kept',
    meaning: 'plans kept',
    suppliedBy: 'plans',
    changeableBy: 'vendor',
    question: 'Were they?',
  },
};
