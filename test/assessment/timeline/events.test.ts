import { describe, expect, test } from 'vitest';
import { createService } from '../../../src/assessment/create-service.ts';
import { FactRecord } from '../../../src/model/fact.ts';
import { ListFile } from '../../../src/model/listing.ts';
import { PlaceSets } from '../../../src/model/place.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { Sources } from '../../../src/model/source.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { Waiver } from '../../../src/model/waiver.ts';
import { day } from '../../facts/statements.ts';
import { snapshotOf } from '../../property/random-world.ts';
import { WORLD } from './world.ts';

const TODAY = '2020-01-01';

const RULE: Rule = {
  id: 'the-bar',
  file: 'the-bar.json',
  title: 'An Act',
  effect: 'prohibit',
  statement: 'bars it',
  citations: [{ text: 'Act 1', published: day('2018-03-01') }],
  inForce: [
    {
      from: day('2018-06-01'),
      published: day('2018-03-01'),
      to: day('2019-06-01'),
      toPublished: day('2019-05-01'),
    },
  ],
  satisfiedWhen: {
    all: [
      { fact: 'data.files.location', operator: 'subsetOf', value: { places: ['union'] } },
      { fact: 'build.origin', operator: 'subsetOf', value: { places: ['union'] } },
      { fact: 'vendor.listed.p', operator: 'equal', value: false },
    ],
  },
  minimumAssurance: 'declared',
  waivable: true,
  remedy: { by: 'legislature', text: 'Repeal it.' },
  examples: [],
};

const plan = {
  name: 'build.origin',
  value: ['CH'],
  from: '2018-05-15',
  published: '2018-05-15',
  status: 'planned',
  dueBy: '2018-12-31',
  source: 'release',
  assurance: 'declared',
};
const moved = { ...plan, from: '2018-11-13', published: '2018-11-20', status: 'in-effect', dueBy: undefined };

interface Told {
  readonly facts?: readonly object[];
  readonly list?: object;
  readonly waivers?: readonly object[];
  readonly today?: string;
  readonly market?: string;
}

/** The events of a small world, as `day kind text`. */
async function eventsOf({ facts = [], list = {}, waivers = [], today = TODAY, market = 'DE' }: Told) {
  const records = facts.map((fact) => FactRecord.parse(JSON.parse(JSON.stringify(fact))));
  const snapshot = snapshotOf({
    ...WORLD,
    facts: records,
    rules: [RULE],
    list: ListFile.parse({ ...WORLD.list, ...list }),
    places: PlaceSets.parse({
      places: {
        union: {
          title: 'a union',
          source: 'invented',
          coversFrom: '2000-01-01',
          members: [{ country: 'DE', from: '2000-01-01', published: '2000-01-01' }],
        },
      },
    }).places,
  });
  const { sources } = Sources.parse({
    sources: {
      release: {
        title: 'A release',
        label: 'the vendor, in a release',
        publisher: 'The vendor',
        published: '2018-05-15',
        kind: 'press-release',
        checked: 'invented',
      },
    },
  });
  const service = createService(
    { ...snapshot, sources, waivers: waivers.map((waiver) => Waiver.parse(waiver)) },
    () => day(today),
  );
  const { events } = await service.timeline({
    vendor: { name: 'alpha' },
    policies: ['random'],
    market,
    from: '2017-01-01',
    to: '2022-01-01',
  });
  return events;
}

const shown = ({ date, kind, text }: TimelineEvent) => [date, kind, text];
const without = (events: readonly TimelineEvent[], ...kinds: string[]) =>
  events.filter(({ kind }) => !kinds.includes(kind)).map(shown);

describe('rules', () => {
  test('start and cease to apply, under the citation and the policies that have them', async () => {
    expect(await eventsOf({})).toEqual([
      {
        date: '2018-06-01',
        kind: 'rule-starts',
        text: 'An Act (Act 1) starts to apply',
        policies: ['random'],
      },
      { date: '2019-06-01', kind: 'rule-ends', text: 'An Act (Act 1) ceases to apply', policies: ['random'] },
    ]);
  });

  test('an end that is not public yet is not told', async () => {
    expect((await eventsOf({ today: '2019-04-30' })).map(({ kind }) => kind)).toEqual(['rule-starts']);
    expect(await eventsOf({ today: '2018-02-28' })).toEqual([]);
  });
});

describe('announcements', () => {
  const plans = async (facts: readonly object[], today = TODAY) =>
    without(await eventsOf({ facts, today }), 'rule-starts', 'rule-ends');

  test('are overdue when nothing shows that they were carried out', async () => {
    expect(await plans([plan])).toEqual([
      [
        '2018-05-15',
        'announced',
        'countries: Switzerland, due 31 Dec 2018 (declared, the vendor, in a release, 15 May 2018)',
      ],
      [
        '2018-12-31',
        'overdue',
        'countries: Switzerland, not shown to be carried out (declared, the vendor, in a release, 15 May 2018)',
      ],
    ]);
  });

  test('are due, no more, while their day is to come and on it', async () => {
    for (const today of ['2018-05-15', '2018-12-31'])
      expect((await plans([plan], today)).map(([, kind, text]) => [kind, text])).toEqual([
        ['announced', expect.stringContaining('due 31 Dec 2018')],
        ['due', expect.not.stringContaining('carried out')],
      ]);
  });

  test('were carried out when what was announced came into effect in time, for all that was announced', async () => {
    expect((await plans([plan, moved])).map(([date, kind]) => [date, kind])).toEqual([
      ['2018-05-15', 'announced'],
      ['2018-11-13', 'in-effect'],
      ['2018-12-31', 'due'],
    ]);
    expect((await plans([plan, moved])).at(-1)?.[2]).toContain(', in effect from 13 Nov 2018');
    const partly = { ...moved, scope: { markets: { in: ['DE'] } } };
    expect((await plans([plan, partly])).at(-1)?.[1]).toBe('overdue');
    const elsewhere = { ...moved, value: ['DE'] };
    expect((await plans([plan, elsewhere])).at(-1)?.[1]).toBe('overdue');
  });

  test('that were carried out too late say so', async () => {
    const late = { ...moved, from: '2019-03-01', published: '2019-03-01' };
    const [, due] = await plans([plan, late]);
    expect(due).toEqual(['2018-12-31', 'overdue', expect.stringContaining('in effect only from 1 Mar 2019')]);
  });

  test('that another one took the place of in time do not fall due', async () => {
    const again = { ...plan, published: '2018-09-01', dueBy: '2019-12-31', supersedes: ['first'] };
    const told = await plans([{ ...plan, id: 'first' }, again]);
    expect(told.map(([date, kind]) => [date, kind])).toEqual([
      ['2018-05-15', 'announced'],
      ['2018-09-01', 'announced'],
      ['2019-12-31', 'overdue'],
    ]);
  });
});

describe('statements', () => {
  test('come into effect and end, each by who says so', async () => {
    const events = await eventsOf({
      facts: [
        { ...moved, id: 'm', to: '2019-02-01' },
        { ...moved, name: 'data.files.location', id: 'd' },
        {
          ...moved,
          id: 'w',
          status: 'withdrawn',
          supersedes: ['d'],
          from: '2018-11-13',
          published: '2019-04-01',
        },
      ],
    });
    expect(without(events, 'rule-starts', 'rule-ends').map(([date, kind]) => [date, kind])).toEqual([
      ['2018-11-13', 'in-effect'],
      ['2019-02-01', 'ended'],
      ['2019-04-01', 'ended'],
    ]);
  });

  test('about another market are not told, nor what no policy reads', async () => {
    const elsewhere = { ...moved, scope: { markets: { in: ['FR'] } } };
    const unread = { ...moved, name: 'supervision.independent', value: true };
    expect(without(await eventsOf({ facts: [elsewhere, unread] }), 'rule-starts', 'rule-ends')).toEqual([]);
  });

  test('name for whom they are, by the names of places', async () => {
    const scoped = { ...moved, scope: { markets: { in: ['union', 'FR'] } } };
    const [event] = without(await eventsOf({ facts: [scoped] }), 'rule-starts', 'rule-ends');
    expect(event?.[2]).toContain('Switzerland (for a union and France)');
  });
});

describe('lists', () => {
  const listed = (reach: string, names: readonly string[]) => ({
    reach: [reach],
    entries: [
      {
        id: 'e',
        names,
        listed: { from: '2018-02-01', published: '2018-02-03', to: '2019-02-01', toPublished: '2019-01-15' },
        source: 'release',
      },
    ],
  });

  test('someone comes onto a list and is taken off it', async () => {
    const events = await eventsOf({ list: listed('named', ['Alpha AG']) });
    expect(without(events, 'rule-starts', 'rule-ends')).toEqual([
      [
        '2018-02-01',
        'listed',
        'Alpha AG is listed: A programme (same name as "Alpha AG"; the vendor, in a release, 3 Feb 2018)',
      ],
      ['2019-02-01', 'delisted', 'Alpha AG is no longer listed: A programme (same name as "Alpha AG")'],
    ]);
  });

  test('a near name may be listed, and is told so', async () => {
    const events = await eventsOf({ list: listed('named', ['Alpha AG Holding']) });
    for (const { kind, text } of events.filter((event) => event.kind.endsWith('listed')))
      expect([kind, text]).toEqual([kind, expect.stringContaining('Alpha AG may be ')]);
  });
});

test('waivers begin and cease to count, and are told from when they were granted', async () => {
  const waiver = {
    id: 'w1',
    rule: 'the-bar',
    authority: 'The Authority',
    section: 'section 4',
    approver: 'A. Example',
    scope: { vendor: { dossier: 'alpha' }, policies: ['random'] },
    granted: '2018-07-01',
    from: '2018-07-15',
    lastDay: '2018-12-31',
  };
  const told = async (parts: object, today = TODAY) =>
    without(await eventsOf({ waivers: [{ ...waiver, ...parts }], today }), 'rule-starts', 'rule-ends');
  expect(await told({})).toEqual([
    [
      '2018-07-15',
      'waiver',
      'the waiver `w1` of The Authority under section 4 from `the-bar` begins to count',
    ],
    [
      '2019-01-01',
      'waiver',
      'the waiver `w1` of The Authority under section 4 from `the-bar` counts no longer',
    ],
  ]);
  expect(await told({}, '2018-06-30')).toEqual([]);
  expect(await told({ scope: { ...waiver.scope, policies: ['another'] } })).toEqual([]);
  expect(await told({ scope: { ...waiver.scope, vendor: { dossier: 'omega' } } })).toEqual([]);
});
