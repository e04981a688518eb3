import { expect, test } from 'vitest';
import { createService } from '../../../src/assessment/create-service.ts';
import type { Rule } from '../../../src/model/rule.ts';
import type { TimelineStep } from '../../../src/model/timeline.ts';
import { day } from '../../facts/statements.ts';
import { snapshotOf } from '../../property/random-world.ts';
import { WORLD } from './world.ts';

const rule = (id: string, parts: Partial<Rule>): Rule => ({
  id,
  file: `${id}.json`,
  title: id,
  effect: 'require',
  statement: 'asks for it',
  citations: [{ text: 'An act', published: day('2017-01-01') }],
  satisfiedWhen: { fact: 'vendor.country', operator: 'known', value: true },
  minimumAssurance: 'declared',
  waivable: false,
  remedy: { by: 'vendor', text: 'Do it.' },
  examples: [],
  ...parts,
});

const RULES = [
  rule('the-bar', {
    effect: 'prohibit',
    satisfiedWhen: { fact: 'vendor.country', operator: 'notEqual', value: 'CH' },
    inForce: [
      {
        from: day('2019-06-01'),
        published: day('2019-01-10'),
        to: day('2019-09-01'),
        toPublished: day('2019-08-01'),
      },
    ],
  }),
  rule('identity', {}),
];

const shown = (steps: readonly TimelineStep[] = []) =>
  steps.map(({ from, verdict, deciding }) => [from, verdict, ...deciding]);

async function rowOf(today: string) {
  const service = createService(snapshotOf({ ...WORLD, rules: RULES }), () => day(today));
  const { rows } = await service.timeline({
    vendor: { name: 'alpha' },
    policies: ['random'],
    from: '2018-01-01',
    to: '2020-01-01',
  });
  return { asThen: shown(rows[0]?.asThenKnown), asNow: shown(rows[0]?.asNowKnown) };
}

test('a coming bar counts within its horizon: as now known a year ahead, as then known once it was published', async () => {
  const { asThen, asNow } = await rowOf('2020-01-01');
  expect(asThen).toEqual([
    ['2018-01-01', 'approved', 'identity'],
    ['2019-01-10', 'conditional', 'the-bar'],
    ['2019-06-01', 'prohibited', 'the-bar'],
    ['2019-09-01', 'approved', 'identity'],
  ]);
  expect(asNow).toEqual([
    ['2018-01-01', 'approved', 'identity'],
    ['2018-06-01', 'conditional', 'the-bar'],
    ['2019-06-01', 'prohibited', 'the-bar'],
    ['2019-09-01', 'approved', 'identity'],
  ]);
});

test('days to come are told by what is known today, by either clock', async () => {
  // The end of the bar is not public yet, so nothing ends.
  const { asThen, asNow } = await rowOf('2019-07-31');
  expect(asThen.at(-1)).toEqual(['2019-06-01', 'prohibited', 'the-bar']);
  expect(asNow.at(-1)).toEqual(['2019-06-01', 'prohibited', 'the-bar']);
  expect(await rowOf('2019-01-09')).toEqual({
    asThen: [['2018-01-01', 'approved', 'identity']],
    asNow: [['2018-01-01', 'approved', 'identity']],
  });
});
