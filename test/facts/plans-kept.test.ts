import { describe, expect, test } from 'vitest';
import type { FactRecord } from '../../src/model/fact.ts';
import { type Asked, say, stateOf } from './statements.ts';

const plan = say({ id: 'plan', value: ['CH'], status: 'planned', dueBy: '2018-12-31' });
const done = (from: string, parts: Partial<Record<keyof FactRecord, unknown>> = {}) =>
  say({ id: `done-${from}`, value: ['CH'], from, published: from, ...parts });

/** Whether a plan came due and whether it was kept: `unknown` where nobody has shown it. */
function fate(records: readonly FactRecord[], asked: Asked = {}) {
  const value = (name: string) => stateOf(records, { ...asked, name })?.options[0]?.value;
  return { due: value('plans.due'), kept: value('plans.kept') ?? 'unknown' };
}

const told = (records: readonly FactRecord[], asked: Asked = {}) =>
  stateOf(records, { ...asked, name: 'plans.kept' })?.note;

describe('whether a plan has come due', () => {
  test('not on its last day, but on the day after', () => {
    expect(fate([plan], { asOf: '2018-12-31' })).toEqual({ due: false, kept: 'unknown' });
    expect(fate([plan], { asOf: '2019-01-01' })).toEqual({ due: true, kept: 'unknown' });
  });

  test('not while only one of the two clocks has passed its day', () => {
    expect(fate([plan], { asOf: '2019-06-01', knownAt: '2018-06-01' }).due).toBe(false);
    expect(fate([plan], { asOf: '2018-06-01', knownAt: '2019-06-01' }).due).toBe(false);
  });

  test('never without plans, nor for a plan without a day', () => {
    expect(fate([say({})]).due).toBe(false);
    expect(fate([say({ status: 'planned' })]).due).toBe(false);
  });
});

describe('whether it was kept', () => {
  test('in effect by its last day, it was', () => {
    expect(fate([plan, done('2018-12-31')])).toEqual({ due: true, kept: true });
    expect(told([plan, done('2018-12-31')])).toBe('something: due 31 Dec 2018, in effect from 31 Dec 2018');
  });

  test('in effect a day later, it was not', () => {
    expect(fate([plan, done('2019-01-01')]).kept).toBe(false);
    expect(told([plan, done('2019-01-01')])).toBe(
      'something: due 31 Dec 2018, in effect only from 1 Jan 2019',
    );
  });

  test('nothing said of it leaves it unknown, not broken', () => {
    expect(fate([plan, say({})]).kept).toBe('unknown');
    expect(told([plan])).toBe('something: due 31 Dec 2018, not shown to be carried out');
  });

  test('something else said to hold after its day breaks it', () => {
    const still = say({ value: ['RU'], from: '2018-05-15', published: '2019-03-01' });
    expect(fate([plan, still]).kept).toBe(false);
    expect(told([plan, still])).toBe('something: due 31 Dec 2018, said to be otherwise on 1 Mar 2019');
  });

  test('what had ended before the promise was made does not keep it', () => {
    const long = done('2010-01-01', { to: '2012-01-01' });
    expect(fate([plan, long]).kept).toBe('unknown');
    const back = say({ from: '2012-01-01', published: '2012-01-01', supersedes: ['done-2010-01-01'] });
    expect(fate([plan, done('2010-01-01'), back]).kept).toBe('unknown');
  });

  test('what has changed again since then does not unkeep it', () => {
    expect(fate([plan, done('2018-10-01'), say({ from: '2019-03-01', published: '2019-03-01' })]).kept).toBe(
      true,
    );
  });

  test('carried out for a part of its scope only, it is not shown to be kept', () => {
    expect(fate([plan, done('2018-10-01', { scope: { markets: { in: ['DE'] } } })]).kept).toBe('unknown');
    expect(
      fate([plan, done('2018-10-01', { scope: { markets: { in: ['DE'] } } })], { market: 'DE' }).kept,
    ).toBe(true);
  });

  test('what is said of another market bears on it not at all', () => {
    const forGermany = { ...plan, scope: { markets: { in: ['DE'] } } } as FactRecord;
    const elsewhere = say({ published: '2019-03-01', scope: { markets: { in: ['RU'] } } });
    expect(fate([forGermany, elsewhere]).kept).toBe('unknown');
  });

  test('one broken plan among kept ones counts, and one unknown among kept ones too', () => {
    const other = say({ name: 'build.origin', value: ['CH'], status: 'planned', dueBy: '2018-12-31' });
    expect(fate([plan, done('2018-10-01'), other]).kept).toBe('unknown');
    const late = say({ name: 'build.origin', value: ['CH'], from: '2019-02-01', published: '2019-02-01' });
    expect(fate([plan, done('2018-10-01'), other, late]).kept).toBe(false);
  });

  test('a plan put off before its day does not count; one put off afterwards does', () => {
    const later = (published: string) =>
      say({ value: ['CH'], status: 'planned', published, dueBy: '2020-12-31', supersedes: ['plan'] });
    expect(fate([plan, later('2018-12-31')]).due).toBe(false);
    expect(fate([plan, later('2019-01-01')]).due).toBe(true);
  });

  test('no hindsight: what was published later does not show', () => {
    expect(fate([plan, done('2018-12-01', { published: '2019-05-01' })], { asOf: '2019-04-30' }).kept).toBe(
      'unknown',
    );
    expect(fate([plan, done('2018-12-01', { published: '2019-05-01' })], { asOf: '2019-05-01' }).kept).toBe(
      true,
    );
  });

  test('its assurance is that of the weakest statement it was worked out from', () => {
    const proven = done('2018-10-01', { assurance: 'official' });
    const state = stateOf([plan, proven], { name: 'plans.kept' });
    expect(state?.options[0]?.support[0]).toMatchObject({ assurance: 'declared', value: true });
  });
});
