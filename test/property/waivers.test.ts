import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import type { Policy } from '../../src/model/policy.ts';
import { Waiver } from '../../src/model/waiver.ts';
import { day } from '../facts/statements.ts';
import { questionOf, snapshotOf, type World, world } from './random-world.ts';

const DAYS = ['2017-03-01', '2017-03-01', '2018-05-15', '2018-05-20', '2018-12-31'];
const waiver = fc
  .record({
    rule: fc.constantFrom('identity', 'rule-0', 'rule-0', 'rule-1'),
    vendor: fc.constantFrom('alpha', 'alpha', 'alpha', 'omega'),
    markets: fc.constantFrom(undefined, undefined, ['DE'], ['union']),
    granted: fc.constantFrom(...DAYS),
    from: fc.constantFrom(...DAYS),
    lastDay: fc.constantFrom('2018-12-31', '2019-12-31'),
  })
  .map(({ vendor, markets, ...rest }) =>
    Waiver.parse({
      ...rest,
      id: 'w',
      authority: 'An authority',
      section: 'section 1',
      approver: 'A. Example',
      scope: {
        vendor: { dossier: vendor },
        policies: ['random'],
        ...(markets === undefined ? {} : { markets }),
      },
    }),
  );

/** The world as a snapshot in which all rules but one may be waived. */
function waivable(w: World): Snapshot {
  const snapshot = snapshotOf(w);
  const policy = snapshot.policies.get('random') as Policy;
  const rules = policy.rules.map((rule) => ({ ...rule, waivable: rule.id !== 'rule-1' }));
  return { ...snapshot, policies: new Map([[policy.id, { ...policy, rules }]]) };
}

test('a waiver never approves, never makes an answer worse, and does nothing where it is of no effect', async () => {
  let acting = 0;
  let idle = 0;
  await fc.assert(
    fc.asyncProperty(world, waiver, async (w, granted) => {
      const snapshot = waivable(w);
      const ask = (waivers: readonly Waiver[]) =>
        createService({ ...snapshot, waivers }, () => day('2020-01-01')).assess(questionOf(w), 'decision');
      const [before, after] = [await ask([]), await ask([granted])];
      expect(after.verdictCode).toBeGreaterThanOrEqual(before.verdictCode);
      const [shown] = after.waivers;
      const outcomes = ({ findings }: typeof after) => findings.map(({ rule, outcome }) => [rule, outcome]);
      if (shown === undefined || shown.noEffect !== undefined) {
        idle += 1;
        expect([after.verdict, outcomes(after)]).toEqual([before.verdict, outcomes(before)]);
        return;
      }
      acting += 1;
      // Nobody knew of it before it was granted, and it counts on its own days only.
      expect([granted.granted <= w.knownAt, granted.from <= w.asOf, w.asOf <= granted.lastDay]).toEqual([
        true,
        true,
        true,
      ]);
      expect(after.verdict).not.toBe('approved');
      const others = (answer: typeof after) => outcomes(answer).filter(([rule]) => rule !== granted.rule);
      expect(others(after)).toEqual(others(before));
      expect(outcomes(after)).toContainEqual([granted.rule, 'waived']);
    }),
    { numRuns: 2000 },
  );
  expect(acting).toBeGreaterThan(100);
  expect(idle).toBeGreaterThan(100);
});
