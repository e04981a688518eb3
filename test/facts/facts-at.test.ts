import { describe, expect, test } from 'vitest';
import { DossierFact } from '../../src/model/fact.ts';
import { say, standing, stateOf } from './statements.ts';

const inRussia = say({ id: 'ru' });
const toSwitzerland = say({
  id: 'move',
  value: ['CH'],
  from: '2018-11-13',
  published: '2018-11-13',
  scope: { markets: { in: ['DE'] } },
});

describe('two clocks', () => {
  test('a statement counts from its first day', () => {
    expect(standing([inRussia], { asOf: '2018-05-14', knownAt: '2019-01-01' })).toEqual([]);
    expect(standing([inRussia], { asOf: '2018-05-15' })).toEqual([['RU']]);
  });

  test('a statement counts from the day it was published, not from the day it speaks of', () => {
    const late = say({ from: '2018-01-01', published: '2018-05-15' });
    expect(standing([late], { asOf: '2018-02-01', knownAt: '2018-05-14' })).toEqual([]);
    expect(standing([late], { asOf: '2018-02-01', knownAt: '2018-05-15' })).toEqual([['RU']]);
  });

  test('an end known beforehand is the first day out', () => {
    const leased = say({ to: '2019-01-01' });
    expect(standing([leased], { asOf: '2018-12-31' })).toEqual([['RU']]);
    expect(standing([leased], { asOf: '2019-01-01' })).toEqual([]);
  });

  test('an end learnt later leaves the old state standing until it was published', () => {
    const end = say({
      id: 'end',
      status: 'ended',
      from: '2018-12-01',
      published: '2019-02-01',
      supersedes: ['ru'],
    });
    expect(standing([inRussia, end], { asOf: '2018-12-15', knownAt: '2019-01-31' })).toEqual([['RU']]);
    expect(standing([inRussia, end], { asOf: '2018-12-15', knownAt: '2019-02-01' })).toEqual([]);
    expect(standing([inRussia, end], { asOf: '2018-11-30', knownAt: '2019-02-01' })).toEqual([['RU']]);
  });

  test('an end that is only announced ends nothing, unless a legal instrument announces it', () => {
    const announced = say({
      status: 'ended',
      from: '2018-12-01',
      published: '2018-06-01',
      supersedes: ['ru'],
    });
    expect(standing([inRussia, announced], { asOf: '2019-01-01' })).toEqual([['RU']]);
    expect(standing([inRussia, { ...announced, assurance: 'official' }], { asOf: '2019-01-01' })).toEqual([]);
  });

  test('what has run out does not bring back what it replaced', () => {
    const lease = say({
      value: ['CH'],
      from: '2018-07-01',
      published: '2018-07-01',
      to: '2018-10-01',
      supersedes: ['ru'],
    });
    expect(standing([inRussia, lease], { asOf: '2018-09-30' })).toEqual([['CH']]);
    expect(standing([inRussia, lease], { asOf: '2018-10-01' })).toEqual([]);
  });

  test('a statement taken back was never right, once that is known', () => {
    const back = say({
      status: 'withdrawn',
      published: '2019-02-01',
      from: '2019-02-01',
      supersedes: ['ru'],
    });
    expect(standing([inRussia, back], { asOf: '2018-06-01', knownAt: '2019-01-31' })).toEqual([['RU']]);
    expect(standing([inRussia, back], { asOf: '2018-06-01', knownAt: '2019-02-01' })).toEqual([]);
  });

  test('"in effect" from a day to come is a plan, unless a legal instrument says so', () => {
    const promise = say({ value: ['CH'], from: '2019-12-31', published: '2018-05-15' });
    const state = stateOf([promise], { asOf: '2020-06-01', knownAt: '2018-06-01' });
    expect(state?.options).toEqual([]);
    expect(state?.besides[0]).toMatchObject({ status: 'planned', dueBy: '2019-12-31', overdue: false });
    expect(
      standing([{ ...promise, assurance: 'official' }], { asOf: '2020-06-01', knownAt: '2018-06-01' }),
    ).toEqual([['CH']]);
  });
});

describe('plans', () => {
  const plan = say({ id: 'plan', value: ['CH'], status: 'planned', dueBy: '2018-12-31' });

  test('satisfy nothing, and are overdue only after their last day, by both clocks', () => {
    const asked = (asOf: string, knownAt: string) => stateOf([plan], { asOf, knownAt });
    expect(asked('2018-12-31', '2018-12-31')).toMatchObject({ options: [], reason: 'planned' });
    expect(asked('2019-01-01', '2019-01-01')).toMatchObject({ options: [], reason: 'overdue' });
    expect(asked('2019-06-01', '2018-05-20')).toMatchObject({
      reason: 'planned',
      besides: [{ overdue: false }],
    });
  });

  test('end nothing, even overdue', () => {
    expect(standing([inRussia, { ...plan, supersedes: ['ru'] }], { asOf: '2020-01-01' })).toEqual([['RU']]);
  });

  test('are gone once what carried them out supersedes them', () => {
    const done = say({ value: ['CH'], from: '2020-11-17', published: '2020-11-17', supersedes: ['plan'] });
    expect(stateOf([plan, done], { asOf: '2020-11-16' })?.besides).toHaveLength(1);
    expect(stateOf([plan, done], { asOf: '2020-11-17' })).toMatchObject({
      besides: [],
      options: [{ value: ['CH'] }],
    });
  });
});

describe('who wins', () => {
  test('the later and narrower statement, for its own market only', () => {
    expect(standing([inRussia, toSwitzerland], { market: 'DE' })).toEqual([['CH']]);
    expect(standing([inRussia, toSwitzerland], { market: 'US' })).toEqual([['RU']]);
  });

  test('for several markets at once a statement about one of them settles nothing for the rest', () => {
    const state = stateOf([inRussia, toSwitzerland], { market: 'union' });
    expect(state?.options.map((o) => [o.value, o.support[0]?.covers])).toEqual([
      [['CH'], false],
      [['RU'], true],
    ]);
  });

  test('nobody, between a wider later statement and a narrower earlier one: contested', () => {
    const earlierHere = say({
      value: ['DE'],
      scope: { markets: { in: ['DE'] } },
      from: '2018-01-01',
      published: '2018-01-01',
    });
    expect(standing([earlierHere, inRussia], { market: 'DE' })).toEqual([['DE'], ['RU']]);
  });

  test('the better assured of two statements of one day', () => {
    expect(
      standing([inRussia, say({ value: ['CH'], assurance: 'audited', periodEnd: '2018-04-30' })]),
    ).toEqual([['CH']]);
  });

  test('nobody, between a later declaration and an earlier certificate', () => {
    const certificate = say({
      value: ['CH'],
      assurance: 'certified',
      from: '2018-01-01',
      published: '2018-01-01',
    });
    expect(standing([certificate, inRussia])).toEqual([['CH'], ['RU']]);
  });

  test('statements that agree support each other, unless a differing one came between', () => {
    const certificate = say({
      value: ['CH'],
      assurance: 'certified',
      from: '2018-01-01',
      published: '2018-01-01',
    });
    const again = say({ value: ['CH'], from: '2019-01-01', published: '2019-01-01' });
    const assurances = (records: Parameters<typeof stateOf>[0]) =>
      stateOf(records)
        ?.options.find((o) => JSON.stringify(o.value) === '["CH"]')
        ?.support.map((e) => e.assurance);
    expect(assurances([certificate, again])).toEqual(['declared', 'certified']);
    expect(assurances([certificate, inRussia, again])).toEqual(['declared']);
  });

  test('what the asker states about exactly this question beats an older declaration', () => {
    const asked = {
      market: 'DE',
      stated: [say({ value: ['CH'], from: '2019-06-01', published: '2019-06-01' })],
    };
    expect(standing([inRussia], asked)).toEqual([['CH']]);
  });
});

describe('credit', () => {
  test('a statement about one member of a group, or one product when none was named, only overlaps', () => {
    const products = [{ id: 'shield', names: ['Shield'], categories: ['antivirus'] }];
    const about = say({ scope: { products: ['shield'] } });
    const covers = (asked: object) =>
      stateOf([about], { products, ...asked })?.options[0]?.support[0]?.covers;
    expect(covers({})).toBe(false);
    expect(covers({ categories: ['antivirus'] })).toBe(false);
    expect(covers({ product: 'shield' })).toBe(true);
    expect(covers({ product: 'SHIELD' })).toBe(true);
    expect(covers({ categories: ['firewall'] })).toBeUndefined();
  });

  test('freshness is counted from publication, for an audit from the end of its period', () => {
    const staleFrom = (parts: object) => stateOf([say(parts)])?.options[0]?.support[0]?.staleFrom;
    expect(staleFrom({})).toBe('2019-05-15');
    expect(staleFrom({ assurance: 'audited', periodEnd: '2018-02-28' })).toBe('2019-02-28');
    expect(staleFrom({ assurance: 'official' })).toBeUndefined();
  });

  test('an audit cannot have been published before the end of its period', () => {
    const audit = { ...say({}), assurance: 'audited', periodEnd: '2019-01-31' };
    expect(DossierFact.safeParse(audit).error?.issues).toMatchObject([{ path: ['periodEnd'] }]);
    expect(DossierFact.safeParse({ ...audit, periodEnd: '2018-04-30' }).success).toBe(true);
  });

  test('a verification covers its own release alone', () => {
    const verified = say({ assurance: 'verified', release: '11.2' });
    const covers = (asked: object) => stateOf([verified], asked)?.options[0]?.support[0]?.covers;
    expect(covers({ release: '11.2' })).toBe(true);
    expect(covers({ release: '11.3' })).toBe(false);
    expect(covers({})).toBe(false);
  });
});

describe('values', () => {
  test('a shorthand states every name it stands for', () => {
    const all = say({ name: 'data.location' });
    expect(standing([all], { name: 'data.support.location' })).toEqual([['RU']]);
    expect(standing([all], { name: 'data.location' })).toEqual([]);
  });

  test('an empty set is unknown, unless the vocabulary says what it means', () => {
    expect(standing([say({ value: [] })])).toEqual([]);
    expect(standing([say({ name: 'parts.makers', value: [] })], { name: 'parts.makers' })).toEqual([[]]);
  });

  test('alleged and denied statements are shown and weigh nothing', () => {
    const state = stateOf([say({ status: 'alleged' }), say({ status: 'denied', value: ['CH'] })]);
    expect(state?.options).toEqual([]);
    expect(state?.besides.map((e) => e.status).sort()).toEqual(['alleged', 'denied']);
    expect(state?.reason).toBeUndefined();
  });

  test('membership of a group is that of the day asked about', () => {
    const british = say({ scope: { markets: { in: ['GB'] } } });
    expect(standing([british], { market: 'union', asOf: '2020-01-31' })).toEqual([['RU']]);
    expect(standing([british], { market: 'union', asOf: '2020-02-01' })).toEqual([]);
  });
});
