import { describe, expect, test } from 'vitest';
import { judgeRule } from '../../src/evaluation/judge-rule.ts';
import { createReferenceEvaluator } from '../../src/evaluation/reference.ts';
import type { Evidence, FactOption, FactSet, FactState } from '../../src/model/fact-set.ts';
import { day } from '../facts/statements.ts';
import { ruleOf } from './rules.ts';

const evaluate = createReferenceEvaluator();

function option(value: FactOption['value'], parts: Partial<Evidence> = {}): FactOption {
  return {
    value,
    support: [
      {
        value,
        status: 'in-effect',
        assurance: 'attested',
        source: 'a source',
        published: day('2018-05-15'),
        from: day('2018-05-15'),
        covers: true,
        ...parts,
      },
    ],
  };
}

function factsOf(...states: (Partial<FactState> & { name: string })[]): FactSet {
  return {
    states: new Map(states.map((s) => [s.name, { options: [], besides: [], needsAssurance: true, ...s }])),
    places: new Map(),
    asOf: day('2019-06-01'),
  };
}

const files = (...options: FactOption[]) => factsOf({ name: 'data.files.location', options });
const judge = (facts: FactSet, rule = ruleOf()) => judgeRule(rule, facts, evaluate);

describe('credit and debit', () => {
  test('a fresh, well enough assured, covering statement satisfies', async () => {
    expect(await judge(files(option(['CH'])))).toMatchObject({ outcome: 'satisfied', missing: [] });
  });

  test.each<[string, Partial<Evidence>]>([
    ['below-minimum', { assurance: 'declared' }],
    ['stale', { staleFrom: day('2019-06-01') }],
    ['partial', { covers: false }],
  ])('a good value that is %s earns nothing', async (why, parts) => {
    expect(await judge(files(option(['CH'], parts)))).toMatchObject({
      outcome: 'unknown',
      missing: [{ fact: 'data.files.location', why }],
      resolutions: ['satisfied', 'violated'],
    });
  });

  test.each<[string, Partial<Evidence>]>([
    ['only declared', { assurance: 'declared' }],
    ['old', { staleFrom: day('2018-06-01') }],
    ['about a part of the market', { covers: false }],
  ])('a bad value violates, even %s', async (_, parts) => {
    expect(await judge(files(option(['RU'], parts)))).toMatchObject({ outcome: 'violated', missing: [] });
  });

  test('evidence is fresh through the day before it goes stale', async () => {
    expect((await judge(files(option(['CH'], { staleFrom: day('2019-06-02') })))).outcome).toBe('satisfied');
  });

  test('not-applicable needs credit as well', async () => {
    const rule = ruleOf({ appliesWhen: { fact: 'vendor.country', operator: 'equal', value: 'RU' } });
    const facts = (assurance: Evidence['assurance']) =>
      factsOf({ name: 'vendor.country', options: [option('CH', { assurance })] });
    expect((await judge(facts('attested'), rule)).outcome).toBe('not-applicable');
    expect(await judge(facts('declared'), rule)).toMatchObject({
      outcome: 'unknown',
      missing: [
        { fact: 'data.files.location', why: 'absent' },
        { fact: 'vendor.country', why: 'below-minimum' },
      ],
    });
  });

  test('what the buyer says of its own purchase needs no assurance', async () => {
    const rule = ruleOf({
      satisfiedWhen: { fact: 'purchase.vehicle', operator: 'equal', value: 'open-market' },
    });
    const facts = factsOf({
      name: 'purchase.vehicle',
      options: [option('open-market', { assurance: 'declared' })],
      needsAssurance: false,
    });
    expect((await judge(facts, rule)).outcome).toBe('satisfied');
  });
});

describe('contested facts', () => {
  test('are tried with each value, and the worst outcome counts', async () => {
    expect(await judge(files(option(['CH']), option(['RU'])))).toMatchObject({
      outcome: 'violated',
      contested: true,
      resolutions: ['satisfied', 'violated'],
    });
  });

  test('that all satisfy are no trouble', async () => {
    expect(await judge(files(option(['CH']), option(['DE'])))).toMatchObject({
      outcome: 'satisfied',
      contested: false,
    });
  });

  test('one of whose values earns no credit stay unknown, as contested', async () => {
    expect(await judge(files(option(['CH']), option(['DE'], { assurance: 'declared' })))).toMatchObject({
      outcome: 'unknown',
      missing: [{ fact: 'data.files.location', why: 'contested' }],
    });
  });

  test('in more than sixteen combinations count as unknown', async () => {
    const names = ['a.a', 'b.b', 'c.c', 'd.d', 'e.e'];
    const rule = ruleOf({
      satisfiedWhen: { all: names.map((fact) => ({ fact, operator: 'equal', value: true })) },
    });
    const facts = factsOf(...names.map((name) => ({ name, options: [option(true), option(false)] })));
    expect(await judge(facts, rule)).toMatchObject({
      outcome: 'unknown',
      missing: names.map((fact) => ({ fact, why: 'contested' })),
    });
  });
});

test('a rule that only asks that something be known can stay open, but cannot turn out violated', async () => {
  const rule = ruleOf({
    satisfiedWhen: { all: [{ fact: 'vendor.name', operator: 'known', value: true }] },
  });
  expect(await judge(factsOf(), rule)).toMatchObject({ outcome: 'unknown', resolutions: ['satisfied'] });
});

test('a set of countries whose members are not known for the day leaves the rule unknown, and says so', async () => {
  const rule = ruleOf({
    satisfiedWhen: { fact: 'data.files.location', operator: 'subsetOf', value: { places: ['eu'] } },
  });
  const facts = { ...files(option(['CH'])), places: new Map([['places:eu', undefined]]) };
  expect(await judge(facts, rule)).toMatchObject({
    outcome: 'unknown',
    missing: [{ fact: 'places:eu', why: 'not-covered' }],
  });
});

describe('failures', () => {
  test('become the outcome `error` with their reason, and never vanish', async () => {
    const judged = await judgeRule(ruleOf(), files(option(['CH'])), () =>
      Promise.reject(new Error('the engine broke')),
    );
    expect(judged).toMatchObject({ outcome: 'error', failure: 'the engine broke' });
  });

  test('an operator that the engine does not know is an error, not a false', async () => {
    const rule = ruleOf({
      satisfiedWhen: { fact: 'data.files.location', operator: 'sameAs', value: ['CH'] },
    });
    expect((await judge(files(option(['CH'])), rule)).outcome).toBe('error');
  });
});

test('a rule evaluates by itself: the method that the typings leave out is there', async () => {
  const { Rule } = await import('json-rules-engine');
  expect(typeof Reflect.get(Rule.prototype, 'evaluate')).toBe('function');
});

test('2,000 evaluations in flight at once lose nothing', async () => {
  const expected = Array.from({ length: 2000 }, (_, i) =>
    i % 3 === 0 ? 'violated' : i % 3 === 1 ? 'satisfied' : 'unknown',
  );
  const rule = ruleOf();
  const outcomes = await Promise.all(
    expected.map(async (outcome, i) => {
      if (i % 7 === 0) await Promise.resolve();
      return (
        await judge(
          outcome === 'unknown' ? files() : files(option([outcome === 'violated' ? 'RU' : 'CH'])),
          rule,
        )
      ).outcome;
    }),
  );
  expect(outcomes).toEqual(expected);
});
