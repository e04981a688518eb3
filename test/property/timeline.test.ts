import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import { addDays, earlier, type PlainDate } from '../../src/model/date.ts';
import type { Timeline, TimelineStep } from '../../src/model/timeline.ts';
import { type DatedWorld, datedWorld } from './timeline-world.ts';

// A machine that does other things beside may take longer than most tests are given. ASSAY_WORLDS asks for more worlds.
const MOST_TIME = 400_000;

test('on random worlds the steps are what asking on every single day gives, by either clock', {
  timeout: MOST_TIME,
}, async () => {
  let changing = 0;
  let differing = 0;
  await fc.assert(
    fc.asyncProperty(datedWorld, async (world) => {
      const { snapshot, question, today, from, to } = world;
      const service = createService(snapshot, () => today);
      const answer = await service.timeline({ ...question, policies: ['random'], from, to });
      const [row] = answer.rows;
      if (row === undefined) throw new Error('no row');
      const byDay = await askEveryDay(world);
      expect(spread(row.asThenKnown)).toEqual(byDay.asThenKnown);
      expect(spread(row.asNowKnown)).toEqual(byDay.asNowKnown);
      expectSteps(row, world);
      if (row.asThenKnown.length > 3) changing += 1;
      if (JSON.stringify(row.asThenKnown) !== JSON.stringify(row.asNowKnown)) differing += 1;
    }),
    { numRuns: Number(process.env.ASSAY_WORLDS ?? 500) },
  );
  // In a world where nothing ever happens the property would hold emptily.
  expect(changing).toBeGreaterThan(100);
  expect(differing).toBeGreaterThan(100);
});

type Days = readonly (readonly [PlainDate, string, readonly string[]])[];

/** The answer on each day of a span. */
async function askEveryDay({ snapshot, question, today, from, to }: DatedWorld) {
  const service = createService(snapshot, () => today);
  const ask = async (day: PlainDate, knownAt: PlainDate): Promise<Days[number]> => {
    const input = { ...question, policy: 'random', asOf: day, knownAt };
    const { verdict, deciding } = await service.assess(input, 'decision');
    return [day, verdict, deciding];
  };
  const asThenKnown: Days[number][] = [];
  const asNowKnown: Days[number][] = [];
  for (let day = from; day < to; day = addDays(day, 1)) {
    const now = await ask(day, today);
    asNowKnown.push(now);
    asThenKnown.push(day < today ? await ask(day, earlier(day, today)) : now);
  }
  return { asThenKnown, asNowKnown };
}

/** Steps as one entry for each day. */
function spread(steps: readonly TimelineStep[]): Days {
  return steps.flatMap(({ from, to, verdict, deciding }) => {
    const days: Days[number][] = [];
    for (let day = from; day < to; day = addDays(day, 1)) days.push([day, verdict, deciding]);
    return days;
  });
}

/** Steps fill the span without gaps, and neighbours differ. */
function expectSteps(row: Timeline['rows'][number], { from, to }: DatedWorld): void {
  for (const steps of [row.asThenKnown, row.asNowKnown]) {
    expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([from, to]);
    for (const [at, step] of steps.slice(1).entries()) {
      const before = steps[at];
      expect(step.from).toBe(before?.to);
      expect([step.verdict, step.deciding]).not.toEqual([before?.verdict, before?.deciding]);
    }
  }
}
