import { describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import { day } from '../facts/statements.ts';
import { fullName, owns, type ReachWorld, snapshotWith } from './reach-world.ts';

const vendor = { name: 'v', facts: [{ name: 'vendor.name', value: fullName('V') }], country: 'CH' };
const ask = (world: ReachWorld, today = '2019-06-01') => {
  const assay = createService(snapshotWith(world), () => day(today));
  return { assay, question: { policy: 'random', market: 'all', vendor } };
};

/** Bought by a listed holder through another company, and sold again, which became known two months later. */
const world: ReachWorld = {
  reach: ['majority'],
  relations: [
    owns('Top', 'V', 1),
    owns('Clean', 'Top', 1, { to: '2017-05-01' }),
    owns('Bad', 'Top', 1, { from: '2017-05-01', to: '2018-09-15', toPublished: '2018-11-15' }),
    owns('Clean', 'Top', 1, { from: '2018-09-15', published: '2018-11-15' }),
  ],
};

describe('an ended stake', () => {
  test('ends the effect on its day as now known, and on the day it was told as then known', async () => {
    const { assay, question } = ask(world);
    const { policy, ...rest } = question;
    const span = { from: '2016-01-01', to: '2019-06-01' };
    const { rows } = await assay.timeline({ ...rest, ...span, policies: [policy] });
    const steps = (told: readonly { from: string; verdict: string }[] = []) =>
      told.map(({ from, verdict }) => [from, verdict]);
    expect(steps(rows[0]?.asNowKnown)).toEqual([
      ['2016-01-01', 'approved'],
      ['2017-05-01', 'prohibited'],
      ['2018-09-15', 'approved'],
    ]);
    expect(steps(rows[0]?.asThenKnown)).toEqual([
      ['2016-01-01', 'approved'],
      ['2017-05-01', 'prohibited'],
      ['2018-11-15', 'approved'],
    ]);
  });
});

describe('what is to come', () => {
  test('tells the day on which a stake is known to end, with the verdict of that day', async () => {
    const { assay, question } = ask(world);
    const { verdict, upcoming } = await assay.assess({ ...question, asOf: '2018-08-01' });
    expect(verdict).toBe('prohibited');
    expect(upcoming).toEqual([
      {
        date: '2018-09-15',
        rule: 'no-listed-vendor',
        change: 'reach-changes',
        fact: 'vendor.listed.p',
        text: 'boolean (`p`): no from then on, by who owns and controls whom',
        verdict: 'approved',
      },
    ]);
  });

  test('tells nothing of an end that is not known yet', async () => {
    const { assay, question } = ask(world);
    const then = { asOf: '2018-08-01', knownAt: '2018-08-01' };
    expect((await assay.assess({ ...question, ...then })).upcoming).toEqual([]);
  });
});

describe('the receipt', () => {
  test('covers the relations around the vendor, and no others', async () => {
    const factsOf = async (relations: readonly object[]) => {
      const { assay, question } = ask({ ...world, relations });
      return (await assay.assess(question)).receipt.facts;
    };
    const { relations = [] } = world;
    const receipt = await factsOf(relations);
    expect(await factsOf(relations.toReversed())).toBe(receipt);
    expect(await factsOf([...relations, owns('Worse', 'Old', 1)])).toBe(receipt);
    expect(await factsOf([...relations, owns('Worse', 'Clean', 1)])).not.toBe(receipt);
  });
});
