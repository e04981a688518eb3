import { expect, test } from 'vitest';
import { createService } from '../../../src/assessment/create-service.ts';
import { FactRecord } from '../../../src/model/fact.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { day } from '../../facts/statements.ts';
import { snapshotOf } from '../../property/random-world.ts';
import { WORLD } from './world.ts';

const RULE: Rule = {
  id: 'origin',
  file: 'origin.json',
  title: 'Origin',
  effect: 'require',
  statement: 'asks for it',
  citations: [{ text: 'An act', published: day('2018-03-01') }],
  satisfiedWhen: { fact: 'build.origin', operator: 'subsetOf', value: ['CH'] },
  minimumAssurance: 'declared',
  waivable: false,
  remedy: { by: 'vendor', text: 'Do it.' },
  examples: [],
};

async function stepsOf(record: object, from: string, to: string) {
  const facts = [
    FactRecord.parse({
      name: 'build.origin',
      value: ['RU'],
      status: 'in-effect',
      source: 'a source',
      assurance: 'declared',
      ...record,
    }),
  ];
  const service = createService(snapshotOf({ ...WORLD, facts, rules: [RULE] }), () => day('2020-01-01'));
  const { rows } = await service.timeline({
    vendor: { name: 'alpha', facts: [{ name: 'build.origin', value: ['CH'] }] },
    policies: ['random'],
    from,
    to,
  });
  const shown = (steps: (typeof rows)[number]['asNowKnown'] = []) =>
    steps.map((step) => [step.from, step.verdict]);
  return { asThenKnown: shown(rows[0]?.asThenKnown), asNowKnown: shown(rows[0]?.asNowKnown) };
}

test('what is stated is as new as the question: only on the first day of another statement are the two even', async () => {
  const steps = [
    ['2019-12-30', 'approved'],
    ['2020-01-01', 'not-approved'],
    ['2020-01-02', 'approved'],
  ];
  expect(await stepsOf({ from: '2020-01-01', published: '2020-01-01' }, '2019-12-30', '2020-01-10')).toEqual({
    asThenKnown: steps,
    asNowKnown: steps,
  });
});

test('what is stated grows old in days to come, counted from today', async () => {
  const steps = [
    ['2020-06-01', 'approved'],
    ['2021-01-01', 'insufficient-evidence'],
  ];
  expect(await stepsOf({ from: '2018-01-01', published: '2018-01-01' }, '2020-06-01', '2022-01-01')).toEqual({
    asThenKnown: steps,
    asNowKnown: steps,
  });
});
