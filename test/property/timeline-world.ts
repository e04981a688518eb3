import fc from 'fast-check';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import { addDays, type PlainDate } from '../../src/model/date.ts';
import { entrySeen } from '../../src/model/entry-seen.ts';
import type { FactRecord } from '../../src/model/fact.ts';
import { Judgement } from '../../src/model/judgement.ts';
import { ListedEntity } from '../../src/model/listing.ts';
import { Relation } from '../../src/model/relation.ts';
import { OwnershipStatement } from '../../src/model/vendor.ts';
import { Waiver } from '../../src/model/waiver.ts';
import { day } from '../facts/statements.ts';
import { snapshotOf, type World, world } from './random-world.ts';
import { DAYS_DRAWN, type Extras, extras, SYMBOLS } from './timeline-extras.ts';

/** A random world whose days all lie within a few weeks, so that every one of them can be asked about. */
export interface DatedWorld {
  readonly snapshot: Snapshot;
  readonly question: Record<string, unknown>;
  readonly today: PlainDate;
  /** A span that begins before the first day on which anything happens and ends after the last. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const START = day('2020-01-12');

/** Random worlds with all that can change from one day to the next. */
export const datedWorld: fc.Arbitrary<DatedWorld> = fc
  .tuple(world, extras)
  .map(([plain, more]) => dateWorld(plain, more));

function dateWorld(drawnWorld: World, more: Extras): DatedWorld {
  const plain = more.isCalm ? calmed(drawnWorld) : drawnWorld;
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
          reach: more.listsOwner ? [more.reach] : list.reach,
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
        relations: more.relations.map(({ kind, dates }) =>
          Relation.parse({
            kind,
            ...dates,
            of: { dossier: 'alpha' },
            by: { name: 'Omega Holding' },
            ...(kind === 'owner' ? { share: 0.5 } : {}),
            source: 'another source',
          }),
        ),
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
    judgements: more.judgements.map(({ of, ...said }, at) =>
      Judgement.parse(
        shift({
          ...said,
          id: `j-${at}`,
          vendor: of === 'vendor' ? { dossier: 'alpha', names: ['Alpha AG'] } : { names: ['Omega Holding'] },
          entry: 'p/e',
          seen: digestOfEntry(more.listsOwner ? ['Omega Holding'] : list.entries[0]?.names),
          author: 'J. Doe',
          reason: 'Looked.',
        }),
      ),
    ),
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
      market: more.isAskedForMember ? 'CH' : plain.market,
    },
    today: 'days' in more.today ? addDays(START, more.today.days) : (drawn[more.today.drawn] ?? START),
    from: addDays(START, -20),
    to: addDays(START, DAYS_DRAWN + 25),
  };
}

function digestOfEntry(names: readonly string[] = []): string {
  const listed = { from: '2018-01-01', published: '2018-01-01' };
  return entrySeen(ListedEntity.parse({ id: 'e', names, listed, source: 'a source' }));
}

function calmed(plain: World): World {
  return {
    ...plain,
    rules: plain.rules.filter(({ id }) => id === 'identity'),
    facts: plain.facts
      .filter(({ name, assurance }) => name.startsWith('vendor.') && assurance === 'official')
      .slice(0, 2),
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
