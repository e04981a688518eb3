import { expect, test } from 'vitest';
import { createService } from '../../../src/assessment/create-service.ts';
import type { AssayService } from '../../../src/assessment/ports.ts';
import { prepare } from '../../../src/assessment/prepare.ts';
import { createRowAnswerer } from '../../../src/assessment/rows/answer-rows.ts';
import type { RowQuestion } from '../../../src/intake/csv/read-row.ts';
import { NEAR, NEAR_WORLD, TODAY } from '../judged-world.ts';
import { snapshotWith } from '../reach-world.ts';

/** Answers rows in a world where `NEAR` is near to a listed party, and counts the assessments that it takes. */
function answerer() {
  const snapshot = snapshotWith(NEAR_WORLD);
  const service = createService(snapshot, () => TODAY);
  const asked = { times: 0 };
  const assess: AssayService['assess'] = (input, depth) => {
    asked.times += 1;
    return service.assess(input, depth);
  };
  const defaults = { policy: 'random', asOf: TODAY, knownAt: TODAY };
  return { asked, answer: createRowAnswerer(assess, prepare(snapshot), defaults) };
}

const rowOf = (vendor: Partial<RowQuestion['vendor']> & { name: string }): RowQuestion => ({
  vendor: { facts: [], ...vendor },
  product: {},
  market: undefined,
});
const strangers = Array.from({ length: 20 }, (_, n) => `Example Stranger ${n} (fictional)`);

test('rows of strangers that say the same are assessed once, each with an id of its own', async () => {
  const { asked, answer } = answerer();
  const ids = new Set<string>();
  for (const name of strangers)
    for (const country of ['CH', 'DE']) {
      const given = await answer(rowOf({ name, country }));
      if ('decision' in given) ids.add(given.decision.id);
    }
  expect(asked.times).toBe(2);
  expect(ids.size).toBe(40);
});

test('rows of one kind that come all at once wait for the first', async () => {
  const { asked, answer } = answerer();
  await Promise.all(strangers.map((name) => answer(rowOf({ name }))));
  expect(asked.times).toBe(1);
});

test.each<[string, Partial<RowQuestion['vendor']>]>([
  ['is near to somebody on a list', { name: NEAR }],
  ['has such an alias', { aliases: [NEAR] }],
  ['has owners', { owners: [{ name: 'Example Owner (fictional)' }] }],
  ['may be called by a number', { name: 'lei:1' }],
  ['has a number that is odd', { identifiers: [{ scheme: 'lei', value: '1' }] }],
])('whoever %s is assessed by itself', async (_, vendor) => {
  const { asked, answer } = answerer();
  for (const name of strangers.slice(0, 3)) await answer(rowOf({ name, ...vendor }));
  expect(asked.times).toBe(3);
});
