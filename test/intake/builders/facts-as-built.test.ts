import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsAsBuilt } from '../../../src/intake/builders/facts-as-built.ts';
import type { FactRecord } from '../../../src/model/fact.ts';
import { day, standing, stateOf } from '../../facts/statements.ts';
import { fact } from './register.ts';

const LATER = day('2030-01-01');
const asBuilt = (facts: readonly FactRecord[], builtOn?: string, knownAt: string = LATER) =>
  factsAsBuilt({ facts: [...facts] }, builtOn === undefined ? undefined : day(builtOn), day(knownAt));

/** What holds on a day by statements, as it was known later. */
const asked = (asOf: string, knownAt: string) => ({ asOf, knownAt, name: 'build.origin' });
const originsOn = (asOf: string, facts: readonly FactRecord[], knownAt: string = LATER) =>
  standing(facts, asked(asOf, knownAt));
const plansOn = (asOf: string, facts: readonly FactRecord[], knownAt: string = LATER) =>
  (stateOf(facts, asked(asOf, knownAt))?.besides ?? []).filter(({ status }) => status === 'planned');

/** Where a release is said to have been built, asked for long afterwards. */
const builtIn = (facts: readonly FactRecord[], builtOn: string, knownAt: string = LATER) =>
  originsOn(LATER, asBuilt(facts, builtOn, knownAt), knownAt);

const here = fact();
const moved = fact({
  id: 'moved',
  value: ['NO'],
  from: '2024-11-18',
  published: '2024-11-25',
  supersedes: ['here'],
});

describe('what counts is where the builder stood when it built the release', () => {
  test('a move that came afterwards does not move the release', () => {
    expect(builtIn([here, moved], '2024-11-17')).toEqual([['CH']]);
    expect(builtIn([here, moved], '2024-11-18')).toEqual([['NO']]);
    expect(asBuilt([here, moved], '2024-11-17')).toEqual([here]);
  });

  test('nor does one that names nothing as replaced', () => {
    const { supersedes: _, ...besides } = moved;
    expect(builtIn([here, besides], '2024-11-17')).toEqual([['CH']]);
  });

  test('a release from before all that is known was built nobody knows where', () => {
    expect(builtIn([here, moved], '2022-12-31')).toEqual([]);
  });

  test('an end that was known beforehand and came afterwards is none for the release', () => {
    const leased = fact({ to: '2024-01-01' });
    expect(asBuilt([leased], '2023-12-31')).toEqual([here]);
    expect(builtIn([leased], '2023-12-31')).toEqual([['CH']]);
  });

  test('what had run out by the build day says nothing of the release, and is kept as it is', () => {
    const leased = fact({ to: '2024-01-01' });
    expect(asBuilt([leased], '2024-01-01')).toEqual([leased]);
    expect(builtIn([leased], '2024-01-01')).toEqual([]);
  });

  test('what had run out does not bring back what it had replaced', () => {
    const lease = fact({
      id: 'lease',
      value: ['DE'],
      from: '2023-06-01',
      published: '2023-06-01',
      to: '2023-09-01',
      supersedes: ['here'],
    });
    expect(builtIn([here, lease], '2023-05-31')).toEqual([['CH']]);
    expect(builtIn([here, lease], '2023-07-01')).toEqual([['DE']]);
    expect(builtIn([here, lease], '2023-10-01')).toEqual([]);
  });

  const ended = fact({
    id: 'ended',
    status: 'ended',
    from: '2024-01-01',
    published: '2024-02-01',
    supersedes: ['here'],
  });

  test('an end that came afterwards ends nothing for the release, one that came before does', () => {
    expect(builtIn([here, ended], '2023-12-31')).toEqual([['CH']]);
    expect(builtIn([here, ended], '2024-01-01')).toEqual([]);
  });

  test('nobody could reckon with an end that was not published yet', () => {
    expect(builtIn([here, ended], '2024-01-15', '2024-01-31')).toEqual([['CH']]);
    expect(builtIn([here, ended], '2024-01-15', '2024-02-01')).toEqual([]);
  });

  test('a correction that was published afterwards and speaks of the build day counts', () => {
    const corrected = fact({ id: 'c', value: ['DE'], published: '2025-01-01', supersedes: ['here'] });
    expect(builtIn([here, corrected], '2024-06-01')).toEqual([['DE']]);
  });

  test('what is taken back was never so, and so not on the build day either', () => {
    const withdrawn = fact({
      id: 'w',
      status: 'withdrawn',
      from: '2025-01-01',
      published: '2025-01-01',
      supersedes: ['here'],
    });
    expect(asBuilt([here, withdrawn], '2024-06-01')).toEqual([here, withdrawn]);
    expect(builtIn([here, withdrawn], '2024-06-01')).toEqual([]);
    expect(builtIn([here, withdrawn], '2024-06-01', '2024-12-31')).toEqual([['CH']]);
  });

  test('two that spoke differently of the build day are both told', () => {
    const other = fact({ id: 'other', value: ['DE'], from: '2022-01-01', published: '2023-06-01' });
    expect(builtIn([here, other], '2023-07-01')).toEqual([['CH'], ['DE']]);
  });

  test('without a build day all that the register says is handed on', () => {
    const facts = [here, moved, ended];
    expect(asBuilt(facts)).toEqual(facts);
  });
});

describe('plans, allegations and denials say nothing of a release, and are shown as they are', () => {
  const plan = fact({
    id: 'plan',
    value: ['NO'],
    from: '2024-02-01',
    published: '2024-02-01',
    status: 'planned',
    dueBy: '2024-12-31',
  });
  const done = { ...moved, supersedes: ['here', 'plan'] };
  const shown = (facts: readonly FactRecord[], builtOn: string, knownAt: string = LATER) =>
    asBuilt(facts, builtOn, knownAt).map(({ id }) => id);

  test('a plan that is open stays', () => {
    expect(shown([here, plan], '2024-06-01')).toEqual(['here', 'plan']);
    expect(plansOn(LATER, asBuilt([here, plan], '2024-06-01'))).toMatchObject([{ overdue: true }]);
  });

  test('a plan that was carried out after the build is not told as overdue', () => {
    expect(shown([here, plan, done], '2024-06-01')).toEqual(['here']);
    expect(builtIn([here, plan, done], '2024-06-01')).toEqual([['CH']]);
    expect(plansOn(LATER, asBuilt([here, plan, done], '2024-06-01'))).toEqual([]);
  });

  test('as long as nobody knew of that, it was open', () => {
    expect(shown([here, plan, done], '2024-06-01', '2024-11-24')).toEqual(['here', 'plan']);
  });

  test('nor does the plan come back that the plan had replaced', () => {
    const first = { ...plan, id: 'first', published: day('2023-05-01'), from: day('2023-05-01') };
    const second = { ...plan, supersedes: ['first'] };
    expect(shown([here, first, second, done], '2024-06-01')).toEqual(['here']);
    expect(shown([here, first, second], '2024-06-01')).toEqual(['here', 'first', 'plan']);
  });

  test('what is said of one market leaves the plan for the others', () => {
    const inEurope = { ...done, scope: { markets: { in: ['eu'] } } };
    expect(shown([here, plan, inEurope], '2024-06-01')).toEqual(['here', 'plan']);
    const planInEurope = { ...plan, scope: { markets: { in: ['eu'] } } };
    expect(shown([here, planInEurope, inEurope], '2024-06-01')).toEqual(['here']);
  });

  test('what was said to hold from a coming day is a plan, whatever became of it', () => {
    const announced = fact({ id: 'a', value: ['NO'], from: '2024-11-01', published: '2024-02-01' });
    expect(shown([here, announced], '2024-06-01')).toEqual(['here', 'a']);
    expect(builtIn([here, announced], '2024-06-01')).toEqual([['CH']]);
    expect(builtIn([here, announced], '2025-01-01')).toEqual([['CH']]);
    const replaced = { ...moved, supersedes: ['here', 'a'] };
    expect(shown([here, announced, replaced], '2024-06-01')).toEqual(['here']);
  });

  test('an end that was only announced replaces no plan', () => {
    const ends = fact({
      id: 'ends',
      status: 'ended',
      from: '2025-06-01',
      published: '2024-06-01',
      supersedes: ['plan'],
    });
    expect(shown([here, plan, ends], '2024-06-01')).toEqual(['here', 'plan']);
  });

  test.each(['alleged', 'denied'] as const)('what is only %s stays, whenever', (status) => {
    const said = fact({ id: 's', status, from: '2025-01-01', published: '2025-01-01', value: ['DE'] });
    expect(shown([here, said], '2024-06-01')).toEqual(['here', 's']);
    expect(builtIn([here, said], '2024-06-01')).toEqual([['CH']]);
  });
});

describe('whatever a register says', () => {
  const DAYS = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'];
  const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
  const someDay = fc.constantFrom(...DAYS);
  const record = fc
    .record({
      value: fc.constantFrom(['CH'], ['NO'], ['BR']),
      from: someDay,
      published: someDay,
      to: fc.option(someDay, { nil: undefined }),
      status: fc.constantFrom<FactRecord['status']>(
        'in-effect',
        'in-effect',
        'in-effect',
        'planned',
        'ended',
        'withdrawn',
        'alleged',
      ),
      assurance: fc.constantFrom('declared', 'attested', 'official'),
      supersedes: fc.option(fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }), {
        nil: undefined,
      }),
    })
    .filter(({ from, to }) => to === undefined || from < to);
  const register = fc
    .array(record, { maxLength: IDS.length })
    .map((records) => records.map((said, at) => fact({ ...said, id: IDS[at] })));

  test('on any later day that holds which held of the builder on the build day, by all that is known', () => {
    fc.assert(
      fc.property(register, someDay, someDay, someDay, (facts, builtOn, asOf, knownAt) => {
        fc.pre(asOf >= builtOn);
        const afterwards = originsOn(asOf, asBuilt(facts, builtOn, knownAt), knownAt);
        expect(afterwards).toEqual(originsOn(builtOn, facts, knownAt));
      }),
      { numRuns: 1000 },
    );
  });

  test('no plan comes up that the whole register has done with', () => {
    fc.assert(
      fc.property(register, someDay, someDay, (facts, builtOn, knownAt) => {
        const shown = plansOn(knownAt, asBuilt(facts, builtOn, knownAt), knownAt).map(({ id }) => id);
        const open = plansOn(knownAt, facts, knownAt).map(({ id }) => id);
        expect(open).toEqual(expect.arrayContaining(shown));
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing is handed on that does not stand in it, but for an end', () => {
    fc.assert(
      fc.property(register, someDay, someDay, (facts, builtOn, knownAt) => {
        for (const said of asBuilt(facts, builtOn, knownAt)) {
          const { to: _, ...rest } = facts.find(({ id }) => id === said.id) ?? fact();
          expect(said).toMatchObject(rest);
        }
      }),
    );
  });
});
